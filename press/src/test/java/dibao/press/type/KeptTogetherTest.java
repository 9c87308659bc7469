package dibao.press.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that no line parts: each is set at every measure and place in the line. */
class KeptTogetherTest {

  private static final String FILLING = "电子商务持续健康发展服务民生促进消费";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "666.15万亿元",
        "3.7个百分点",
        "18类",
        "126个",
        "1.12 万亿元",
        "48.6亿元",
        "12平方米",
        "86.5单",
        "第13届",
        "第 263 期",
        "20.3%",
        "-2.1%",
        "0.5‰",
        "-18℃",
        "100㎡",
        "¥1,280.00",
        "3,480处",
        "210万人",
        "0.58元",
        "9.6倍",
        "5分钟",
        "30余家",
        "10多万台",
        "25个基点",
        "1000公里",
        "30千瓦时",
        "2亿美元",
        "4.5万标准箱",
      })
  void numberAndUnit(String kept) {
    assertKept(kept, 24);
    assertKept(kept, 37);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年6月29日",
        "2023 年 06 月 29 日",
        "7月20日",
        "14时30分",
        "2023—2025年",
        "6日—8日",
        "2023-2025年",
        "2025年4月",
        "4月10日14时30分",
        "二〇二五年",
        "三十日",
      })
  void date(String kept) {
    assertKept(kept, 37);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "——",
        "……",
        "iPhone15",
        "JD.COM",
        "ChinaJoy",
        "B2B",
        "5G",
        "e-commerce",
        "A/B",
        "isn’t"
      })
  void markOrWord(String kept) {
    assertKept(kept, 24);
  }

  @ParameterizedTest
  @ValueSource(strings = {"让-", "夫·", "‘小’", "一，", "（见", "《意", "完。”", "好？！"})
  void marksWithTheirNeighbours(String kept) {
    assertKept(kept, 24);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年12月26日",
        "12月26日—28日",
        "2025年12月26日14时30分",
        "（https://example.com/developmentreport）"
      })
  void inANarrowColumn_whatIsLongPartsBeforeALineBecomesVeryLoose(String words) {
    double room = 20;
    for (int before = 0; before < FILLING.length() * 2; before++) {
      String text = FILLING.repeat(3).substring(0, before) + words + FILLING.repeat(4);
      List<Line> lines = Typed.lines(text, room);
      for (Line line : lines.subList(0, lines.size() - 1)) {
        Stretch natural = new Stretch(line.text(), Typed.SONG);
        assertThat(Typed.composer().width(natural))
            .as("%s after %d", line.text(), before)
            .isGreaterThan(0.72 * room * Typed.EM);
      }
    }
  }

  /** Moves the words through a line, one character at a time. */
  private static void assertKept(String kept, int ems) {
    String bare = kept.replace(" ", "");
    for (int before = 0; before < FILLING.length() * 2; before++) {
      String text = FILLING.repeat(3).substring(0, before) + kept + FILLING.repeat(6);
      String set = Typed.set(text, ems);
      assertThat(set.replace(" ", "")).as("%d em after %d", ems, before).contains(bare);
    }
  }
}
