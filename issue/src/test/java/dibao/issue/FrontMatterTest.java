package dibao.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

  @Test
  void everyKey_isTaken() {
    Masthead masthead =
        masthead(
            """
            periodical: 滨江动态
            year: 2025
            number: 7
            total: 91
            date: 2025-04-10
            publisher: 滨江中心
            editors: [甲, 乙]
            languages: [zh-CN, en]
            imprint:
              地址: 滨江路 1 号
              电话: 021-00000000
            """);
    assertThat(masthead.year()).isEqualTo(2025);
    assertThat(masthead.date()).isEqualTo(LocalDate.of(2025, 4, 10));
    assertThat(masthead.editors()).containsExactly("甲", "乙");
    assertThat(masthead.languages()).containsExactly("zh-CN", "en");
    assertThat(masthead.imprint()).containsEntry("电话", "021-00000000");
    assertThat(masthead.imprint().keySet()).containsExactly("地址", "电话");
  }

  @Test
  void wordsThatYamlTakesForOthers_stayWords() {
    assertThat(masthead("periodical: no\npublisher: 1e3\neditors: [yes, null]").publisher())
        .isEqualTo("1e3");
    assertThat(masthead("periodical: no").periodical()).isEqualTo("no");
  }

  @Test
  void oneEditor_needsNoList() {
    assertThat(masthead("periodical: 甲\neditors: 某某").editors()).containsExactly("某某");
  }

  @Test
  void languages_areChineseWhenNotTold() {
    assertThat(masthead("periodical: 甲").languages()).containsExactly("zh-CN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "periodical: 甲\\nnumbr: 7          | line 3 | did you mean \"number\"",
        "periodical: 甲\\nyear: 今年         | line 3 | whole number from 1",
        "periodical: 甲\\nnumber: 0         | line 3 | whole number from 1",
        "periodical: 甲\\ndate: 2025-02-30  | line 3 | YYYY-MM-DD",
        "periodical: 甲\\nimprint: 地址      | line 3 | LABEL: TEXT",
        "periodical: [甲]                   | line 2 | takes one text",
        "year: 2025                        | line 1 | needs a line",
        "periodical: 甲\\nperiodical: 乙     | line 3 | not YAML",
        "periodical: 甲\\neditors: [甲       | line   | not YAML",
        "periodical: !!java.net.URL [x]    | line   | "
      })
  void fault_hasItsLineAndReason(String yaml, String line, String reason) {
    assertThatThrownBy(() -> masthead(yaml.strip().replace("\\n", "\n")))
        .isInstanceOf(IssueFileException.class)
        .hasMessageContaining(line)
        .hasMessageContaining(reason == null ? "" : reason);
  }

  @Test
  void aliasesThatMultiply_areRefused() {
    String bomb =
        """
        periodical: 甲
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
        """;
    assertThatThrownBy(() -> masthead(bomb)).isInstanceOf(IssueFileException.class);
  }

  private static Masthead masthead(String yaml) {
    return IssueFile.parse("---\n" + yaml.strip() + "\n---\n").masthead();
  }
}
