package dibao.issue;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of text in one manner; a paragraph is a list of them. */
public sealed interface Run {

  /** The words as a reader sees them; empty for the mark of a footnote. */
  String text();

  /** Plain words. */
  record Plain(String text) implements Run {}

  /** Words in the heavy face: a lead-in such as 一是…… */
  record Strong(String text) implements Run {}

  /** Words with emphasis dots under them (着重号). */
  record Emphasis(String text) implements Run {}

  /** Words that lead to an address. */
  record Link(String text, String address) implements Run {}

  /** The mark of a footnote. */
  record Note(String label) implements Run {
    @Override
    public String text() {
      return "";
    }
  }

  /** The words of all runs, joined. */
  static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
