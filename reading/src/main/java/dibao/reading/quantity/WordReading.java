package dibao.reading.quantity;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.quantity.Hedging.Hedged;
import dibao.reading.quantity.QuantityMention.Form;
import dibao.reading.quantity.QuantityMention.Role;
import dibao.reading.quantity.QuantityScan.Reading;
import dibao.reading.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads quantities without a numeral of their own, 一半, 过半, 首位, and 翻 N 番. */
final class WordReading {

  private final CharSequence text;
  private final Hedging hedging;
  private int before;

  WordReading(CharSequence text, Hedging hedging) {
    this.text = text;
    this.hedging = hedging;
  }

  /**
   * What begins here; an end at the offset itself where nothing does.
   *
   * @param from where the quantity before ends; no hedge reaches into it
   */
  Reading at(int start, int from) {
    before = from;
    if (text.charAt(start) == '翻') {
      Reading doubling = doubling(start);
      if (doubling != null) {
        return doubling;
      }
    }
    Prefixes.@Nullable Found<Lists.Amount> amount = Lists.amountAt(text, start);
    if (amount == null) {
      return Reading.skip(start);
    }
    Form form = amount.value().form();
    BigDecimal value = amount.value().value();
    int end = start + amount.length();
    if (form == null || value == null) {
      return Reading.skip(end);
    }
    return mention(start, end, value, amount.value().bound(), amount.value().unit(), form);
  }

  /** 翻一番, 翻了两番: each doubles; the growth in per cent. */
  private @Nullable Reading doubling(int start) {
    int at = start + 1;
    at = at < text.length() && text.charAt(at) == '了' ? at + 1 : at;
    Bound own = at < text.length() ? hedge(text.charAt(at)) : Bound.EXACT;
    at = own == Bound.EXACT ? at : at + 1;
    WholeNumber number = WholeNumber.at(text, at);
    if (number == null
        || number.value() < 1
        || number.value() > 9
        || number.end() >= text.length()
        || text.charAt(number.end()) != '番') {
      return null;
    }
    BigDecimal growth = BigDecimal.valueOf(((1L << number.value()) - 1) * 100);
    int end = number.end() + 1;
    boolean more = end < text.length() && text.charAt(end) == '多';
    return more
        ? mention(start, end + 1, growth, Bound.AT_LEAST, Unit.PERCENT, Form.DOUBLING)
        : mention(start, end, growth, own, Unit.PERCENT, Form.DOUBLING);
  }

  /** 翻了近一番, 翻超两番. */
  private static Bound hedge(char c) {
    return switch (c) {
      case '近', '约' -> Bound.ABOUT;
      case '超', '逾' -> Bound.AT_LEAST;
      default -> Bound.EXACT;
    };
  }

  private Reading mention(int start, int end, BigDecimal value, Bound own, Unit unit, Form form) {
    Hedged hedged =
        form == Form.ORDINAL
            ? new Hedged(start, end, Bound.EXACT, false)
            : hedging.around(Math.min(before, start), start, end, own, false);
    return Reading.of(
        new QuantityMention(
            new Span(hedged.start(), hedged.end()),
            new Span(start, end),
            new Span(end, end),
            hedged.quantity(value, null),
            unit,
            form,
            Role.STATEMENT));
  }
}
