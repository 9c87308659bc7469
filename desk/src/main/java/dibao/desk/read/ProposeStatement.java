package dibao.desk.read;

import dibao.desk.store.tables.records.ArticleRecord;
import dibao.reading.lexicon.Lexicon;
import dibao.reading.quantity.Quantities;
import dibao.reading.quantity.QuantityMention;
import dibao.reading.statistic.Observation;
import dibao.reading.text.ArticleText;
import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds marked words in an article, the number in them, and what the reader makes of them. */
@Component
final class ProposeStatement {

  private static final int LONGEST = 400;

  private final ReadStatistics reader;

  ProposeStatement(ReadStatistics reader) {
    this.reader = reader;
  }

  Optional<Marking> mark(
      ArticleRecord article, @Nullable LocalDate issueDay, String words, int near) {
    ArticleText text = KeepObservations.text(article, issueDay);
    Squashed squashed = Squashed.of(text.text());
    String quote = Squashed.of(Text.cut(words, LONGEST)).text();
    Span place = squashed.nearest(quote, near);
    if (place == null) {
      return Optional.empty();
    }
    Observation seen = seen(text, place);
    Span value = seen != null ? seen.parts().value() : number(text.text(), place);
    int at = squashed.before(value.start());
    return Optional.of(
        new Marking(
            article.getAddress(),
            article.getTitle(),
            quote,
            place.start(),
            at - squashed.before(place.start()),
            squashed.before(value.end()) - at,
            seen == null ? null : Statement.of(seen)));
  }

  /** What the reader says with the article around the words, or else of the words alone. */
  private @Nullable Observation seen(ArticleText text, Span place) {
    return within(reader.read(text), place, 0)
        .or(() -> within(reader.read(alone(text, place)), place, place.start() - 1))
        .orElse(null);
  }

  private static ArticleText alone(ArticleText text, Span place) {
    String words = place.of(text.text()).toString();
    return new ArticleText(text.number(), "", text.date(), text.source(), words);
  }

  private static Optional<Observation> within(List<Observation> all, Span place, int shift) {
    return all.stream()
        .map(seen -> shift == 0 ? seen : moved(seen, shift))
        .filter(seen -> place.contains(seen.parts().value()))
        .findFirst();
  }

  private static Observation moved(Observation seen, int by) {
    Observation.Parts parts = seen.parts();
    return new Observation(
        seen.article(),
        seen.quote(),
        moved(seen.span(), by),
        seen.indicator(),
        seen.area(),
        seen.period(),
        seen.measure(),
        seen.quantity(),
        seen.unit(),
        seen.status(),
        seen.basis(),
        new Observation.Parts(moved(parts.value(), by), null, null, null),
        seen.attribution(),
        seen.confidence(),
        seen.rule());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** The first quantity within the words; the words themselves where there is none. */
  private static Span number(String text, Span place) {
    String words = place.of(text).toString();
    NormalText normal = NormalText.of(words);
    return Quantities.standard().scan(normal, Lexicon.standard().mark(normal)).stream()
        .findFirst()
        .map((QuantityMention mention) -> normal.original(mention.span()))
        .map(span -> moved(span, place.start()))
        .orElse(place);
  }
}
