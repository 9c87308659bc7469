package dibao.reading.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of words with what is known of each: a {@code .tsv} resource of the class that owns it,
 * one entry a line, sorted; lines that begin with {@code #} tell the source and the meaning of the
 * fields.
 */
public record WordList(String name, List<Line> lines) {

  public WordList {
    lines = List.copyOf(lines);
  }

  /** A word and its fields; a field that is not there is empty. */
  public record Line(String word, List<String> fields) {

    public Line {
      fields = List.copyOf(fields);
    }

    public String field(int index) {
      return index < fields.size() ? fields.get(index) : "";
    }
  }

  /** Reads the resource of that name beside the owner. */
  public static WordList of(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no word list " + name + " beside " + owner.getName());
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(line(line));
        }
      }
      return new WordList(name, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  private static Line line(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      fields.add(line.substring(from, tab));
      from = tab + 1;
    }
    fields.add(line.substring(from));
    return new Line(fields.getFirst(), fields.subList(1, fields.size()));
  }
}
