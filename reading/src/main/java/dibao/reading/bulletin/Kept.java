package dibao.reading.bulletin;

import dibao.reading.document.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines that remain when furniture and rules are taken out of a document. The space around what
 * was taken out stays with the line after it, as far as it is more than usual there.
 *
 * @param dropped the furniture
 * @param afterRule how many lines stand after the last rule
 * @param rules how many rules there were
 */
record Kept(List<Line> lines, List<Line> dropped, int afterRule, int rules) {

  private static final int FEWEST = 3;

  static Kept of(List<Line> all, boolean[] furniture) {
    double usual = usual(all, furniture);
    List<Line> kept = new ArrayList<>(all.size());
    List<Line> dropped = new ArrayList<>();
    double carried = 0;
    double around = -1;
    int rules = 0;
    int ruled = 0;
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      if (furniture[i]) {
        dropped.add(line);
        around = Math.max(0, around) + line.gap();
      } else if (GatherEvidence.isRule(line.text())) {
        carried += line.gap() + 1;
        rules++;
        ruled = kept.size();
      } else {
        double gap = around >= 0 && usual >= 0 ? around + line.gap() - usual : line.gap();
        double whole = carried + Math.max(0, gap);
        kept.add(whole == line.gap() ? line : line.spaced(whole));
        carried = 0;
        around = -1;
      }
    }
    return new Kept(kept, dropped, kept.size() - ruled, rules);
  }

  /** The most common space around furniture in a typed text; -1 where it says nothing. */
  private static double usual(List<Line> all, boolean[] furniture) {
    Map<Double, Integer> spaces = new HashMap<>();
    double around = -1;
    int runs = 0;
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      if (line.style().fill() > 0) {
        return -1;
      }
      if (furniture[i]) {
        around = Math.max(0, around) + line.gap();
      } else if (around >= 0) {
        spaces.merge(around + line.gap(), 1, Integer::sum);
        runs++;
        around = -1;
      }
    }
    return runs < FEWEST
        ? -1
        : spaces.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(-1.0);
  }
}
