package dibao.press.style;

import dibao.issue.Nearest;
import java.util.Collection;

/** Proposes the word that was probably meant. */
final class Proposal {

  private Proposal() {}

  /** A clause for the end of an error. */
  static String nearest(String wrong, Collection<String> known) {
    return known.isEmpty() ? "" : "; did you mean «" + Nearest.of(wrong, known) + "»?";
  }
}
