package dibao.reading.document;

import dibao.reading.text.Span;
import java.util.List;

/**
 * How a line looks.
 *
 * @param size the type size relative to the document's body, 1 where it is not known
 * @param bold whether all of it is in a heavy face
 * @param align where it stands in its measure
 * @param indent the space before it in half-width cells
 * @param level the level of a heading that the file itself marks as one, 0 for none
 * @param fill the part of the measure that is used up to its last character, 0 where not known
 * @param row whether it is a table's row, its cells parted by tabs
 * @param strong the stretches in a heavy face within a line that is not all bold
 * @param item whether the file itself makes it an entry of a list, whose sign is not in the text
 */
public record Style(
    double size,
    boolean bold,
    Align align,
    double indent,
    int level,
    double fill,
    boolean row,
    List<Span> strong,
    Item item) {

  /** An entry of a list. */
  public enum Item {
    NONE,
    BULLET,
    NUMBER
  }

  /** Where a line stands in its measure. */
  public enum Align {
    START,
    CENTRE,
    END
  }

  /** A line of plain text at the margin. */
  public static final Style PLAIN = new Style(1, false, Align.START, 0, 0, 0, false, List.of());

  /** A line that is no entry of a list. */
  public Style(
      double size,
      boolean bold,
      Align align,
      double indent,
      int level,
      double fill,
      boolean row,
      List<Span> strong) {
    this(size, bold, align, indent, level, fill, row, strong, Item.NONE);
  }

  public Style {
    strong = List.copyOf(strong);
  }

  Style indented(double cells) {
    return new Style(size, bold, align, cells, level, fill, row, strong, item);
  }

  Style heading(int headingLevel, boolean heavy) {
    return new Style(size, heavy, align, indent, headingLevel, fill, row, strong, item);
  }

  Style emphasised(List<Span> spans) {
    return new Style(size, bold, align, indent, level, fill, row, spans, item);
  }

  Style asItem(Item kind) {
    return new Style(size, bold, align, indent, level, fill, row, strong, kind);
  }

  Style asRow() {
    return new Style(size, bold, align, indent, level, fill, true, strong, item);
  }

  /** The style of the characters from {@code start} up to {@code end}. */
  Style part(int start, int end) {
    List<Span> spans =
        strong.stream()
            .map(span ->
                new Span(
                    Math.max(0, Math.min(span.start(), end) - start),
                    Math.max(0, Math.min(span.end(), end) - start)))
            .filter(span -> span.length() > 0)
            .toList();
    return emphasised(spans);
  }
}
