package dibao.press.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines from text: the paragraph and the title composer of one print.
 *
 * <p>Not for several threads at once.
 */
public final class Composer {

  private final Shortages shortages;
  private final Cohesion cohesion;
  private final Ends ends;

  /**
   * A composer.
   *
   * @param shortages takes the characters that a face lacks
   * @param cohesion what is known of the words, for titles
   * @param hanging whether ， and 。 hang outside of the right edge
   */
  public Composer(Shortages shortages, Cohesion cohesion, boolean hanging) {
    this.shortages = shortages;
    this.cohesion = cohesion;
    ends = new Ends(hanging);
  }

  /** The lines of a paragraph; none when it has no ink. */
  public List<Line> paragraph(List<Stretch> text, Shape shape, Alignment alignment) {
    List<Box> boxes = Boxing.of(new Characters(text), shortages);
    if (boxes.isEmpty()) {
      return List.of();
    }
    boolean justified = alignment == Alignment.JUSTIFIED;
    Spans spans = new Spans(boxes, justified ? ends : new Ends(false));
    int[] breaks = new Breaker(boxes, spans, shape, justified).breaks();
    return lines(boxes, spans, breaks, shape, alignment);
  }

  /**
   * The lines of a justified paragraph when it shall have a certain number of them.
   *
   * @return null when that would leave a line too tight or too loose
   */
  public @Nullable Refit refit(List<Stretch> text, Shape shape, int lines) {
    List<Box> boxes = Boxing.of(new Characters(text), shortages);
    if (lines < 1 || boxes.size() < lines) {
      return null;
    }
    Spans spans = new Spans(boxes, ends);
    CountedBreaker breaker = new CountedBreaker(boxes, spans, shape, lines);
    int[] breaks = breaker.breaks();
    return breaks == null
        ? null
        : new Refit(lines(boxes, spans, breaks, shape, Alignment.JUSTIFIED), breaker.cost());
  }

  /**
   * A paragraph in another number of lines.
   *
   * @param cost how bad they look, the less the better
   */
  public record Refit(List<Line> lines, double cost) {
    public Refit {
      lines = List.copyOf(lines);
    }
  }

  /** The lines of a title, of about one length and broken where the sense allows. */
  public List<Line> title(List<Stretch> text, double width, Alignment alignment) {
    List<Box> boxes = Boxing.of(new Characters(text), shortages);
    if (boxes.isEmpty()) {
      return List.of();
    }
    Spans spans = new Spans(boxes, new Ends(false));
    int @Nullable [] breaks =
        boxes.size() > 400 ? null : new TitleBreaker(boxes, spans, width, cohesion).breaks();
    Shape shape = Shape.straight(width);
    if (breaks == null) {
      breaks = new Breaker(boxes, spans, shape, false).breaks();
    }
    return lines(boxes, spans, breaks, shape, alignment);
  }

  /** A text on one line, as wide as it is; blank text gives a line without pieces. */
  public Line line(Stretch text) {
    List<Line> lines = paragraph(List.of(text), Shape.straight(100_000), Alignment.LEFT);
    return lines.isEmpty() ? new Line(List.of(), 0) : lines.getFirst();
  }

  /** The width of a text on one line, in points. */
  public double width(Stretch text) {
    List<Box> boxes = Boxing.of(new Characters(List.of(text)), shortages);
    return boxes.isEmpty() ? 0 : new Spans(boxes, new Ends(false)).width(0, boxes.size());
  }

  private static List<Line> lines(
      List<Box> boxes, Spans spans, int[] breaks, Shape shape, Alignment alignment) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i + 1 < breaks.length; i++) {
      double slack = shape.width(i) - spans.width(breaks[i], breaks[i + 1]);
      boolean last = i + 2 == breaks.length;
      double spread = alignment == Alignment.JUSTIFIED && (!last || slack < 0) ? slack : 0;
      double start = shape.start(i) + shift(alignment, slack);
      lines.add(Setting.line(boxes, spans, breaks[i], breaks[i + 1], start, spread));
    }
    return lines;
  }

  private static double shift(Alignment alignment, double slack) {
    return switch (alignment) {
      case JUSTIFIED, LEFT -> 0;
      case CENTRED -> slack / 2;
      case RIGHT -> slack;
    };
  }
}
