package dibao.reading.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Map;

/**
 * The automaton over the lists' words, with a walk of its own: most characters of a text begin no
 * word, and those are passed by at the cost of one bit. Threads may share it.
 */
final class Automaton extends AhoCorasickDoubleArrayTrie<List<Lexicon.Word>> {

  private static final long serialVersionUID = 1L;
  private static final int ROOT = 0;

  private final transient CharSet beginnings;

  Automaton(Map<String, List<Lexicon.Word>> words) {
    build(words);
    beginnings = CharSet.beginnings(words.keySet());
  }

  /** Tells the marking of each word that stands in the text, by their ends. */
  void walk(CharSequence text, Marking marking) {
    int state = ROOT;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (state == ROOT && !beginnings.contains(c)) {
        continue;
      }
      state = next(state, c);
      int[] found = output[state];
      if (found != null) {
        for (int word : found) {
          marking.hit(i + 1 - l[word], get(word));
        }
      }
    }
  }

  private int next(int from, char c) {
    int state = from;
    int target = base[state] + c + 1;
    while (check[target] != base[state]) {
      if (state == ROOT) {
        return ROOT;
      }
      state = fail[state];
      target = base[state] + c + 1;
    }
    return target;
  }
}
