package dibao.reading.quantity;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.lexicon.WordList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The word lists of quantities: units, hedges, and words that are quantities by themselves. */
final class Lists {

  /** What a hedge makes of a number; no bound for words that only look like one. */
  record Hedge(@Nullable Bound bound, boolean cap, boolean magnitudeOnly) {}

  /** A word such as 一半 or 首位; no value for words that only look like one. */
  record Amount(
      @Nullable BigDecimal value, Bound bound, QuantityMention.@Nullable Form form, Unit unit) {}

  private static final Prefixes<UnitWord> UNITS = units();
  private static final Prefixes<Unit> CURRENCY_BEFORE = currencies();
  private static final Prefixes<Hedge> BEFORE = Prefixes.backwards(hedges("before"));
  private static final Prefixes<Hedge> AFTER = Prefixes.forwards(hedges("after"));
  private static final Prefixes<Amount> AMOUNTS = amounts();

  private Lists() {}

  static Prefixes.@Nullable Found<UnitWord> unitAt(CharSequence text, int offset) {
    return UNITS.longest(text, offset);
  }

  static Prefixes.@Nullable Found<Unit> currencyBefore(CharSequence text, int offset) {
    return CURRENCY_BEFORE.longest(text, offset);
  }

  static Prefixes.@Nullable Found<Hedge> hedgeBefore(CharSequence text, int offset) {
    return BEFORE.longest(text, offset);
  }

  static Prefixes.@Nullable Found<Hedge> hedgeAfter(CharSequence text, int offset) {
    return AFTER.longest(text, offset);
  }

  static Prefixes.@Nullable Found<Amount> amountAt(CharSequence text, int offset) {
    return AMOUNTS.longest(text, offset);
  }

  private static Prefixes<UnitWord> units() {
    Map<String, UnitWord> words = new HashMap<>();
    for (WordList.Line line : WordList.of(Lists.class, "units.tsv").lines()) {
      words.put(line.word(), UnitWord.of(line.field(0), line.field(1)));
    }
    return Prefixes.forwards(words);
  }

  private static Prefixes<Unit> currencies() {
    Map<String, String> codes =
        Map.of(
            "人民币", "CNY", "RMB", "CNY", "￥", "CNY", "¥", "CNY", "US$", "USD", "$", "USD", "HK$",
            "HKD", "€", "EUR", "£", "GBP", "港币", "HKD");
    Map<String, Unit> units = new HashMap<>();
    codes.forEach((word, code) -> units.put(word, new Unit(code, Unit.Kind.MONEY)));
    return Prefixes.backwards(units);
  }

  private static Map<String, Hedge> hedges(String place) {
    Map<String, Hedge> words = new HashMap<>();
    for (WordList.Line line : WordList.of(Lists.class, "hedges.tsv").lines()) {
      if (line.field(0).equals(place)) {
        String note = line.field(2);
        words.put(
            line.word(),
            new Hedge(bound(line.field(1)), note.equals("cap"), note.equals("magnitude")));
      }
    }
    return words;
  }

  private static Prefixes<Amount> amounts() {
    Map<String, Amount> words = new HashMap<>();
    for (WordList.Line line : WordList.of(Lists.class, "amounts.tsv").lines()) {
      words.put(line.word(), amount(line));
    }
    return Prefixes.forwards(words);
  }

  private static Amount amount(WordList.Line line) {
    Bound bound = bound(line.field(1));
    if (line.field(2).equals("no") || bound == null) {
      return new Amount(null, Bound.EXACT, null, Unit.NONE);
    }
    return new Amount(
        new BigDecimal(line.field(0)),
        bound,
        QuantityMention.Form.valueOf(line.field(2)),
        unit(line.field(3)));
  }

  private static Unit unit(String code) {
    return switch (code) {
      case "%" -> Unit.PERCENT;
      case "rank" -> Unit.RANK;
      default -> new Unit(code, Unit.Kind.DURATION);
    };
  }

  private static @Nullable Bound bound(String sign) {
    for (Bound bound : Bound.values()) {
      if (bound.sign().equals(sign)) {
        return bound;
      }
    }
    return null;
  }
}
