package dibao.reading.statistic;

import java.util.Set;

/**
 * Why an observation may be wrong, each with its weight in the log of the odds that it is right in
 * full; fitted to the samples, see docs/decisions.md.
 */
enum Doubt {
  /** It stands in the headline, which is short of words. */
  HEADLINE(-0.45),
  /** The clause names nothing and goes on with what the sentence spoke of. */
  GOES_ON(-0.3),
  /** The clause names nothing and the sentence has named nothing before it. */
  CARRIED(-1.3),
  /** The name was completed by what was said before. */
  COMPLETED(-0.85),
  /** The name does not end in a noun of measure. */
  NO_HEAD(-0.95),
  /** The name holds a word that seldom stands in a name: 了, 在, 由. */
  ODD(-0.25),
  /** No period is known. */
  NO_PERIOD(-0.25),
  /** A list of values found no list of subjects, or only one in the clauses before. */
  LOOSE_LIST(-0.4);

  /** The log of the odds where nothing is in doubt. */
  private static final double NONE = 2.1;

  private final double weight;

  Doubt(double weight) {
    this.weight = weight;
  }

  /** From 0 to 1, to two decimals. */
  static double confidence(Set<Doubt> doubts) {
    double odds = NONE;
    for (Doubt doubt : doubts) {
      odds += doubt.weight;
    }
    return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
  }
}
