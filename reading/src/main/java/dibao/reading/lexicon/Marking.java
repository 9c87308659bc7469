package dibao.reading.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Takes the automaton's hits, which come by their ends, and sorts them by their starts. */
final class Marking {

  private int[] starts = new int[16];
  private Lexicon.Word[] words = new Lexicon.Word[16];
  private final BitSet suffixes = new BitSet();
  private final BitSet sayings = new BitSet();
  private int size;

  void hit(int begin, List<Lexicon.Word> found) {
    for (Lexicon.Word word : found) {
      if (isHint(begin, word.kind())) {
        continue;
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        words = Arrays.copyOf(words, size * 2);
      }
      starts[size] = begin;
      words[size++] = word;
    }
  }

  private boolean isHint(int begin, Kind kind) {
    if (kind == Kind.SUFFIX) {
      suffixes.set(begin);
    } else if (kind == Kind.SAYING) {
      sayings.set(begin);
    }
    return kind == Kind.SUFFIX || kind == Kind.SAYING;
  }

  /** By start, and of one start the longest first; insertion, for hits lie nearly so already. */
  Marks sorted(int length) {
    for (int i = 1; i < size; i++) {
      int start = starts[i];
      Lexicon.Word word = words[i];
      int at = i;
      while (at > 0 && isBehind(at - 1, start, word)) {
        starts[at] = starts[at - 1];
        words[at] = words[at - 1];
        at--;
      }
      starts[at] = start;
      words[at] = word;
    }
    return new Marks(starts, words, size, length, suffixes, sayings);
  }

  private boolean isBehind(int index, int start, Lexicon.Word word) {
    return starts[index] > start
        || starts[index] == start && words[index].text().length() < word.text().length();
  }
}
