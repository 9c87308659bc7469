package dibao.reading.bulletin;

import dibao.reading.document.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the entries of the contents stand in the body, as clues to its lines. */
final class Listing {

  private static final int LONGEST = 90;
  private static final double ALIKE = 0.7;
  private static final long MOST_COMPARISONS = 40_000;

  private final List<Line> lines;
  private final long[] clues;
  private final Contents contents;
  private final String[] keys;
  private final Map<String, List<Integer>> places = new HashMap<>();

  private Listing(List<Line> lines, long[] clues, Contents contents) {
    this.lines = lines;
    this.clues = clues;
    this.contents = contents;
    this.keys = new String[lines.size()];
  }

  static void mark(List<Line> lines, long[] clues, Contents contents) {
    if (!contents.entries().isEmpty()) {
      new Listing(lines, clues, contents).mark();
    }
  }

  private void mark() {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean may = !contents.holds(i) && text.length() <= LONGEST && text.indexOf('。') < 0;
      keys[i] = may ? Key.of(Mark.bare(text)) : "";
      if (!keys[i].isEmpty()) {
        places.computeIfAbsent(keys[i], key -> new ArrayList<>()).add(i);
      }
    }
    for (int i = contents.start(); i < contents.end(); i++) {
      clues[i] |= Clue.IN_CONTENTS.bit();
    }
    List<ContentsEntry> missing = new ArrayList<>();
    for (int e = 0; e < contents.entries().size(); e++) {
      ContentsEntry entry = contents.entries().get(e);
      if (!exact(entry, e) && !overTwoLines(entry) && !entry.column()) {
        missing.add(entry);
      }
    }
    alike(missing);
  }

  private boolean exact(ContentsEntry entry, int index) {
    List<Integer> at = places.getOrDefault(entry.key(), List.of());
    boolean column = entry.column() || isColumn(at, index);
    for (int i : at) {
      boolean named = column || Clue.BRACKETED.in(clues[i]);
      clues[i] |= (named ? Clue.NAMED_COLUMN : Clue.LISTED).bit();
    }
    return !at.isEmpty();
  }

  /** An entry with a page is a column's if the entry after it stands right below it in the body. */
  private boolean isColumn(List<Integer> at, int index) {
    if (at.isEmpty()
        || index + 1 >= contents.entries().size()
        || contents.entries().get(index).key().length() > 10) {
      return false;
    }
    List<Integer> next = places.getOrDefault(contents.entries().get(index + 1).key(), List.of());
    return next.contains(at.getFirst() + 1);
  }

  private boolean overTwoLines(ContentsEntry entry) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      String key = keys[i];
      if (key.length() >= 4
          && entry.key().length() > key.length()
          && entry.key().startsWith(key)
          && entry.key().equals(key + keys[i + 1])) {
        clues[i] |= Clue.LISTED_START.bit();
        clues[i + 1] |= Clue.LISTED_REST.bit();
        return true;
      }
    }
    return false;
  }

  private void alike(List<ContentsEntry> missing) {
    if ((long) missing.size() * lines.size() > MOST_COMPARISONS) {
      return;
    }
    for (ContentsEntry entry : missing) {
      int best = -1;
      double most = ALIKE;
      for (int i = 0; i < lines.size(); i++) {
        boolean near =
            keys[i].length() * 2 >= entry.key().length()
                && keys[i].length() <= entry.key().length() * 2;
        double likeness = near && keys[i].length() >= 4 ? Key.likeness(keys[i], entry.key()) : 0;
        if (likeness > most) {
          most = likeness;
          best = i;
        }
      }
      if (best >= 0) {
        clues[best] |= Clue.LISTED_ALIKE.bit();
      }
    }
  }
}
