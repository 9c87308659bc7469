package dibao.reading.quantity;

import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import java.util.List;

/**
 * Finds the quantities of a text: numerals of all scripts, magnitudes, ranges, fractions, 成, 倍 and
 * 番, with their units and hedges, in the order in which they stand, none overlapping another.
 * Dates, clock times, document numbers, models, events and idioms are left out; ordinals come as
 * {@link QuantityMention.Form#ORDINAL}. One pass, linear; threads may share it.
 */
public final class Quantities {

  private static final Quantities STANDARD = new Quantities();

  private Quantities() {}

  /** The scanner with the word lists of the library. */
  public static Quantities standard() {
    return STANDARD;
  }

  /** Scans a text; best a {@link dibao.reading.text.NormalText}. */
  public List<QuantityMention> scan(CharSequence text) {
    return scan(text, Lexicon.standard().mark(text));
  }

  /** Scans a text whose words are marked already. */
  public List<QuantityMention> scan(CharSequence text, Marks marks) {
    return new QuantityScan(text, marks).run();
  }
}
