package dibao.desk.read;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssueOrderTest {

  @Test
  void ownDay_comesFirst() {
    assertThat(IssueOrder.of(issue(2024, 3, LocalDate.of(2024, 2, 9), LocalDate.of(2025, 1, 1))))
        .isEqualTo("2024-02-09");
  }

  @Test
  void number_letsSupposeADay() {
    assertThat(IssueOrder.of(issue(2024, 1, null))).isEqualTo("2024-01-01");
    assertThat(IssueOrder.of(issue(2024, 3, null))).isEqualTo("2024-03-01");
  }

  @Test
  void neither_takesTheNewestArticle() {
    assertThat(
            IssueOrder.of(
                issue(null, null, null, LocalDate.of(2023, 8, 4), null, LocalDate.of(2023, 7, 1))))
        .isEqualTo("2023-08-04");
  }

  @Test
  void nothing_standsLast() {
    assertThat(IssueOrder.of(issue(null, null, null, (LocalDate) null))).isEqualTo("0000-00-00");
    assertThat(IssueOrder.of(issue(null, null, null, LocalDate.of(12_000, 1, 1))))
        .isEqualTo("0000-00-00");
  }

  private static Issue issue(Integer year, Integer number, LocalDate date, LocalDate... articles) {
    List<Article> all = new ArrayList<>();
    for (LocalDate day : articles) {
      all.add(new Article("题", List.of(), List.of(), List.of(), null, null, day));
    }
    return new Issue(
        new Masthead("刊", year, number, null, date, null, List.of(), List.of(), Map.of()),
        List.of(new Section(null, all)));
  }
}
