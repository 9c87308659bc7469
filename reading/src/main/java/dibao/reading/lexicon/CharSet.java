package dibao.reading.lexicon;

/** A set of UTF-16 characters to ask quickly, one bit each. */
public final class CharSet {

  private final long[] bits = new long[1 << 10];

  CharSet() {}

  /** The characters of a string. */
  public static CharSet of(String characters) {
    CharSet set = new CharSet();
    for (int i = 0; i < characters.length(); i++) {
      set.add(characters.charAt(i));
    }
    return set;
  }

  /** The first characters of words. */
  public static CharSet beginnings(Iterable<String> words) {
    CharSet set = new CharSet();
    words.forEach(word -> set.add(word.charAt(0)));
    return set;
  }

  /** The characters of either. */
  public CharSet with(CharSet other) {
    CharSet both = new CharSet();
    for (int i = 0; i < bits.length; i++) {
      both.bits[i] = bits[i] | other.bits[i];
    }
    return both;
  }

  void add(char c) {
    bits[c >> 6] |= 1L << c;
  }

  public boolean contains(char c) {
    return (bits[c >> 6] & 1L << c) != 0;
  }
}
