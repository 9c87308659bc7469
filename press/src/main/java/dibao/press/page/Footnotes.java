package dibao.press.page;

import dibao.issue.Footnote;
import dibao.issue.Run;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Alignment;
import dibao.press.type.Line;
import dibao.press.type.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of one article, numbered in the order in which they are called. */
final class Footnotes {

  private static final int CIRCLED = 20;

  /**
   * A called footnote.
   *
   * @param sign what stands in the text
   * @param rows what stands at the foot; none when it was called before
   */
  record Called(String sign, String anchor, List<Row> rows) {}

  private final Compositor compositor;
  private final Map<String, Footnote> notes = new HashMap<>();
  private final Map<String, Called> called = new HashMap<>();
  private final String prefix;
  private final Tag parent;
  private final double width;

  Footnotes(
      Compositor compositor, List<Footnote> footnotes, String prefix, Tag parent, double width) {
    this.compositor = compositor;
    this.prefix = prefix;
    this.parent = parent;
    this.width = width;
    footnotes.forEach(note -> notes.put(note.label(), note));
  }

  Called call(String label) {
    Called before = called.get(label);
    if (before != null) {
      return new Called(before.sign(), before.anchor(), List.of());
    }
    int number = called.size() + 1;
    String sign = number <= CIRCLED ? Character.toString('①' + number - 1) : "[" + number + "]";
    String anchor = prefix + "-note-" + number;
    called.put(label, new Called(sign, anchor, List.of()));
    Footnote note = notes.get(label);
    if (note == null) {
      compositor.warn("the footnote «" + label + "» is called but not there");
    }
    List<Run> runs = note == null ? List.of() : note.runs();
    return new Called(sign, anchor, rows(sign, anchor, runs));
  }

  private List<Row> rows(String sign, String anchor, List<Run> runs) {
    TextStyle type = compositor.text(Part.FOOTNOTE);
    Tag note = parent.block("Note").with("ID", anchor);
    double hang = 1.5 * type.size();
    Words label = Words.plain(sign, type.manner(), note.block("Lbl"));
    Words words = Words.of(runs, type.manner(), note.block("P"), compositor.style(), this);
    List<Line> lines =
        compositor
            .composer()
            .paragraph(words.stretches(), Shape.straight(width - hang), Alignment.JUSTIFIED);
    List<Row> rows = new ArrayList<>(compositor.rows(lines, words, type, hang));
    if (rows.isEmpty()) {
      rows.add(Row.blank(type.leading()));
    }
    List<Line> sets =
        compositor.composer().paragraph(label.stretches(), Shape.straight(hang), Alignment.LEFT);
    Ink mark = new Ink.Text(0, Compositor.baseline(type), sets.getFirst(), label.tags());
    List<Ink> first = new ArrayList<>(List.of(new Ink.Anchor(anchor, null, 0), mark));
    first.addAll(rows.getFirst().inks());
    rows.set(0, Row.of(type.leading(), first).after(rows.getFirst().before()));
    return rows;
  }
}
