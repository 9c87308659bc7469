package dibao.reading.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A word of {@code units.tsv}.
 *
 * @param unit null for a word that only begins like a unit
 * @param arabicOnly whether it is one behind Arabic digits only
 */
record UnitWord(@Nullable Unit unit, boolean arabicOnly) {

  static UnitWord of(String code, String kind) {
    return switch (kind) {
      case "no" -> new UnitWord(null, false);
      case "counter-arabic" -> new UnitWord(new Unit(code, Unit.Kind.COUNTER), true);
      default ->
          new UnitWord(
              new Unit(code, Unit.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT))),
              kind.equals("index"));
    };
  }
}
