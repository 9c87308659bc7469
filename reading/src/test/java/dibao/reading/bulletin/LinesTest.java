package dibao.reading.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Block;
import dibao.reading.document.Document;
import dibao.reading.document.Documents;
import dibao.reading.document.Limits;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts that look at single lines. */
class LinesTest {

  private static Document document(String text) throws Exception {
    return Documents.read(text.getBytes(StandardCharsets.UTF_8), "a.txt", null, Limits.STANDARD);
  }

  private static String prose(String text) throws Exception {
    return Prose.of(document(text).lines()).text();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06, 2024-05-06",
    "2024年5月6日, 2024-05-06",
    "2024 年 05 月 06 日, 2024-05-06",
    "二〇二四年五月十六日, 2024-05-16",
    "2024.05.06, 2024-05-06",
    "2024/5/6, 2024-05-06",
    "20240506, 2024-05-06",
    "5月6日, 2024-05-06",
    "12月30日, 2023-12-30"
  })
  void date_inItsForms(String text, LocalDate day) {
    assertThat(PrintedDate.find(text)).isNotNull();
    assertThat(PrintedDate.find(text).resolve(LocalDate.of(2024, 6, 1))).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"提前了34天", "2.5月饼", "占全市四分之一", "2024年", "13月40日"})
  void date_isNone(String text) {
    PrintedDate date = PrintedDate.find(text);
    assertThat(date == null || date.resolve(LocalDate.of(2024, 6, 1)) == null).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "【行业资讯】, 行业资讯",
    "● 行业资讯, 行业资讯",
    "◆调查研究◆, 调查研究",
    "——国内动态——, 国内动态",
    "一、政策速递, 政策速递",
    "第一部分　市场动态, 市场动态",
    "1. 标题在此, 标题在此",
    "（二）标题在此, 标题在此",
    "2024年首批名单发布, 2024年首批名单发布",
    "1.2万家企业入选, 1.2万家企业入选"
  })
  void mark_comesOff(String text, String bare) {
    assertThat(Mark.bare(text)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "多家平台发布成交数据.....17, 多家平台发布成交数据, 17",
    "恢复和扩大消费措施发布……………14, 恢复和扩大消费措施发布, 14",
    "标题 · · · · · 3, 标题, 3",
    "标题\t12, 标题, 12",
    "标题　…… （5）, 标题, 5"
  })
  void leader_partsTitleAndPage(String text, String title, int page) {
    assertThat(Leader.of(text)).isEqualTo(new Leader(title, page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"同比增长 12.5", "提前了 172", "第 3", "增至45"})
  void leader_isNone(String text) {
    assertThat(Leader.of(text)).isNull();
  }

  @Test
  void prose_joinsInsideWordsAndNumbers() throws Exception {
    assertThat(prose("上半年零售额达 1\n2.5 亿元，同比增\n长 11.3%。")).isEqualTo("上半年零售额达12.5亿元，同比增长11.3%。");
    assertThat(prose("如 Mercado\nlibre 和 Korea ePOST 等")).isEqualTo("如Mercado libre和Korea ePOST等");
    assertThat(prose("（作者：研究院 赵某）")).isEqualTo("（作者：研究院 赵某）");
  }

  @Test
  void furniture_foliosAndRunningHeadsInMidSentence() throws Exception {
    String page =
        "港口统计显示，一季度堆场平均周转天数继续下降，其中东港区下降最为明显，已经\n\n- %d -\n\n港口观察 2024年第3期\n\n降到了四天以内，这在近十年里还是第一次，集团表示二季度将在西港区推广夜间。\n";
    List<dibao.reading.document.Line> lines =
        document(page.formatted(1) + page.formatted(2) + page.formatted(3)).lines();
    boolean[] furniture = Furniture.find(lines, Measure.of(lines));
    assertThat(furniture)
        .containsExactly(
            false, true, true, false, false, true, true, false, false, true, true, false);
  }

  @ParameterizedTest
  @CsvSource({
    "- 14 -, true",
    "第 3 页 共 20 页, true",
    "3/20, true",
    "— 5 —, true",
    "1.5亿, false",
    "第3期, false"
  })
  void furniture_folioByItsForm(String text, boolean folio) throws Exception {
    List<dibao.reading.document.Line> lines = document("前文在这里，\n" + text + "\n后文在这里。").lines();
    assertThat(Furniture.find(lines, Measure.of(lines))[1]).isEqualTo(folio);
  }

  @Test
  void measure_findsTheWidthThatLinesBreakAt() throws Exception {
    String line = "这一行正好写满三十八个半角字宽的样子哦\n";
    Measure measure = Measure.of(document(line.repeat(6) + "末行。").lines());
    assertThat(measure.wrapped()).isTrue();
    assertThat(measure.width()).isEqualTo(38);
    assertThat(
            Measure.of(document("长短不一的段落。\n另有一段比它还要长上许多许多许多许多许多。\n短段也有，只是不多不多不多不多。").lines())
                .wrapped())
        .isFalse();
  }

  @Test
  void source_isPartedFromTheEndOfALine() throws Exception {
    assertThat(SplitSources.split(document("总量达千万标箱。（来源：新华社，2024-05-06）").lines()))
        .extracting(dibao.reading.document.Line::text)
        .containsExactly("总量达千万标箱。", "（来源：新华社，2024-05-06）");
    assertThat(
            SplitSources.split(document("如 AliExpress。      来源：《某报》编辑部 2023 年 08 月 03 日").lines()))
        .hasSize(2);
    assertThat(SplitSources.split(document("名单见文件（第三批）。").lines())).hasSize(1);
  }

  @Test
  void table_ofBlanksBecomesRows() throws Exception {
    assertThat(
            FindTables.mark(
                document("港区    吞吐量    同比\n东港区    126.4    7.2\n西港区    88.1    -1.3").lines()))
        .allMatch(line -> line.style().row())
        .extracting(dibao.reading.document.Line::text)
        .contains("东港区\t126.4\t7.2");
    assertThat(FindTables.mark(document("标题一……1\n标题二……2").lines()))
        .noneMatch(line -> line.style().row());
  }

  @Test
  void contents_withoutPagesByTitlesThatComeAgain() throws Exception {
    String text =
        "目录\n国内\n一号航道四月通航\n堆场周转又快半天\n\n国内\n\n一号航道四月通航\n\n航道局宣布通航。\n\n堆场周转又快半天\n\n港口公布数据。\n";
    Evidence evidence = GatherEvidence.of(document(text));
    assertThat(evidence.contents().start()).isZero();
    assertThat(evidence.contents().end()).isEqualTo(4);
    assertThat(evidence.contents().entries())
        .extracting(ContentsEntry::title)
        .contains("一号航道四月通航", "堆场周转又快半天");
  }

  @Test
  void imprint_labelsAndValues() {
    assertThat(Imprint.fields("地址：某路1号　　邮编：673000 电 话：0870-1"))
        .containsEntry("地址", "某路1号")
        .containsEntry("邮编", "673000")
        .containsEntry("电话", "0870-1");
  }

  @ParameterizedTest
  @CsvSource({
    "▌速递, BULLET, 速递",
    "▎要闻, BULLET, 要闻",
    "📌 本周关注, BULLET, 本周关注",
    "「经济」, BRACKETS, 经济",
    "〈书讯〉, BRACKETS, 书讯",
    "「早开门，晚关门」的说法由来已久, NONE, 「早开门，晚关门」的说法由来已久",
    "①材料, NONE, ①材料"
  })
  void mark_ofEveryShape(String line, Mark.Kind kind, String bare) {
    assertThat(Mark.of(line).kind()).isEqualTo(kind);
    assertThat(Mark.bare(line)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({"三、某事, 3", "（十二）某事, 12", "07 某事, 7", "2. 某事, 2", "■ 某事, 0", "某事, 0"})
  void mark_ordinal(String line, int ordinal) {
    assertThat(Mark.of(line).ordinal(line)).isEqualTo(ordinal);
  }

  @ParameterizedTest
  @CsvSource({"□ 林 溪, 林溪", "周启明, 周启明", "◎ 许可　吴越, 许可、吴越", "郑晓禾、何牧之, 郑晓禾、何牧之"})
  void bareNames_ofPeople(String line, String names) {
    assertThat(String.join("、", ByLine.names(line))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"■ 国内", "金融科技动态", "5G", "王家岭煤矿复产"})
  void bareNames_none(String line) {
    assertThat(ByLine.names(line)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "表1　各区网络零售额, true",
    "表1各区网络零售额, true",
    "图2-1 一季度走势, true",
    "附表1：企业名单, true",
    "图表三 港口排名, true",
    "（单位：亿元）, true",
    "单位：万吨, true",
    "表彰大会在市民中心召开, false",
    "图书馆夜场开放, false",
    "表1显示零售额回升, false",
    "表1列出了三个区的数据。, false",
    "单位：某公司推荐；可优先录用, false"
  })
  void caption_isKnownByItsWords(String text, boolean caption) throws Exception {
    assertThat(Caption.is(document(text + "\n\n此后是一段平常的话。").lines(), 0)).isEqualTo(caption);
  }

  @ParameterizedTest
  @CsvSource({"编者按：本期看市集。, true", "【卷首语】岁末回望这一年。, true", "编者按, false", "前言不搭后语的一天, false"})
  void foreword_isKnownByItsFirstWords(String text, boolean foreword) throws Exception {
    long clues = GatherEvidence.of(document(text + "\n\n此后是一段平常的话。")).clues()[0];
    assertThat(Clue.FOREWORD.in(clues)).isEqualTo(foreword);
  }

  @Test
  void captionAndUnit_belongToTheTable() throws Exception {
    String issue =
        """
        滨江观察
        第3期

        一季度零售额公布

        全市一季度零售额为48.6亿元，比上年同期多出一成有余。
        表1　各区零售额
        单位：亿元
        地区    金额    增幅
        东区    20.1    15.2
        西区    16.4    9.8
        商务局说，二季度还会更好。

        （来源：滨江日报，2025-04-09）
        """;
    ReadArticle read = ReadBulletin.read(document(issue), null, false).articles().getFirst();
    Block.Table table =
        read.article().blocks().stream()
            .filter(block -> block instanceof Block.Table)
            .map(block -> (Block.Table) block)
            .findFirst()
            .orElseThrow();
    assertThat(table.caption()).isEqualTo("表1各区零售额");
    assertThat(table.unit()).isEqualTo("亿元");
    assertThat(read.body()).contains("有余。\n表1各区零售额\n单位：亿元\n地区\t金额\t增幅\n东区");
    assertThat(read.places().at(read.body().indexOf("地区"))).isNotNull();
  }

  @Test
  void lineOfAnImprintWithoutLabel_goesOnFromTheAddress() throws Exception {
    String issue =
        """
        滨江观察

        一季度零售额公布

        全市一季度零售额为48.6亿元，比上年同期多出一成有余。

        （来源：滨江日报，2025-04-09）

        ----------------------------------------
        编辑部地址：滨江路1088号南浦大厦四楼
        邮政编码：200011
        滨江市商务促进中心内
        电话：0100-1234
        """;
    assertThat(ReadBulletin.read(document(issue), null, false).issue().masthead().imprint())
        .containsEntry("编辑部地址", "滨江路1088号南浦大厦四楼 滨江市商务促进中心内")
        .doesNotContainKey("其他");
  }
}
