package dibao.press.type;

/**
 * A character in a face.
 *
 * @param codePoint the character that a copy of the text gets
 * @param advance in thousandths of an em
 */
record Glyph(Face face, int id, int codePoint, int advance) {}
