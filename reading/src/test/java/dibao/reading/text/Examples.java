package dibao.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A corpus of phrases with what should be read in them: {@code examples.tsv} beside a test. */
public final class Examples {

  private Examples() {}

  /**
   * The corpus by phrase; of each the expected rows, none for a phrase in which nothing is to be
   * read.
   *
   * @param keys how many of the first columns make up the phrase
   */
  public static Map<String, List<String>> of(Class<?> test, int keys) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String line : lines(test)) {
      int cut = -1;
      for (int i = 0; i < keys; i++) {
        cut = line.indexOf('\t', cut + 1);
      }
      List<String> expected = rows.computeIfAbsent(line.substring(0, cut), p -> new ArrayList<>());
      if (!line.substring(cut + 1).equals("-")) {
        expected.add(line.substring(cut + 1));
      }
    }
    return rows;
  }

  private static List<String> lines(Class<?> test) {
    try (var stream = test.getResourceAsStream("examples.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("no examples.tsv beside " + test.getName());
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the examples of " + test.getName(), e);
    }
  }
}
