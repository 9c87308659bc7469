package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Small tables in a text, in four layouts. */
class TablesTest {

  @Test
  void yearsAcrossPlacesDown() {
    assertThat(
            Read.rows(
                "2024-07-20",
                "浙江省各市网络零售额",
                "单位：亿元\n| 地区 | 2021年 | 2022年 |\n| 杭州 | 9951 | 10496 |\n| 全省 | 25230 | 27043 |"))
        .containsExactly(
            "网络零售额 杭州 2021-01-01/2021-12-31 level 995100000000 CNY null",
            "网络零售额 杭州 2022-01-01/2022-12-31 level 1049600000000 CNY null",
            "网络零售额 浙江 2021-01-01/2021-12-31 level 2523000000000 CNY null",
            "网络零售额 浙江 2022-01-01/2022-12-31 level 2704300000000 CNY null");
  }

  @Test
  void unitNoteAndGrowthColumn() {
    assertThat(
            Read.rows(
                "2024-07-20",
                "浙江省上半年主要经济指标",
                "表1　主要指标（单位：亿元、%）\n| 指标 | 上半年 | 同比(%) |\n| 地区生产总值 | 41237 | 5.6 |"))
        .containsExactly(
            "地区生产总值 浙江 2024-01-01/2024-06-30 level 4123700000000 CNY null",
            "地区生产总值 浙江 2024-01-01/2024-06-30 change 5.6 % yoy");
  }

  @Test
  void nestedHead_withBlanks() {
    assertThat(
            Read.rows(
                "2024-07-20",
                "主要农产品产量",
                "| 品种 | 产量（万吨） |  | 单产（公斤/亩） |  |\n"
                    + "|  | 2023年 | 比上年增长(%) | 2023年 | 比上年增长(%) |\n"
                    + "| 小麦 | 13659 | -0.8 | 385 | -1.2 |"))
        .containsExactly(
            "小麦产量 null 2023-01-01/2023-12-31 level 136590000 吨 null",
            "小麦产量 null 2023-01-01/2023-12-31 change -0.8 % yoy",
            "小麦单产 null 2023-01-01/2023-12-31 level 385 公斤/亩 null",
            "小麦单产 null 2023-01-01/2023-12-31 change -1.2 % yoy");
  }

  @Test
  void nestedHead_withoutBlanks() {
    assertThat(
            Read.rows(
                "2024-07-20",
                "财政收支",
                "单位：亿元\n项目\t6月\t1—6月\n\t绝对量\t同比(%)\t绝对量\t同比(%)\n税收收入\t13600\t-8.5\t94080\t-5.6"))
        .containsExactly(
            "税收收入 null 2024-06-01/2024-06-30 level 1360000000000 CNY null",
            "税收收入 null 2024-06-01/2024-06-30 change -8.5 % yoy",
            "税收收入 null 2024-01-01/2024-06-30 level 9408000000000 CNY null",
            "税收收入 null 2024-01-01/2024-06-30 change -5.6 % yoy");
  }

  @Test
  void changesAlone_takeTheCaptionsSubject() {
    assertThat(
            Read.rows(
                "2024-07-20",
                "6月份价格变动情况",
                "6月份居民消费价格主要数据\n项目\t环比（%）\t同比（%）\n居民消费价格\t-0.2\t0.2\n其中：食品\t-0.6\t-2.1\n上海\t0.1\t0.5"))
        .containsExactly(
            "居民消费价格 null 2024-06-01/2024-06-30 change -0.2 % prev",
            "居民消费价格 null 2024-06-01/2024-06-30 change 0.2 % yoy",
            "食品价格 null 2024-06-01/2024-06-30 change -0.6 % prev",
            "食品价格 null 2024-06-01/2024-06-30 change -2.1 % yoy",
            "居民消费价格 上海 2024-06-01/2024-06-30 change 0.1 % prev",
            "居民消费价格 上海 2024-06-01/2024-06-30 change 0.5 % yoy");
  }
}
