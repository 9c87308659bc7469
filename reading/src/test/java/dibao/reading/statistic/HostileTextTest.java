package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dibao.reading.lexicon.WordList;
import dibao.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text that nobody would write: it is read, and nothing is thrown. */
class HostileTextTest {

  private static final String[] PIECES = {
    "，", "。", "、", "（", "）", "《", "》", "“", "”", "；", "：", "\n", "\t", "|", " ", "和", "由", "至", "比",
    "占", "的", "其中", "每", "1", "3.5", "%", "万亿元", "个百分点", "倍", "第", "2023年", "上年同期", "截至6月末", "全国",
    "江苏", "全省", "-", "—", "１", "三分之二", "近四成", "翻一番", "持平", "8—12", "万", "亿", "人次", "单位：亿元",
    "同比增长（%）"
  };

  @Test
  void nonsenseOfTheListsOwnWords_isRead() {
    List<String> words = new ArrayList<>(List.of(PIECES));
    for (String list : new String[] {"words.tsv", "adverbs.tsv", "heads.tsv"}) {
      WordList.of(Words.class, list).lines().forEach(line -> words.add(line.word()));
    }
    var random = new Random(20230721);
    for (int i = 0; i < Integer.getInteger("dibao.nonsense", 20_000); i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(24); n >= 0; n--) {
        boolean piece = random.nextBoolean();
        text.append(
            piece
                ? PIECES[random.nextInt(PIECES.length)]
                : words.get(random.nextInt(words.size())));
      }
      assertThatCode(() -> StatisticsTest.read(text.toString()))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void oneLongParagraph_isRead() {
    String sentence = "上半年，零售额达1.2万亿元，同比增长9.1%；";
    assertThat(StatisticsTest.read(sentence.repeat(20_000))).hasSizeGreaterThan(30_000);
  }

  @Test
  void aLineOfDigits_endsSoon() {
    assertThatCode(() -> StatisticsTest.read("7".repeat(100_000))).doesNotThrowAnyException();
    assertThatCode(() -> StatisticsTest.read("（".repeat(100_000))).doesNotThrowAnyException();
    assertThatCode(() -> StatisticsTest.read("甲、".repeat(50_000) + "分别增长1%和2%"))
        .doesNotThrowAnyException();
  }

  /** A work that grew with the square of the length would not end here. */
  @Test
  void aParagraphOfFiveMillionCharacters_isRead() {
    String sentence = "上半年，全省各地加快建设，便民服务不断完善，居民反映良好，商户经营平稳，零售额达1.2万亿元。";
    int times = 5_000_000 / sentence.length();
    assertThat(StatisticsTest.read(sentence.repeat(times))).hasSizeGreaterThan(times - 10);
  }

  @Test
  void textThatRepeatsOneThing_isReadToItsEnd() {
    for (String unit :
        new String[] {
          "万",
          "（",
          "《",
          "“",
          "1,",
          "1.1.",
          "甲、",
          "亿千",
          "三分之",
          "1:",
          "第",
          "其中，",
          "同期",
          "1月",
          "比",
          "按",
          "占",
          "由",
          "将",
          "对全国",
          "在世界",
          "在1个中",
          "甲（5%）",
          "（2023年）甲5%",
          "分别1%和2%",
          "是的12倍",
          "每个1元",
          "京东公司显示，",
          "据京东公司表示，",
          "|甲|1|\n",
          "甲\t1\n",
          "甲\n",
          "　",
          "1—"
        }) {
      String text = unit.repeat(100_000 / unit.length()) + "增长1%";
      assertThatCode(() -> StatisticsTest.read(text)).as(unit).doesNotThrowAnyException();
    }
  }

  @Test
  void aListWithoutEnd_isReadInPartsWithQuotesOfTheirOwn() {
    List<Observation> rows = StatisticsTest.read("零售额增长1%" + "、1%".repeat(50_000));
    assertThat(rows).hasSizeGreaterThan(10_000);
    assertThat(rows).allMatch(row -> row.quote().length() <= 2_000);
  }

  @Test
  void aHeadlineWithoutEnd_isRead() {
    String title = "零售额增长1%，".repeat(5_000);
    var article = new ArticleText(1, title, null, null, title);
    assertThat(Statistics.standard().read(article)).hasSizeGreaterThan(5_000);
  }
}
