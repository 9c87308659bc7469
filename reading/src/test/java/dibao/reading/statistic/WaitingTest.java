package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs without amounts are read only where a next one goes on from them. */
class WaitingTest {

  private static final LocalDate DATE = LocalDate.of(2024, 7, 20);

  @Test
  void amongBehindProse_takesThePlaceThatTheProseLedTo() {
    List<Observation> rows = read("今年以来，各地加快建设。\n重庆市，各区县稳步推进。\n其中，快递业务量达3亿件，同比增长12%。");
    assertThat(rows).extracting(Observation::area).containsOnly("重庆");
  }

  @Test
  void newSentenceBehindProse_doesNotTakeThePlace() {
    List<Observation> rows = read("今年以来，各地加快建设。\n重庆市，各区县稳步推进。\n快递业务量达3亿件，同比增长12%。");
    assertThat(rows).hasSize(2);
    assertThat(rows).extracting(Observation::area).containsOnlyNulls();
  }

  @Test
  void proseWithADayOfStocks_isRead() {
    List<Observation> rows = read("今年以来，各地加快建设。\n截至6月末，网络建设取得进展。\n上半年，快递业务量达3亿件。网民规模达11亿人。");
    assertThat(rows).hasSize(2);
    assertThat(rows.getLast().period()).hasToString("2024-06-30");
  }

  private static List<Observation> read(String body) {
    return Statistics.standard().read(new ArticleText(1, "", DATE, null, body));
  }
}
