package dibao.desk.know;

import static dibao.desk.store.Tables.OBSERVATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;

/** How a list of observations is ordered. */
public enum ObservationOrder {
  /** What was stated last comes first. */
  NEWEST,
  /** By the words of the indicator. */
  INDICATOR,
  /** The latest period first. */
  PERIOD,
  /** The largest first. */
  LARGEST,
  /** The smallest first. */
  SMALLEST;

  /** The word in the address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ObservationOrder of(@Nullable String word) {
    return Arrays.stream(values())
        .filter(order -> order.word().equals(word))
        .findFirst()
        .orElse(NEWEST);
  }

  List<OrderField<?>> fields() {
    Field<Long> last = OBSERVATION.ID;
    return switch (this) {
      case NEWEST ->
          List.of(
              OBSERVATION.STATED_ON.desc(),
              OBSERVATION.ARTICLE_ID.desc(),
              OBSERVATION.POSITION.desc(),
              last.desc());
      case INDICATOR -> List.of(OBSERVATION.INDICATOR_FOLDED, OBSERVATION.PERIOD_LAST.desc(), last);
      case PERIOD -> List.of(coalesce(OBSERVATION.PERIOD_LAST, inline("")).desc(), last.desc());
      case LARGEST -> List.of(OBSERVATION.MAGNITUDE.desc(), last.desc());
      case SMALLEST -> List.of(OBSERVATION.MAGNITUDE, last);
    };
  }
}
