package dibao.press.page;

import dibao.issue.Masthead;
import dibao.press.style.HouseStyle;
import dibao.press.style.PageStyle;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Alignment;
import java.util.ArrayList;
import java.util.List;

/** Puts running heads and folios on the pages. */
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

  void put(Sheet sheet) {
    boolean first = sheet.number() == 1;
    if (style.furniture().headShown() && !first) {
      sheet.putFirst(page.left(), page.top() - HEAD_DISTANCE, head());
    }
    if (!first || style.furniture().firstFolio()) {
      double y = page.top() + page.lines() * style.body().leading() + FOLIO_DISTANCE;
      double lowest = page.height() - 18;
      sheet.put(page.left(), Math.min(y, lowest), List.of(folio(sheet.number())));
    }
  }

  private List<Ink> head() {
    TextStyle type = compositor.text(Part.RUNNING_HEAD);
    List<Ink> inks = new ArrayList<>();
    TextStyle accent =
        aligned(type, Alignment.LEFT, compositor.text(Part.SECTION).manner().colour());
    inks.add(compositor.furniture(masthead.periodical(), accent, 0, 0, page.measure() * NAME_PART));
    String issue = compositor.wording().issue(masthead);
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
