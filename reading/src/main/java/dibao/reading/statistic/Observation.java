package dibao.reading.statistic;

import dibao.reading.quantity.Quantity;
import dibao.reading.text.Span;
import dibao.reading.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One statement that some quantity had, has or will have a value; the observation of SDMX, with the
 * words that prove it. All spans count in {@link dibao.reading.text.ArticleText#text()}.
 *
 * @param article the article's number in its issue
 * @param quote the words that state it, white space removed
 * @param span where the quote stands
 * @param indicator what is measured, as the text names it, completed from the context
 * @param area the place or population; null where none is stated or implied
 * @param period null where it is not known
 * @param unit an ISO 4217 code, {@code %}, {@code pp}, {@code x}, {@code rank}, or the counter as
 *     printed; empty for none
 * @param basis what a change, difference or ratio is against: {@code yoy}, {@code prev}, a period,
 *     {@code other}; null where the text does not say
 * @param parts where value, period, area and indicator stand
 * @param attribution who says so, as the text names it
 * @param confidence from 0 to 1
 * @param rule the names of the rules that made it, outermost first, joined by {@code /}
 */
public record Observation(
    int article,
    String quote,
    Span span,
    String indicator,
    @Nullable String area,
    @Nullable Period period,
    Measure measure,
    Quantity quantity,
    String unit,
    ObservationStatus status,
    @Nullable String basis,
    Parts parts,
    @Nullable String attribution,
    double confidence,
    String rule) {

  public Observation {
    if (indicator.isBlank()) {
      throw new IllegalArgumentException("an observation needs an indicator: " + quote);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence runs from 0 to 1, not " + confidence);
    }
  }

  /** Where the parts of a statement stand; null for one that comes from the context's defaults. */
  public record Parts(
      Span value, @Nullable Span period, @Nullable Span area, @Nullable Span indicator) {}
}
