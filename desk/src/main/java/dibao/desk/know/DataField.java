package dibao.desk.know;

import dibao.desk.read.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of exported observations: its name, what its values are, and how an observation fills it.
 * The first twelve are those of gold, under the same names and in the same order.
 *
 * @param type a datatype of XML Schema, as CSV on the Web names it
 * @param free whether its text is anybody's, so that a spreadsheet might take it for a formula
 */
record DataField(
    String name, String type, boolean free, Function<ObservationView, @Nullable Object> value) {

  static final List<DataField> ALL =
      List.of(
          of("article", "integer", one -> one.article().number()),
          text("quote", ObservationView::quote),
          text("indicator", one -> one.says().indicator()),
          text("area", one -> one.says().area()),
          of("period", "string", one -> string(one.says().period())),
          of("measure", "string", one -> one.says().measure().word()),
          of("value", "decimal", one -> Statement.plain(one.says().value())),
          of("value_to", "decimal", one -> plain(one.says().valueTo())),
          text("unit", one -> one.says().unit()),
          of("bound", "string", one -> one.says().bound().sign()),
          of("status", "string", one -> one.says().status().word()),
          text("basis", one -> one.says().basis()),
          text("attribution", ObservationView::attribution),
          of("confidence", "double", one -> BigDecimal.valueOf(one.confidence())),
          text("rule", ObservationView::rule),
          of("ruling", "string", one -> one.standing().name().toLowerCase(Locale.ROOT)),
          text("title", one -> one.article().title()),
          text("source", one -> one.article().source()),
          of("date", "date", one -> string(one.article().date())),
          text("periodical", one -> one.article().periodical()),
          text("issue", one -> one.article().issueLabel()),
          of("article_address", "string", one -> one.article().address()),
          of("address", "string", ObservationView::address));

  private static DataField of(
      String name, String type, Function<ObservationView, @Nullable Object> value) {
    return new DataField(name, type, false, value);
  }

  private static DataField text(String name, Function<ObservationView, @Nullable Object> value) {
    return new DataField(name, "string", true, value);
  }

  private static @Nullable String string(@Nullable Object thing) {
    return thing == null ? null : thing.toString();
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : Statement.plain(number);
  }
}
