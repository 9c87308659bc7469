package dibao.reading.document;

import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The characters that stand on one baseline, with blanks where space is left. */
final class PrintedLine {

  private static final double WORD_GAP = 0.22;
  private static final double CELL_GAP = 1.9;

  final int page;
  final float left;
  final float right;
  final float y;
  final float size;
  final String text;
  final boolean bold;
  final List<Span> strong;

  /** Whether a blank is drawn behind its last character: the text has one where the line ends. */
  final boolean spaced;

  /** Whether the file counts all of it to the page and not to the text. */
  final boolean artifact;

  /** How many of its characters come before those of another mark; all of them where none do. */
  final int head;

  /** The mark behind them. */
  final int next;

  /** The number of its first character's mark, -1 for none. */
  final int mark;

  private PrintedLine(
      int page,
      List<Glyph> glyphs,
      String text,
      List<Span> strong,
      boolean spaced,
      int head,
      int next) {
    this.page = page;
    this.spaced = spaced;
    this.head = head;
    this.next = next;
    this.artifact = glyphs.stream().allMatch(Glyph::artifact);
    this.mark = glyphs.getFirst().mark();
    this.left = glyphs.getFirst().x();
    this.right = (float) glyphs.stream().mapToDouble(Glyph::end).max().orElse(left);
    this.size = commonSize(glyphs);
    this.y = baseline(glyphs);
    this.text = text;
    this.bold = strong.size() == 1 && strong.getFirst().length() >= text.length();
    this.strong = bold ? List.of() : strong;
  }

  /** Sets characters of one baseline as a line. */
  static PrintedLine of(int page, List<Glyph> unsorted) {
    List<Glyph> glyphs = new ArrayList<>(unsorted);
    glyphs.sort(Comparator.comparingDouble(Glyph::x));
    StringBuilder text = new StringBuilder();
    List<Span> strong = new ArrayList<>();
    List<Glyph> kept = new ArrayList<>();
    Glyph before = null;
    boolean blank = false;
    int head = -1;
    int next = -1;
    for (Glyph glyph : glyphs) {
      if (glyph.blank()) {
        blank |= before != null;
        continue;
      }
      if (before != null) {
        if (isShadow(before, glyph)) {
          continue;
        }
        float gap = glyph.x() - before.end();
        if (gap > CELL_GAP * glyph.size()) {
          text.append('\t');
        } else if (blank
            || gap > WORD_GAP * glyph.size() && isLatin(before) && isLatin(glyph)
            || gap > 0.7 * glyph.size()) {
          text.append(' ');
        }
      }
      int start = text.length();
      if (head < 0 && !kept.isEmpty() && glyph.mark() != kept.getFirst().mark()) {
        head = start;
        next = glyph.mark();
      }
      text.append(glyph.text());
      if (glyph.heavy()) {
        boolean joins =
            !strong.isEmpty() && text.substring(strong.getLast().end(), start).isBlank();
        strong.add(new Span(joins ? strong.removeLast().start() : start, text.length()));
      }
      kept.add(glyph);
      before = glyph;
      blank = false;
    }
    return new PrintedLine(
        page, kept, text.toString(), strong, blank, head < 0 ? text.length() : head, next);
  }

  /** The same character drawn again a hair's breadth aside, to look bold. */
  private static boolean isShadow(Glyph before, Glyph glyph) {
    return before.text().equals(glyph.text())
        && Math.abs(glyph.x() - before.x()) < 0.2 * glyph.size();
  }

  private static boolean isLatin(Glyph glyph) {
    return glyph.text().charAt(0) < 0x2000;
  }

  private static float commonSize(List<Glyph> glyphs) {
    Map<Float, Integer> counts = new HashMap<>();
    for (Glyph glyph : glyphs) {
      counts.merge(Math.round(glyph.size() * 4) / 4f, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(10f);
  }

  private static float baseline(List<Glyph> glyphs) {
    double[] ys = glyphs.stream().mapToDouble(Glyph::y).sorted().toArray();
    return (float) ys[ys.length / 2];
  }
}
