package dibao.reading.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceGrammarTest {

  private static final LocalDate ISSUE_DAY = LocalDate.of(2024, 6, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "（来源：新华社，2024-05-06）;新华社;-;2024-05-06",
        "来源：《某某动态》编辑部 2023年06月29日;某某动态编辑部;-;2023-06-29",
        "来源：“中国新闻网” 编选：《某某动态》编辑部 2023 年 07 月 03 日;中国新闻网;某某动态编辑部;2023-07-03",
        "来源:《杭州日报》 编选:《某某动态》编辑部;杭州日报;某某动态编辑部;-",
        "（摘自《经济参考报》5月6日，记者 某某）;经济参考报;-;2024-05-06",
        "（摘自《海岸日报》4月10日第3版）;海岸日报;-;2024-04-10",
        "据新华社 5 月 6 日电;新华社;-;2024-05-06",
        "据新华社北京5月6日电;新华社;-;2024-05-06",
        "（据《云岭晚报》报道）;云岭晚报;-;-",
        "——摘编自《城市服务报》，2024年3月29日;城市服务报;-;2024-03-29",
        "来源 | 人民网　整理 | 本刊编辑部;人民网;本刊编辑部;-",
        "来源：新华社、人民网 责任编辑：周某;新华社、人民网;周某;-",
        "来源：《经济日报》《人民日报》;经济日报、人民日报;-;-",
        "【来源】《海岸日报》 【日期】2024-04-08;海岸日报;-;2024-04-08",
        "稿源：省统计局网站 2024年4月2日;省统计局网站;-;2024-04-02",
        "（新华网 2024年5月6日）;新华网;-;2024-05-06",
        "（办公室供稿）;-;办公室;-",
        "供稿：信息中心;-;信息中心;-",
        "发布时间：2024-05-06　来源：人民网　作者：钱某某;人民网;-;2024-05-06",
        "来 源：商务部网站;商务部网站;-;-",
        "來源：聯合報 編選：編輯部;聯合報;編輯部;-",
        "（据新华社北京5月6日电 记者张某、李某）;新华社;-;2024-05-06",
        "（新华社记者 张某某）;新华社;-;-",
        "（原载《城市研究》2024年第10期，有删节）;城市研究;-;-",
        "——摘编自《海岸日报》2024年第8期;海岸日报;-;-",
        "来源：中国政府网 2024年5月6日 星期一;中国政府网;-;2024-05-06",
        "（综合新华社、央视新闻报道）;新华社、央视新闻;-;-",
        "（据省统计局网站5月6日）;省统计局网站;-;2024-05-06",
        "（澎湃新闻）;澎湃新闻;-;-",
        "（省统计局网站 责编：夏某）;省统计局网站;夏某;-",
        "（发展改革局 王某某）;发展改革局;-;-",
        "（市农业农村局）;市农业农村局;-;-",
        "——据《海岸日报》;海岸日报;-;-",
        "［来源：新华社］;新华社;-;-",
        "来源：新华社　撰稿：周某;新华社;周某;-",
        "本文来源于《海岸日报》2024年第9期;海岸日报;-;-",
        "（来源：21世纪经济报道）;21世纪经济报道;-;-"
      })
  void sourceLine_says(String line, String source, String compiledBy, String date) {
    SourceLine parsed = SourceGrammar.parse(line);
    assertThat(parsed).as(line).isNotNull();
    assertThat(parsed.source()).isEqualTo(source);
    assertThat(parsed.compiledBy()).isEqualTo(compiledBy);
    LocalDate day = parsed.date() == null ? null : parsed.date().resolve(ISSUE_DAY);
    assertThat(day == null ? null : day.toString()).isEqualTo(date);
    assertThat(parsed.certainty()).isGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "春茶开采提前 八县采摘面积超四十万亩",
        "据了解，今年春茶的鲜叶均价同比上涨。",
        "《储能电站消防验收技术要点》4月15日起实施，这是省内首个同类地",
        "去年同期增长五成以上，增速位居全国第一。",
        "我国网络视听用户规模达 10.4 亿",
        "一、加快完善新型基础设施",
        "市民可在便民服务中心或者公众号上提交材料",
        "作者：沈某某",
        "据《云岭晚报》报道，全市今年新增停车位三千个"
      })
  void otherLine_isNone(String line) {
    SourceLine parsed = SourceGrammar.parse(line);
    assertThat(parsed == null || parsed.certainty() < 2).as(line).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "文/王某某, 王某某",
    "作者：陈某, 陈某",
    "本刊记者 李某, 李某",
    "（本刊研究员　方某）, 方某",
    "（作者：国家信息中心 于某某）, 国家信息中心 于某某"
  })
  void byLine_names(String line, String first) {
    assertThat(ByLine.parse(line)).isNotNull().first().isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"文化和旅游部发布通知", "作者走访档案馆41处，附图87幅。", "（一）总体要求"})
  void byLine_isNone(String line) {
    assertThat(ByLine.parse(line)).isNull();
  }
}
