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

  /** Characters that are looked through for the name, however long headline and paragraph are. */
  private static final int LONGEST_HEADLINE = 300;

  private static final int LONGEST_OPENING = 2000;

  private static final List<String> REPORTS =
      List.of(
          "交付", "融资", "财务", "净利", "营收", "年报", "季报", "半年报", "年度报告", "季度报告", "财报", "业绩", "公告",
          "财务报告");

  private static final List<String> FORMS = List.of("集团", "公司", "银行");

  /** Characters between a short name and what kind of company it is: 食品股份有限. */
  private static final int LONGEST_FORM = 8;

  private static final List<String> SHORT_FORMS =
      List.of("证券简称：", "证券简称:", "股票简称：", "股票简称:", "以下简称", "下称");

  private static final String PARTINGS = "　 ：:，；|“";

  private Issuer() {}

  /** The short name; empty if the article tells no company's report. */
  static String of(Script script, int body) {
    int end = body;
    int limit = Math.min(script.text().length(), body + LONGEST_OPENING);
    while (end < limit && script.text().charAt(end) != '\n') {
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

  /** The part of the headline up to its first date or colon that the first paragraph says again. */
  private static String headed(Script script, int body, int end) {
    for (int start = 0; start < Math.min(body, LONGEST_HEADLINE); start++) {
      if (start == 0 || PARTINGS.indexOf(script.text().charAt(start - 1)) >= 0) {
        String name = named(script, start, body, end);
        if (!name.isEmpty()) {
          return name;
        }
      }
    }
    return "";
  }

  private static String named(Script script, int start, int body, int end) {
    int stop = nameEnd(script, start, body);
    boolean place = script.wheres(start, stop).stream().anyMatch(where -> where.end() == stop);
    for (int to = Math.min(stop, start + LONGEST); to >= start + SHORTEST && !place; to--) {
      String name = script.text().subSequence(start, to).toString();
      int at = TextMatch.find(script.text(), name, body, end);
      boolean whole = to == stop && at >= 0 && endsName(script, at + name.length(), end);
      if (whole || at >= 0 && beginsCompany(script, at, name.length())) {
        boolean bank = stop - start <= LONGEST && script.text().charAt(stop - 1) == '行';
        return bank ? script.text().subSequence(start, stop).toString() : name;
      }
    }
    return "";
  }

  /** Where the headline goes on behind a name: at a date, a mark or a blank. */
  private static int nameEnd(Script script, int start, int body) {
    int end = start;
    while (end < body
        && isName(script.text().charAt(end))
        && !isTime(script, end)
        && !isReport(script, end)) {
      end++;
    }
    return end;
  }

  private static boolean isTime(Script script, int at) {
    return script.whens(at, Math.min(script.text().length(), at + 12)).stream()
        .anyMatch(when -> when.start() == at);
  }

  /** 净利 of 远禾农商行净利增逾一成 is no part of the name. */
  private static boolean isReport(Script script, int at) {
    return REPORTS.stream().anyMatch(word -> TextMatch.at(script.text(), at, word));
  }

  /** Whether the name goes on as a company's does: 集团, 食品股份有限公司, 村商业银行. */
  private static boolean beginsCompany(Script script, int at, int length) {
    for (NameMention name : script.companies()) {
      if (name.span().start() == at && name.span().end() == at + length) {
        return true;
      }
    }
    int end = at + length;
    for (int i = end; i <= end + LONGEST_FORM && i < script.text().length(); i++) {
      int from = i;
      if (FORMS.stream().anyMatch(form -> TextMatch.at(script.text(), from, form))) {
        return true;
      }
      if (!Character.isIdeographic(script.text().charAt(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a bracket, a date or a verb of reporting follows. */
  private static boolean endsName(Script script, int at, int end) {
    if (at < end && "（(，,：".indexOf(script.text().charAt(at)) >= 0) {
      return true;
    }
    if (isTime(script, at)) {
      return true;
    }
    return List.of("发布", "披露", "公布", "公告", "实现").stream()
        .anyMatch(verb -> TextMatch.at(script.text(), at, verb));
  }
}
