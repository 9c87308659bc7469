package dibao.reading.place;

import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import java.util.List;

/**
 * Finds the areas that a text names, in the order in which they stand, none overlapping another. An
 * area's name inside the name of an organisation, a company, a road or a newspaper is none. Threads
 * may share it.
 */
public final class Places {

  private static final Places STANDARD = new Places();

  private Places() {}

  /** The scanner with the gazetteer of the library. */
  public static Places standard() {
    return STANDARD;
  }

  public List<AreaMention> scan(CharSequence text) {
    return scan(text, Lexicon.standard().mark(text));
  }

  /** Scans a text whose words are marked already. */
  public List<AreaMention> scan(CharSequence text, Marks marks) {
    return new PlaceScan(text, marks).run();
  }
}
