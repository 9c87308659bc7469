package dibao.reading.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose area a statement holds for where it names none. */
class StandpointTest {

  @Test
  void organQuoted_holdsToTheEndOfItsParagraph() {
    assertThat(
            Read.areas(
                "全国博物馆接待观众12亿人次",
                "国家文物局发布，去年全国博物馆接待观众12亿人次。\n"
                    + "据云南省文物局统计，去年全省博物馆接待观众5300万人次。文创销售收入1.2亿元。\n"
                    + "全年举办展览4万个。"))
        .containsExactly("1200000000=中国", "53000000=云南", "120000000=云南", "40000=中国");
  }

  @Test
  void chamberQuoted_isOnlyWhatTheCityMeans() {
    assertThat(Read.areas("土耳其1月通胀率升至65%", "伊斯坦布尔工商会的数据显示，该市1月零售价格指数上涨78%。居民存款余额7.6万亿里拉。"))
        .contains("78=伊斯坦布尔", "7600000000000=土耳其");
  }

  @Test
  void companyThatSpeaksOfItself_hasNoArea() {
    assertThat(Read.areas("北辰光能上半年由盈转亏", "北辰光能披露的公告显示，上半年公司实现营业收入87亿元，同比下降5%。\n分产品看，组件业务收入占70%。"))
        .containsExactly("8700000000=null", "-5=null", "70=null");
  }

  @Test
  void factoryQuoted_hasNoAreaButItsCityHas() {
    assertThat(Read.areas("一家袜厂的生意经", "“我们厂有86个工人。”诸暨大唐的厂长说，去年外销额2600万元。\n诸暨市提供的材料说，全市年产袜子250亿双。"))
        .contains("26000000=null", "25000000000=诸暨");
  }

  @Test
  void partners_areNoAreasToTheEndOfTheSentence() {
    assertThat(
            Read.areas(
                "越南前7个月出口2270亿美元", "前7个月，越南出口2270亿美元。美国是越南最大出口市场，出口额660亿美元；中国、韩国分别为330亿美元和140亿美元。"))
        .containsExactly("227000000000=越南", "66000000000=越南", "33000000000=越南", "14000000000=越南");
  }

  @Test
  void placeOfLeadingClause_holdsForTheNext() {
    assertThat(Read.areas("", "8月中旬，山东、河南生猪价格分别为每公斤20.9元和20.7元，海南最高，达24元。"))
        .containsExactly("20.9=山东", "20.7=河南", "24=海南");
  }

  @Test
  void documentOfPlace_speaksForIt() {
    assertThat(Read.areas("多地出台支持政策", "《深圳市低空经济发展行动方案》近日出炉。到2026年，低空企业达到1700家。"))
        .containsExactly("1700=深圳");
  }

  @Test
  void routesAndFreightIndices_areNoAreas() {
    assertThat(Read.areas("上海出口集装箱运价指数本周上涨", "8月16日，上海出口集装箱运价指数报3281点，上涨0.8%。欧洲航线运价为每标准箱4610美元。"))
        .containsExactly("3281=null", "0.8=null", "4610=null");
  }

  @Test
  void countedAllOverTheWorld_isOfTheWorld() {
    assertThat(Read.areas("", "研究机构对全球31000名消费者进行了调查。")).containsExactly("31000=全球");
  }

  @Test
  void listedPlaces_lendTheirAreasToNoNewSubject() {
    assertThat(Read.areas("", "前7个月，全国快递量900亿件。中部、西部地区业务量分别增长30%和35%，每件平均单价为8元。"))
        .containsExactly("90000000000=中国", "30=中部", "35=西部", "8=中国");
  }

  @Test
  void wholeCity_pointsBackToTheCityOfItsParagraph() {
    assertThat(
            Read.areas(
                "农村网络零售额稳步增长",
                "全国农村网络零售额2万亿元。\n广西梧州市的六堡茶远近闻名。目前全市有网店3200家，带动就业1.1万人。\n网店总数1800万家。"))
        .containsExactly("2000000000000=中国", "3200=梧州", "11000=梧州", "18000000=中国");
  }

