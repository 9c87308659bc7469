package dibao.reading.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numerals in Chinese digits: 二十六万四千, 一点四万亿, 两三千, 十余万, 数百. */
final class ChineseNumeral {

  private static final int LONGEST = 20;
  private static final long LARGEST = 100_000_000_000_000_000L;
  private static final String DIGITS = "零一二三四五六七八九";

  private final CharSequence text;

  ChineseNumeral(CharSequence text) {
    this.text = text;
  }

  @Nullable Numeral at(int start) {
    char c = charAt(start);
    if (c == '几' || c == '数') {
      return several(start);
    }
    int end = start;
    while (end - start < LONGEST && isNumeral(end)) {
      end++;
    }
    if (end == start || isNumeral(end)) {
      return null;
    }
    if (charAt(end) == '点' && digit(charAt(end + 1)) >= 0 && isPlain(start, end)) {
      return decimal(start, end);
    }
    return whole(start, end);
  }

  private boolean isNumeral(int at) {
    return digit(charAt(at)) >= 0 || Numerals.powerAt(text, at) > 0;
  }

  /** 几十, 数百万: tens, but how many is not told. */
  private @Nullable Numeral several(int start) {
    int end = start + 1;
    int power = 0;
    while (end - start < 5 && Numerals.powerAt(text, end) > 0) {
      power += Numerals.powerAt(text, end++);
    }
    if (power == 0) {
      return null;
    }
    boolean more = charAt(end) == '余' || charAt(end) == '多';
    BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(power);
    return new Numeral(
        start,
        more ? end + 1 : end,
        one.multiply(BigDecimal.TWO),
        one.scaleByPowerOfTen(1),
        power,
        false,
        true,
        true);
  }

  /** No magnitude above 百 stands before the decimal point of 四十六点五亿. */
  private boolean isPlain(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Numerals.powerOf(text.charAt(i)) >= 4) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Numeral decimal(int start, int point) {
    long whole = value(start, point, -1);
    if (whole < 0) {
      return null;
    }
    int end = point + 1;
    StringBuilder digits = new StringBuilder().append(whole).append('.');
    while (end - point < LONGEST && digit(charAt(end)) >= 0) {
      digits.append(digit(charAt(end++)));
    }
    int power = 0;
    while (power < 12 && Numerals.powerAt(text, end) >= 2) {
      power += Numerals.powerAt(text, end++);
    }
    boolean more = power > 0 && (charAt(end) == '余' || charAt(end) == '多');
    BigDecimal value = new BigDecimal(digits.toString()).scaleByPowerOfTen(power);
    return new Numeral(start, more ? end + 1 : end, value, null, power, more, true, false);
  }

  private @Nullable Numeral whole(int start, int end) {
    int pair = pair(start, end);
    long low = value(start, end, pair < 0 ? -1 : pair + 1);
    long high = pair < 0 ? -1 : value(start, end, pair);
    if (low < 0 || pair >= 0 && (!isSpan(pair) || high <= low)) {
      return positional(start, end);
    }
    int power = power(start, end);
    boolean bare = pair < 0 && isBare(start, end);
    Numeral numeral =
        new Numeral(
            start,
            end,
            BigDecimal.valueOf(low),
            high < 0 ? null : BigDecimal.valueOf(high),
            power,
            false,
            true,
            bare);
    return more(numeral);
  }

  /** 十余万, 三千多, 十几: a lower limit, and magnitudes that follow. */
  private Numeral more(Numeral numeral) {
    char c = charAt(numeral.end());
    boolean open = Numerals.powerOf(text.charAt(numeral.end() - 1)) > 0;
    if (!open || c != '余' && c != '多' && c != '来' && c != '几') {
      return numeral;
    }
    int end = numeral.end() + 1;
    int power = 0;
    while (power < 8 && Numerals.powerAt(text, end) >= 4) {
      power += Numerals.powerAt(text, end++);
    }
    boolean followed = power > 0 || c == '余' || Lists.unitAt(text, end) != null;
    if (!followed) {
      return numeral;
    }
    return new Numeral(
            numeral.start(), end, numeral.value(), null, numeral.power(), true, true, false)
        .scaled(power);
  }

  /** The first of two digits side by side; -1 if there are none. */
  private int pair(int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit > 0 && digit(text.charAt(i + 1)) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** 两三, 七八, 三五 stand for a span, not for digits in places. */
  private boolean isSpan(int at) {
    int low = digit(text.charAt(at));
    int high = digit(text.charAt(at + 1));
    return high == low + 1 || low == 3 && high == 5;
  }

  /** 二〇二五: digits in places, three or more. */
  private @Nullable Numeral positional(int start, int end) {
    if (end - start < 3) {
      return null;
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0 || value > LARGEST / 10) {
        return null;
      }
      value = value * 10 + digit;
    }
    return new Numeral(start, end, BigDecimal.valueOf(value), null, 0, false, true, false);
  }

  /** The value without the character at {@code left}; -1 if the characters make no numeral. */
  private long value(int start, int end, int left) {
    long total = 0;
    long section = 0;
    int digit = -1;
    int lastPower = 0;
    boolean zero = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int power = Numerals.powerOf(c);
      if (i == left) {
        continue;
      }
      if (power == 0) {
        if (digit > 0 || digit == 0 && !zero) {
          return -1;
        }
        digit = digit(c);
        zero = digit == 0;
      } else if (power < 4) {
        section += (digit <= 0 ? 1 : digit) * pow(power);
        digit = -1;
        lastPower = power;
      } else {
        long part = section + Math.max(digit, 0);
        boolean multiplies = total > 0 && power > 4 || i > start && part == 0;
        total =
            multiplies
                ? (total + part) * pow(power)
                : total + Math.max(part, total == 0 ? 1 : 0) * pow(power);
        section = 0;
        digit = -1;
        lastPower = power;
      }
      if (total > LARGEST) {
        return -1;
      }
    }
    return total + section + tail(digit, lastPower, zero || isAfterZero(end));
  }

  private boolean isAfterZero(int end) {
    return end > 1 && digit(charAt(end - 2)) == 0;
  }

  /** The 五 of 三万五 and 一百五 counts the next lower magnitude. */
  private static long tail(int digit, int lastPower, boolean zero) {
    if (digit <= 0) {
      return 0;
    }
    return lastPower >= 2 && !zero ? digit * pow(lastPower - 1) : digit;
  }

  private int power(int start, int end) {
    int power = 0;
    for (int i = start; i < end; i++) {
      int next = Numerals.powerOf(text.charAt(i));
      power = next >= 4 ? power + next : power;
    }
    return power;
  }

  private boolean isBare(int start, int end) {
    for (int i = start; i < end; i++) {
      if (digit(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return end - start > 1 || text.charAt(start) != '十';
  }

  private static long pow(int power) {
    return switch (power) {
      case 0 -> 1;
      case 1 -> 10;
      case 2 -> 100;
      case 3 -> 1_000;
      case 4 -> 10_000;
      case 7 -> 10_000_000;
      default -> 100_000_000;
    };
  }

  static boolean mayBegin(char c) {
    return digit(c) >= 0 || Numerals.powerOf(c) > 0;
  }

  static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两', '兩' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }
}
