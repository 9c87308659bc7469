package dibao.press.page;

import dibao.press.PictureFile;
import dibao.press.type.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a row puts on the page. Places are points from the row's top left corner, y going
 * down.
 */
public sealed interface Ink {

  /**
   * A line of text.
   *
   * @param tags the element of each mark of the line's pieces; empty for furniture of the page
   */
  record Text(double x, double baseline, Line line, List<Tag> tags) implements Ink {
    public Text {
      tags = List.copyOf(tags);
    }

    /** True for the words of a heading. */
    boolean heads() {
      return !tags.isEmpty() && tags.getFirst().heads();
    }
  }

  /** A filled rectangle: a rule or a ground. */
  record Fill(double x, double y, double width, double height, int colour) implements Ink {}

  /**
   * A line through points.
   *
   * @param points x and y of each, in turn
   * @param dash the length of a dash and of a gap; empty for a full line; a dash of 0 is a dot
   */
  record Stroke(double[] points, double thickness, int colour, double[] dash) implements Ink {}

  /** A picture. */
  record Image(double x, double y, double width, double height, PictureFile file, Tag tag)
      implements Ink {}

  /** Words as outlines, within a drawing. */
  record Outline(double x, double baseline, Line line) implements Ink {}

  /** A drawing that is one figure. */
  record Drawing(double x, double y, double width, double height, List<Ink> inks, Tag tag)
      implements Ink {
    public Drawing {
      inks = List.copyOf(inks);
    }
  }

  /**
   * The place of a link.
   *
   * @param words what the link says
   */
  record Area(double x, double y, double width, double height, Target target, String words, Tag tag)
      implements Ink {}

  /**
   * A place that links lead to.
   *
   * @param bookmark the words of its entry in the outline; null for none
   * @param level of that entry, from 1
   */
  record Anchor(String name, @Nullable String bookmark, int level) implements Ink {}
}
