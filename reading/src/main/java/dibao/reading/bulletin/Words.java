package dibao.reading.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists of words that lie beside the classes as {@code .tsv} files. */
final class Words {

  private Words() {}

  /** The lines of a list; those that begin with {@code #} are remarks. */
  static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }

  /** The words of one kind: the second cell of the lines whose first cell is {@code kind}. */
  static List<String> of(String resource, String kind) {
    return lines(resource).stream()
        .map(line -> line.split("\t"))
        .filter(cells -> cells[0].equals(kind))
        .map(cells -> cells[1])
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .toList();
  }
}
