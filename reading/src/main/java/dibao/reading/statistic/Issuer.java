package dibao.reading.statistic;

import dibao.reading.name.NameMention;
import dibao.reading.text.TextMatch;
import java.util.List;

/**
 * The company whose report an article tells of, by its short name: 晨禾股份 of 晨禾食品股份有限公司（证券简称：晨禾股份）,
 * or what the headline and the first paragraph both begin with.
 */
final class Issuer {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private static final List<String> REPORTS =
      List.of("年报", "季报", "半年报", "年度报告", "季度报告", "财报", "业绩", "公告", "财务报告");

  private static final List<String> SHORT_FORMS =
      List.of("证券简称：", "证券简称:", "股票简称：", "股票简称:", "以下简称", "下称");

  private Issuer() {}

  /** The short name; empty if the article tells no company's report. */
  static String of(Script script, int body) {
    int end = body;
    while (end < script.text().length() && script.text().charAt(end) != '\n') {
      end++;
    }
    if (!reports(script, end)) {
      return "";
    }
    String said = shortForm(script, body, end);
    return said.isEmpty() ? headed(script, body, end) : said;
  }

  private static boolean reports(Script script, int end) {
    String opening = script.text().subSequence(0, end).toString();
    return REPORTS.stream().anyMatch(opening::contains);
  }

  /** What stands in brackets as the name to be used from here on. */
  private static String shortForm(Script script, int from, int to) {
    for (String form : SHORT_FORMS) {
      int at = TextMatch.find(script.text(), form, from, to);
      if (at >= 0) {
        int start = at + form.length();
        start += "“「《".indexOf(script.text().charAt(start)) >= 0 ? 1 : 0;
        int end = start;
        while (end < to && isName(script.text().charAt(end))) {
          end++;
        }
        boolean fits = end - start >= SHORTEST && end - start <= LONGEST;
        return fits ? script.text().subSequence(start, end).toString() : "";
      }
    }
    return "";
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The longest beginning of a part of the headline that begins a name or sentence below it. */
  private static String headed(Script script, int body, int end) {
    String longest = "";
    for (int start = 0; start < body; start++) {
      if (start == 0 || "　 ：:，；|".indexOf(script.text().charAt(start - 1)) >= 0) {
        int length = common(script, start, body, end);
        longest =
            length > longest.length()
                ? script.text().subSequence(start, start + length).toString()
                : longest;
      }
    }
    return longest.length() >= SHORTEST ? longest : "";
  }

  private static int common(Script script, int start, int body, int end) {
    int longest =
        script.wheres(start, body).stream().anyMatch(where -> where.start() == start) ? 0 : LONGEST;
    int length = 0;
    for (NameMention name : script.companies()) {
      if (name.span().start() >= body && name.span().end() <= end) {
        length =
            Math.max(
                length, common(script, start, name.span().start(), name.span().end(), longest));
      }
    }
    int opening = common(script, start, body, end, longest);
    boolean named = opening >= SHORTEST && endsName(script, body + opening, end);
    return named ? Math.max(length, opening) : length;
  }

  private static int common(Script script, int one, int other, int end, int longest) {
    int length = 0;
    while (length <= longest
        && other + length < end
        && isName(script.text().charAt(one + length))
        && script.text().charAt(one + length) == script.text().charAt(other + length)) {
      length++;
    }
    return length > longest ? 0 : length;
  }

  /** Whether a bracket, a date or a verb of reporting follows. */
  private static boolean endsName(Script script, int at, int end) {
    if (at < end && "（(，,：".indexOf(script.text().charAt(at)) >= 0) {
      return true;
    }
    if (script.whens(at, Math.min(end, at + 12)).stream().anyMatch(when -> when.start() == at)) {
      return true;
    }
    return List.of("发布", "披露", "公布", "公告", "实现").stream()
        .anyMatch(verb -> TextMatch.at(script.text(), at, verb));
  }
}
