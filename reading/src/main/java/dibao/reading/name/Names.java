package dibao.reading.name;

import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import java.util.List;

/** Finds names and attributions, each in the order in which they stand. Threads may share it. */
public final class Names {

  private static final Names STANDARD = new Names();

  private Names() {}

  /** The scanner with the lists of the library. */
  public static Names standard() {
    return STANDARD;
  }

  public List<NameMention> scan(CharSequence text) {
    return scan(text, Lexicon.standard().mark(text));
  }

  /** Scans a text whose words are marked already. */
  public List<NameMention> scan(CharSequence text, Marks marks) {
    return new NameScan(text, marks).run();
  }

  /** Who is said to say so. */
  public List<Attribution> attributions(CharSequence text) {
    return attributions(text, Lexicon.standard().mark(text));
  }

  /** Who is said to say so, in a text whose words are marked already. */
  public List<Attribution> attributions(CharSequence text, Marks marks) {
    return attributions(text, marks, scan(text, marks));
  }

  /** Who is said to say so, in a text whose names are found already. */
  public List<Attribution> attributions(CharSequence text, Marks marks, List<NameMention> names) {
    return new AttributionScan(text, marks, names).run();
  }
}
