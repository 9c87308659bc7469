package dibao.desk.know.search;

import java.util.List;

/** A part of a query as its writer meant it. */
sealed interface Clause {

  /** Words that an article should have, near each other or not: 农村网络零售额. */
  record Words(String text) implements Clause {}

  /** Words in quotes: an article must have them exactly so. */
  record Phrase(String text) implements Clause {}

  /** At least one of these. */
  record AnyOf(List<Clause> choices) implements Clause {
    public AnyOf {
      choices = List.copyOf(choices);
    }
  }

  /** What an article must not have. */
  record Not(Clause clause) implements Clause {}
}
