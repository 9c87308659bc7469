package dibao.desk.know.search;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/**
 * Which words newspapers use and which follow which, from the tables that HanLP counted in them:
 * some 50,000 words and the 400,000 pairs of words that were seen side by side.
 */
final class Wording {

  private static final int FRESH = 5;

  private final String[] words;
  private final double[] sums;
  private final int[] starts;
  private final int[] followers;
  private final int[] counts;

  Wording() throws IOException {
    words = new String[CoreDictionary.trie.size()];
    for (String word : listed()) {
      int id = CoreDictionary.getWordID(word);
      if (id >= 0) {
        words[id] = word;
      }
    }
    sums = new double[words.length];
    double sum = 0;
    for (int id = 0; id < sums.length; id++) {
      sum += words[id] == null ? 0 : 1 + CoreDictionary.getTermFrequency(words[id]);
      sums[id] = sum;
    }
    CoreBiGramTableDictionary.getBiFrequency("的", "是"); // loads the table
    int[] pairs = table("pair");
    starts = table("start");
    followers = new int[pairs.length / 2];
    counts = new int[pairs.length / 2];
    sumUp(pairs);
  }

  private void sumUp(int[] pairs) {
    for (int id = 0; id + 1 < starts.length; id++) {
      int seen = 0;
      for (int i = starts[id]; i < starts[id + 1]; i++) {
        followers[i] = pairs[i * 2];
        seen += words[followers[i]] == null ? 0 : pairs[i * 2 + 1];
        counts[i] = seen;
      }
    }
  }

  private static Set<String> listed() throws IOException {
    Set<String> all = new LinkedHashSet<>();
    try (var stream = HanLP.class.getResourceAsStream("/data/dictionary/synonym/CoreSynonym.txt")) {
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .forEach(
              line -> all.addAll(Arrays.asList(line.substring(line.indexOf(' ') + 1).split(" "))));
    }
    for (char c = '\u4E00'; c < '\u9FA6'; c++) {
      all.add(String.valueOf(c));
    }
    return all;
  }

  /** HanLP has no way to ask what follows a word, only whether this one does. */
  private static int[] table(String name) throws IOException {
    try {
      var field = CoreBiGramTableDictionary.class.getDeclaredField(name);
      field.setAccessible(true);
      return (int[]) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IOException("HanLP's table of word pairs", e);
    }
  }

  String word(int id) {
    return words[id];
  }

  /** Any word, the frequent ones as often as they are. */
  int any(Random random) {
    double point = random.nextDouble() * sums[sums.length - 1];
    int at = Arrays.binarySearch(sums, point);
    int id = at < 0 ? -at - 1 : at + 1;
    while (words[id] == null) {
      id++;
    }
    return id;
  }

  /** What follows a word; now and then, or when nothing is known to follow, any word. */
  int after(int id, Random random) {
    int from = starts[id];
    int to = starts[id + 1];
    if (from == to || counts[to - 1] == 0 || random.nextInt(FRESH) == 0) {
      return any(random);
    }
    int point = 1 + random.nextInt(counts[to - 1]);
    int low = from;
    int high = to - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (counts[middle] < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return followers[low];
  }
}
