package dibao.press.page;

import dibao.issue.Masthead;
import dibao.press.Wording;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Alignment;
import dibao.press.type.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets the imprint: short lines in two columns, long ones over both, under a rule. */
final class ImprintRows {

  private static final double GAP = 18;

  private final Compositor compositor;

  ImprintRows(Compositor compositor) {
    this.compositor = compositor;
  }

  /** The rows; none for an issue that says nothing of itself. */
  List<Row> of(Masthead masthead, Tag document) {
    Map<String, String> entries = new LinkedHashMap<>(masthead.imprint());
    if (!masthead.editors().isEmpty()) {
      entries.putIfAbsent("编辑", String.join("、", masthead.editors()));
    }
    if (entries.isEmpty()) {
      return List.of();
    }
    TextStyle type = compositor.text(Part.IMPRINT);
    double width = compositor.style().page().measure();
    double half = (width - GAP) / 2;
    Tag tag = document.block("Sect");
    List<Row> rows = new ArrayList<>();
    Ink rule =
        new Ink.Fill(
            0,
            0,
            width,
            compositor.style().lines().hairline(),
            compositor.style().lines().colour());
    rows.add(Row.of(type.before(), List.of(rule)));
    List<Row> left = List.of();
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      String words = Wording.imprint(entry.getKey(), entry.getValue());
      boolean wide =
          Wording.unlabelled(entry.getKey())
              || compositor.composer().width(new Stretch(words, type.manner())) > half;
      List<Row> set =
          compositor.words(words, type, Alignment.LEFT, tag.block("P"), wide ? width : half);
      if (!wide && left.isEmpty()) {
        left = set;
      } else {
        rows.addAll(wide ? left : beside(left, set, half + GAP, type.leading()));
        rows.addAll(wide ? set : List.of());
        left = List.of();
      }
    }
    rows.addAll(left);
    return Rows.tied(rows, false);
  }

  private static List<Row> beside(List<Row> left, List<Row> right, double x, double leading) {
    List<Row> rows = new ArrayList<>();
    List<Row> moved = TableRows.moved(right, x);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      List<Ink> inks = new ArrayList<>();
      if (i < left.size()) {
        inks.addAll(left.get(i).inks());
      }
      if (i < moved.size()) {
        inks.addAll(moved.get(i).inks());
      }
      rows.add(Row.of(leading, inks));
    }
    return rows;
  }
}
