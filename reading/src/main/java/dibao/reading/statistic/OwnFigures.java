package dibao.reading.statistic;

import dibao.reading.text.TextMatch;
import java.util.List;

/**
 * Tells whether a company speaks of itself: 公司实现营业收入, 该行拟派发, 我们厂有86个工人. Its figures hold for no
 * area, whatever place it bears in its name or sells to.
 */
final class OwnFigures {

  private static final List<String> SELVES =
      List.of(
          "公司", "该公司", "本公司", "该集团", "集团", "本集团", "该行", "本行", "我行", "我们厂", "我厂", "该厂", "我们公司", "我司",
          "我们店", "我们仓", "该企业", "报告期内", "本报告期");

  /** What goes on behind 公司 and 集团 where they are kinds of things. */
  private static final String KINDS = "债制法类化所治";

  /** What only accounts tell. */
  private static final List<String> ACCOUNTS =
      List.of("营收", "营业收入", "净利润", "营业利润", "毛利率", "净利率", "每股收益", "股价", "归母", "扣非");

  /** Whose accounts are added up. */
  private static final List<String> MANY =
      List.of("企业", "行业", "产业", "工业", "服务业", "上市公司", "规上", "规模以上", "前十大", "全球", "合计");

  private OwnFigures() {}

  /** 台积电二季度营收, 毛利率: whether a subject is of a company's own accounts. */
  static boolean areTold(String about) {
    return containsAny(about, ACCOUNTS) && !containsAny(about, MANY) && !about.contains("业营业收入");
  }

  private static boolean containsAny(String words, List<String> parts) {
    for (String part : parts) {
      if (words.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article's first paragraph does. */
  static boolean tells(Script script, int body) {
    CharSequence text = script.text();
    int end = body;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    return tells(script, body, end);
  }

  /** Whether the headline begins with a company's name. */
  static boolean headed(Script script) {
    if (script.companies().isEmpty() || script.companies().getFirst().span().start() > 0) {
      return false;
    }
    // An exchange tells its market's figures, not its own.
    String name = script.companies().getFirst().span().of(script.text()).toString();
    return !name.endsWith("交所") && !name.endsWith("交易所");
  }

  /** Whether a clause between the offsets begins with the company, be it behind a time. */
  static boolean tells(Script script, int from, int to) {
    CharSequence text = script.text();
    for (int i = from; i < to; i++) {
      if ((text.charAt(i) == '公' || text.charAt(i) == '集' || "该本我报".indexOf(text.charAt(i)) >= 0)
          && isSelf(text, i)
          && !(TextMatch.at(text, i, "该行") && isCentralBank(script, i))
          && begins(script, from, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSelf(CharSequence text, int at) {
    for (String self : SELVES) {
      int end = at + self.length();
      if (TextMatch.at(text, at, self)
          && (end >= text.length() || KINDS.indexOf(text.charAt(end)) < 0)) {
        return true;
      }
    }
    return false;
  }

  /** 该行 behind a central bank's name tells its country's figures. */
  private static boolean isCentralBank(Script script, int at) {
    String before = script.text().subSequence(Math.max(0, at - 120), at).toString();
    return before.contains("央行") || before.contains("中央银行") || before.contains("联储");
  }

  private static boolean begins(Script script, int from, int at) {
    if (at == from || "，。；：“\n".indexOf(script.text().charAt(at - 1)) >= 0) {
      return true;
    }
    List<When> times = script.whens(Math.max(from, at - 12), at);
    return !times.isEmpty() && times.getLast().end() == at;
  }
}
