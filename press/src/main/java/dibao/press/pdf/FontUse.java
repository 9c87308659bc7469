package dibao.press.pdf;

import dibao.press.type.Face;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A face in a document: the codes of its glyphs, given in the order of their first use.
 *
 * <p>A glyph gets one code for each character that it stands for, so that a copy of the text is
 * right.
 */
final class FontUse {

  private final Face face;
  private final String name;
  private final Map<Long, Integer> codes = new HashMap<>();
  private final List<Integer> glyphs = new ArrayList<>();
  private final List<Integer> characters = new ArrayList<>();

  FontUse(Face face, String name) {
    this.face = face;
    this.name = name;
    glyphs.add(0);
    characters.add(0);
  }

  Face face() {
    return face;
  }

  /** The name in the resources, such as F1. */
  String name() {
    return name;
  }

  int code(int glyph, int character) {
    return codes.computeIfAbsent(
        ((long) glyph << 32) | character,
        unused -> {
          glyphs.add(glyph);
          characters.add(character);
          return glyphs.size() - 1;
        });
  }

  int[] glyphs() {
    return glyphs.stream().mapToInt(Integer::intValue).toArray();
  }

  List<Integer> characters() {
    return characters;
  }
}
