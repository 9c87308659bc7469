package dibao.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.know.ArticleCard;
import dibao.desk.know.ArticleView;
import dibao.issue.IssueFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingTest {

  @Test
  void everyStretch_knowsItsPlaceInTheBody() {
    Reading reading =
        reading(
            """
            ## 题

            **一是稳。** 总额 12 亿元，*约三成*，另有 12 亿元[^1]。

            ### 小题

            - 补短板；
            - 进社区 12 亿元。

            | 项 | 值 |
            | --- | --- |
            | 甲 | 12 |

            [^1]: 注。
            """);
    List<Stretch> all = stretches(reading.passages()).toList();
    String body = body(reading);
    assertThat(all).filteredOn(stretch -> stretch.start() >= 0).hasSizeGreaterThan(8);
    for (Stretch stretch : all) {
      if (stretch.start() >= 0) {
        assertThat(body.substring(stretch.start(), stretch.end())).isEqualTo(stretch.text());
      }
    }
    assertThat(all.stream().map(Stretch::start).filter(start -> start >= 0).toList())
        .as("in reading order")
        .isSorted();
  }

  @Test
  void link_thatIsNoWebAddress_isWordsOnly() {
    Reading reading = reading("## 题\n\n看[这里](https://example.org/)。\n");
    assertThat(stretches(reading.passages()).map(Stretch::manner)).contains(Stretch.Manner.LINK);
  }

  @Test
  void figures_standFlushRight() {
    Reading reading =
        reading(
            """
            ## 题

            | 项 | 值 | 比 |
            | --- | --- | --- |
            | 甲 | 1,204.5 | +6.8% |
            | 乙 | — | -2% |
            """);
    Passage.Table table = (Passage.Table) reading.passages().getFirst();
    assertThat(table.figures(0)).isFalse();
    assertThat(table.figures(1)).isTrue();
    assertThat(table.figures(2)).isTrue();
    assertThat(table.figures(9)).isFalse();
  }

  private static Reading reading(String markdown) {
    String body =
        IssueFile.parse("---\nperiodical: 试\n---\n" + markdown).articles().getFirst().text();
    ArticleCard card = new ArticleCard(1, "a", "题", null, null, null, null, "i", "第1期", body);
    return Reading.of(new ArticleView(card, body, markdown, List.of(), null, null, "0", "f.txt"));
  }

  private static String body(Reading reading) {
    List<String> lines = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      switch (passage) {
        case Passage.Paragraph paragraph -> lines.add(joined(paragraph.words()));
        case Passage.Heading heading -> lines.add(joined(heading.words()));
        case Passage.Items items -> items.entries().forEach(entry -> lines.add(joined(entry)));
        case Passage.Table table -> {
          lines.add(tabbed(table.head()));
          table.rows().forEach(row -> lines.add(tabbed(row)));
        }
        case Passage.Picture picture -> lines.add(picture.alternative());
        case Passage.Boxed boxed -> lines.add("");
      }
    }
    return String.join("\n", lines);
  }

  private static String joined(List<Stretch> words) {
    return words.stream().map(Stretch::text).reduce("", String::concat);
  }

  private static String tabbed(List<Stretch> cells) {
    return String.join("\t", cells.stream().map(Stretch::text).toList());
  }

  private static Stream<Stretch> stretches(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage ->
            switch (passage) {
              case Passage.Paragraph paragraph -> paragraph.words().stream();
              case Passage.Heading heading -> heading.words().stream();
              case Passage.Items items -> items.entries().stream().flatMap(List::stream);
              case Passage.Table table ->
                  Stream.concat(table.head().stream(), table.rows().stream().flatMap(List::stream));
              case Passage.Picture picture -> Stream.empty();
              case Passage.Boxed boxed -> stretches(boxed.passages());
            });
  }
}
