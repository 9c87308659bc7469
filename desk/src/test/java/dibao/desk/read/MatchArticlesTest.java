package dibao.desk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchArticlesTest {

  private static MatchArticles.Candidate article(int position, String title, String body) {
    return new MatchArticles.Candidate(
        position, Text.bare(title), Text.hash(Text.bare(title), body), body);
  }

  @Test
  void sameWords_inAnotherOrder_areTheSame() {
    var a = article(1, "甲", "东风");
    var b = article(2, "乙", "西风");
    assertThat(
            MatchArticles.match(
                List.of(a, b), List.of(article(1, "乙", "西风"), article(2, "甲", "东风"))))
        .isEqualTo(Map.of(0, 1, 1, 0));
  }

  @Test
  void sameTitle_withAnotherBody_isTheSame() {
    assertThat(
            MatchArticles.match(
                List.of(article(1, "两会 开幕", "旧文")), List.of(article(1, "两会开幕", "全新写过"))))
        .isEqualTo(Map.of(0, 0));
  }

  @Test
  void mostOfTheBody_withAnotherTitle_isTheSame() {
    String body = "渔业局昨天公布了秋季开捕的日子，各港船只都已备好。";
    assertThat(
            MatchArticles.match(
                List.of(article(3, "开捕", body)), List.of(article(1, "秋季开捕", body + "另讯。"))))
        .isEqualTo(Map.of(0, 0));
  }

  @Test
  void otherWords_areAnotherArticle() {
    assertThat(
            MatchArticles.match(
                List.of(article(1, "开捕", "船只备好。")), List.of(article(1, "修路", "石子运到。"))))
        .isEmpty();
  }

  @Test
  void equalTitles_goTogetherByPosition() {
    assertThat(
            MatchArticles.match(
                List.of(article(1, "简讯", "一"), article(5, "简讯", "二")),
                List.of(article(5, "简讯", "三"), article(1, "简讯", "四"))))
        .isEqualTo(Map.of(0, 1, 1, 0));
  }
}
