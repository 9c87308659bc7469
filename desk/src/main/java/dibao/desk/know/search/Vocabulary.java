package dibao.desk.know.search;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the desk knows of words, with their costs, to be walked character by character: the rarer a
 * word, the dearer. Joined from HanLP's core words, its additional words, and our own from {@code
 * words.tsv}; a word that several have is as cheap as the cheapest says.
 *
 * <p>A tree whose steps lie in one hash table: a step is one look into memory, and most places of a
 * text need two steps.
 */
final class Vocabulary {

  /** The state to start a walk from; a step into nothing gives {@link #NOWHERE}. */
  static final int START = 0;

  static final int NOWHERE = -1;

  /** What {@link #cost(int)} says of a state where no word ends. */
  static final float NO_WORD = Float.POSITIVE_INFINITY;

  private static final double TOTAL = 25_146_057;
  private static final String OURS = "words.tsv";
  private static final int USUAL = 500;

  /** Each step's state and character, plus one; 0 where there is none. */
  private long[] steps = new long[1 << 20];

  /** The states that the steps lead to. */
  private int[] states = new int[steps.length];

  private float[] costs = new float[1 << 18];
  private int count = 1;

  /** Made once; it takes some tenths of a second. */
  private static final class Known {
    static final Vocabulary ALL = new Vocabulary();
  }

  private Vocabulary() {
    Arrays.fill(costs, NO_WORD);
    addAll(CoreDictionary.trie);
    addAll(CustomDictionary.DEFAULT.dat);
    addOurs();
  }

  static Vocabulary all() {
    return Known.ALL;
  }

  static float costOf(int frequency) {
    return (float) Math.log(TOTAL / Math.max(1, frequency));
  }

  /** The state after {@code character}; {@link #NOWHERE} when no word goes on so. */
  int step(int state, char character) {
    long step = ((long) state << Character.SIZE | character) + 1;
    int slot = slot(step);
    while (steps[slot] != step) {
      if (steps[slot] == 0) {
        return NOWHERE;
      }
      slot = slot + 1 & steps.length - 1;
    }
    return states[slot];
  }

  private int slot(long step) {
    return (int) (step * 0x9E3779B97F4A7C15L >>> 24) & steps.length - 1;
  }

  /** The cost of the word that ends in {@code state}; {@link #NO_WORD} when none does. */
  float cost(int state) {
    return state < 0 ? NO_WORD : costs[state];
  }

  boolean contains(String word) {
    int state = START;
    for (int i = 0; i < word.length() && state != NOWHERE; i++) {
      state = step(state, word.charAt(i));
    }
    return cost(state) != NO_WORD;
  }

  private void add(String word, int frequency) {
    int state = START;
    for (int i = 0; i < word.length(); i++) {
      int next = step(state, word.charAt(i));
      state = next == NOWHERE ? begin(state, word.charAt(i)) : next;
    }
    costs[state] = Math.min(costs[state], costOf(frequency));
  }

  private int begin(int state, char character) {
    if (count * 2 > steps.length) {
      widen();
    }
    put(((long) state << Character.SIZE | character) + 1, count);
    if (count == costs.length) {
      costs = Arrays.copyOf(costs, count * 2);
      Arrays.fill(costs, count, costs.length, NO_WORD);
    }
    return count++;
  }

  private void put(long step, int state) {
    int slot = slot(step);
    while (steps[slot] != 0) {
      slot = slot + 1 & steps.length - 1;
    }
    steps[slot] = step;
    states[slot] = state;
  }

  private void widen() {
    long[] old = steps;
    int[] led = states;
    steps = new long[old.length * 2];
    states = new int[steps.length];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        put(old[i], led[i]);
      }
    }
  }

  /**
   * Reads the words off a double array, which keeps no list of them: an entry's check names the
   * base of the one before it, and its place less that base is its character, plus one.
   */
  private void addAll(DoubleArrayTrie<CoreDictionary.Attribute> words) {
    int[] base = words.getBase();
    int[] check = words.getCheck();
    CoreDictionary.Attribute[] attributes =
        words.getValueArray(new CoreDictionary.Attribute[words.size()]);
    int[] before = new int[base.length];
    Arrays.fill(before, -1);
    for (int i = 0; i < base.length; i++) {
      if (base[i] > 0 && base[i] < before.length) {
        before[base[i]] = i;
      }
    }
    StringBuilder word = new StringBuilder();
    for (int end = 1; end < base.length; end++) {
      if (base[end] < 0 && check[end] == end) {
        word.setLength(0);
        int at = before[end];
        while (at > 0) {
          word.append((char) (at - check[at] - 1));
          at = before[check[at]];
        }
        add(word.reverse().toString(), attributes[-base[end] - 1].totalFrequency);
      }
    }
  }

  private void addOurs() {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(OURS)) {
      if (stream == null) {
        throw new IllegalStateException(OURS + " is missing");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .forEach(this::addOurs);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + OURS, e);
    }
  }

  private void addOurs(String line) {
    String[] cells = line.split("\t", -1);
    int frequency = cells.length > 1 ? Integer.parseInt(cells[1].strip()) : USUAL;
    add(Folding.fold(cells[0].strip()), frequency);
  }
}
