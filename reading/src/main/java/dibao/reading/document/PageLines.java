package dibao.reading.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the characters of a page into lines in reading order, two columns one after the other. */
final class PageLines {

  private static final double BREAK = 1.6;

  private final int page;
  private final List<Fragment> fragments;

  private PageLines(int page, List<Fragment> fragments) {
    this.page = page;
    this.fragments = fragments;
  }

  /**
   * The lines of a page.
   *
   * @param tagged whether the file says that its content stands in reading order
   * @param gutters the stripes between the columns of the page before, replaced by those of this
   */
  static List<PrintedLine> of(int page, List<Glyph> glyphs, boolean tagged, List<Float> gutters) {
    if (tagged) {
      List<PrintedLine> lines = inContentOrder(page, glyphs);
      if (isOrdered(lines)) {
        return lines;
      }
    }
    PageLines lines = new PageLines(page, fragments(glyphs));
    List<float[]> boxes = lines.fragments.stream().map(Fragment::box).toList();
    List<Float> found = Gutter.find(boxes);
    if (!found.isEmpty()) {
      gutters.clear();
      gutters.addAll(found);
    } else if (!Gutter.fit(gutters, boxes)) {
      return lines.rows(lines.fragments);
    }
    List<PrintedLine> all = new ArrayList<>();
    Columns.part(lines.fragments, gutters).forEach(part -> all.addAll(lines.rows(part)));
    return all;
  }

  /** The content as it comes; running heads and folios before and behind it. */
  private static List<PrintedLine> inContentOrder(int page, List<Glyph> glyphs) {
    PageLines text =
        new PageLines(page, fragments(glyphs.stream().filter(glyph -> !glyph.artifact()).toList()));
    PageLines around =
        new PageLines(page, fragments(glyphs.stream().filter(Glyph::artifact).toList()));
    List<PrintedLine> lines = text.asDrawn();
    float top = (float) lines.stream().mapToDouble(line -> line.y).min().orElse(0);
    List<PrintedLine> all = new ArrayList<>();
    List<PrintedLine> below = new ArrayList<>();
    for (PrintedLine line : around.rows(around.fragments)) {
      (line.y < top ? all : below).add(line);
    }
    all.addAll(lines);
    all.addAll(below);
    return all;
  }

  /** Fragments that follow each other on one baseline joined, in the order of the file. */
  private List<PrintedLine> asDrawn() {
    List<PrintedLine> lines = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    @Nullable Fragment before = null;
    for (Fragment fragment : fragments) {
      boolean joins =
          before != null
              && fragment.left() > before.right() - 0.5 * fragment.size()
              && Math.abs(fragment.y() - before.y())
                  < 0.6 * Math.max(before.size(), fragment.size());
      if (!joins && !row.isEmpty()) {
        lines.add(PrintedLine.of(page, row));
        row = new ArrayList<>();
      }
      row.addAll(fragment.glyphs());
      before = fragment;
    }
    if (!row.isEmpty()) {
      lines.add(PrintedLine.of(page, row));
    }
    return lines;
  }

  /** Whether lines go down the page, but for a few columns and notes. */
  private static boolean isOrdered(List<PrintedLine> lines) {
    int rises = 0;
    for (int i = 1; i < lines.size(); i++) {
      rises += lines.get(i).y < lines.get(i - 1).y - lines.get(i).size ? 1 : 0;
    }
    return rises <= Math.max(4, lines.size() / 8);
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
      if (!row.isEmpty()
          && fragment.y() - y > 0.45 * Math.max(3, Math.min(size, fragment.size()))) {
        lines.add(PrintedLine.of(page, row));
        row = new ArrayList<>();
      }
      if (row.isEmpty()) {
        y = fragment.y();
        size = fragment.size();
      }
      row.addAll(fragment.glyphs());
    }
    if (!row.isEmpty()) {
      lines.add(PrintedLine.of(page, row));
    }
    return lines;
  }
}
