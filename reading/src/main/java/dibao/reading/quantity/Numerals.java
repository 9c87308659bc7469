package dibao.reading.quantity;

import dibao.reading.lexicon.Prefixes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numeral that begins at a place: Arabic, Chinese or mixed, with its magnitude. */
final class Numerals {

  /** More digits than this are no number of a statistic. */
  private static final int LONGEST = 24;

  private static final String MORE = "余多来几";

  private final CharSequence text;
  private final ChineseNumeral chinese;

  Numerals(CharSequence text) {
    this.text = text;
    this.chinese = new ChineseNumeral(text);
  }

  @Nullable Numeral at(int start) {
    return start < text.length() && isDigit(text.charAt(start)) ? arabic(start) : chinese.at(start);
  }

  private @Nullable Numeral arabic(int start) {
    int end = endOfDigits(start);
    if (end - start > LONGEST) {
      return null;
    }
    return compound(magnitude(start, end, plain(start, end)));
  }

  /** Digits, thousands commas and one decimal point. */
  private int endOfDigits(int start) {
    int end = start;
    while (isDigitAt(end) || end - start <= LONGEST && isGroup(start, end)) {
      end++;
    }
    if (charAt(end) == '.' && isDigitAt(end + 1)) {
      end++;
      while (isDigitAt(end)) {
        end++;
      }
    }
    return end;
  }

  /** A comma behind one to three digits, or behind a group, with just three digits to follow. */
  private boolean isGroup(int start, int at) {
    if (charAt(at) != ',' || at == start) {
      return false;
    }
    int before = at - 1;
    while (before >= start && isDigit(text.charAt(before))) {
      before--;
    }
    boolean first = before < start;
    int digits = at - before - 1;
    return (first ? digits <= 3 : digits == 3)
        && isDigitAt(at + 1)
        && isDigitAt(at + 2)
        && isDigitAt(at + 3)
        && !isDigitAt(at + 4);
  }

  private BigDecimal plain(int start, int end) {
    char[] digits = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != ',') {
        digits[length++] = text.charAt(i);
      }
    }
    return new BigDecimal(digits, 0, length);
  }

  /** Takes 余, 多 and magnitude words behind the digits: 1.3万余, 170多万, 2万亿. */
  private Numeral magnitude(int start, int digitsEnd, BigDecimal value) {
    int end = digitsEnd;
    int power = 0;
    boolean more = false;
    while (end < text.length()) {
      int next = power(end);
      if (next > 1 && fits(power, next)) {
        power += next;
        end++;
      } else if (!more && isMore(end, power)) {
        more = true;
        end++;
      } else {
        break;
      }
    }
    return new Numeral(start, end, value.scaleByPowerOfTen(power), null, power, more, false, false);
  }

  private boolean isMore(int at, int power) {
    if (MORE.indexOf(charAt(at)) < 0) {
      return false;
    }
    if (power(at + 1) > 1) {
      return true;
    }
    boolean certain = power > 0 && (charAt(at) == '多' || charAt(at) == '余');
    return certain || Lists.unitAt(text, at + 1) != null;
  }

  private static boolean fits(int power, int next) {
    return switch (next) {
      case 4 -> power < 4;
      case 8 -> power < 8;
      default -> power == 0;
    };
  }

  /** 1亿2000万, 3万5千: what follows a magnitude and is less adds to it. */
  private Numeral compound(Numeral numeral) {
    Numeral sum = numeral;
    int lowest = numeral.power();
    while (lowest > 0 && !sum.more() && isDigitAt(sum.end())) {
      int end = endOfDigits(sum.end());
      if (end - sum.end() > 4) {
        break;
      }
      Numeral next = magnitude(sum.end(), end, plain(sum.end(), end));
      if (next.power() >= lowest || next.value().precision() - next.value().scale() > lowest) {
        break;
      }
      sum =
          new Numeral(
              numeral.start(),
              next.end(),
              sum.value().add(next.value()),
              null,
              numeral.power(),
              next.more(),
              false,
              false);
      lowest = next.power();
    }
    return sum;
  }

  /** The power of ten of the magnitude word here; 0 if none, or if a unit such as 千瓦 begins. */
  private int power(int at) {
    return powerAt(text, at);
  }

  static int powerAt(CharSequence text, int at) {
    int power = at < text.length() ? powerOf(text.charAt(at)) : 0;
    if (power == 2 || power == 3) {
      Prefixes.@Nullable Found<UnitWord> unit = Lists.unitAt(text, at);
      return unit == null || unit.length() == 1 ? power : 0;
    }
    return power;
  }

  static int powerOf(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万', '萬' -> 4;
      case '亿', '億' -> 8;
      default -> 0;
    };
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  private boolean isDigitAt(int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