  @Test
  void wholeCity_ofOneRowMakesNoHome() {
    assertThat(
            Read.areas(
                "百强房企销售额同比下降9%",
                "前9月，百强房企销售额2万亿元。\n8月成交面积800万平方米，北京、上海分别下降6%和4%。\n苏州一宗宅地刷新全市纪录，溢价率达60%。"))
        .contains("2000000000000=null", "8000000=null");
  }

  @Test
  void cityBehindItsProvince_isTheArea() {
    assertThat(Read.areas("", "在陕西榆林，某物流园3日处理快件12万件，比上年多2万件。"))
        .containsExactly("120000=榆林", "20000=榆林");
  }

  @Test
  void framedCountry_speaksForItsParagraph() {
    assertThat(
            Read.areas(
                "国际快讯：韩国6月出口增长4%",
                "【韩国】6月出口同比增长4%，贸易顺差90亿美元。\n【墨西哥】央行7日将政策利率下调25个基点至7.75%。6月年通胀率为4.3%。"))
        .contains("9000000000=韩国", "7.75=墨西哥", "4.3=墨西哥");
  }

  @Test
  void lookAtTheCountry_turnsTheParagraphToIt() {
    assertThat(
            Read.areas("柑橘上市", "四川眉山一位合作社负责人说，今年全市柑橘产量80万吨。\n放眼全国，前10个月，网络零售额2万亿元。农产品零售额5000亿元。"))
        .containsExactly("800000=眉山", "2000000000000=中国", "500000000000=中国");
  }

  @Test
  void accountsInAnArticleAboutTheWorld_areOfNoArea() {
    assertThat(Read.areas("一季度全球面板销售额增长", "一季度，全球面板销售额300亿美元。\n明光显示一季度营收90亿元，毛利率21%。净利润7亿元。"))
        .containsExactly("30000000000=全球", "9000000000=null", "21=null", "700000000=null");
  }

  @Test
  void comersFromAPlace_areCountedWhereTheyCome() {
    assertThat(Read.areas("小商品博览会闭幕", "小商品博览会6日在义乌闭幕，境外采购商2000人到会，其中欧美采购商600人。"))
        .containsExactly("2000=义乌", "600=义乌");
  }

  @Test
  void placesJoinedByAnd_areOneOfTheList() {
    assertThat(Read.areas("", "6月，拉美、中东和非洲市场销售额分别增长11%和6%。")).containsExactly("11=拉美", "6=中东和非洲");
  }

  @Test
  void placesJustHeard_takeTheValuesBehindThem() {
    assertThat(Read.areas("", "贵州接待游客1亿人次；云南、广西紧随其后，游客人次为9000万和8000万。"))
        .contains("90000000=云南", "80000000=广西");
  }

  @Test
  void surveyOfTheCountry_isOfIt() {
    assertThat(Read.areas("湖南城镇新增就业增长", "上半年，全省新增就业40万人。某平台对全国2600名应届生的调查显示，平均期望月薪7200元。"))
        .contains("2600=中国", "7200=中国");
  }

  @Test
  void placeInBrackets_isPartOfAName() {
    assertThat(Read.areas("二连浩特口岸班列增长", "今年经二连浩特口岸通行的中欧（中亚）班列3000列。")).contains("3000=二连浩特");
  }

  @Test
  void countyThatNoListHas_isTheHomeOfItsNews() {
    assertThat(Read.areas("春茶上市", "湖南省兰溪县茶业协会29日召开会议。会上通报，全县采摘面积32万亩，出口俄罗斯货值1亿元。\n今年，该县新建茶园1万亩。"))
        .contains("320000=兰溪", "10000=兰溪");
  }

  @Test
  void onlyPlaceNamedAgainAndAgain_isTheHome() {
    assertThat(
            Read.areas(
                "上半年新股集资额增长", "上半年，新加坡新股市场集资额达10亿元。其中，新加坡主板8亿元。\n平均每日成交金额为24亿元。\n明年新加坡将有20只新股上市。"))
        .contains("2400000000=新加坡");
  }
}
