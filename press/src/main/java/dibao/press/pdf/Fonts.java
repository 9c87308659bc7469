package dibao.press.pdf;

import dibao.press.type.Face;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The faces of a document. */
final class Fonts {

  private final Map<Face, FontUse> uses = new LinkedHashMap<>();

  FontUse use(Face face) {
    return uses.computeIfAbsent(face, unused -> new FontUse(face, "F" + (uses.size() + 1)));
  }

  Collection<FontUse> all() {
    return uses.values();
  }
}
