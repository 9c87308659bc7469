package dibao.desk.know;

import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph that states an observation, cut where its parts begin and end.
 *
 * @param title whether the headline states it
 */
public record Proof(boolean title, List<Piece> pieces) {

  /** A run of the paragraph; part is {@code value}, {@code area} and so on, or null. */
  public record Piece(String text, @Nullable String part, boolean quoted) {}

  static Proof of(ObservationView one, String articleText) {
    int at = Math.min(one.value().start(), articleText.length());
    int start = articleText.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int end = articleText.indexOf('\n', at);
    Span paragraph = new Span(Math.min(start, at), end < 0 ? articleText.length() : end);
    List<Map.Entry<String, Span>> parts = new ArrayList<>();
    one.parts().entrySet().stream()
        .filter(part -> paragraph.contains(part.getValue()))
        .sorted(Comparator.comparing(part -> part.getKey().equals("value") ? 0 : 1))
        .forEach(part -> {
          if (parts.stream().noneMatch(other -> other.getValue().overlaps(part.getValue()))) {
            parts.add(part);
          }
        });
    parts.sort(Map.Entry.comparingByValue());
    return new Proof(start == 0, pieces(articleText, paragraph, one.span(), parts));
  }

  private static List<Piece> pieces(
      String text, Span paragraph, Span quote, List<Map.Entry<String, Span>> parts) {
    List<Piece> pieces = new ArrayList<>();
    int at = paragraph.start();
    for (Map.Entry<String, Span> part : parts) {
      between(text, at, part.getValue().start(), quote, pieces);
      Span span = part.getValue();
      pieces.add(new Piece(span.of(text).toString(), part.getKey(), quote.overlaps(span)));
      at = span.end();
    }
    between(text, at, paragraph.end(), quote, pieces);
    return pieces;
  }

  private static void between(String text, int from, int to, Span quote, List<Piece> pieces) {
    int open = Math.clamp(quote.start(), from, to);
    int close = Math.clamp(quote.end(), open, to);
    add(text, from, open, false, pieces);
    add(text, open, close, true, pieces);
    add(text, close, to, false, pieces);
  }

  private static void add(String text, int from, int to, boolean quoted, List<Piece> pieces) {
    if (from < to) {
      pieces.add(new Piece(text.substring(from, to), null, quoted));
    }
  }
}
