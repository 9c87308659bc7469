package dibao.desk.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds out which article of a new reading is which of the old one, so that its number and address
 * stay. In this order: the same words; the same title; a body that is mostly the same, the most
 * alike first. Where several would do, those nearest in position go together.
 */
final class MatchArticles {

  /** The least share of pairs of characters that two bodies have in common to be one article's. */
  private static final double ALIKE = 0.5;

  private static final int LONGEST_COMPARED = 20_000;

  /**
   * What is compared.
   *
   * @param position its place in the issue
   * @param title the bare title
   * @param fingerprint of title and body
   */
  record Candidate(int position, String title, String fingerprint, String body) {}

  private record Pair(int before, int now, double likeness, int distance) {}

  private final List<Candidate> before;
  private final List<Candidate> now;
  private final Map<Integer, Integer> found = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  private MatchArticles(List<Candidate> before, List<Candidate> now) {
    this.before = before;
    this.now = now;
  }

  /** For indexes of {@code now}, the index of the same article in {@code before}. */
  static Map<Integer, Integer> match(List<Candidate> before, List<Candidate> now) {
    MatchArticles match = new MatchArticles(before, now);
    match.pairEqual((a, b) -> a.fingerprint().equals(b.fingerprint()));
    match.pairEqual((a, b) -> !a.title().isEmpty() && a.title().equals(b.title()));
    match.pairAlike();
    return match.found;
  }

  private void pairEqual(BiPredicate<Candidate, Candidate> same) {
    List<Pair> pairs = new ArrayList<>();
    forFree((a, b) -> {
      if (same.test(before.get(a), now.get(b))) {
        pairs.add(new Pair(a, b, 1, distance(a, b)));
      }
    });
    settle(pairs);
  }

  private void pairAlike() {
    List<Pair> pairs = new ArrayList<>();
    Map<Integer, Set<Integer>> old = new HashMap<>();
    Map<Integer, Set<Integer>> fresh = new HashMap<>();
    forFree((a, b) -> {
      double likeness =
          likeness(
              old.computeIfAbsent(a, index -> bigrams(before.get(index).body())),
              fresh.computeIfAbsent(b, index -> bigrams(now.get(index).body())));
      if (likeness >= ALIKE) {
        pairs.add(new Pair(a, b, likeness, distance(a, b)));
      }
    });
    settle(pairs);
  }

  private interface Indexes {
    void accept(int before, int now);
  }

  private void forFree(Indexes act) {
    for (int a = 0; a < before.size(); a++) {
      for (int b = 0; b < now.size() && !taken.contains(a); b++) {
        if (!found.containsKey(b)) {
          act.accept(a, b);
        }
      }
    }
  }

  private void settle(List<Pair> pairs) {
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::distance)
            .thenComparingInt(Pair::now));
    for (Pair pair : pairs) {
      if (!taken.contains(pair.before()) && !found.containsKey(pair.now())) {
        taken.add(pair.before());
        found.put(pair.now(), pair.before());
      }
    }
  }

  private int distance(int a, int b) {
    return Math.abs(before.get(a).position() - now.get(b).position());
  }

  private static Set<Integer> bigrams(String body) {
    String bare = Text.bare(Text.cut(body, LONGEST_COMPARED));
    Set<Integer> pairs = new HashSet<>();
    for (int i = 1; i < bare.length(); i++) {
      pairs.add(bare.charAt(i - 1) << 16 | bare.charAt(i));
    }
    return pairs;
  }

  /** The Jaccard index of two sets. */
  private static double likeness(Set<Integer> one, Set<Integer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<Integer> smaller = one.size() < other.size() ? one : other;
    Set<Integer> larger = smaller == one ? other : one;
    long common = smaller.stream().filter(larger::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }
}
