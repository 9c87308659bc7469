package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose report an article tells of, and which of its figures bear the name. */
final class IssuerTest {

  private static List<String> indicators(String title, String body) {
    return Read.all("2024-08-22", title, null, body).stream().map(Observation::indicator).toList();
  }

  @Test
  void shortNameInBracketsIsTaken() {
    assertThat(
            indicators("上半年业绩摘要", "远禾食品股份有限公司（证券简称：远禾股份）8月21日披露半年度报告。报告期内，公司实现营收14.9亿元，净利润0.8亿元。"))
        .containsExactly("远禾股份营收", "远禾股份净利润");
  }

  @Test
  void whatHeadlineAndFirstParagraphBothNameIsTaken() {
    assertThat(indicators("远禾汽车8月交付1.2万辆", "9月1日，远禾汽车公布交付数据。该公司二季度毛利率为14.7%，净亏损13.2亿元。"))
        .contains("远禾汽车毛利率", "远禾汽车净亏损");
  }

  @Test
  void bankIsCalledAsInTheHeadline() {
    assertThat(indicators("江远农商行净利增逾一成", "江远农村商业银行4月25日晚披露年度报告。该行净息差1.86%。"))
        .containsExactly("江远农商行净利", "江远农商行净息差");
  }

  @Test
  void marketIsNoCompanys() {
    assertThat(indicators("远禾航空：7月运量上升", "远禾航空15日公告，汇率为7.1。")).doesNotContain("远禾航空汇率");
  }

  @Test
  void newsOfNoReportHasNoIssuer() {
    assertThat(indicators("远禾汽车新厂投产", "9月1日，远禾汽车在合肥举行仪式。毛利率为14.7%。")).containsExactly("毛利率");
  }
}
