package dibao.desk.read;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.TestDesk;
import dibao.desk.know.Archive;
import dibao.desk.know.ArticleCard;
import dibao.issue.Article;
import dibao.issue.Block;
import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.issue.Section;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

class KeepIssueTests {

  @TempDir Path data;

  private static Article article(String title, String body) {
    return new Article(
        title, List.of(), List.of(Block.Paragraph.of(body)), List.of(), "港报", null, null);
  }

  private static Outcome.Found found(Article... articles) {
    Masthead masthead =
        new Masthead("港口通讯", 2025, 6, null, null, null, List.of(), List.of(), Map.of());
    Issue issue = new Issue(masthead, List.of(new Section("要闻", Arrays.asList(articles))));
    return new Outcome.Found(issue, Collections.nCopies(articles.length, List.of()), List.of());
  }

  private static long keep(TestDesk desk, long document, Outcome.Found found) {
    return desk.part(TransactionTemplate.class)
        .execute(status -> desk.part(KeepIssue.class).keep(document, found));
  }

  private static List<ArticleCard> articles(TestDesk desk) {
    return desk.part(Archive.class).issue("2025-6").orElseThrow().sections().getFirst().articles();
  }

  private static long failedDocument(TestDesk desk, String name) {
    desk.take(name, "%PDF-1.4 damaged " + name);
    Documents documents = desk.part(Documents.class);
    TestDesk.await(() ->
        documents.list(DocumentState.FAILED, 9, 0).stream()
            .anyMatch(card -> card.fileName().equals(name)));
    return documents.list(DocumentState.FAILED, 9, 0).stream()
        .filter(card -> card.fileName().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @ParameterizedTest
  @EnumSource
  void foreword_isKeptWithItsBlocks(TestDesk.On on) {
    List<Block> foreword =
        List.of(
            new Block.Heading(1, "卷首语"),
            Block.Paragraph.of("港口的一年从潮水开始。"),
            Block.Paragraph.of("本期起增设“船员来信”。"));
    try (TestDesk desk = TestDesk.start(data, on.settings())) {
      long document = failedDocument(desk, "a.pdf");
      Outcome.Found plain = found(article("开港", "今天开港。"));
      Issue told = new Issue(plain.issue().masthead(), foreword, plain.issue().sections());
      keep(desk, document, new Outcome.Found(told, plain.places(), plain.doubts()));
      assertThat(desk.part(Archive.class).issue("2025-6").orElseThrow().foreword())
          .isEqualTo(foreword);

      keep(desk, document, plain);
      assertThat(desk.part(Archive.class).issue("2025-6").orElseThrow().foreword()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void readAgain_whatStayed_keepsNumberAndAddress(TestDesk.On on) {
    try (TestDesk desk = TestDesk.start(data, on.settings())) {
      long document = failedDocument(desk, "a.pdf");
      keep(desk, document, found(article("开港", "今天开港。"), article("修船", "船坞修船三艘。")));
      List<ArticleCard> before = articles(desk);
      long revision = desk.part(Archive.class).revision();

      keep(desk, document, found(article("开港", "今天开港。"), article("修船", "船坞修船三艘。")));
      assertThat(desk.part(Archive.class).revision()).isEqualTo(revision);

      keep(desk, document, found(article("新来的", "一篇新的。"), article("修船", "船坞已修好四艘。")));
      List<ArticleCard> after = articles(desk);
      assertThat(after).extracting(ArticleCard::title).containsExactly("新来的", "修船");
      assertThat(after.get(1).id()).isEqualTo(before.get(1).id());
      assertThat(after.get(1).address()).isEqualTo(before.get(1).address());
      assertThat(after.get(1).lead()).isEqualTo("船坞已修好四艘。");
      assertThat(desk.part(Archive.class).article(before.getFirst().address())).isEmpty();
      assertThat(desk.part(Archive.class).revision()).isEqualTo(revision + 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherFileOfTheSameIssue_joinsIt(TestDesk.On on) {
    try (TestDesk desk = TestDesk.start(data, on.settings())) {
      Article[] articles = {article("开港", "今天开港。"), article("修船", "修船三艘。")};
      long first = keep(desk, failedDocument(desk, "a.pdf"), found(articles));
      long second = keep(desk, failedDocument(desk, "b.pdf"), found(articles));
      assertThat(second).isEqualTo(first);
      assertThat(desk.part(Archive.class).issues()).hasSize(1);
      long third = keep(desk, failedDocument(desk, "c.pdf"), found(article("别的", "不相干的一篇。")));
      assertThat(third).isNotEqualTo(first);
      assertThat(desk.part(Archive.class).issues()).hasSize(2);
    }
  }
}
