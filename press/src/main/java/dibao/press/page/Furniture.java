package dibao.press.page;

import dibao.issue.Masthead;
import dibao.press.style.HouseStyle;
import dibao.press.style.PageStyle;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Alignment;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts running heads and folios on the pages. A running head says which issue it is, by number or
 * date; where the issue knows neither, the column in which the page begins.
 */
final class Furniture {

  private static final double HEAD_DISTANCE = 22;
  private static final double FOLIO_DISTANCE = 30;
  private static final double NAME_PART = 0.55;

  private final Compositor compositor;
  private final HouseStyle style;
  private final PageStyle page;
  private final Masthead masthead;

  Furniture(Compositor compositor, Masthead masthead) {
    this.compositor = compositor;
    this.masthead = masthead;
    style = compositor.style();
    page = style.page();
  }

  void put(List<Sheet> sheets) {
    String column = compositor.wording().contents();
    for (Sheet sheet : sheets) {
      List<Beginning> beginnings = beginnings(sheet);
      if (!beginnings.isEmpty() && beginnings.getFirst().depth() < style.body().leading()) {
        column = beginnings.getFirst().column();
      }
      put(sheet, column);
      if (!beginnings.isEmpty()) {
        column = beginnings.getLast().column();
      }
    }
  }

  /** What stands for a column where the issue has none. */
  private String publisher() {
    return masthead.publisher() == null ? "" : masthead.publisher();
  }

  /** Where a column of the issue begins, in points below the head of the text. */
  private record Beginning(String column, double depth) {}

  private List<Beginning> beginnings(Sheet sheet) {
    List<Beginning> beginnings = new ArrayList<>();
    for (Placed placed : sheet.placed()) {
      for (Ink ink : placed.inks()) {
        if (ink instanceof Ink.Anchor anchor && anchor.level() == 2 && anchor.bookmark() != null) {
          String column = anchor.name().contains("-") ? publisher() : anchor.bookmark();
          beginnings.add(new Beginning(column, placed.y() - page.top()));
        }
      }
    }
    return beginnings;
  }

  private void put(Sheet sheet, String column) {
    boolean first = sheet.number() == 1;
    if (style.furniture().headShown() && !first) {
      sheet.putFirst(page.left(), page.top() - HEAD_DISTANCE, head(column));
    }
    if (!first || style.furniture().firstFolio()) {
      double y = page.top() + page.lines() * style.body().leading() + FOLIO_DISTANCE;
      double lowest = page.height() - 18;
      sheet.put(page.left(), Math.min(y, lowest), List.of(folio(sheet.number())));
    }
  }

  private List<Ink> head(String column) {
    TextStyle type = compositor.text(Part.RUNNING_HEAD);
    List<Ink> inks = new ArrayList<>();
    TextStyle accent =
        aligned(type, Alignment.LEFT, compositor.text(Part.SECTION).manner().colour());
    inks.add(compositor.furniture(masthead.periodical(), accent, 0, 0, page.measure() * NAME_PART));
    String issue = compositor.wording().issue(masthead, column);
    if (!issue.isEmpty()) {
      TextStyle right = aligned(type, Alignment.RIGHT, type.manner().colour());
      double room = page.measure() * (1 - NAME_PART);
      inks.add(compositor.furniture(issue, right, page.measure() - room, 0, room));
    }
    if (style.furniture().headRule() > 0) {
      inks.add(
          new Ink.Fill(0, 5, page.measure(), style.furniture().headRule(), style.lines().colour()));
    }
    return inks;
  }

  private static TextStyle aligned(TextStyle type, Alignment alignment, int colour) {
    return new TextStyle(type.manner().coloured(colour), type.leading(), alignment, 0, 0, 0);
  }

  private Ink folio(int number) {
    String words = style.furniture().folio().replace("{}", Integer.toString(number));
    return compositor.furniture(words, compositor.text(Part.FOLIO), 0, 0, page.measure());
  }
}
