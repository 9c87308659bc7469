package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedleTest {

  @Test
  void hanCharacters_areFoundAnywhere() {
    assertThat(found("零售", "网络零售额")).isEqualTo("零售");
    assertThat(found("網絡", "網絡零售")).isEqualTo("網絡");
    assertThat(found("零售", "零 售")).isNull();
  }

  @Test
  void letters_areFoundWhole() {
    assertThat(found("rcep", "签署RCEP协定")).isEqualTo("RCEP");
    assertThat(found("tea", "team and TEA")).isEqualTo("TEA");
    assertThat(found("5g", "5G用户")).isEqualTo("5G");
    assertThat(found("5g", "15G流量")).isNull();
  }

  @Test
  void numbers_areFoundWhole_grouped_orNot() {
    assertThat(found("1280", "达1,280亿元")).isEqualTo("1,280");
    assertThat(found("1,280", "达1280亿元")).isEqualTo("1280");
    assertThat(found("1280", "达1,280.5亿元")).isNull();
    assertThat(found("280", "达1,280亿元")).isNull();
    assertThat(found("12.5", "增长12.5%。")).isEqualTo("12.5");
  }

  @Test
  void punctuation_betweenRuns_mayBeAny_butNoNewLine() {
    assertThat(found("第一，坚持", "第一、坚持创新")).isEqualTo("第一、坚持");
    assertThat(found("第一，坚持", "第一\n坚持创新")).isNull();
  }

  @Test
  void nothing_isNowhere() {
    assertThat(found("，。", "第一，坚持")).isNull();
    assertThat(found("零售", "")).isNull();
  }

  private static String found(String needle, String text) {
    Needle wanted = Needle.of(needle);
    String folded = Folding.fold(text);
    int start = wanted.startIn(folded, 0);
    return start < 0 ? null : text.substring(start, wanted.endIn(folded, start));
  }
}
