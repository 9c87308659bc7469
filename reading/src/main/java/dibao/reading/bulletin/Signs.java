package dibao.reading.bulletin;

/** A set of characters that is asked by one look into a table. */
final class Signs {

  private final long[] bits = new long[1 << 10];

  private Signs() {}

  static Signs of(String characters) {
    Signs signs = new Signs();
    for (int i = 0; i < characters.length(); i++) {
      char character = characters.charAt(i);
      signs.bits[character >> 6] |= 1L << character;
    }
    return signs;
  }

  boolean has(char character) {
    return (bits[character >> 6] & 1L << character) != 0;
  }
}
