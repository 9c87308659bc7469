package dibao.reading.document;

/**
 * A character on a page, y counting downwards.
 *
 * @param y the baseline
 * @param text what it says; a ligature says several characters
 */
record Glyph(String text, float x, float y, float width, float size, boolean heavy, boolean blank) {

  float end() {
    return x + width;
  }
}
