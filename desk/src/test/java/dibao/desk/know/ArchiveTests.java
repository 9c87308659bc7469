package dibao.desk.know;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.TestDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveTests {

  @TempDir Path data;

  static String[] issue(int number) {
    return new String[] {
      "---",
      "periodical: 水乡周报",
      "year: 2025",
      "number: " + number,
      "publisher: 水乡协会",
      "imprint:",
      "  地址: 东街一号",
      "---",
      "",
      "# 要闻",
      "",
      "## 第 " + number + " 期头条",
      "",
      "第 " + number + " 期的**正文**。",
      "",
      "来源：水乡日报、渔业局　编选：某人　日期：2025-0" + number + "-01",
      "",
      "## 又一条",
      "",
      "另一篇的话 " + number + "。",
      "",
      "来源：水乡日报",
      "",
      "# 数据",
      "",
      "## 一张表",
      "",
      "| 项目 | 数值 |",
      "| --- | --- |",
      "| 鱼 | " + number + " |",
    };
  }

  private TestDesk deskWithThree(TestDesk.On on) {
    TestDesk desk = TestDesk.start(data, on.settings());
    for (int number = 1; number <= 3; number++) {
      desk.take("issue-" + number + ".md", issue(number));
    }
    TestDesk.await(() -> desk.part(Archive.class).size() == 9);
    return desk;
  }

  @ParameterizedTest
  @EnumSource
  void issues_newestFirst_withContents(TestDesk.On on) {
    try (TestDesk desk = deskWithThree(on)) {
      Archive archive = desk.part(Archive.class);
      assertThat(archive.issues())
          .extracting(IssueCard::address)
          .containsExactly("2025-3", "2025-2", "2025-1");
      IssueView newest = archive.newestIssue().orElseThrow();
      assertThat(newest.card().label()).isEqualTo("2025年第3期");
      assertThat(newest.card().articles()).isEqualTo(3);
      assertThat(newest.imprint()).containsEntry("地址", "东街一号");
      assertThat(newest.fileName()).isEqualTo("issue-3.md");
      assertThat(newest.sections()).extracting(SectionView::name).containsExactly("要闻", "数据");
      assertThat(newest.sections().getFirst().articles())
          .extracting(ArticleCard::title)
          .containsExactly("第 3 期头条", "又一条");
      assertThat(archive.issue("2025-9")).isEmpty();
      assertThat(archive.revision()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void article_withNeighboursOfItsColumn(TestDesk.On on) {
    try (TestDesk desk = deskWithThree(on)) {
      Archive archive = desk.part(Archive.class);
      ArticleCard card =
          archive.issue("2025-2").orElseThrow().sections().getFirst().articles().getFirst();
      assertThat(card.source()).isEqualTo("水乡日报、渔业局");
      assertThat(card.compiledBy()).isEqualTo("某人");
      assertThat(card.date()).isEqualTo(LocalDate.of(2025, 2, 1));
      ArticleView article = archive.article(card.address()).orElseThrow();
      assertThat(article.body()).isEqualTo("第 2 期的正文。");
      assertThat(article.article().blocks()).hasSize(1);
      assertThat(article.earlier().title()).isEqualTo("又一条");
      assertThat(article.earlier().issueAddress()).isEqualTo("2025-1");
      assertThat(article.later().title()).isEqualTo("又一条");
      assertThat(article.later().issueAddress()).isEqualTo("2025-2");
      assertThat(archive.articles(archive.issues().getFirst().id()))
          .extracting(view -> view.card().title())
          .containsExactly("第 3 期头条", "又一条", "一张表");
    }
  }

  @ParameterizedTest
  @EnumSource
  void sourcesAndColumns_areCounted(TestDesk.On on) {
    try (TestDesk desk = deskWithThree(on)) {
      Archive archive = desk.part(Archive.class);
      assertThat(archive.sources())
          .containsExactly(
              new SourceCard("水乡日报", 6, LocalDate.of(2025, 3, 1)),
              new SourceCard("渔业局", 3, LocalDate.of(2025, 3, 1)));
      assertThat(archive.bySource("渔业局", 1).entries())
          .extracting(ArticleCard::title)
          .containsExactly("第 3 期头条", "第 2 期头条", "第 1 期头条");
      assertThat(archive.columns()).containsExactlyInAnyOrder("要闻", "数据");
      assertThat(archive.newest("数据", 2)).hasSize(2);
      assertThat(archive.byColumn("要闻", 1).total()).isEqualTo(6);
      List<Long> ids = archive.newest(null, 9).stream().map(ArticleCard::id).toList();
      assertThat(archive.cards(ids.reversed()))
          .extracting(ArticleCard::id)
          .containsExactlyElementsOf(ids.reversed());
    }
  }
}
