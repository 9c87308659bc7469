package dibao.press.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles over two lines; a slash is where the line ends. */
class TitleBreakerTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "20, 一季度零售额同比增长两成",
    "20, 一季度社区团购零售额同比增长两成/“前置仓＋自提点”成为主流",
    "22, 商务部：/上半年全国网络零售市场主要呈现五个新特点",
    "24, 滨江发布三年行动方案：/到2027年建成一刻钟便民生活圈",
    "26, 《社区商业服务管理办法》5月1日起施行：/明确五类业态准入条件",
    "22, 中国移动元宇宙产业联盟成立/首批成员含二十四家企业",
    "20, 抖音生活服务“心动街区”/首站落地上海大学路",
    "18, 以数字经济驱动消费升级的/若干思考与地方实践经验",
    "18, 全区社区商业网点布局规划/与便民服务设施建设指引",
  })
  void breaksWithSense(double ems, String expected) {
    String text = expected.replace("/", expected.contains("：/") ? "" : joint(expected));
    assertThat(Typed.title(text, ems)).isEqualTo(expected.replace('/', '\n'));
  }

  /** A title that was joined at a space has it back. */
  private static String joint(String expected) {
    return expected.contains("“") || expected.contains("首批") ? " " : "";
  }

  @Test
  void noLine_isLeftWithOneOrTwoCharacters() {
    for (int length = 21; length < 60; length++) {
      String title = "数字经济时代的社区商业发展与便民服务".repeat(4).substring(0, length);
      List<String> lines = Typed.title(title, 20).lines().toList();
      assertThat(lines).allMatch(line -> line.length() > 2, "more than two characters");
      int longest = lines.stream().mapToInt(String::length).max().orElse(0);
      int shortest = lines.stream().mapToInt(String::length).min().orElse(0);
      assertThat(longest - shortest).as(title).isLessThanOrEqualTo(10);
    }
  }

  @Test
  void wordsOfTheIssue_stayWhole() {
    Cohesion cohesion = new Cohesion();
    IntStream.range(0, 5).forEach(i -> cohesion.learn("物流枢纽。国家。物流枢纽。建设。名单。"));
    Composer composer = new Composer(new Shortages(), cohesion, false);
    List<Line> lines =
        composer.title(
            List.of(new Stretch("二〇二三年国家物流枢纽建设名单发布", Typed.HEI)), 100, Alignment.CENTRED);
    assertThat(Typed.text(lines)).contains("物流枢纽");
  }

  @Test
  void linesAreCentred() {
    List<Line> lines =
        Typed.composer().title(List.of(new Stretch("居中的题名", Typed.HEI)), 200, Alignment.CENTRED);
    assertThat(lines.getFirst().pieces().getFirst().start()).isEqualTo(75);
  }

  @Test
  void titleWithoutAnyPlaceToBreak_isSetAllTheSame() {
    String word = "Donaudampfschifffahrtsgesellschaft".repeat(4);
    assertThat(Typed.title(word, 20).replace("\n", "")).isEqualTo(word);
  }

  @Test
  void hugeTitle_isSetInReasonableTime() {
    String title = "很长的题名".repeat(2_000);
    assertThat(Typed.title(title, 37).replace("\n", "")).isEqualTo(title);
  }

  @Test
  void emptyTitle_hasNoLines() {
    assertThat(Typed.title(" ", 20)).isEmpty();
  }
}
