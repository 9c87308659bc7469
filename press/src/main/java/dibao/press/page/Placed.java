package dibao.press.page;

import java.util.List;

/**
 * Inks at their place on a page.
 *
 * @param x the distance of their corner from the page's left edge, in points
 * @param y its distance from the page's upper edge
 */
public record Placed(double x, double y, List<Ink> inks) {

  public Placed {
    inks = List.copyOf(inks);
  }
}
