package dibao.issue;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that somebody who wrote another probably meant. */
public final class Nearest {

  private Nearest() {}

  /** The candidate at the least Levenshtein distance; the first of several. */
  public static String of(String word, Collection<String> candidates) {
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .orElseThrow();
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      previous = row(a.charAt(i - 1), b, previous, i);
    }
    return previous[b.length()];
  }

  private static int[] row(char letter, String b, int[] previous, int first) {
    int[] row = new int[b.length() + 1];
    row[0] = first;
    for (int j = 1; j <= b.length(); j++) {
      int changed = previous[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, Math.min(previous[j], row[j - 1]) + 1);
    }
    return row;
  }
}
