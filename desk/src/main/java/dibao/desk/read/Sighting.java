package dibao.desk.read;

import dibao.reading.statistic.Observation;
import dibao.reading.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A statement and where it stands in an article.
 *
 * @param spot the name of the number's place
 */
record Sighting(
    String spot,
    String quote,
    Span span,
    Observation.Parts parts,
    Statement statement,
    @Nullable String attribution,
    double confidence,
    String rule) {

  static Sighting of(Observation seen, Squashed text) {
    return new Sighting(
        Spot.of(text, seen.parts().value()),
        seen.quote(),
        seen.span(),
        seen.parts(),
        Statement.of(seen),
        seen.attribution(),
        seen.confidence(),
        seen.rule());
  }

  /** What a person saw where the machine sees nothing. */
  static Sighting byPerson(String spot, String quote, Span span, Span value, Statement statement) {
    Observation.Parts parts = new Observation.Parts(value, null, null, null);
    return new Sighting(spot, quote, span, parts, statement, null, 1, "person");
  }

  Sighting stating(Statement other) {
    return new Sighting(spot, quote, span, parts, other, attribution, confidence, rule);
  }

  BigDecimal value() {
    return statement.value();
  }
}
