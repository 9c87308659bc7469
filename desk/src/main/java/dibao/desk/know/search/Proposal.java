package dibao.desk.know.search;

/**
 * Something to try when nothing was found.
 *
 * @param words what it is about: the corrected query, the word left out, the filter taken away
 * @param articles how many it would find
 */
public record Proposal(Kind kind, String words, SearchRequest request, int articles) {

  /** What the proposal does. */
  public enum Kind {
    /** Other characters that sound or look the same. */
    SPELLING,
    /** Without one of the filters, or without all. */
    WITHOUT_FILTER,
    /** Without one of the words. */
    WITHOUT_WORD,
    /** The words of a phrase in any order. */
    WITHOUT_QUOTES,
    /** Any of the words. */
    ANY_WORD
  }
}
