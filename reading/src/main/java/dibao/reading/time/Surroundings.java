package dibao.reading.time;

import dibao.reading.lexicon.CharSet;
import dibao.reading.text.TextMatch;
import java.util.List;

/** What the words before and behind a time say of it. */
final class Surroundings {

  private static final List<String> UP_TO = List.of("截至到", "截止到", "截至", "截止", "截到");
  private static final List<String> SAYING =
      List.of(
          "发布", "公布", "公开", "通报", "表示", "介绍", "透露", "披露", "获悉", "印发", "召开", "消息", "报道", "讯", "电",
          "说", "称", "宣布", "起执行", "起实施", "起施行", "起正式", "24时", "零时");
  private static final List<String> AHEAD =
      List.of("预计", "有望", "预期", "预测", "将", "力争", "目标", "计划", "拟", "料");
  private static final List<String> RECORDS =
      List.of("最", "新高", "新低", "高点", "低点", "首次", "峰值", "从未", "高位", "低位", "纪录");
  private static final int RECORD_REACH = 6;
  private static final int AHEAD_REACH = 8;
  private static final int SAYING_REACH = 6;
  private static final int PARENTHESIS_REACH = 8;
  private static final int MULTIPLE_REACH = 9;
  static final CharSet NUMERALS = CharSet.of("0123456789〇一二三四五六七八九十零两");
  private static final String ENDS = "，。；：！？\n\t、";

  private final CharSequence text;

  Surroundings(CharSequence text) {
    this.text = text;
  }

  /** Whether a number, and not the rest of one or of a Latin word, begins here. */
  boolean beginsNumber(int at) {
    char c = text.charAt(at);
    if (!isNumeral(c)) {
      return false;
    }
    return at == 0 || !isNumeral(text.charAt(at - 1)) && !isLatin(text.charAt(at - 1));
  }

  /** Whether a time that began here would split a word: 以上半, 龙头三季度, 降至今年, 出现在. */
  boolean splits(int at) {
    return switch (text.charAt(at)) {
      case '上' -> charBefore(at, 1) == '以';
      case '头' -> "龙巨街码源牵镜寡势".indexOf(charBefore(at, 1)) >= 0;
      case '现' -> "出实呈体表发".indexOf(charBefore(at, 1)) >= 0;
      case '至' -> TextMatch.at(text, at, "至今年") || TextMatch.at(text, at, "至今日");
      default -> false;
    };
  }

  private static boolean isNumeral(char c) {
    return NUMERALS.contains(c);
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '.' || c == ',';
  }

  /** Whether 比, 较 or another word of comparing stands just before. */
  boolean compared(int at) {
    char before = charBefore(at, 1);
    return switch (before) {
      case '与' -> charBefore(at, 2) != '参';
      case '比', '较', '同', '跟', '距', '离' -> true;
      case '过' -> charBefore(at, 2) == '超';
      case '于' -> "高低多少快慢好优大小强弱早晚".indexOf(charBefore(at, 2)) >= 0;
      default -> false;
    };
  }

  /** Whether the time only tells how old a record is: 创去年8月以来新高, 为1961年以来同期最少. */
  boolean record(int start, int end) {
    if (!TextMatch.at(text, end - 2, "以来")) {
      return false;
    }
    int limit = Math.min(text.length(), end + RECORD_REACH);
    for (int i = end; i < limit && ENDS.indexOf(text.charAt(i)) < 0; i++) {
      for (String word : RECORDS) {
        if (TextMatch.at(text, i, word)) {
          return true;
        }
      }
    }
    return charBefore(start, 1) == '创';
  }

  /** Whether the time only tells whose prices the statement uses: 按照上年价格计算. */
  boolean priced(int start, int end) {
    return TextMatch.at(text, end, "价格") && "按照以".indexOf(charBefore(start, 1)) >= 0
        || TextMatch.at(text, end, "不变价")
        || TextMatch.at(text, end, "可比价")
        || TextMatch.at(text, end, "同期价格");
  }

  /** Whether 将 or 预计 makes what a time is said of lie ahead. */
  boolean liesAhead(int start, int end) {
    return aheadBetween(Math.max(0, start - AHEAD_REACH), start)
        || aheadBetween(end, Math.min(text.length(), end + AHEAD_REACH));
  }

  private boolean aheadBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      for (String word : AHEAD) {
        if (TextMatch.at(text, i, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether 由 or 从 stands just before: 由上月下降转为增长. */
  boolean turnsFrom(int at) {
    char before = charBefore(at, 1);
    return before == '由' || before == '从' || before == '和' || before == '而';
  }

  /** Whether a way begins with the time's value, 由上年的11%下滑: it is not what is spoken of. */
  boolean beginsWay(int at, int end) {
    char before = charBefore(at, 1);
    return (before == '由' || before == '从') && TextMatch.at(text, end, "的");
  }

  /** 为上年末的5.4倍, 是去年的两倍: the time is the base of a multiple. */
  boolean multiplied(int start, int end) {
    if ("为是当及".indexOf(charBefore(start, 1)) < 0 || !TextMatch.at(text, end, "的")) {
      return false;
    }
    for (int i = end + 1; i < Math.min(text.length(), end + MULTIPLE_REACH); i++) {
      char c = text.charAt(i);
      if (c == '倍' || ENDS.indexOf(c) >= 0) {
        return c == '倍';
      }
    }
    return false;
  }

  /** Whether 自 or 从 stands just before. */
  boolean startsFrom(int at) {
    return "自从".indexOf(charBefore(at, 1)) >= 0;
  }

  /** Whether 至 or 到 stands just before. */
  boolean runsTo(int at) {
    return "至到".indexOf(charBefore(at, 1)) >= 0;
  }

  boolean isUpTo(int at) {
    return upToStart(at) < at;
  }

  /** Where 截至 before a time begins; the time's own start if it does not stand there. */
  int upToStart(int at) {
    for (String word : UP_TO) {
      int start = at - word.length();
      if (TextMatch.at(text, start, word)) {
        return start;
      }
    }
    return at;
  }

  /** Whether a word of publishing or saying follows before the clause ends. */
  boolean saysSo(int end) {
    int limit = Math.min(text.length(), end + SAYING_REACH);
    for (int i = end; i < limit && ENDS.indexOf(text.charAt(i)) < 0; i++) {
      for (String word : SAYING) {
        if (TextMatch.at(text, i, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The opening parenthesis that follows, a few words such as 8天 allowed between; -1 if none. */
  int openingParenthesis(int end) {
    int limit = Math.min(text.length(), end + PARENTHESIS_REACH);
    for (int i = end; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        return i;
      }
      if (ENDS.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  boolean closes(int at) {
    return at < text.length() && (text.charAt(at) == '）' || text.charAt(at) == ')');
  }

  private char charBefore(int at, int distance) {
    return at >= distance ? text.charAt(at - distance) : '\n';
  }
}
