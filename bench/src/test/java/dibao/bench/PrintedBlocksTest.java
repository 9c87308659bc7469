package dibao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.issue.Article;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.press.Pictures;
import dibao.press.print.Format;
import dibao.press.print.Press;
import dibao.press.style.HouseStyle;
import dibao.reading.ReadOptions;
import dibao.reading.Reader;
import dibao.reading.Reading;
import dibao.reading.bulletin.ReadArticle;
import dibao.reading.quantity.Quantity;
import dibao.reading.statistic.Observation;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables and lists of a Word file or a PDF are read as such, and cells as observations. */
class PrintedBlocksTest {

  private static final String ISSUE =
      """
      ---
      periodical: 商务观察
      year: 2025
      date: 2025-04-10
      ---
      # 数据观察

      ## 一季度长三角三城网络零售额公布

      三城商务部门4月9日联合公布一季度数据，并就消费品以旧换新交换了意见。三城都把街边小店列为重点，请它们说难处、提办法。

      表：2025年一季度三城网络零售额　单位：亿元

      | 地区 | 网络零售额 | 同比增长（%） |
      | --- | --- | --- |
      | 杭州市 | 20.1 | 15.2 |
      | 宁波市 | 16.4 | 9.8 |
      | 温州市 | 12.1 | -3.5 |

      来源：三城商务部门　日期：2025-04-09

      ## 街边小店的账本摆上桌面

      小店把进货单贴在门口，邻居们看得见每一筐菜的来处。店主说，明白账算得清，回头客自然就来，这比打折更管用，也更长久。

      - 先把进货单贴出来，人人看得见
      - 再把损耗记下来，每天一小条，到月底合起来看，哪一样卖不动，一眼就知道
      - 最后请老邻居来挑刺

      1. 第一年只做三条街
      2. 第二年推到全区，谁家愿意谁家先上

      来源：三城晚报　日期：2025-04-08

      ## 夜间渡轮添了卖书的船舱

      渡轮公司把一层船舱改成书店，过江的人买书不下船。书店的灯开到末班，水手也来翻书，江风吹得书页哗哗响。

      来源：三城晚报　日期：2025-04-07
      """;

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "PDF"})
  void blocks_areReadWhole_andCellsAreObservations(Format format) throws Exception {
    Issue issue = IssueFile.parse(ISSUE);
    byte[] bytes = Press.print(issue, format, HouseStyle.gazette(), Pictures.inline()).bytes();
    String name = "table." + format.name().toLowerCase(Locale.ROOT);
    Reader reader = Reader.standard();
    Reading read = reader.read(bytes, name, ReadOptions.NONE);
    assertThat(read.articles()).hasSize(3);
    ReadArticle article = read.articles().getFirst();
    assertThat(read.articles().stream().map(each -> each.article().blocks()).toList())
        .isEqualTo(issue.articles().stream().map(Article::blocks).toList());
    assertThat(reader.observations(article, issue.masthead().date()).stream().map(row -> told(row)))
        .containsExactlyInAnyOrder(
            "杭州 level 2010000000",
            "杭州 change 15.2",
            "宁波 level 1640000000",
            "宁波 change 9.8",
            "温州 level 1210000000",
            "温州 change -3.5");
  }

  private static String told(Observation row) {
    String value =
        row.quantity() instanceof Quantity.Exact exact ? exact.value().toPlainString() : "?";
    return row.area() + " " + row.measure().name().toLowerCase(Locale.ROOT) + " " + value;
  }
}
