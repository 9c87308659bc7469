package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dibao.reading.text.ArticleText;
import dibao.reading.text.NormalText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads sentences thrown together from the word lists' own words: nothing may fail, and every span
 * must lie in the text. How many sentences is set by {@code -Ddibao.nonsense=1000000}.
 */
class NonsenseTest {

  private static final int SENTENCES = Integer.getInteger("dibao.nonsense", 30_000);
  private static final Path LISTS = Path.of("src/main/resources/dibao/reading");
  private static final String[] GLUE = {
    "，",
    "。",
    "；",
    "、",
    "（",
    "）",
    "“",
    "”",
    "《",
    "》",
    "\n",
    "\t",
    " ",
    "　",
    "的",
    "和",
    "至",
    "到",
    "—",
    "-",
    "～",
    "/",
    ":",
    ".",
    ",",
    "%",
    "‰",
    "分之",
    "分别",
    "比",
    "较",
    "由",
    "从",
    "占",
    "为",
    "达",
    "增长",
    "下降",
    "同比",
    "环比",
    "其中",
    "第",
    "前",
    "每",
    "超",
    "近",
    "约",
    "多",
    "余",
    "几",
    "数",
    "成",
    "倍",
    "番",
    "翻",
    "点",
    "半",
    "个",
    "年",
    "月",
    "日",
    "时",
    "分",
    "秒",
    "末",
    "底",
    "初",
    "以来",
    "截至",
    "同期",
    "零",
    "一",
    "二",
    "十",
    "百",
    "千",
    "万",
    "亿",
    "0",
    "1",
    "2",
    "9",
    "12",
    "2023",
    "99999999",
    "1,234",
    "１２",
    "\uD83D\uDE00",
    "\u200B",
    "\uFFFF",
    "\u0000"
  };

  @Test
  void nonsense_neverFails() throws IOException {
    List<String> words = words();
    Random random = new Random(20231122);
    LocalDate date = LocalDate.of(2024, 2, 29);
    for (int i = 0; i < SENTENCES; i++) {
      String title = i % 7 == 0 ? "" : sentence(words, random, 4);
      String body = sentence(words, random, 3 + random.nextInt(40));
      var article = new ArticleText(1, title, i % 5 == 0 ? null : date, null, body);
      assertThatCode(() -> check(article))
          .as("title «%s» body «%s»", title, body)
          .doesNotThrowAnyException();
    }
  }

  private static void check(ArticleText article) {
    String text = article.text();
    for (Observation observation : Statistics.standard().read(article)) {
      assertThat(observation.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(observation.span().contains(observation.parts().value())).isTrue();
      assertThat(observation.quote()).isNotBlank();
    }
  }

  @Test
  void hostileLengths_finish() {
    for (String unit :
        List.of(
            "1", "亿", "一", "、", "（", "“", "《", "比", "分别", "1%、", "1月", "前", "约", "同期", "中国", "公司",
            "　")) {
      var article = new ArticleText(1, "", null, null, unit.repeat(200_000 / unit.length()));
      assertThat(Statistics.standard().read(article)).isNotNull();
    }
  }

  @Test
  void normalText_keepsOffsetsInOrder() throws IOException {
    List<String> words = words();
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      NormalText text = NormalText.of(sentence(words, random, 30));
      int last = -1;
      for (int at = 0; at < text.length(); at++) {
        assertThat(text.original(at)).isGreaterThan(last);
        assertThat(text.normal(text.original(at))).isEqualTo(at);
        last = text.original(at);
      }
    }
  }

  private static String sentence(List<String> words, Random random, int length) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(
          random.nextInt(3) == 0
              ? words.get(random.nextInt(words.size()))
              : GLUE[random.nextInt(GLUE.length)]);
    }
    return sentence.toString();
  }

  private static List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.walk(LISTS)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("#") && !line.isBlank()) {
            words.add(line.split("\t", -1)[0]);
          }
        }
      }
    }
    return words;
  }
}
