package dibao.reading.document;

import org.jspecify.annotations.Nullable;

/** One printed line of text, or one paragraph of a file that keeps paragraphs whole. */
public final class Line {

  /** The block of what is no part of the text. */
  static final int ARTIFACT = -1;

  private final String text;
  private final Origin origin;
  private final int number;
  private final int page;
  private final double gap;
  private final Style style;
  private final @Nullable Box box;
  private final boolean spaced;
  private final int block;

  public Line(
      String text,
      Origin origin,
      int number,
      int page,
      double gap,
      Style style,
      @Nullable Box box) {
    this(text, origin, number, page, gap, style, box, false, 0);
  }

  Line(
      String text,
      Origin origin,
      int number,
      int page,
      double gap,
      Style style,
      @Nullable Box box,
      boolean spaced,
      int block) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("line " + number + " is empty");
    }
    this.text = text;
    this.origin = origin;
    this.number = number;
    this.page = page;
    this.gap = gap;
    this.style = style;
    this.box = box;
    this.spaced = spaced;
    this.block = block;
  }

  Line(String text, Origin origin, int number, int page, double gap, Style style) {
    this(text, origin, number, page, gap, style, null);
  }

  /** The words without space at either end and without the file's markup. */
  public String text() {
    return text;
  }

  /** Where each character stands in {@link Document#text()}. */
  public Origin origin() {
    return origin;
  }

  /** The line's number in a text, on its page in a PDF, the paragraph's in a Word file; from 1. */
  public int number() {
    return number;
  }

  /** The page from 1; 0 where the file has none. */
  public int page() {
    return page;
  }

  /** The empty lines before it. */
  public double gap() {
    return gap;
  }

  /** How it looks. */
  public Style style() {
    return style;
  }

  /** Where it stands on its page; null where that is not known. */
  public @Nullable Box box() {
    return box;
  }

  /** The half-width cells that its words take, without the space before them. */
  public int width() {
    int cells = 0;
    for (int i = 0; i < text.length(); i++) {
      cells += Blank.width(text.charAt(i));
    }
    return cells;
  }

  /** A line whose characters stand at the given places. */
  public static Line traced(String text, int[] offsets, int number) {
    return new Line(text, Origin.of(offsets), number, 0, 0, Style.PLAIN, null);
  }

  /** The part from {@code start} up to {@code end}, at the same place. */
  public Line part(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Blank.is(text.charAt(from))) {
      from++;
    }
    while (to > from && Blank.is(text.charAt(to - 1))) {
      to--;
    }
    Style looks = from == 0 && to == text.length() ? style : style.part(from, to);
    return new Line(
        text.substring(from, to),
        origin.from(from),
        number,
        page,
        from == 0 ? gap : 0,
        looks,
        box,
        spaced && to == text.length(),
        block);
  }

  /** The same with other space before it, in empty lines. */
  public Line spaced(double space) {
    return new Line(text, origin, number, page, space, style, box, spaced, block);
  }

  /** Whether the file has a blank behind the last character, at which the line was broken. */
  public boolean spaced() {
    return spaced;
  }

  /**
   * The paragraph or heading that the file's own tags count the line to, from 1; 0 where they say
   * nothing.
   */
  public int block() {
    return block;
  }

  /** Whether the file itself counts the line to the page and not to the text: heads and folios. */
  public boolean artifact() {
    return block == ARTIFACT;
  }

  /** The same in another style, with other space before it. */
  Line styled(Style other, double space) {
    return new Line(text, origin, number, page, space, other, box, spaced, block);
  }

  /** The same as a row of a table, its cells parted by tabs. */
  public Line asRow(String cells, int[] indices) {
    int[] offsets = new int[indices.length];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = origin.offset(indices[i]);
    }
    return new Line(cells, Origin.of(offsets), number, page, gap, style.asRow(), box);
  }
}
