package dibao.press.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distances between neighbours, in tenths of an em. */
class JointTest {

  /** Two boxes, their natural distance, how much less and how much more it may be, in ems. */
  @ParameterizedTest(name = "{0}|{1}")
  @CsvSource(
      delimiter = ' ',
      value = {
        "电 商 0 0 0.06",
        "商 5G 0.25 0.125 0.25",
        "5G 网 0.25 0.125 0.25",
        "33.5% 和 0.25 0.125 0.25",
        "达 ¥280 0.25 0.125 0.25",
        "网 +5 0 0 0.06",
        "网 -5 0 0 0.06",
        "温 (A 0 0 0.06",
        "， 电 0 0.25 0.06",
        "、 5G 0 0.25 0.06",
        "； 电 0 0.25 0.06",
        "： 电 0 0.25 0.06",
        "。 电 0 0 0.06",
        "？ 电 0 0 0.06",
        "！ 电 0 0 0.06",
        "” 电 0 0.25 0.06",
        "） 电 0 0.25 0.06",
        "电 “ 0 0.25 0.06",
        "电 （ 0 0.25 0.06",
        "AI （ 0 0.25 0.06",
        "电 ， 0 0 0",
        "5G ， 0 0 0",
        "。 ” -0.5 0 0",
        "” 。 -0.5 0 0",
        "》 》 -0.5 0 0",
        "， “ -0.5 0 0.06",
        "》 （ -0.5 0 0.06",
        "“ ‘ -0.5 0 0",
        "（ 《 -0.5 0 0",
        "“ 电 0 0 0.06",
        "（ 5G 0 0 0.06",
        "电 —— 0 0 0",
        "—— 商 0 0 0",
        "” —— 0 0.25 0.06",
        "电 …… 0 0 0.06",
        "夫 · 0 0 0.06",
        "· 托 0 0 0.06",
      })
  void distance(String left, String right, double space, double shrink, double stretch) {
    List<Box> boxes = Typed.boxes("网" + left + right + "民");
    assertThat(boxes).hasSize(4);
    Joint joint = Joint.between(boxes.get(1), boxes.get(2));
    assertThat(joint)
        .isEqualTo(new Joint(space * Typed.EM, shrink * Typed.EM, Math.max(0, stretch * Typed.EM)));
  }

  @ParameterizedTest(name = "«{0}»")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"MWC 上,2.5", "月 日,5.0", "开 “,1.0", "” 开,1.0", "two words,2.5", "张　李,10.0"})
  void widthOfASpace(String text, double width) {
    Box space =
        Typed.boxes(text).stream()
            .filter(box -> box.kind() == Kind.SPACE)
            .findFirst()
            .orElseThrow();
    assertThat(space.width()).isEqualTo(width);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "电, 10", "·, 5", "——, 20", "……, 20", "…, 10", "①, 10", "℃, 10", "—, 10", "～, 10", "＋, 10"
  })
  void width(String text, double width) {
    Box box = Typed.boxes("网" + text + "民").get(1);
    assertThat(Typed.word(box)).isEqualTo(text);
    assertThat(box.width()).isEqualTo(width);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"电商，, 25", "“电商”, 35", "（《电商》）, 45", "电。”, 20", "电5商, 30.58"})
  void widthOfALine(String text, double width) {
    List<Box> boxes = Typed.boxes(text);
    assertThat(new Spans(boxes, new Ends(false)).width(0, boxes.size())).isEqualTo(width);
  }
}
