package dibao.reading.document;

/**
 * A character on a page, y counting downwards.
 *
 * @param y the baseline
 * @param text what it says; a ligature says several characters
 * @param artifact whether the file itself calls it a part of the page rather than of the text
 * @param mark the number by which the file's tags refer to it, -1 for none
 */
record Glyph(
    String text,
    float x,
    float y,
    float width,
    float size,
    boolean heavy,
    boolean blank,
    boolean artifact,
    int mark) {

  float end() {
    return x + width;
  }
}
