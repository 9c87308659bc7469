package dibao.reading.document;

import java.util.List;

/** A run of characters without a wide gap. */
record Fragment(List<Glyph> glyphs, float left, float right, float y, float size) {

  static Fragment of(List<Glyph> glyphs) {
    float left = Float.MAX_VALUE;
    float right = 0;
    float size = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.blank()) {
        continue;
      }
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.end());
      size = Math.max(size, glyph.size());
    }
    return new Fragment(glyphs, left, right, glyphs.getFirst().y(), size);
  }

  /** Left, right, baseline and size. */
  float[] box() {
    return new float[] {left, right, y, size};
  }
}
