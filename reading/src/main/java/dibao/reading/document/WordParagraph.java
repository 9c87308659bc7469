package dibao.reading.document;

import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of a Word file with its runs. */
final class WordParagraph {

  /** Text in one look. */
  private record Stretch(int start, int end, boolean bold, double size, @Nullable String face) {}

  private static final double STANDARD_SIZE = 10.5;

  final WordLook look;
  final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();

  WordParagraph(WordLook look) {
    this.look = look;
  }

  void add(String words, WordLook run) {
    int start = text.length();
    text.append(words);
    if (!words.isBlank()) {
      stretches.add(
          new Stretch(
              start,
              text.length(),
              run.isBold(),
              run.size == null ? STANDARD_SIZE : run.size,
              run.face));
    }
  }

  boolean isBlank() {
    return stretches.isEmpty();
  }

  /** The size of most of its characters. */
  double size() {
    double size = STANDARD_SIZE;
    int most = 0;
    for (Stretch stretch : stretches) {
      if (stretch.end - stretch.start > most) {
        most = stretch.end - stretch.start;
        size = stretch.size;
      }
    }
    return size;
  }

  @Nullable String face() {
    return stretches.isEmpty() ? null : stretches.getFirst().face;
  }

  Style style(double bodySize, boolean bodyHeavy, boolean row) {
    boolean all = true;
    List<Span> strong = new ArrayList<>();
    for (Stretch stretch : stretches) {
      boolean heavy = stretch.bold || !bodyHeavy && WordLook.isHeavy(stretch.face);
      all &= heavy;
      if (heavy) {
        boolean joined = !strong.isEmpty() && strong.getLast().end() == stretch.start;
        Span span = new Span(joined ? strong.removeLast().start() : stretch.start, stretch.end);
        strong.add(span);
      }
    }
    int level = look.outline == null || look.outline > 8 ? 0 : look.outline + 1;
    return new Style(
        size() / bodySize,
        all,
        look.align(),
        Math.max(0, look.cells(size())),
        level,
        0,
        row,
        all ? List.of() : strong);
  }
}
