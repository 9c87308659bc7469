package dibao.reading.quantity;

import dibao.reading.quantity.QuantityMention.Form;
import dibao.reading.quantity.QuantityMention.Role;
import dibao.reading.text.TextMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the numbers of a list the unit and magnitude that only the last of them bears: 4.8、4.4和5.4个
 * 百分点, 0.7个和4.8个百分点, 分别为33.5、23.3亿元.
 */
final class SharedUnits {

  private static final List<String> JOINS = List.of("、", "和", "及", "与", "以及", "或", "，");

  private SharedUnits() {}

  static List<QuantityMention> share(CharSequence text, List<QuantityMention> mentions) {
    List<QuantityMention> shared = new ArrayList<>(mentions);
    for (int i = shared.size() - 2; i >= 0; i--) {
      QuantityMention mention = shared.get(i);
      QuantityMention next = shared.get(i + 1);
      if (lacksUnit(mention, next) && joins(text, mention.span().end(), next.span().start())) {
        shared.set(i, withUnitOf(text, mention, next));
      }
    }
    return shared;
  }

  private static boolean lacksUnit(QuantityMention mention, QuantityMention next) {
    if (mention.form() != Form.NUMERAL || next.form() != Form.NUMERAL || next.unit().isNone()) {
      return false;
    }
    boolean counted = mention.unit().code().equals("个") && next.unit().kind() == Unit.Kind.POINT;
    return counted || mention.unit().isNone();
  }

  private static boolean joins(CharSequence text, int from, int to) {
    if (to - from < 1 || to - from > 2) {
      return false;
    }
    for (String join : JOINS) {
      if (join.length() == to - from && TextMatch.at(text, from, join)) {
        return true;
      }
    }
    return false;
  }

  private static QuantityMention withUnitOf(
      CharSequence text, QuantityMention mention, QuantityMention next) {
    int power = hasMagnitude(text, mention) ? 0 : power(text, next);
    return new QuantityMention(
        mention.span(),
        mention.number(),
        mention.unitSpan(),
        scaled(mention.quantity(), power),
        next.unit(),
        mention.form(),
        next.role() == Role.CAP ? Role.STATEMENT : next.role());
  }

  private static boolean hasMagnitude(CharSequence text, QuantityMention mention) {
    return power(text, mention) > 0;
  }

  /** The power of ten of the magnitude words at the number's end. */
  private static int power(CharSequence text, QuantityMention mention) {
    int power = 0;
    int at = mention.number().end() - 1;
    while (at >= mention.number().start() && Numerals.powerOf(text.charAt(at)) > 1) {
      power += Numerals.powerOf(text.charAt(at--));
    }
    return power;
  }

  private static Quantity scaled(Quantity quantity, int power) {
    BigDecimal value = quantity.value().scaleByPowerOfTen(power);
    return switch (quantity) {
      case Quantity.Exact exact -> new Quantity.Exact(value);
      case Quantity.About about -> new Quantity.About(value);
      case Quantity.AtLeast limit -> new Quantity.AtLeast(value);
      case Quantity.AtMost limit -> new Quantity.AtMost(value);
      case Quantity.Range range ->
          new Quantity.Range(value, range.to().scaleByPowerOfTen(power), range.approximate());
    };
  }
}
