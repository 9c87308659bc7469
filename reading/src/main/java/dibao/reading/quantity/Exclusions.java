package dibao.reading.quantity;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.quantity.Hedging.Hedged;
import dibao.reading.quantity.QuantityMention.Role;
import dibao.reading.quantity.UnitReading.UnitRead;
import dibao.reading.text.TextMatch;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells the numbers that are none of a statistic by what stands around them. */
final class Exclusions {

  private static final String JOINED_BEFORE = "·+×*〔№#@_＋每第";
  private static final String JOINED_BEHIND = "+×*〕·＋";
  private static final String FACT_VERBS = "为达到至是于有共计破超过约逾近仅率数分值：:(（比以和、及与";

  private final CharSequence text;

  Exclusions(CharSequence text) {
    this.text = text;
  }

  /**
   * Whether the number goes on a name, a formula or a file number: iPhone 16, GPT-4, 1+N, 〔2023〕.
   */
  boolean insideName(int start) {
    char before = charAt(start - 1);
    if (JOINED_BEFORE.indexOf(before) >= 0) {
      return true;
    }
    if (UnitReading.isLatin(before)) {
      return !isSum(start) && !isPer(start);
    }
    if (before == ' ' || before == '-') {
      return UnitReading.isLatin(charAt(start - 2)) && isModelNumber(start);
    }
    if (":：∶".indexOf(before) >= 0) {
      return Numerals.isDigit(charAt(start - 2));
    }
    return before == '.' && Numerals.isDigit(text.charAt(start));
  }

  /** GMV6.8亿元: what is counted in 万, in 亿 or in percent names nothing. */
  private boolean isSum(int start) {
    char next = charAt(endOfDigits(start));
    return Numerals.powerOf(next) >= 4 || next == '%';
  }

  /** 每TEU7656美元: the Latin letters are what one of them costs. */
  private boolean isPer(int start) {
    int unit = start;
    while (UnitReading.isLatin(charAt(unit - 1))) {
      unit--;
    }
    Prefixes.@Nullable Found<UnitWord> found = Lists.unitAt(text, endOfDigits(start));
    return charAt(unit - 1) == '每' && found != null && found.value().unit() != null;
  }

  /** A bare number behind a Latin word: no unit, no sign of one. */
  private boolean isModelNumber(int start) {
    int end = endOfDigits(start);
    Prefixes.@Nullable Found<UnitWord> unit = Lists.unitAt(text, end);
    return Numerals.powerOf(charAt(end)) == 0 && (unit == null || unit.value().unit() == null);
  }

