package dibao.press;

import dibao.issue.Issue;
import dibao.issue.IssueFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An issue with every element that an issue can have, of our own writing. */
public final class SampleIssue {

  private SampleIssue() {}

  public static Issue everything() {
    return IssueFile.parse(
        """
        ---
        periodical: 滨江商务观察
        year: 2025
        number: 7
        total: 91
        date: 2025-04-10
        publisher: 滨江商务促进中心
        editors: [编辑部]
        imprint:
          主办: 滨江商务促进中心
          地址: 滨江路 1 号 <东楼> & "西楼"
        ---

        ## 刊首语

        没有栏目的文章，后面一篇属于栏目。

        # 数据观察

        ## 一季度社区团购零售额同比增长两成 <b>不是标签</b>

        作者：编辑一部、编辑二部

        **一是增速加快。**一季度零售额 48.6 亿元[^甲]，*重点*看[公报](https://example.org/公报?a=1&b=2)，不去[这里](javascript:alert(1))。

        ### 分品类看

        - 生鲜占近六成
        - 日用品

        1. 甲
        2. 乙

        表：各区零售额　单位：亿元

        | 区 | 金额 | 同比 |
        | --- | --- | --- |
        | 东区 | 12.5 | +3.1% |
        | 西区 | 8 | −0.4% |

        ![一张灰色的方图](PICTURE "图一 门店")

        ![找不到的图](missing.png)

        > 编者按：框内文字。

        ```chart
        kind: bar
        title: 零售额
        unit: 亿元
        labels: [1月, 2月, 3月]
        series:
          今年: [12, -3.5, null]
          去年: [10, 9, 8]
        ```

        ```chart
        kind: line
        title: 增速
        labels: [1月, 2月, 3月]
        series:
          增速: [1.5, 2.5, 2]
        ```

        [^甲]: 数据为初步核算数。

        来源：滨江统计局　编选：编辑部　日期：2025-04-08

        # 空栏目
        """
            .replace("PICTURE", picture()));
  }

  private static String picture() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
