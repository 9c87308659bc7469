package dibao.press.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font file, read in place: character map, advances and outlines.
 *
 * <p>It reads the carried faces only, and so trusts their tables. Immutable after construction, for
 * any number of threads.
 */
final class TrueType {

  private final ByteBuffer data;
  private final Map<String, int[]> tables = new HashMap<>();
  private final CharacterMap characters;
  private final int unitsPerEm;
  private final int longMetrics;
  private final boolean longOffsets;

  TrueType(byte[] bytes) {
    data = ByteBuffer.wrap(bytes);
    int count = data.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, new int[] {data.getInt(entry + 8), data.getInt(entry + 12)});
    }
    unitsPerEm = data.getShort(start("head") + 18);
    longOffsets = data.getShort(start("head") + 50) == 1;
    longMetrics = unsigned(start("hhea") + 34);
    characters = CharacterMap.read(data, start("cmap"));
  }

  /** The glyph of a character, 0 where the font has none. */
  int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  /** The advance of a glyph in thousandths of an em. */
  int advance(int glyph) {
    return perMille(unsigned(start("hmtx") + 4 * Math.min(glyph, longMetrics - 1)));
  }

  /** The advance of a glyph in the font's own units. */
  int rawAdvance(int glyph) {
    return unsigned(start("hmtx") + 4 * Math.min(glyph, longMetrics - 1));
  }

  int perMille(int units) {
    return Math.round(units * 1000f / unitsPerEm);
  }

  /** The box around all glyphs (xMin, yMin, xMax, yMax) in thousandths of an em. */
  int[] bounds() {
    int head = start("head");
    int[] bounds = new int[4];
    for (int i = 0; i < 4; i++) {
      bounds[i] = perMille(data.getShort(head + 36 + 2 * i));
    }
    return bounds;
  }

  /** The outline of a glyph as it stands in the file; empty for a blank. */
  byte[] outline(int glyph) {
    int start = offset(glyph);
    return bytes(start("glyf") + start, offset(glyph + 1) - start);
  }

  byte[] table(String tag) {
    int[] place = tables.get(tag);
    return place == null ? new byte[0] : bytes(place[0], place[1]);
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  private byte[] bytes(int start, int length) {
    byte[] bytes = new byte[length];
    data.get(start, bytes);
    return bytes;
  }

  private int offset(int glyph) {
    int loca = start("loca");
    return longOffsets ? data.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
  }

  private int start(String tag) {
    int[] place = tables.get(tag);
    if (place == null) {
      throw new IllegalArgumentException("a carried font has no table " + tag);
    }
    return place[0];
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }
}
