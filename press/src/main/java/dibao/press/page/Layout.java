package dibao.press.page;

import dibao.issue.Issue;
import dibao.press.style.HouseStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Lays an issue out. The head and the contents take pages that are counted first, with numbers yet
 * unknown; then comes the body; then the contents again, with the numbers.
 */
final class Layout {

  private static final int UNKNOWN_PAGE = 888;

  /** Contents that leave more of their last page free than the rest have the text below them. */
  private static final double MOSTLY = 0.67;

  private final Compositor compositor;
  private final HouseStyle style;
  private final Issue issue;
  private final Tag document = Tag.document();
  private final Tag front = document.block("Sect");

  Layout(Compositor compositor, Issue issue) {
    this.compositor = compositor;
    this.issue = issue;
    style = compositor.style();
  }

  Edition edition() {
    List<Sheet> counted = new ArrayList<>();
    double used = front(counted, Tag.document(), anchor -> UNKNOWN_PAGE);
    List<Strip> body = new IssueFlow(compositor, document).strips(issue);
    List<Row> imprint = new ImprintRows(compositor).of(issue.masthead(), document);
    List<Sheet> laid = blank(counted.size());
    put(laid, used, body, imprint);
    Map<String, Integer> pages = Edition.anchors(laid);
    List<Sheet> sheets = new ArrayList<>();
    front(sheets, front, anchor -> pages.getOrDefault(anchor, 1));
    for (Sheet sheet : laid) {
      if (sheet.number() > sheets.size()) {
        sheets.add(sheet);
      } else {
        sheets.get(sheet.number() - 1).putAll(sheet);
      }
    }
    new Furniture(compositor, issue.masthead()).put(sheets);
    return new Edition(
        issue.masthead(), style, sheets, document, Edition.anchors(sheets), compositor.warnings());
  }

  /** Sets the head and the contents; returns how much of their last page they take. */
  private double front(List<Sheet> sheets, Tag tag, ToIntFunction<String> pages) {
    double width = style.page().measure();
    List<Row> rows = new ArrayList<>(new MastheadRows(compositor).of(issue.masthead(), tag));
    if (style.contents().shown()) {
      ContentsRows contents = new ContentsRows(compositor, width);
      rows.addAll(contents.heading(tag));
      rows.addAll(contents.of(issue, tag, pages));
    }
    Strip strip = new Strip(rows, 1, true, false);
    return new Paginator(style, sheets, 0).put(List.of(strip), 0);
  }

  private static List<Sheet> blank(int count) {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      sheets.add(new Sheet(i));
    }
    return sheets;
  }

  private void put(List<Sheet> sheets, double used, List<Strip> body, List<Row> imprint) {
    double full = style.page().lines() * style.body().leading();
    boolean turned = style.contents().ownPages() && style.contents().shown() && !body.isEmpty();
    double start = turned && used > full * MOSTLY ? full : used;
    double height = Rows.height(imprint);
    double foot = imprint.isEmpty() ? 0 : height + style.body().leading();
    double taken = new Paginator(style, sheets, start).put(body, foot);
    if (imprint.isEmpty()) {
      return;
    }
    boolean room = taken + height + style.body().leading() <= full && !sheets.isEmpty();
    if (!room) {
      sheets.add(new Sheet(sheets.size() + 1));
    }
    double y = style.page().top() + full - height;
    for (Row row : imprint) {
      sheets.getLast().put(style.page().left(), y + row.before(), row.inks());
      y += row.before() + row.height();
    }
  }
}
