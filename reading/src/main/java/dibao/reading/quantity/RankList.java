package dibao.reading.quantity;

import dibao.reading.quantity.QuantityMention.Form;
import dibao.reading.quantity.QuantityMention.Role;
import dibao.reading.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads several positions told together: 分列二、三位, 居第2、3和5名, and as one span 第三至第五位. A list that no 位
 * or 名 closes (第一、二产业) is none.
 */
final class RankList {

  private static final BigDecimal LOWEST = BigDecimal.valueOf(100);
  private static final int LONGEST = 20;
  private static final String COUNTERS = "位名席";

  private final CharSequence text;
  private final Numerals numerals;
  private final List<QuantityMention> found = new ArrayList<>();

  RankList(CharSequence text, Numerals numerals) {
    this.text = text;
    this.numerals = numerals;
  }

  /** Whether positions may begin here: at 第, or at a number behind 列 or 居. */
  boolean mayBegin(int at) {
    return text.charAt(at) == '第' || at > 0 && "列居获".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** The positions that begin here; null where there are fewer than two. */
  @Nullable List<QuantityMention> at(int start) {
    found.clear();
    int at = start;
    boolean spans = false;
    while (found.size() < LONGEST) {
      int number = charAt(at) == '第' ? at + 1 : at;
      Numeral numeral = numerals.at(number);
      if (numeral == null || !isPosition(numeral)) {
        return null;
      }
      add(at, numeral, spans);
      at = numeral.end();
      char next = charAt(at);
      spans = next == '至' || next == '到';
      if (!spans && "、和及与".indexOf(next) < 0) {
        break;
      }
      at++;
    }
    return COUNTERS.indexOf(charAt(at)) < 0 || isOne() ? null : List.copyOf(found);
  }

  private boolean isOne() {
    return found.size() < 2 && !(found.getFirst().quantity() instanceof Quantity.Range);
  }

  private static boolean isPosition(Numeral numeral) {
    return numeral.power() == 0
        && numeral.value().scale() <= 0
        && numeral.value().signum() > 0
        && numeral.value().compareTo(LOWEST) <= 0;
  }

  private void add(int start, Numeral numeral, boolean spans) {
    int end = COUNTERS.indexOf(charAt(numeral.end())) < 0 ? numeral.end() : numeral.end() + 1;
    if (spans && !found.isEmpty()) {
      QuantityMention first = found.removeLast();
      Quantity range = new Quantity.Range(first.quantity().value(), numeral.value(), false);
      found.add(mention(first.span().start(), first.number().start(), numeral.end(), end, range));
    } else {
      Quantity exact = new Quantity.Exact(numeral.value());
      found.add(mention(start, numeral.start(), numeral.end(), end, exact));
    }
  }

  private static QuantityMention mention(
      int start, int number, int numberEnd, int end, Quantity quantity) {
    return new QuantityMention(
        new Span(start, end),
        new Span(number, numberEnd),
        new Span(numberEnd, end),
        quantity,
        Unit.RANK,
        Form.ORDINAL,
        Role.STATEMENT);
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }
}
