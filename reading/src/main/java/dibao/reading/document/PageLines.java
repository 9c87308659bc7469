package dibao.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page into lines in reading order, two columns one after the other. */
final class PageLines {

  private static final double BREAK = 1.6;

  /** A run of characters without a wide gap. */
  private record Fragment(List<Glyph> glyphs, float left, float right, float y, float size) {

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
  }

  private final int page;
  private final List<Fragment> fragments;

  private PageLines(int page, List<Fragment> fragments) {
    this.page = page;
    this.fragments = fragments;
  }

  static List<PrintedLine> of(int page, List<Glyph> glyphs) {
    PageLines lines = new PageLines(page, fragments(glyphs));
    float gutter =
        Gutter.find(
            lines.fragments.stream()
                .map(fragment ->
                    new float[] {fragment.left, fragment.right, fragment.y, fragment.size})
                .toList());
    return gutter > 0 ? lines.inColumns(gutter) : lines.rows(lines.fragments);
  }

  private static List<Fragment> fragments(List<Glyph> glyphs) {
    List<Fragment> fragments = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      if (glyph.blank()) {
        if (before != null) {
          open.add(glyph);
        }
        continue;
      }
      boolean apart =
          before != null
              && (Math.abs(glyph.y() - before.y()) > 0.3 * Math.max(glyph.size(), before.size())
                  || glyph.x() - before.end() > BREAK * glyph.size()
                  || glyph.x() < before.x() - 0.5 * glyph.size());
      if (apart) {
        fragments.add(Fragment.of(open));
        open = new ArrayList<>();
      }
      open.add(glyph);
      before = glyph;
    }
    if (!open.isEmpty()) {
      fragments.add(Fragment.of(open));
    }
    return fragments;
  }

  /** Fragments on one baseline joined, from top to bottom. */
  private List<PrintedLine> rows(List<Fragment> parts) {
    List<Fragment> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingDouble(Fragment::y));
    List<PrintedLine> lines = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    float y = 0;
    float size = 0;
    for (Fragment fragment : sorted) {
      if (!row.isEmpty() && fragment.y - y > 0.45 * Math.max(3, Math.min(size, fragment.size))) {
        lines.add(PrintedLine.of(page, row));
        row = new ArrayList<>();
      }
      if (row.isEmpty()) {
        y = fragment.y;
        size = fragment.size;
      }
      row.addAll(fragment.glyphs);
    }
    if (!row.isEmpty()) {
      lines.add(PrintedLine.of(page, row));
    }
    return lines;
  }

  /** What spans both columns parts the page into bands; each band is read left, then right. */
  private List<PrintedLine> inColumns(float gutter) {
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::y));
    List<PrintedLine> lines = new ArrayList<>();
    List<Fragment> left = new ArrayList<>();
    List<Fragment> right = new ArrayList<>();
    List<Fragment> across = new ArrayList<>();
    for (Fragment fragment : sorted) {
      boolean spans = fragment.left < gutter - 2 && fragment.right > gutter + 2;
      if (spans) {
        lines.addAll(rows(left));
        lines.addAll(rows(right));
        left.clear();
        right.clear();
        across.add(fragment);
      } else {
        lines.addAll(rows(across));
        across.clear();
        (fragment.right <= gutter + 2 ? left : right).add(fragment);
      }
    }
    lines.addAll(rows(across));
    lines.addAll(rows(left));
    lines.addAll(rows(right));
    return lines;
  }
}
