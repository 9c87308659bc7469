package dibao.press.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts a TrueType font down to the glyphs that a document shows.
 *
 * <p>A glyph may stand in the list more than once: a document that needs one outline for two
 * characters gives each its own number. Parts of composed glyphs follow after the listed ones.
 */
final class FontSubset {

  private static final int MORE_COMPONENTS = 0x20;
  private static final int WORD_ARGUMENTS = 0x01;
  private static final int SCALE = 0x08;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final TrueType font;
  private final ByteArrayOutputStream outlines = new ByteArrayOutputStream();
  private final ByteArrayOutputStream offsets = new ByteArrayOutputStream();
  private final ByteArrayOutputStream metrics = new ByteArrayOutputStream();
  private final Map<Integer, Integer> parts = new LinkedHashMap<>();
  private int count;

  FontSubset(TrueType font) {
    this.font = font;
  }

  byte[] write(int[] glyphs) {
    count = glyphs.length;
    for (int glyph : glyphs) {
      add(glyph);
    }
    for (int done = 0; done < parts.size(); done++) {
      add(parts.keySet().stream().skip(done).findFirst().orElseThrow());
    }
    putInt(offsets, outlines.size());
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("glyf", outlines.toByteArray());
    tables.put("loca", offsets.toByteArray());
    tables.put("hmtx", metrics.toByteArray());
    int all = glyphs.length + parts.size();
    tables.put("head", patched("head", 50, 1));
    tables.put("hhea", patched("hhea", 34, all));
    tables.put("maxp", patched("maxp", 4, all));
    return file(tables);
  }

  private void add(int glyph) {
    putInt(offsets, outlines.size());
    byte[] outline = font.outline(glyph);
    if (outline.length > 0 && ByteBuffer.wrap(outline).getShort(0) < 0) {
      renumber(outline);
    }
    outlines.writeBytes(outline);
    while (outlines.size() % 4 != 0) {
      outlines.write(0);
    }
    int advance = font.rawAdvance(glyph);
    int bearing = outline.length == 0 ? 0 : ByteBuffer.wrap(outline).getShort(2);
    putShort(metrics, advance);
    putShort(metrics, bearing);
  }

  /** Lets a composed glyph name its parts by their new numbers. */
  private void renumber(byte[] outline) {
    ByteBuffer composed = ByteBuffer.wrap(outline);
    int at = 10;
    int flags;
    do {
      flags = composed.getShort(at);
      int part = composed.getShort(at + 2) & 0xFFFF;
      int renumbered = parts.computeIfAbsent(part, unused -> count + parts.size());
      composed.putShort(at + 2, (short) renumbered);
      at += 4 + ((flags & WORD_ARGUMENTS) != 0 ? 4 : 2) + scaleBytes(flags);
    } while ((flags & MORE_COMPONENTS) != 0);
  }

  private static int scaleBytes(int flags) {
    if ((flags & SCALE) != 0) {
      return 2;
    }
    if ((flags & TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & MATRIX) != 0 ? 8 : 0;
  }

  private byte[] patched(String tag, int at, int value) {
    byte[] table = font.table(tag);
    ByteBuffer.wrap(table).putShort(at, (short) value);
    return table;
  }

  private static byte[] file(Map<String, byte[]> tables) {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int power = Integer.highestOneBit(tables.size());
    putInt(head, 0x00010000);
    putShort(head, tables.size());
    putShort(head, power * 16);
    putShort(head, Integer.numberOfTrailingZeros(power));
    putShort(head, (tables.size() - power) * 16);
    tables.forEach((tag, bytes) -> {
      head.writeBytes(tag.getBytes(StandardCharsets.ISO_8859_1));
      putInt(head, checksum(bytes));
      putInt(head, 12 + 16 * tables.size() + body.size());
      putInt(head, bytes.length);
      body.writeBytes(bytes);
      while (body.size() % 4 != 0) {
        body.write(0);
      }
    });
    head.writeBytes(body.toByteArray());
    return head.toByteArray();
  }

  private static int checksum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << (24 - 8 * (i % 4));
    }
    return sum;
  }

  private static void putInt(ByteArrayOutputStream out, int value) {
    putShort(out, value >>> 16);
    putShort(out, value);
  }

  private static void putShort(ByteArrayOutputStream out, int value) {
    out.write(value >>> 8);
    out.write(value);
  }
}
