package dibao.desk.know.search;

/** A part of a query text, folded, as it is looked for in the index. */
sealed interface Piece {

  /** The text that it stands for. */
  String text();

  /** A word of the word field. */
  record Word(String text) implements Piece {}

  /** A neighbourhood that is no known word: looked for as a phrase of pairs. */
  record Neighbours(String text) implements Piece {}

  /** A Han character by itself. */
  record Single(String text) implements Piece {}
}
