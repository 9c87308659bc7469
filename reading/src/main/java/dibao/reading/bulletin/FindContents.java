package dibao.reading.bulletin;

import dibao.reading.document.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the contents list: a dense run of lines that end in a leader and a page number, or that all
 * come again elsewhere as lines of their own.
 */
final class FindContents {

  private static final List<String> HEADS = Words.of("words.tsv", "contents");
  private static final int LONGEST = 90;
  private static final int LONGEST_LEADER = 300;
  private static final int LONGEST_COLUMN = 12;
  private static final int LEAST_TITLE = 4;

  private final List<Line> lines;
  private final @Nullable SourceLine[] sources;
  private final @Nullable Leader[] leaders;
  private final String[] keys;

  /** The words of each line without its mark, its leader and its page. */
  private final String[] words;

  private final boolean[] twice;

  private FindContents(List<Line> lines, @Nullable SourceLine[] sources) {
    this.sources = sources;
    this.lines = lines;
    this.leaders = new Leader[lines.size()];
    this.keys = new String[lines.size()];
    this.words = new String[lines.size()];
    this.twice = new boolean[lines.size()];
  }

  static Contents find(List<Line> lines, @Nullable SourceLine[] sources) {
    FindContents find = new FindContents(lines, sources);
    find.index();
    int[] best = find.densest();
    return best[1] == 0 ? Contents.NONE : find.contents(best[0], best[1]);
  }

  private void index() {
    Map<String, Integer> first = new HashMap<>();
    int[] numbers = Ordinals.find(lines);
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      keys[i] = "";
      words[i] = "";
      Leader leader = text.length() <= LONGEST_LEADER ? Leader.of(text) : null;
      String entry = leader == null ? text : leader.title();
      if (entry.length() > LONGEST || entry.indexOf('。') >= 0) {
        continue;
      }
      leaders[i] = leader;
      words[i] = Mark.bare(entry.substring(Math.min(numbers[i], entry.length() - 1)));
      keys[i] = Key.of(words[i]);
      if (keys[i].length() >= 2 && sources[i] == null) {
        Integer other = first.putIfAbsent(keys[i], i);
        if (other != null && i - other > 1) {
          twice[i] = true;
          twice[other] = true;
        }
      }
    }
    indexBehindColumns(first);
  }

  /** 会员风采：某某某某 is the entry of 某某某某 where the body has that as a line of its own. */
  private void indexBehindColumns(Map<String, Integer> first) {
    for (int i = 0; i < lines.size(); i++) {
      int colon = twice[i] ? -1 : Math.max(words[i].indexOf('：'), words[i].indexOf('|'));
      if (colon < 2 || colon > LONGEST_COLUMN || words[i].substring(colon + 1).isBlank()) {
        continue;
      }
      String rest = Mark.bare(words[i].substring(colon + 1));
      String key = Key.of(rest);
      Integer other = key.length() < LEAST_TITLE ? null : first.get(key);
      if (other != null && Math.abs(other - i) > 1) {
        words[i] = rest;
        keys[i] = key;
        twice[i] = true;
        twice[other] = true;
      }
    }
  }

  private boolean isEntry(int i) {
    return leaders[i] != null || twice[i];
  }

  private boolean isHead(int i) {
    String text = lines.get(i).text();
    return text.length() <= 16 && isContentsHead(text);
  }

  /** The run with the most evidence, as its first line and the line after its last. */
  private int[] densest() {
    int[] best = {0, 0};
    double most = 0;
    int i = 0;
    while (i < lines.size()) {
      if (!isEntry(i) && !isHead(i)) {
        i++;
        continue;
      }
      int end = runFrom(i);
      double weight = weight(i, end);
      if (weight > most) {
        most = weight;
        best = new int[] {i, end};
      }
      i = end;
    }
    return best;
  }

  private int runFrom(int start) {
    int end = start + 1;
    int misses = 0;
    Set<String> seen = new HashSet<>();
    seen.add(keys[start]);
    for (int i = start + 1; i < lines.size() && misses <= 2; i++) {
      String text = lines.get(i).text();
      if (isEntry(i)) {
        if (!seen.add(keys[i]) && leaders[i] == null) {
          break;
        }
        end = i + 1;
        misses = 0;
      } else if (text.length() > LONGEST / 2
          || Ending.of(text) == Ending.STOP
          || sources[i] != null) {
        break;
      } else {
        misses++;
      }
    }
    return trimmed(start, end);
  }

  /** Without the lines after the last page number, where most lines have one. */
  private int trimmed(int start, int end) {
    int last = end;
    int paged = 0;
    for (int i = start; i < end; i++) {
      if (leaders[i] != null) {
        paged++;
        last = i + 1;
      }
    }
    return paged * 2 >= end - start ? last : end;
  }

  private double weight(int start, int end) {
    int leading = 0;
    int repeated = 0;
    int titles = 0;
    boolean head = false;
    for (int i = start; i < end; i++) {
      leading += leaders[i] != null ? 1 : 0;
      repeated += twice[i] ? 1 : 0;
      titles += twice[i] && keys[i].length() >= 6 ? 1 : 0;
      head |= isHead(i);
    }
    boolean byPages = leading >= 3 && leading * 2 >= end - start || head && leading >= 2;
    boolean byTitles = titles >= 3 && repeated * 10 >= (end - start) * 6 || head && titles >= 2;
    return byPages || byTitles ? 3 * leading + 2 * repeated + (head ? 5 : 0) : 0;
  }

  private Contents contents(int from, int end) {
    int start = from;
    while (start > 0 && (isHead(start - 1) || isLeadingColumn(start - 1))) {
      start--;
    }
    return new Contents(
        start, end, new ReadEntries(lines, leaders, keys, words, twice).read(start, end));
  }

  private boolean isLeadingColumn(int i) {
    Line line = lines.get(i);
    Mark.Kind mark = Mark.of(line.text()).kind();
    return line.text().length() <= LONGEST_COLUMN
        && (twice[i]
            || mark == Mark.Kind.BULLET
            || mark == Mark.Kind.BRACKETS
            || mark == Mark.Kind.HAN);
  }

  static boolean isContentsHead(String text) {
    if (text.length() > 16 || text.chars().noneMatch(c -> "目要导導容看内重tT".indexOf(c) >= 0)) {
      return false;
    }
    String key = Key.of(Mark.bare(text));
    return HEADS.stream().anyMatch(head -> key.equals(head) || key.equals(head + "contents"));
  }
}
