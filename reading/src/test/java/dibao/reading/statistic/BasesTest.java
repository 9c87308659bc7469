package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a change is said to be against. */
class BasesTest {

  @Test
  void yearStart_isTheLastDayOfTheYearBefore() {
    assertThat(Read.bases("2024-03-29", "2023年末，贷款余额47亿元，较年初增加6亿元。"))
        .containsExactly("4700000000=null", "600000000=2022-12-31");
  }

  @Test
  void lastYearsNumber_isYearOnYear() {
    assertThat(Read.bases("2025-07-24", "截至7月20日，受理申报633份，比2024年多出53份。"))
        .containsExactly("633=null", "53=yoy");
  }

  @Test
  void yearBefore_isNoPeriodBefore() {
    assertThat(Read.bases("2024-01-02", "2023年全年交付量较前一年增长30%。")).containsExactly("30=yoy");
  }

  @Test
  void sameTimeOfAnotherThing_isOther() {
    assertThat(Read.bases("2024-07-18", "上半年，进出口同比增长10.5%，高于同期我国外贸整体增速4.4个百分点。"))
        .containsExactly("10.5=yoy", "4.4=other");
  }

  @Test
  void averageOverYears_hasNone() {
    assertThat(Read.bases("2024-01-18", "赔偿总额从2013年的10亿元提高到2023年的34亿元，年均增长13%。"))
        .contains("13=null");
  }

  @Test
  void multipleOfAnother_isOther() {
    assertThat(Read.bases("2024-01-19", "2023年，高技术产品出口额为印度的近18倍。")).containsExactly("18=other");
  }

  @Test
  void sessionBefore_isThePeriodBefore() {
    assertThat(Read.bases("2024-05-06", "本届展会成交240亿元，比上届增长11%，参展企业2万家，较上届多300家。"))
        .contains("11=prev", "300=prev");
  }

  @Test
  void seasonBefore_isTheYearBefore() {
    assertThat(Read.bases("2025-05-08", "截至4月底，雪场1000个，比上一雪季多40个。")).contains("40=yoy");
  }

  @Test
  void periodsBeginning_isTheDayBefore() {
    assertThat(Read.bases("2024-03-22", "2023年末，公司资产负债率65%，较期初下降2个百分点。"))
        .anyMatch(basis -> basis.startsWith("-2="));
  }

  @Test
  void multipleOfLastYearsEnd_countsFromTheTimeInHand() {
    assertThat(Read.bases("2022-01-25", "截至2021年底，千兆用户3400万户，为上年末的5.4倍。")).contains("5.4=yoy");
  }

  @Test
  void oneLetterBeforeTheVerb_tellsTheBase() {
    assertThat(Read.bases("2024-04-09", "3月营收1952亿元，月增7.5%，年增34.3%。"))
        .containsExactly("195200000000=null", "7.5=prev", "34.3=yoy");
  }

  @Test
  void basisBeforeAWay_holdsAgainBehindIt() {
    assertThat(Read.bases("2021-10-29", "三季度，印度市场出货同比下降2%，占比由二季度的16%升至22%；拉美市场增长11%。"))
        .contains("11=yoy");
  }
}
