package dibao.press.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of a column that no page divides.
 *
 * @param before the space above, in points; at the head of a column only what the grid needs of it
 * @param height in points
 * @param tied true when the next row must stand in the same column
 * @param gridded true when it starts on a line of the body's grid
 * @param inks what it shows
 * @param notes the rows of footnotes that must stand at the foot of its column
 * @param repeated the rows that come again above it when it starts a column
 * @param frame what it is part of, when that has a ground of its own
 * @param floating true for a figure, which may let the text after it go before it to fill a page
 * @param elastic on the first line of a paragraph that could have a line more or less
 */
record Row(
    double before,
    double height,
    boolean tied,
    boolean gridded,
    List<Ink> inks,
    List<Row> notes,
    List<Row> repeated,
    @Nullable Frame frame,
    boolean floating,
    @Nullable Elastic elastic) {

  /** The ground of a boxed note; rows of one frame that follow each other share one rectangle. */
  record Frame(double x, double width, int ground, int rule) {}

  Row {
    inks = List.copyOf(inks);
    notes = List.copyOf(notes);
    repeated = List.copyOf(repeated);
  }

  /** True for the first row of a column or an article: the space above it may grow. */
  boolean begins() {
    return before > 0
        && inks.stream().anyMatch(ink -> ink instanceof Ink.Anchor anchor && anchor.level() > 0);
  }

  /** True for a line of a heading that stands on the page's own ground. */
  boolean heads() {
    return frame == null
        && inks.stream().anyMatch(ink -> ink instanceof Ink.Text text && text.heads());
  }

  static Row of(double height, List<Ink> inks) {
    return new Row(0, height, false, false, inks, List.of(), List.of(), null, false, null);
  }

  static Row blank(double height) {
    return of(height, List.of());
  }

  Row after(double space) {
    return new Row(space, height, tied, gridded, inks, notes, repeated, frame, floating, elastic);
  }

  Row tall(double points) {
    return new Row(before, points, tied, gridded, inks, notes, repeated, frame, floating, elastic);
  }

  Row tie(boolean with) {
    return new Row(before, height, with, gridded, inks, notes, repeated, frame, floating, elastic);
  }

  Row onGrid() {
    return new Row(before, height, tied, true, inks, notes, repeated, frame, floating, elastic);
  }

  Row plus(List<? extends Ink> more) {
    List<Ink> all = new ArrayList<>(inks);
    all.addAll(more);
    return new Row(before, height, tied, gridded, all, notes, repeated, frame, floating, elastic);
  }

  Row showing(List<Ink> others) {
    return new Row(
        before, height, tied, gridded, others, notes, repeated, frame, floating, elastic);
  }

  Row noted(List<Row> more) {
    List<Row> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Row(before, height, tied, gridded, inks, all, repeated, frame, floating, elastic);
  }

  Row repeating(List<Row> heads) {
    return new Row(before, height, tied, gridded, inks, notes, heads, frame, floating, elastic);
  }

  Row framed(@Nullable Frame other) {
    return new Row(before, height, tied, gridded, inks, notes, repeated, other, floating, elastic);
  }

  Row stretching(@Nullable Elastic paragraph) {
    return new Row(
        before, height, tied, gridded, inks, notes, repeated, frame, floating, paragraph);
  }

  Row floated() {
    return new Row(before, height, tied, gridded, inks, notes, repeated, frame, true, elastic);
  }
}
