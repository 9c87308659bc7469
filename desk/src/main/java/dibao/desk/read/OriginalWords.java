package dibao.desk.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dibao.reading.document.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Where words of an article stand in its original: the page with boxes around them, or the lines.
 * Nothing where the original is set so that they cannot be found again. Safe for any number of
 * threads.
 */
@Component
public final class OriginalWords {

  /** Larger files are not opened for a mark. */
  private static final long LARGEST = 60L << 20;

  private static final int MOST_PAGES = 12;
  private static final int MOST_LINES = 400;

  private final Originals originals;
  private final Cache<String, Optional<MarkedPage>> pages =
      Caffeine.newBuilder().maximumSize(1_000).build();
  private final Cache<String, List<MarkedLine>> lines =
      Caffeine.newBuilder().maximumSize(1_000).build();

  OriginalWords(Originals originals) {
    this.originals = originals;
  }

  /** A line of the original, from 1; marked when some of the words stand in it. */
  public record MarkedLine(int number, String text, boolean marked) {}

  /**
   * The page on which the words stand.
   *
   * @param among the pages that the article stands on, from 1
   */
  public Optional<MarkedPage> page(String sha256, List<Integer> among, WantedWords words) {
    String key = sha256 + among + words;
    Optional<MarkedPage> known = pages.getIfPresent(key);
    if (known == null) {
      known = originals.find(sha256).flatMap(original -> search(original, among, words));
      pages.put(key, known);
    }
    return known;
  }

  private static Optional<MarkedPage> search(
      Originals.Original original, List<Integer> among, WantedWords words) {
    if (!original.isPdf()) {
      return Optional.empty();
    }
    try {
      if (Files.size(original.file()) > LARGEST) {
        return Optional.empty();
      }
      try (PDDocument document = Loader.loadPDF(original.file().toFile())) {
        return among.stream()
            .filter(page -> page >= 1 && page <= document.getNumberOfPages())
            .limit(MOST_PAGES)
            .flatMap(page -> PageLetters.of(document, page).mark(words).stream())
            .findFirst();
      }
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty(); // it was readable once; the page is shown without a mark
    }
  }

  /** The lines in which the words stand, with one before and one after. */
  public List<MarkedLine> lines(String sha256, int from, int to, WantedWords words) {
    String key = sha256 + from + "-" + to + words;
    List<MarkedLine> known = lines.getIfPresent(key);
    if (known == null) {
      known =
          originals
              .find(sha256)
              .filter(original -> !original.isPdf())
              .map(original -> search(original, from, to, words))
              .orElse(List.of());
      lines.put(key, known);
    }
    return known;
  }

  private List<MarkedLine> search(
      Originals.Original original, int from, int to, WantedWords words) {
    try {
      int last = Math.min(to, from + MOST_LINES);
      return Files.size(original.file()) > LARGEST
          ? List.of()
          : words.among(originals.lines(original, from, last), from);
    } catch (IOException | UnreadableException e) {
      return List.of();
    }
  }
}
