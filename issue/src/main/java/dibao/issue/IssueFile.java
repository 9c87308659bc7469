package dibao.issue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The issue's file: Markdown with front matter, in UTF-8.
 *
 * <pre>
 * ---
 * periodical: 某某动态
 * year: 2025
 * number: 7
 * total: 91
 * date: 2025-04-10
 * publisher: 某某中心
 * editors: [甲, 乙]
 * languages: [zh-CN]
 * imprint:
 *   地址: 某某路 1 号
 * ---
 *
 * 编者按：卷首的话，可以没有。
 *
 * # 栏目
 *
 * ## 题名
 *
 * 作者：甲、乙
 *
 * **一是引语。** 正文[^1]，着重的*字*，[链接](https://example.org/)。
 *
 * ### 小标题
 *
 * - 列表
 *
 * 表：表题　单位：亿元
 *
 * | 项目 | 数值 |
 * | --- | --- |
 * | 甲 | 1.2 |
 *
 * ![替代文字](cover.png "图注")
 *
 * &gt; 框内文字
 *
 * [^1]: 脚注。
 *
 * 来源：某报　编选：某人　日期：2025-04-08
 * </pre>
 *
 * <p>A chart is a fenced block named {@code chart} that holds YAML: {@code kind} (line or bar),
 * {@code title}, {@code unit}, {@code labels}, and {@code series}, a map of names to lists of
 * numbers. Only {@code periodical} is required. Text between a column's name and its first {@code
 * ##}, HTML and unknown keys are refused with their line; what {@link #format} writes, {@link
 * #parse} reads back as an equal issue.
 *
 * <p>Block structure follows CommonMark with GitHub's tables; emphasis follows what writers of
 * Chinese expect, so that {@code **一是……。**正文} is heavy up to its full stop, which CommonMark's rule
 * for flanking marks forbids.
 */
public final class IssueFile {

  /** The longest file that is read, in bytes. */
  public static final int LONGEST = 64 << 20;

  private IssueFile() {}

  /**
   * Reads an issue.
   *
   * @throws IssueFileException if the text is no issue, with every fault found and its line
   */
  public static Issue parse(String text) {
    List<IssueFileException.Fault> faults = new ArrayList<>();
    Lines lines = Lines.of(text);
    FrontMatter front = FrontMatter.read(lines, faults);
    Issue issue =
        new BodyReader(faults, front.bodyLine()).read(front.masthead(), lines, front.bodyLine());
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(IssueFileException.Fault::line));
      throw new IssueFileException(faults);
    }
    return issue;
  }

  /**
   * Reads an issue from the bytes of a file.
   *
   * @throws IssueFileException if the bytes are not UTF-8, are more than {@link #LONGEST}, or hold
   *     no issue
   */
  public static Issue parse(byte[] bytes) {
    if (bytes.length > LONGEST) {
      throw IssueFileException.at(1, "the file is longer than " + (LONGEST >> 20) + " MB");
    }
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw IssueFileException.at(1, "the file is not in UTF-8; save it as UTF-8");
    }
  }

  /** Writes an issue so that {@link #parse} gives an equal one. */
  public static String format(Issue issue) {
    StringBuilder out = new StringBuilder();
    FrontMatter.write(issue.masthead(), out);
    new BodyWriter(out).write(issue);
    return out.toString();
  }
}
