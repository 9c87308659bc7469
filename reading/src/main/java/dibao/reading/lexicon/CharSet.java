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

  void add(char c) {
    bits[c >> 6] |= 1L << c;
  }

  public boolean contains(char c) {
    return (bits[c >> 6] & 1L << c) != 0;
  }
}
