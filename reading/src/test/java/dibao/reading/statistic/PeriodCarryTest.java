package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What time a statement holds for where it names none. */
class PeriodCarryTest {

  @Test
  void reportPeriod_isThatOfTheReport() {
    assertThat(
            Read.periods(
                "2024-08-29",
                "云栖酒店发布2024年半年报",
                "报告期内，公司实现营业收入36亿元。截至报告期末，在营酒店6128家。截至本公告日，公司在建酒店14家。"))
        .containsExactly("3600000000=2024-01-01/2024-06-30", "6128=2024-06-30", "14=2024-08-29");
  }

  @Test
  void ageOfRecord_isNoPeriod() {
    assertThat(Read.periods("2024-02-05", "", "1月消费者价格指数同比上升6.8%，创去年8月以来新高，核心指数上升5%。"))
        .containsExactly("6.8=2024-01-01/2024-01-31", "5=2024-01-01/2024-01-31");
  }

  @Test
  void sinceFounding_runsToTheArticle() {
    assertThat(Read.periods("2024-12-19", "", "自2011年首列开行以来，班列累计货值超过4200亿美元。"))
        .containsExactly("420000000000=2011-01-01/2024-12-19");
  }

  @Test
  void aboveAnAge_isNoLastYear() {
    assertThat(Read.periods("2023-07-05", "", "50岁以上年龄消费指数为182点。")).containsExactly("182=null");
  }

  @Test
  void occasion_isTheRunOfDaysToldInItsSeason() {
    assertThat(
            Read.periods(
                "2025-05-06", "“五一”假期古城迎客", "5月1日至5日，全省接待游客3000万人次。\n假期受理投诉210件。\n春节期间，门票收入1.2亿元。"))
        .containsExactly(
            "30000000=2025-05-01/2025-05-05", "210=2025-05-01/2025-05-05", "120000000=null");
  }

  @Test
  void travelSeason_isTheDaysToldBefore() {
    assertThat(
            Read.periods("2025-02-24", "", "自1月14日至2月22日，铁路发送旅客5亿人次，2月5日发送1500万人次。春运期间，日均装车17万车。"))
        .containsExactly(
            "500000000=2025-01-14/2025-02-22",
            "15000000=2025-02-05",
            "170000=2025-01-14/2025-02-22");
  }

  @Test
  void busySeason_isOfNoKnownDays() {
    assertThat(Read.periods("2024-11-12", "", "最高峰出现在11月3日，当天处理量6亿件。旺季期间，新增用工40万人。"))
        .containsExactly("600000000=2024-11-03", "400000=null");
  }

  @Test
  void partOfAStock_isOfItsDay() {
    assertThat(
            Read.periods(
                "2023-01-20", "", "截至2022年底，宽带用户总数达5亿户，全年净增4000万户，其中千兆用户9000万户，为上年末的2.6倍。"))
        .containsExactly(
            "500000000=2022-12-31",
            "40000000=2022-01-01/2022-12-31",
            "90000000=2022-12-31",
            "2.6=2022-12-31");
  }

  @Test
  void survey_isOfNoTimeButItsOwn() {
    assertThat(
            Read.periods(
                "2024-11-26",
                "前10个月农村网络零售额2万亿元",
                "今年前10个月，农村网络零售额2万亿元。\n一家机构对400个行政村的抽样调查显示，61%的村设有网点，能够送货到户的仅占一成。"))
        .endsWith("400=null", "61=null", "10=null");
  }

  @Test
  void factBehindAForecast_isNotOfItsTime() {
    assertThat(Read.periods("2023-01-18", "新版目录发布", "据测算，未来两年，预计减少支出900亿元。这款药年治疗费用9万元左右。"))
        .containsExactly("90000000000=2023-01-18/2025-01-18", "90000=null");
  }

  @Test
  void sharesBehindAMonthsEnd_areOfItsDay() {
    assertThat(
            Read.periods(
                "2025-01-17", "网民规模再增长", "截至2024年12月，我国网民规模达11亿人。\n使用手机上网的比例达99%。\n网民中2亿人用过智能助手。"))
        .containsExactly("1100000000=2024-12-31", "99=2024-12-31", "200000000=2024-12-31");
  }

  @Test
  void indexOfTheDayOfItsRelease_lendsItOn() {
    assertThat(Read.periods("2021-11-15", "", "航运交易所12日发布，综合运价指数报4500点，较前一周上涨0.4%。"))
        .containsExactly("4500=2021-11-12", "0.4=2021-11-12");
  }

  @Test
  void runOfDaysToldApart_isOne() {
    assertThat(
            Read.periods(
                "2026-02-12", "年货节过半", "年货节自1月20日启动，截至2月8日，20天内，平台销售额5亿元，日均订单3万单。\n礼盒销量增长8%。"))
        .containsExactly(
            "500000000=2026-01-20/2026-02-08",
            "30000=2026-01-20/2026-02-08",
            "8=2026-01-20/2026-02-08");
  }

  @Test
  void yearSoFar_endsWithItsParagraph() {
    assertThat(Read.periods("2024-04-02", "春茶开采", "今年以来，全镇采茶2000吨。\n茶园面积3万亩，区域品牌价值52亿元。"))
        .containsExactly("2000=2024-01-01/2024-04-02", "30000=null", "5200000000=null");
  }

  @Test
  void valueBefore_isOfTheMonthBefore() {
    assertThat(Read.periods("2025-08-30", "", "6月年通胀率为35.1%，前值35.4%。"))
        .containsExactly("35.1=2025-06-01/2025-06-30", "35.4=2025-05-01/2025-05-31");
  }

  @Test
  void monthsNotYetOver_areOfTheYearSpokenOf() {
    assertThat(Read.periods("2025-05-18", "博物馆升温", "2024年，博物馆接待观众14亿人次。\n5月至8月，日均观众130万人次。"))
        .contains("1300000=2024-05-01/2024-08-31");
  }

  @Test
  void halfOfAMonth_isItsFirstFifteenDays() {
    assertThat(Read.periods("2025-05-20", "", "5月上半月，日均处理包裹60万件。"))
        .containsExactly("600000=2025-05-01/2025-05-15");
  }

  @Test
  void shareOfAStock_isOfItsDay() {
    assertThat(
            Read.periods(
                "2025-04-25", "2024年人口公报", "2024年末，全市常住人口1300万人。\n全年出生人口11万人。\n男性占常住人口的51%。"))
        .contains("51=2024-12-31");
  }

  @Test
  void timeOfACause_isNoPeriod() {
    assertThat(
            Read.periods(
                "2024-07-12", "夏粮增产", "2024年，夏粮产量1.5亿吨。\n分地区看，河北受上年基数较低影响，夏粮产量增长2%，山东增长1%。"))
        .containsExactly(
            "150000000=2024-01-01/2024-12-31",
            "2=2024-01-01/2024-12-31",
            "1=2024-01-01/2024-12-31");
  }
}
