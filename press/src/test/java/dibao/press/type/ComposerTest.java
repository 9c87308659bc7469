package dibao.press.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every paragraph, whatever its words and its measure. */
class ComposerTest {

  private static final String MARKS_AND_WORDS =
      """
      有人问：“‘不出门’拿快递，怎么办？！”……回答是——机器人。真的吗？真的！（见《小城故事》。）“前置仓＋机器人”的“最后100米”，……让“买家”成为“卖家”。深度融合——推动一体化；提升成效——形成新机制……
      其中，“丝路电商”“‘智关强国’行动”（2023—2025年）、《跨区物流高水平运行行动方案（2023-2025年）》等，均已“落地见效”；专家称：“这是‘十四五’规划的‘关键一招’。”（记者：李某）
      2023世界人工智能大会（WAIC 2023）7月6日—8日举办，5G、云、AI与ChinaJoy连续20年增长33.5%、-6.28%，金额达666.15万亿元；TIMG指数182.3（2021年），同比增长0.5‰，气温-5℃，¥1,280.00亿元，iPhone15与iPad在JD.COM热销。
      列夫·托尔斯泰、让-雅克·卢梭，①②③㎡℃￥€；“重点”是必须执行的内容。It’s a “smart” city, isn’t it?
      """;

  @ParameterizedTest
  @ValueSource(ints = {8, 11, 14, 17, 20, 22, 25, 28, 31, 34, 37, 40, 46})
  void noLine_startsWithAMarkThatMayNot(int ems) {
    for (String paragraph : MARKS_AND_WORDS.lines().toList()) {
      List<Line> lines = Typed.lines(paragraph, ems);
      for (Line line : lines.subList(1, lines.size())) {
        int first = line.text().codePointAt(0);
        assertThat("，。、；：？！）》”’】〕」』〉％·—～ ".indexOf(first))
            .as("%d em: «%s»", ems, line.text())
            .isLessThan(line.text().startsWith("——") ? 100 : 0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 11, 14, 17, 20, 22, 25, 28, 31, 34, 37, 40, 46})
  void noLine_endsWithAnOpeningMark(int ems) {
    for (String paragraph : MARKS_AND_WORDS.lines().toList()) {
      for (Line line : Typed.lines(paragraph, ems)) {
        String text = line.text().strip();
        assertThat("（《“‘【〔「『〈¥￥$".indexOf(text.codePointBefore(text.length())))
            .as("%d em: «%s»", ems, text)
            .isNegative();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 22, 28, 31, 34, 37, 40, 46})
  void everyLineButTheLast_endsAtTheEdge(int ems) {
    for (String paragraph : MARKS_AND_WORDS.lines().toList()) {
      List<Line> lines = Typed.lines(paragraph, ems);
      for (Line line : lines.subList(0, lines.size() - 1)) {
        assertThat(Typed.edge(line)).as(line.text()).isCloseTo(ems * Typed.EM, within(0.05));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 14, 20, 37})
  void noCharacter_isLostOrMoved(int ems) {
    for (String paragraph : MARKS_AND_WORDS.lines().toList()) {
      StringBuilder set = new StringBuilder();
      Typed.lines(paragraph, ems).forEach(line -> set.append(line.text()));
      assertThat(set.toString()).isEqualTo(paragraph.strip());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 37})
  void glyphs_neverStandOverEachOther(int ems) {
    for (String paragraph : MARKS_AND_WORDS.lines().toList()) {
      for (Line line : Typed.lines(paragraph, ems)) {
        double before = Double.NEGATIVE_INFINITY;
        for (Piece piece : line.pieces()) {
          for (double place : piece.places()) {
            assertThat(place).as(line.text()).isGreaterThan(before);
            before = place;
          }
        }
      }
    }
  }

  @Test
  void dash_isNeverDivided() {
    for (int ems = 6; ems < 40; ems++) {
      for (Line line : Typed.lines("深度融合——推动一体化协同——形成新机制……完善——提升", ems)) {
        assertThat(line.text().replace("——", "").replace("……", "")).doesNotContain("—", "…");
      }
    }
  }

  @Test
  void lastLine_isNotSpread() {
    Line last = Typed.lines("一二三四五六七八九十一二三四五六七八九十末行几个字", 20).getLast();
    assertThat(last.text()).isEqualTo("末行几个字");
    assertThat(last.width()).isCloseTo(50, within(0.01));
  }

  @Test
  void lastLine_ofOneCharacterIsAvoided() {
    String text = "一二三四五六七八九十，一二三四五六七八九十，一二三四五六七八九十，一二三四五六";
    List<Line> lines = Typed.lines(text, 18);
    assertThat(lines.getLast().text().length()).isGreaterThan(2);
  }

  @Test
  void emptyParagraph_hasNoLines() {
    assertThat(Typed.lines("", 20)).isEmpty();
    assertThat(Typed.lines(" \t\n\u200B ", 20)).isEmpty();
  }

  @Test
  void firstLine_isIndented() {
    List<Line> lines =
        Typed.composer()
            .paragraph(
                List.of(new Stretch("段首缩进两个字，第二行顶格排。".repeat(3), Typed.SONG)),
                Shape.indented(200, 20),
                Alignment.JUSTIFIED);
    assertThat(lines.get(0).pieces().getFirst().start()).isEqualTo(20);
    assertThat(lines.get(1).pieces().getFirst().start()).isZero();
  }

  @Test
  void openingMark_losesItsBlankAtTheStartOfALine() {
    List<Line> lines = Typed.lines("一二三四五六七八九十（括号里）一二三四五", 10);
    Piece first = lines.get(1).pieces().getFirst();
    assertThat(lines.get(1).text()).startsWith("（");
    assertThat(first.start()).isEqualTo(-5);
  }

  @Test
  void openingMark_atTheStartOfTheParagraphIsWhole() {
    assertThat(Typed.lines("“引语”开头", 20).getFirst().pieces().getFirst().start()).isZero();
  }

  @Test
  void point_hangsOutsideWhereAsked() {
    Composer hanging = new Composer(new Shortages(), new Cohesion(), true);
    List<Line> lines =
        hanging.paragraph(
            List.of(new Stretch("一二三四五六七八九十，一二三四五六七八九十。", Typed.SONG)),
            Shape.straight(100),
            Alignment.JUSTIFIED);
    assertThat(Typed.text(lines)).isEqualTo("一二三四五六七八九十，\n一二三四五六七八九十。");
    assertThat(lines.getFirst().width()).isCloseTo(110, within(0.01));
  }

  @Test
  void alignments_meetTheirEdges() {
    List<Stretch> text = List.of(new Stretch("五个字一行", Typed.SONG));
    Composer composer = Typed.composer();
    Shape shape = Shape.straight(100);
    assertThat(start(composer.paragraph(text, shape, Alignment.LEFT))).isZero();
    assertThat(start(composer.paragraph(text, shape, Alignment.CENTRED))).isEqualTo(25);
    assertThat(start(composer.paragraph(text, shape, Alignment.RIGHT))).isEqualTo(50);
  }

  private static double start(List<Line> lines) {
    return lines.getFirst().pieces().getFirst().start();
  }

  @Test
  void shape_mayChangeFromLineToLine() {
    Shape beside =
        new Shape() {
          @Override
          public double start(int line) {
            return line < 2 ? 60 : 0;
          }

          @Override
          public double width(int line) {
            return 160 - start(line);
          }
        };
    List<Line> lines =
        Typed.composer()
            .paragraph(
                List.of(new Stretch("封面旁边的字排得窄一些到了下面就放开".repeat(3), Typed.SONG)),
                beside,
                Alignment.JUSTIFIED);
    assertThat(lines.get(0).text()).hasSize(10);
    assertThat(lines.get(1).pieces().getFirst().start()).isEqualTo(60);
    assertThat(lines.get(2).text()).hasSize(16);
  }

  @Test
  void marks_comeBackWithThePieces() {
    List<Line> lines =
        Typed.composer()
            .paragraph(
                List.of(
                    new Stretch("看", Typed.SONG, 0),
                    new Stretch("公报", Typed.SONG, 7),
                    new Stretch("吧", Typed.SONG, 0)),
                Shape.straight(100),
                Alignment.LEFT);
    List<String> pieces = new ArrayList<>();
    lines.getFirst().pieces().forEach(piece -> pieces.add(piece.mark() + piece.text()));
    assertThat(pieces).containsExactly("0看", "7公报", "0吧");
  }

  @Test
  void randomParagraphs_keepTheRules() {
    Random random = new Random(7);
    String alphabet = "电商发展数字经济，。、；：？！“”‘’（）《》——……·AI5%3.7 万亿年月日第个";
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder("起");
      for (int i = 0; i < 90; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int ems = 12 + random.nextInt(26);
      StringBuilder set = new StringBuilder();
      Typed.lines(text.toString(), ems).forEach(line -> set.append(line.text()));
      assertThat(set.toString().replaceAll("\\s", ""))
          .isEqualTo(text.toString().replaceAll("\\s", ""));
    }
  }

  @Test
  void endlessWord_isCutInLinearTime() {
    List<Line> lines = Typed.lines("开" + "9".repeat(100_000) + "完", 37);
    assertThat(lines.size()).isBetween(1_500, 1_700);
    lines.forEach(line -> assertThat(Typed.edge(line)).isLessThan(370.1));
  }

  @Test
  void endlessRowOfClosingMarks_isSetAllTheSame() {
    StringBuilder set = new StringBuilder();
    Typed.lines("开始" + "。".repeat(3_000), 37).forEach(line -> set.append(line.text()));
    assertThat(set).hasSize(3_002);
  }

  @Test
  void veryNarrowMeasure_stillSetsEverything() {
    assertThat(Typed.set("窄到一个字", 1).lines()).hasSize(5);
    assertThat(Typed.set("（2023年）", 1)).contains("2023");
  }
}
