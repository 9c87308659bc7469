package dibao.press.page;

import dibao.issue.Issue;
import dibao.issue.Masthead;
import dibao.press.Pictures;
import dibao.press.style.HouseStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An issue laid out on its pages.
 *
 * @param sheets the pages in order
 * @param document the root of the structure
 * @param pages the page of each {@link Ink.Anchor}, from 1
 * @param warnings what did not go as the issue wants it, one sentence each
 */
public record Edition(
    Masthead masthead,
    HouseStyle style,
    List<Sheet> sheets,
    Tag document,
    Map<String, Integer> pages,
    List<String> warnings) {

  public Edition {
    sheets = List.copyOf(sheets);
    pages = Map.copyOf(pages);
    warnings = List.copyOf(warnings);
  }

  /** Lays an issue out. */
  public static Edition of(Issue issue, HouseStyle style, Pictures pictures) {
    return new Layout(new Compositor(issue, style, pictures), issue).edition();
  }

  /** The page of an article, from 1; section and article count from 0. */
  public int page(int section, int article) {
    return pages.getOrDefault(IssueFlow.anchor(section + 1, article + 1), 1);
  }

  static Map<String, Integer> anchors(List<Sheet> sheets) {
    Map<String, Integer> pages = new HashMap<>();
    for (Sheet sheet : sheets) {
      List<Ink> inks = new ArrayList<>();
      sheet.placed().forEach(placed -> inks.addAll(placed.inks()));
      for (Ink ink : inks) {
        if (ink instanceof Ink.Anchor anchor) {
          pages.put(anchor.name(), sheet.number());
        }
      }
    }
    return pages;
  }
}
