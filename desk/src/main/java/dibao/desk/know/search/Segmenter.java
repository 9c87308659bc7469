package dibao.desk.know.search;

import java.util.Arrays;

/**
 * Cuts a run of Han characters into words: of all ways to cut it, the one whose words are together
 * the most frequent (a shortest path over unigram costs), found in one pass from the end.
 *
 * <p>HanLP's own segmenter weighs pairs of words too; it cuts news text the same in all but a few
 * places, at a tenth of the speed, which would be the limit of indexing. Holds buffers: one for
 * each thread.
 */
final class Segmenter {

  /** Longer runs are cut in stretches of this length. */
  static final int STRETCH = 2_048;

  private static final int LONGEST_WORD = 24;
  private static final float UNKNOWN = Vocabulary.costOf(1) + 1;

  private final Vocabulary vocabulary = Vocabulary.all();
  private final float[] best = new float[STRETCH + 1];
  private final int[] next = new int[STRETCH + 1];
  private final int[] known = new int[STRETCH];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  /** Whether {@code word}, folded, is in the vocabulary. */
  static boolean knows(String word) {
    return Vocabulary.all().contains(word);
  }

  /** Cuts the run; then there are {@link #count()} words. */
  void cut(char[] text, int start, int end) {
    count = 0;
    for (int from = start; from < end; from += STRETCH) {
      int to = Math.min(end, from + STRETCH);
      cutStretch(text, from, to);
      for (int at = 0; at < to - from; at = next[at]) {
        add(from + at, from + next[at]);
      }
    }
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /**
   * Cuts a stretch of at most {@link #STRETCH} characters; then {@link #after} and {@link #known}
   * tell of each of its places.
   */
  void cutStretch(char[] text, int start, int end) {
    int length = end - start;
    Arrays.fill(best, 0, length, Float.POSITIVE_INFINITY);
    best[length] = 0;
    for (int at = length - 1; at >= 0; at--) {
      int single = Character.isHighSurrogate(text[start + at]) && at + 1 < length ? 2 : 1;
      best[at] = UNKNOWN + best[at + single];
      next[at] = at + single;
      known[at] = 0;
      relax(text, start, at, length);
    }
  }

  /** Where the word that starts at this place of the stretch ends; both count from its start. */
  int after(int place) {
    return next[place];
  }

  /**
   * All known words of two characters or more that start at this place of the stretch, whether the
   * cut has them or not: bit n is set for a word of n characters.
   */
  int known(int place) {
    return known[place];
  }

  private void relax(char[] text, int start, int from, int length) {
    int state = Vocabulary.START;
    int last = Math.min(length, from + LONGEST_WORD);
    for (int at = from; at < last; at++) {
      state = vocabulary.step(state, text[start + at]);
      if (state == Vocabulary.NOWHERE) {
        return;
      }
      float cost = vocabulary.cost(state);
      if (cost == Vocabulary.NO_WORD) {
        continue;
      }
      known[from] |= at > from ? 1 << (at + 1 - from) : 0;
      float through = cost + best[at + 1];
      if (through < best[from]) {
        best[from] = through;
        next[from] = at + 1;
      }
    }
  }

  private void add(int start, int end) {
    if (count == ends.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }
}
