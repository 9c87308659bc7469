package dibao.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.know.ArticleCard;
import dibao.desk.know.IssueCard;
import dibao.desk.know.IssueView;
import dibao.desk.know.SectionView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {

  @Test
  void years_goDownAndUnknownOnesStandLast() {
    Shelf shelf =
        Shelf.of(
            List.of(
                issue("甲", null, null),
                issue("甲", 2023, null),
                issue("乙", null, LocalDate.of(2024, 5, 1)),
                issue("甲", 2024, null)),
            null);
    assertThat(shelf.years()).extracting(Shelf.Year::year).containsExactly(2024, 2023, null);
    assertThat(shelf.years().getFirst().issues()).hasSize(2);
    assertThat(shelf.periodicals()).containsExactly("乙", "甲");
  }

  @Test
  void undatedIssue_standsInTheYearOfItsArticles() {
    IssueCard undated = new IssueCard(1, "i", "甲", null, null, null, null, "2023-08-04", null, 1);
    assertThat(undated.label()).isEqualTo("约2023年8月");
    assertThat(Shelf.of(List.of(undated, issue("甲", 2024, null)), null).years())
        .extracting(Shelf.Year::year)
        .containsExactly(2024, 2023);
    assertThat(issue("甲", 2024, null).about()).isNull();
  }

  @Test
  void periodical_keepsToItselfAndAnUnknownOneToAll() {
    List<IssueCard> issues = List.of(issue("甲", 2024, null), issue("乙", 2024, null));
    assertThat(Shelf.of(issues, "甲").total()).isEqualTo(1);
    assertThat(Shelf.of(issues, "丙").total()).isEqualTo(2);
    assertThat(Shelf.of(issues, "丙").chosen()).isNull();
  }

  @Test
  void front_leavesTheLeadOutOfItsColumnAndCountsTheRest() {
    Front front = front(new SectionView("要闻", articles(9)), new SectionView("数据", articles(2)));
    assertThat(front.lead()).hasValueSatisfying(lead -> assertThat(lead.id()).isEqualTo(0));
    Front.Column first = front.columns().getFirst();
    assertThat(first.articles())
        .extracting(ArticleCard::id)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(first.total()).isEqualTo(9);
    assertThat(first.rest()).isEqualTo(2);
  }

  @Test
  void columnOfTheLeadAlone_isNotShownTwice() {
    Front front = front(new SectionView("要闻", articles(1)), new SectionView(null, List.of()));
    assertThat(front.columns()).isEmpty();
    assertThat(front.lead()).isPresent();
  }

  private static Front front(SectionView... sections) {
    IssueCard card = issue("甲", 2024, null);
    return Front.of(
        new IssueView(card, List.of(sections), List.of(), Map.of(), List.of(), "0", "f.txt"));
  }

  private static List<ArticleCard> articles(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new ArticleCard(i, "a" + i, "题" + i, null, null, null, null, "i", "第1期", ""))
        .toList();
  }

  private static IssueCard issue(String periodical, Integer year, LocalDate date) {
    return new IssueCard(1, "i", periodical, year, 1, null, date, "0000-00-00", null, 1);
  }
}