  /** The end of the run of digits and Latin letters, or of Chinese numerals, that begins here. */
  int endOfToken(int start) {
    if (!Numerals.isDigit(text.charAt(start))) {
      int end = start + 1;
      while (end < text.length() && ChineseNumeral.mayBegin(text.charAt(end))) {
        end++;
      }
      return end;
    }
    int end = endOfDigits(start);
    while (end < text.length() && isTokenPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isTokenPart(char c) {
    return Numerals.isDigit(c) || UnitReading.isLatin(c);
  }

  private int endOfDigits(int start) {
    int end = start;
    while (end < text.length() && Numerals.isDigit(text.charAt(end))) {
      end++;
    }
    if (charAt(end) == '.' && Numerals.isDigit(charAt(end + 1))) {
      end++;
      while (end < text.length() && Numerals.isDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  /** The end of a date or clock time that the numeral begins, or 0. */
  int endOfDate(Numeral numeral) {
    int end = numeral.end();
    if (numeral.power() > 0 || numeral.more() || numeral.value().scale() > 0) {
      return 0;
    }
    char next = charAt(end);
    return switch (next) {
      case '年' -> isYear(numeral) ? end + 1 : 0;
      case '月', '日', '号' -> end + 1;
      case '时' -> endOfClock(end + 1);
      case ':' -> isClock(end) ? endOfToken(end + 1) : 0;
      case '点' -> isHour(numeral) ? endOfClock(end + 1) : 0;
      default -> 0;
    };
  }

  /** Behind the minutes and seconds that follow an hour, if any. */
  private int endOfClock(int afterHour) {
    int end = afterHour;
    for (char unit : new char[] {'分', '秒'}) {
      WholeNumber number = WholeNumber.at(text, end);
      if (number == null || charAt(number.end()) != unit) {
        break;
      }
      end = number.end() + 1;
    }
    return end;
  }

  private static boolean isYear(Numeral numeral) {
    return numeral.end() - numeral.start() == 4
        && numeral.value().compareTo(BigDecimal.valueOf(1000)) > 0
        && numeral.value().compareTo(BigDecimal.valueOf(2200)) < 0;
  }

  boolean isColonBefore(int start) {
    return ":：∶".indexOf(charAt(start - 1)) >= 0;
  }

  private boolean isClock(int colon) {
    return Numerals.isDigit(charAt(colon + 1))
        && Numerals.isDigit(charAt(colon + 2))
        && !Numerals.isDigit(charAt(colon + 3));
  }

  /** 8点 behind 上午 or before 30分, not the points of an index. */
  private boolean isHour(Numeral numeral) {
    if (numeral.value().compareTo(BigDecimal.valueOf(24)) > 0) {
      return false;
    }
    char behind = charAt(numeral.end() + 1);
    return "午晨晚早夜日天".indexOf(charAt(numeral.start() - 1)) >= 0
        || "半分钟整开前后许".indexOf(behind) >= 0
        || Numerals.isDigit(behind)
        || numeral.chinese();
  }

  /** A class of people, firms or contracts: 18岁以上, 16—24岁, 亿元级, 10年期. */
  boolean isClass(Numeral numeral, UnitRead unit) {
    char next = charAt(unit.end());
    if (unit.unit().code().equals("岁") && numeral.value().scale() <= 0) {
      return isAgeClass(numeral, unit.end());
    }
    if (unit.unit().code().equals("款") && isYear(numeral)) {
      return true;
    }
    if (unit.blocked() && charAt(unit.end() + 1) == '级') {
      return true;
    }
    if (next == '级' && unit.unit().kind() != Unit.Kind.COUNTER) {
      return true;
    }
    boolean span =
        unit.unit().kind() == Unit.Kind.DURATION && "年天周月".indexOf(charAt(unit.end() - 1)) >= 0;
    boolean since = next == '以' && charAt(unit.end() + 1) == '来';
    return span && (since || "内后来间前".indexOf(next) >= 0 || isSpanLead(numeral.start()));
  }

  private boolean isAgeClass(Numeral numeral, int end) {
    char before = charAt(numeral.start() - 1);
    boolean stated = "为达到至是龄命近约".indexOf(before) >= 0;
    return !stated || "以及至—-~组段老青人的".indexOf(charAt(end)) >= 0;
  }

  /** 未来三年, 近5年, 过去10天, 前三年: a time. */
  private boolean isSpanLead(int start) {
    char before = charAt(start - 1);
    char earlier = charAt(start - 2);
    return before == '来' && earlier == '未'
        || before == '去' && earlier == '过'
        || before == '后' && earlier == '今'
        || before == '近'
        || before == '前' && "提目以之此日午".indexOf(earlier) < 0
        || before == '头';
  }

  /** What part the number may play; null for none. */
  @Nullable Role role(Numeral numeral, UnitRead unit, Hedged hedged) {
    if (JOINED_BEHIND.indexOf(charAt(numeral.end())) >= 0 && unit.unit().isNone()) {
      return null;
    }
    boolean hedgedAtAll = hedged.bound() != Bound.EXACT || hedged.start() < numeral.start();
    if (numeral.bare() && !hedgedAtAll && !isReached(numeral.start())) {
      return null;
    }
    if (hedged.cap()) {
      return Role.CAP;
    }
    if (unit.unit().isNone() && numeral.power() == 0) {
      return bareRole(numeral, hedgedAtAll);
    }
    if (unit.unit().isNone() && numeral.chinese() && !hedgedAtAll && numeral.power() < 4) {
      return null;
    }
    boolean small = numeral.isSmallChinese() && !hedgedAtAll && isThing(unit.unit());
    return small || isListSize(unit) ? Role.INCIDENTAL : Role.STATEMENT;
  }

  private static boolean isThing(Unit unit) {
    return unit.kind() == Unit.Kind.COUNTER
        || unit.kind() == Unit.Kind.PHYSICAL
        || unit.kind() == Unit.Kind.DURATION;
  }

  /** Without a unit only behind a word that states it. */
  private @Nullable Role bareRole(Numeral numeral, boolean hedged) {
    if (numeral.chinese()) {
      return numeral.value().compareTo(BigDecimal.TEN) > 0 && hedged ? Role.BARE : null;
    }
    char next = charAt(numeral.end());
    if (next == ':' || next == '/' || next == '：' || "版时代后".indexOf(next) >= 0) {
      return null;
    }
    boolean decimal = numeral.value().scale() > 0 && !isVersion(numeral);
    boolean list = next == '、' || next == '和' || next == '及' || next == '与';
    boolean stated = hedged || FACT_VERBS.indexOf(charAt(numeral.start() - 1)) >= 0;
    return decimal || list || stated ? Role.BARE : null;
  }

  /** Such as 4.0. */
  private static boolean isVersion(Numeral numeral) {
    return numeral.end() - numeral.start() == 3
        && numeral.value().stripTrailingZeros().scale() <= 0;
  }

  /** 达百亿元 states a bare magnitude, 百亿元产业 names a class. */
  private boolean isReached(int start) {
    char before = charAt(start - 1);
    return "达到破".indexOf(before) >= 0;
  }

  /** 20条措施, 3个方面: the parts of a document. */
  private boolean isListSize(UnitRead unit) {
    String code = unit.unit().code();
    if (!code.equals("条") && !code.equals("项") && !code.equals("个")) {
      return false;
    }
    for (String thing :
        new String[] {
          "措施", "举措", "意见", "政策", "建议", "任务", "方面", "重点任务", "具体措施", "政策措施", "环节", "阶段", "部分", "机制"
        }) {
      if (TextMatch.at(text, unit.end(), thing)) {
        return true;
      }
    }
    return false;
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }
}
