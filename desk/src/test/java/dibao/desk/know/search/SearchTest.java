package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

  @TempDir Path folder;

  private final Shelf shelf = new Shelf();
  private Search search;

  @AfterEach
  void close() throws IOException {
    if (search != null) {
      search.close();
    }
  }

  @Test
  void words_areFoundInTitleAndBody_titleFirst() throws IOException {
    shelf.put("物流园区开工", "园区将服务当地的冷链物流企业，冷链物流需求旺盛。");
    shelf.put("冷链物流发展规划出台", "规划提出建设骨干基地。");
    shelf.put("茶叶上市", "今年春茶产量增加。");
    assertThat(titles("冷链物流")).containsExactly("冷链物流发展规划出台", "物流园区开工");
  }

  @Test
  void newer_comesBeforeOlder_whenBothFitAlike() throws IOException {
    put("快递业务量创新高", LocalDate.of(2015, 5, 1), "旺季日均快递业务量再创新高。");
    put("快递业务量创新高", LocalDate.of(2025, 5, 1), "旺季日均快递业务量再创新高。");
    assertThat(dates("快递业务量")).containsExactly("2025-05-01", "2015-05-01");
  }

  @Test
  void oldStrongMatch_staysAboveNewWeakOne() throws IOException {
    put("跨境电商综试区十年回顾", LocalDate.of(2008, 5, 1), "跨境电商综试区从试点走向全国，跨境电商综试区的经验被广泛复制。");
    put(
        "港口动态",
        LocalDate.of(2025, 6, 29),
        "本月港口吞吐平稳。" + "码头作业正常，船舶按时靠泊。".repeat(20) + "跨境电商综试区也有货物。");
    assertThat(titles("跨境电商综试区")).containsExactly("跨境电商综试区十年回顾", "港口动态");
  }

  @Test
  void traditional_findsSimplified_andTheOtherWay() throws IOException {
    shelf.put("电子商务发展报告", "网络零售稳步增长。");
    shelf.put("電子商務發展報告（港版）", "網絡零售穩步增長。");
    assertThat(titles("電子商務")).hasSize(2);
    assertThat(titles("网络零售")).hasSize(2);
    assertThat(found("網絡零售").hits())
        .extracting(hit -> written(hit.extract()))
        .containsExactlyInAnyOrder("[网络零售]稳步增长。", "[網絡零售]穩步增長。");
  }

  @Test
  void widthAndCase_makeNoDifference() throws IOException {
    shelf.put("ＲＣＥＰ生效", "RCEP成员国关税下降。");
    assertThat(titles("rcep")).hasSize(1);
    assertThat(titles("ＲＣｅｐ")).hasSize(1);
  }

  @Test
  void numbers_areFoundWithAndWithoutGrouping() throws IOException {
    shelf.put("成交额", "成交额达1,280.5亿元。");
    assertThat(titles("1280.5")).hasSize(1);
    assertThat(titles("1,280.5亿元")).hasSize(1);
    assertThat(titles("1280")).isEmpty();
  }

  @Test
  void exactPhrase_mustStandAsItIs() throws IOException {
    shelf.put("甲", "农村网络零售额增长。");
    shelf.put("乙", "网络上农村消费者的零售额增长。");
    for (String query : List.of("\"网络零售额\"", "“网络零售额”", "「网络零售额」", "『网络零售额』", "＂网络零售额＂")) {
      assertThat(titles(query)).as(query).containsExactly("甲");
    }
  }

  @Test
  void exactPhrase_doesNotRunOverPunctuationOrLines() throws IOException {
    shelf.put("甲", "发展网络。\n零售额增长。");
    assertThat(titles("\"网络零售额\"")).isEmpty();
  }

  @Test
  void not_leavesOut() throws IOException {
    shelf.put("甲", "茶叶出口增长。");
    shelf.put("乙", "茶叶内销增长。");
    assertThat(titles("茶叶 -出口")).containsExactly("乙");
    assertThat(titles("茶叶 －出口")).containsExactly("乙");
    assertThat(titles("茶叶 -“出口增长”")).containsExactly("乙");
    assertThat(titles("-出口")).containsExactly("乙");
  }

  @Test
  void hyphenInsideAWord_isNoMinus() throws IOException {
    shelf.put("甲", "推广e-commerce应用。");
    assertThat(titles("e-commerce")).containsExactly("甲");
  }

  @Test
  void or_findsEither() throws IOException {
    shelf.put("甲", "茶叶丰收。");
    shelf.put("乙", "咖啡丰收。");
    shelf.put("丙", "水果丰收。");
    assertThat(titles("茶叶 OR 咖啡")).containsExactlyInAnyOrder("甲", "乙");
    assertThat(titles("茶叶|咖啡 丰收")).containsExactlyInAnyOrder("甲", "乙");
  }

  @Test
  void severalWords_mustAllBeThere() throws IOException {
    shelf.put("甲", "茶叶出口增长。");
    shelf.put("乙", "茶叶内销下降。");
    assertThat(titles("茶叶 增长")).containsExactly("甲");
  }

  @Test
  void longQuestion_findsWhatHasMostOfIt() throws IOException {
    shelf.put("甲", "上半年农村网络零售额同比增长，快递业务量也增长。");
    shelf.put("乙", "水稻播种面积稳定。");
    assertThat(titles("上半年农村地区的网络零售额同比增长了多少")).containsExactly("甲");
  }

  @Test
  void oneCharacter_isFoundAnywhere() throws IOException {
    shelf.put("甲", "跨境电商的税收政策。");
    shelf.put("乙", "茶叶丰收。");
    assertThat(titles("税")).containsExactly("甲");
    assertThat(written(found("税").hits().getFirst().extract())).isEqualTo("跨境电商的[税]收政策。");
    assertThat(titles("𠮷")).isEmpty();
  }

  @Test
  void unknownName_isFoundAsWritten() throws IOException {
    shelf.put("甲", "拼拼好集团宣布融资。");
    shelf.put("乙", "大家一起拼搏，生活越来越好，集团化办学。");
    assertThat(titles("拼拼好集团")).containsExactly("甲");
  }

  @Test
  void anyPieceOfText_isFound_howeverItIsCut() throws IOException {
    String body = "浙江省商务厅二十三日召开直播电商高质量发展座谈会，介绍A股上市公司5月份的情况。";
    shelf.put("甲", body);
    search = shelf.open(folder);
    for (int from = 0; from < body.length(); from++) {
      for (int to = from + 1; to <= Math.min(body.length(), from + 9); to++) {
        String piece = body.substring(from, to);
        if (piece.chars().allMatch(Character::isIdeographic)) {
          assertThat(search.find(new SearchRequest(piece)).articles()).as(piece).isOne();
        }
      }
    }
  }

  @Test
  void lettersAndNumbersThatTouch_areFound() throws IOException {
    shelf.put("甲", "iPhone16首发，A股走强，5月销量增长。");
    assertThat(titles("iphone16")).hasSize(1);
    assertThat(titles("A股")).hasSize(1);
    assertThat(titles("5月")).hasSize(1);
    assertThat(titles("6月")).isEmpty();
  }

  @Test
  void filters_narrow_andFacetsCount() throws IOException {
    shelf.put("甲", "要闻", "新华社、人民网", LocalDate.of(2024, 5, 1), "茶叶出口。");
    shelf.put("乙", "数据", "新华社", LocalDate.of(2023, 5, 1), "茶叶内销。");
    shelf.put("丙", "数据", "统计局", LocalDate.of(2024, 6, 1), "茶叶产量。");
    search = shelf.open(folder);
    SearchResult all = search.find(new SearchRequest("茶叶"));
    assertThat(all.facets()).hasSize(4);
    assertThat(all.facets().get(0).values())
        .containsExactly(new Facet.Value("数据", "数据", 2), new Facet.Value("要闻", "要闻", 1));
    assertThat(all.facets().get(1).values().getFirst()).isEqualTo(new Facet.Value("新华社", "新华社", 2));
    assertThat(all.facets().get(2).values())
        .containsExactly(new Facet.Value("2024", "2024", 2), new Facet.Value("2023", "2023", 1));
    assertThat(all.facets().get(3).values()).containsExactly(new Facet.Value("i-1", "第1期", 3));
    Filters filters = Filters.NONE.with(Facet.Kind.SECTION, "数据").with(Facet.Kind.YEAR, "2024");
    assertThat(titles(new SearchRequest("茶叶").with(filters))).containsExactly("丙");
    assertThat(titles(new SearchRequest("").with(Filters.NONE.with(Facet.Kind.SOURCE, "人民网"))))
        .containsExactly("甲");
    assertThat(titles(new SearchRequest("").with(Filters.NONE.with(Facet.Kind.ISSUE, "i-1"))))
        .hasSize(3);
  }

  @Test
  void byDate_newestFirst_andUndatedLast() throws IOException {
    put("甲", LocalDate.of(2020, 1, 1), "茶叶茶叶茶叶");
    put("乙", null, "茶叶");
    put("丙", LocalDate.of(2024, 1, 1), "茶叶");
    search = shelf.open(folder);
    SearchRequest request = new SearchRequest("茶叶").with(SearchRequest.Order.DATE);
    assertThat(titles(request)).containsExactly("丙", "甲", "乙");
    assertThat(titles("")).containsExactly("丙", "甲", "乙");
  }

  @Test
  void pages_showEveryArticleOnce() throws IOException {
    for (int i = 0; i < 45; i++) {
      shelf.put("茶叶第" + i + "号", "茶叶。");
    }
    search = shelf.open(folder);
    SearchRequest request = new SearchRequest("茶叶");
    List<String> seen = new java.util.ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      seen.addAll(titles(request.onPage(page)));
    }
    assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    assertThat(search.find(request).pages()).isEqualTo(3);
    assertThat(titles(request.onPage(4))).isEmpty();
    assertThat(titles(request.onPage(Integer.MAX_VALUE))).isEmpty();
  }

  @Test
  void extract_isPlainText_andMarksWholeWords() throws IOException {
    shelf.put("<b>茶叶</b>&", "开头一句没有。<script>alert(1)</script>茶叶出口增长。结尾。");
    SearchResult result = found("茶叶出口");
    assertThat(written(result.hits().getFirst().title())).isEqualTo("<b>[茶叶]</b>&");
    assertThat(written(result.hits().getFirst().extract()))
        .contains("<script>alert(1)</script>[茶叶出口]增长");
  }

  @Test
  void extract_showsTheTellingSentence_ofALongBody() throws IOException {
    shelf.put("甲", "无关的话说了很多很多。".repeat(300) + "茶叶出口增长三成。" + "后面还有话。".repeat(300));
    String extract = written(found("茶叶").hits().getFirst().extract());
    assertThat(extract).startsWith("… ").contains("[茶叶]出口增长三成").hasSizeLessThan(160);
  }

  @Test
  void hostileQueries_areAnswered() throws IOException {
    shelf.put("甲", "茶叶。");
    search = shelf.open(folder);
    String[] queries = {
      "\"",
      "“",
      "\"\"",
      "-",
      "- -",
      "OR",
      "OR OR",
      "|||",
      "*:*",
      "title:茶叶",
      "茶叶~2",
      "[a TO b]",
      "\\",
      "(((",
      "茶叶)",
      "\u0000\uD800\uDC00\uDFFF",
      "茶".repeat(100_000),
      "茶叶 ".repeat(5_000),
      "\"茶叶 ".repeat(500),
      "-茶叶 ".repeat(500),
      "茶叶|".repeat(900),
      "a1".repeat(5_000),
      "1,".repeat(5_000),
      "\n\r\t",
      "　",
      "％＿",
      "' OR 1=1 --",
      "的",
      "的 的 的"
    };
    for (String query : queries) {
      SearchResult result = search.find(new SearchRequest(query));
      assertThat(result.articles())
          .as(query.substring(0, Math.min(20, query.length())))
          .isBetween(0, 1);
      assertThat(search.suggest(query)).hasSizeLessThan(20);
    }
  }

  private void put(String title, LocalDate date, String body) {
    shelf.put(title, "要闻", "新华社", date, body);
  }

  private SearchResult found(String query) throws IOException {
    if (search == null) {
      search = shelf.open(folder);
    }
    return search.find(new SearchRequest(query));
  }

  private List<String> titles(String query) throws IOException {
    return found(query).hits().stream().map(hit -> plain(hit.title())).toList();
  }

  private List<String> dates(String query) throws IOException {
    return found(query).hits().stream().map(hit -> String.valueOf(hit.date())).toList();
  }

  private List<String> titles(SearchRequest request) {
    return search.find(request).hits().stream().map(hit -> plain(hit.title())).toList();
  }

  private static String plain(List<Marked> parts) {
    return parts.stream().map(Marked::text).collect(Collectors.joining());
  }

  private static String written(List<Marked> parts) {
    return parts.stream()
        .map(part -> part.found() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }
}
