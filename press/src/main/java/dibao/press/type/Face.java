package dibao.press.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One font file that the press carries. Read once per process and shared by all threads.
 *
 * <p>Measures are thousandths of an em.
 */
public final class Face {

  private static final Map<String, Face> READ = new ConcurrentHashMap<>();

  private final String name;
  private final TrueType font;

  private Face(String name, TrueType font) {
    this.name = name;
    this.font = font;
  }

  static Face carried(String name) {
    return READ.computeIfAbsent(name, Face::read);
  }

  /** The name under which a document embeds it, such as {@code DibaoSong}. */
  public String name() {
    return name;
  }

  boolean bold() {
    return name.equals("DibaoHei") || name.equals("DibaoSongBold");
  }

  /** The glyph of a character, 0 where the face has none. */
  public int glyph(int codePoint) {
    return font.glyph(codePoint);
  }

  public int advance(int glyph) {
    return font.advance(glyph);
  }

  /** The box around all glyphs: left, bottom, right, top. */
  public int[] bounds() {
    return font.bounds();
  }

  /**
   * The outline of a glyph: segments of 2 numbers for a move and 6 for a curve, in thousandths of
   * an em, y going up.
   */
  public List<double[]> path(int glyph) {
    List<double[]> path = GlyphPath.of(font.outline(glyph));
    for (double[] segment : path) {
      for (int i = 0; i < segment.length; i++) {
        segment[i] = segment[i] * 1000 / font.unitsPerEm();
      }
    }
    return path;
  }

  /** A font file with just these glyphs, in this order; the first must be glyph 0. */
  public byte[] subset(int[] glyphs) {
    return new FontSubset(font).write(glyphs);
  }

  private static Face read(String name) {
    try (InputStream in = Face.class.getResourceAsStream(name + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException("the press was packed without its face " + name);
      }
      return new Face(embeddedName(name), new TrueType(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the carried face " + name, e);
    }
  }

  private static String embeddedName(String name) {
    StringBuilder full = new StringBuilder("Dibao");
    for (String word : name.split("-")) {
      full.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return full.toString();
  }
}
