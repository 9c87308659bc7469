package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dibao.reading.lexicon.WordList;
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
}
