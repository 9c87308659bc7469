package dibao.desk.know.search;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The tokens of one article, each once, with how much it weighs. Small enough to stay in the
 * processor's nearest memory, which is why tokens are counted here before the index sees them.
 *
 * <p>Reused by {@link #clear()}; one for each thread.
 */
final class TokenCounts {

  /** Characters of the longest token. */
  static final int LONGEST = 200;

  private int[] table = new int[2_048];
  private int[] starts = new int[1_024];
  private int[] hashes = new int[1_024];
  private int[] weights = new int[1_024];
  private char[] pool = new char[4_096];
  private int count;

  void clear() {
    Arrays.fill(table, 0);
    count = 0;
  }

  int count() {
    return count;
  }

  char[] characters() {
    return pool;
  }

  /** Where the token starts among the {@link #characters()}. */
  int start(int token) {
    return token == 0 ? 0 : starts[token];
  }

  int length(int token) {
    return starts[token + 1] - start(token);
  }

  int weight(int token) {
    return weights[token];
  }

  void forEach(Consumer<String> taker) {
    for (int token = 0; token < count; token++) {
      taker.accept(new String(pool, start(token), length(token)));
    }
  }

  /**
   * Adds to the weight of the token that stands in {@code text} from start to end; of a very long
   * one only its beginning counts.
   */
  void add(char[] text, int start, int whole, int weight) {
    int end = Math.min(whole, start + LONGEST);
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    hash *= 0x9E3779B1;
    int mask = table.length - 1;
    int slot = hash >>> 16 & mask;
    while (table[slot] != 0) {
      int token = table[slot] - 1;
      if (hashes[token] == hash && isAt(token, text, start, end)) {
        weights[token] += weight;
        return;
      }
      slot = slot + 1 & mask;
    }
    table[slot] = append(text, start, end, hash, weight) + 1;
    if (count * 2 > table.length) {
      widen();
    }
  }

  private boolean isAt(int token, char[] text, int start, int end) {
    int from = start(token);
    return Arrays.equals(pool, from, from + length(token), text, start, end);
  }

  private int append(char[] text, int start, int end, int hash, int weight) {
    if (count + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      hashes = Arrays.copyOf(hashes, starts.length);
      weights = Arrays.copyOf(weights, starts.length);
    }
    int from = start(count);
    int to = from + end - start;
    if (to > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(to, pool.length * 2));
    }
    System.arraycopy(text, start, pool, from, end - start);
    hashes[count] = hash;
    weights[count] = weight;
    starts[count + 1] = to;
    return count++;
  }

  private void widen() {
    table = new int[table.length * 2];
    int mask = table.length - 1;
    for (int token = 0; token < count; token++) {
      int slot = hashes[token] >>> 16 & mask;
      while (table[slot] != 0) {
        slot = slot + 1 & mask;
      }
      table[slot] = token + 1;
    }
  }
}
