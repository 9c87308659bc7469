package dibao.desk.know.search;

import java.util.Arrays;
import java.util.List;

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
  private static final int STRETCH = 2_048;

  private static final int LONGEST_WORD = 24;
  private static final float UNKNOWN = Vocabulary.costOf(1) + 1;

  private static final class Known {
    static final List<Vocabulary> VOCABULARIES = Vocabulary.all();
  }

  private final Vocabulary[] vocabularies = Known.VOCABULARIES.toArray(new Vocabulary[0]);
  private final float[] best = new float[STRETCH + 1];
  private final int[] next = new int[STRETCH + 1];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  /** Whether {@code word}, folded, is in one of the lists. */
  static boolean knows(String word) {
    return Known.VOCABULARIES.stream().anyMatch(vocabulary -> vocabulary.contains(word));
  }

  /** Cuts the run; then there are {@link #count()} words. */
  void cut(char[] text, int start, int end) {
    cut(text, start, end, false);
  }

  /** As {@link #cut}, and after each long word the known words inside it: 零售 after 零售额. */
  void cutFine(char[] text, int start, int end) {
    cut(text, start, end, true);
  }

  private void cut(char[] text, int start, int end, boolean fine) {
    count = 0;
    for (int from = start; from < end; from += STRETCH) {
      int to = Math.min(end, from + STRETCH);
      cutStretch(text, from, to);
      addWords(text, from, to - from, fine);
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

  private void addInner(char[] text, int start, int end) {
    for (int from = start; from < end - 1; from++) {
      int last = from == start ? end - 1 : end;
      for (Vocabulary vocabulary : vocabularies) {
        addFrom(vocabulary, text, from, last);
      }
    }
  }

  private void addFrom(Vocabulary vocabulary, char[] text, int from, int last) {
    int state = Vocabulary.START;
    for (int at = from; at < last && state != Vocabulary.NOWHERE; at++) {
      state = vocabulary.step(state, text[at]);
      if (at > from && vocabulary.cost(state) != Vocabulary.NO_WORD && !has(from, at + 1)) {
        add(from, at + 1);
      }
    }
  }

  /** Whether another list has given this inner word already; it would be among the last few. */
  private boolean has(int start, int end) {
    for (int word = count - 1; word >= 0 && starts[word] == start; word--) {
      if (ends[word] == end) {
        return true;
      }
    }
    return false;
  }

  private void cutStretch(char[] text, int start, int end) {
    int length = end - start;
    Arrays.fill(best, 0, length, Float.POSITIVE_INFINITY);
    best[length] = 0;
    for (int at = length - 1; at >= 0; at--) {
      int single = Character.isHighSurrogate(text[start + at]) && at + 1 < length ? 2 : 1;
      best[at] = UNKNOWN + best[at + single];
      next[at] = at + single;
      for (Vocabulary vocabulary : vocabularies) {
        relax(vocabulary, text, start, at, length);
      }
    }
  }

  private void addWords(char[] text, int start, int length, boolean fine) {
    for (int at = 0; at < length; at = next[at]) {
      add(start + at, start + next[at]);
      if (fine && next[at] - at > 2) {
        addInner(text, start + at, start + next[at]);
      }
    }
  }

  private void relax(Vocabulary vocabulary, char[] text, int start, int from, int length) {
    int state = Vocabulary.START;
    int last = Math.min(length, from + LONGEST_WORD);
    for (int at = from; at < last; at++) {
      state = vocabulary.step(state, text[start + at]);
      if (state == Vocabulary.NOWHERE) {
        return;
      }
      float through = vocabulary.cost(state) + best[at + 1];
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
