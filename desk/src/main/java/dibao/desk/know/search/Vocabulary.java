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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list of words with their costs, to be walked character by character: the rarer a word, the
 * dearer. Three together make what the desk knows: HanLP's core words, its additional words, and
 * our own from {@code words.tsv}.
 */
final class Vocabulary {

  /** The state to start a walk from; a step into nothing gives {@link #NOWHERE}. */
  static final int START = 1;

  static final int NOWHERE = -1;

  /** What {@link #cost(int)} says of a state where no word ends. */
  static final float NO_WORD = Float.POSITIVE_INFINITY;

  private static final double TOTAL = 25_146_057;
  private static final String OURS = "words.tsv";

  private final int[] base;
  private final int[] check;
  private final float[] costs;

  private Vocabulary(DoubleArrayTrie<CoreDictionary.Attribute> words) {
    base = words.getBase();
    check = words.getCheck();
    CoreDictionary.Attribute[] attributes =
        words.getValueArray(new CoreDictionary.Attribute[words.size()]);
    costs = new float[attributes.length];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = costOf(attributes[i].totalFrequency);
    }
  }

  static List<Vocabulary> all() {
    return List.of(
        new Vocabulary(CoreDictionary.trie),
        new Vocabulary(CustomDictionary.DEFAULT.dat),
        new Vocabulary(ours()));
  }

  static float costOf(int frequency) {
    return (float) Math.log(TOTAL / Math.max(1, frequency));
  }

  /** The state after {@code character}; {@link #NOWHERE} when no word goes on so. */
  int step(int state, char character) {
    int next = state + character + 1;
    return next >= 0 && next < check.length && check[next] == state ? base[next] : NOWHERE;
  }

  /** The cost of the word that ends in {@code state}; {@link #NO_WORD} when none does. */
  float cost(int state) {
    if (state < 0 || state >= base.length) {
      return NO_WORD;
    }
    int value = base[state];
    return check[state] == state && value < 0 ? costs[-value - 1] : NO_WORD;
  }

  boolean contains(String word) {
    int state = START;
    for (int i = 0; i < word.length() && state != NOWHERE; i++) {
      state = step(state, word.charAt(i));
    }
    return cost(state) != NO_WORD;
  }

  private static DoubleArrayTrie<CoreDictionary.Attribute> ours() {
    TreeMap<String, CoreDictionary.Attribute> words = new TreeMap<>();
    try (InputStream stream = Vocabulary.class.getResourceAsStream(OURS)) {
      if (stream == null) {
        throw new IllegalStateException(OURS + " is missing");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .forEach(line -> read(line, words));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + OURS, e);
    }
    return new DoubleArrayTrie<>(words);
  }

  private static void read(String line, Map<String, CoreDictionary.Attribute> words) {
    String[] cells = line.split("\t", -1);
    CoreDictionary.Attribute attribute = new CoreDictionary.Attribute(0);
    attribute.totalFrequency = cells.length > 1 ? Integer.parseInt(cells[1].strip()) : 500;
    words.put(Folding.fold(cells[0].strip()), attribute);
  }
}
