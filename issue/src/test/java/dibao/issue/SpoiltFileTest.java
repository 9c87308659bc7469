package dibao.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was spoilt is read all the same or refused with lines and reasons; nothing else. */
class SpoiltFileTest {

  private static final String WHOLE =
      """
      ---
      periodical: 滨江商务观察
      year: 2025
      number: 7
      date: 2025-04-10
      editors: [编辑部]
      imprint: {地址: 滨江路 1 号}
      ---

      # 数据观察

      ## 一季度社区团购零售额同比增长两成

      作者：编辑一部、编辑二部

      **一是增速加快。**一季度零售额 48.6 亿元[^1]，*重点*看[公报](https://example.org/)。

      ### 分品类看

      - 生鲜占近六成
        1. 叶菜

      表：各区零售额　单位：亿元

      | 区 | 金额 |
      | --- | --- |
      | 东区 | 12.5 |

      ![门店外景](store.png "图一")

      > 编者按：框内文字。

      ```chart
      kind: bar
      title: 零售额
      labels: [1月, 2月]
      series:
        今年: [12, null]
      ```

      [^1]: 数据为初步核算数。

      来源：滨江统计局　日期：2025-04-08
      """;

  private static final List<String> MARKS =
      List.of(
          "---",
          "#",
          "##",
          "**",
          "*",
          "|",
          "```",
          "```chart",
          "[^",
          "]:",
          "](",
          "![",
          ">",
          "- ",
          "1. ",
          ":",
          "{",
          "[",
          "\"",
          "&a",
          "*a",
          "!!java",
          "\t",
          "\u0000",
          "\uFEFF",
          "\uD800",
          "\r",
          "<!--",
          "\\",
          "来源：",
          "表：",
          "日期：2025-13-40",
          "null",
          "99999999999999999999",
          "\n\n",
          " ");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void spoiltText_isReadOrRefusedWithLines(long seed) {
    Random random = new Random(seed);
    int refused = 0;
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder(WHOLE);
      for (int change = random.nextInt(6); change >= 0; change--) {
        spoil(text, random);
      }
      refused += isRefused(text.toString().getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
    }
    assertThat(refused).isBetween(50, 390);
  }

  @Test
  void spoiltBytes_areReadOrRefusedWithLines() {
    Random random = new Random(5);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 5; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      isRefused(bytes);
    }
  }

  @Test
  void everyBeginning_isReadOrRefusedWithLines() {
    for (int end = 0; end < WHOLE.length(); end++) {
      isRefused(WHOLE.substring(0, end).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void spoil(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(4)) {
      case 0 -> text.insert(at, MARKS.get(random.nextInt(MARKS.size())));
      case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
      case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 60)));
      default -> text.insert(at, "\n" + MARKS.get(random.nextInt(MARKS.size())));
    }
  }

  private static boolean isRefused(byte[] bytes) {
    try {
      Issue issue = IssueFile.parse(bytes);
      assertThat(IssueFile.parse(IssueFile.format(issue))).isEqualTo(issue);
      return false;
    } catch (IssueFileException e) {
      assertThat(e.faults()).isNotEmpty();
      for (IssueFileException.Fault fault : e.faults()) {
        assertThat(fault.line()).as(fault.reason()).isPositive();
        assertThat(fault.reason()).isNotBlank().doesNotContain("Exception", "\n", "tag:");
      }
      return true;
    }
  }
}
