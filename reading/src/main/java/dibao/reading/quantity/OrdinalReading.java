package dibao.reading.quantity;

import dibao.reading.quantity.QuantityMention.Form;
import dibao.reading.quantity.QuantityMention.Role;
import dibao.reading.quantity.QuantityScan.Reading;
import dibao.reading.text.Span;
import java.math.BigDecimal;

/** Reads positions: 第41位, 第二, 前三, 前10位, TOP3. Editions and articles of laws are left out. */
final class OrdinalReading {

  private static final int LONGEST_LIST = 8;
  private static final String COUNTERS = "位名";
  private static final String CLOSES = "，。、；：！？）)”》\n\t的和及与";

  private final CharSequence text;
  private final Numerals numerals;

  OrdinalReading(CharSequence text, Numerals numerals) {
    this.text = text;
    this.numerals = numerals;
  }

  Reading at(int start) {
    char lead = text.charAt(start);
    if (lead == '前' && start > 0 && "提目以之此日".indexOf(text.charAt(start - 1)) >= 0) {
      return Reading.skip(start);
    }
    int number = start + 1;
    if (lead == 'T') {
      if (!isTop(start)) {
        return Reading.skip(start);
      }
      number = start + 3;
    }
    Numeral numeral = numerals.at(number);
    if (numeral == null || numeral.power() > 0 || numeral.value().scale() > 0) {
      return Reading.skip(start);
    }
    return lead == '第' ? ordinal(start, numeral) : top(start, numeral, lead == 'T');
  }

  private boolean isTop(int start) {
    return start + 3 < text.length()
        && "TOP".equalsIgnoreCase(text.subSequence(start, start + 3).toString())
        && (start == 0 || !UnitReading.isLatin(text.charAt(start - 1)));
  }

  /** 第一、二产业 and 第三方 are skipped with their numbers. */
  private Reading ordinal(int start, Numeral numeral) {
    int end = numeral.end();
    char next = charAt(end);
    if (COUNTERS.indexOf(next) >= 0) {
      return mention(start, numeral, end + 1, Form.ORDINAL, Bound.EXACT, Role.STATEMENT);
    }
    if (next == '大') {
      return mention(start, numeral, end + 1, Form.ORDINAL, Bound.EXACT, Role.INCIDENTAL);
    }
    if (numeral.chinese() && CLOSES.indexOf(next) >= 0) {
      int listed = endOfList(end);
      return listed > end && !isPosition(listed)
          ? Reading.skip(listed)
          : mention(start, numeral, end, Form.ORDINAL, Bound.EXACT, Role.STATEMENT);
    }
    return Reading.skip(end);
  }

  private boolean isPosition(int end) {
    return COUNTERS.indexOf(charAt(end)) >= 0 || CLOSES.indexOf(charAt(end)) >= 0;
  }

  /** The end of the last number of a list: of 第一、二、三产业 the 三. */
  private int endOfList(int from) {
    int end = from;
    for (int i = 0; i < LONGEST_LIST && "、和及与".indexOf(charAt(end)) >= 0; i++) {
      Numeral next = numerals.at(charAt(end + 1) == '第' ? end + 2 : end + 1);
      if (next == null) {
        break;
      }
      end = next.end();
    }
    return end;
  }

  private Reading top(int start, Numeral numeral, boolean latin) {
    int end = numeral.end();
    char next = charAt(end);
    boolean counted = COUNTERS.indexOf(next) >= 0;
    if (counted || next == '强' || next == '甲') {
      return mention(
          start,
          numeral,
          end + 1,
          Form.TOP,
          Bound.AT_MOST,
          counted ? Role.STATEMENT : Role.INCIDENTAL);
    }
    if (CLOSES.indexOf(next) >= 0) {
      return mention(start, numeral, end, Form.TOP, Bound.AT_MOST, Role.STATEMENT);
    }
    return latin
        ? mention(start, numeral, end, Form.TOP, Bound.AT_MOST, Role.INCIDENTAL)
        : Reading.skip(start);
  }

  private static Reading mention(
      int start, Numeral numeral, int end, Form form, Bound bound, Role role) {
    BigDecimal value = numeral.value();
    Quantity quantity =
        bound == Bound.AT_MOST ? new Quantity.AtMost(value) : new Quantity.Exact(value);
    return Reading.of(
        new QuantityMention(
            new Span(start, end),
            new Span(numeral.start(), numeral.end()),
            new Span(numeral.end(), end),
            quantity,
            Unit.RANK,
            form,
            role));
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }
}
