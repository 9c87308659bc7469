package dibao.press.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How closely two neighbouring characters of a title belong together, learnt from the issue itself:
 * a pair that its text repeats is part of a word.
 */
public final class Cohesion {

  private static final double WITHIN_WORD = 400;
  private static final double UNKNOWN = 220;
  private static final double INSIDE_MARKS = 200;
  private static final String ENDS_PHRASE = "的了与和及或暨、，";
  private static final String STARTS_PHRASE = "与和及或暨在将对为向被把让使";

  private final Map<Long, Integer> pairs = new HashMap<>();
  private final Map<Integer, Integer> singles = new HashMap<>();

  /** Learns from a text. */
  public void learn(String text) {
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      int code = text.charAt(i);
      if (Character.isIdeographic(code)) {
        singles.merge(code, 1, Integer::sum);
        if (before != 0) {
          pairs.merge(pair(before, code), 1, Integer::sum);
        }
        before = code;
      } else {
        before = 0;
      }
    }
  }

  /** What a break before a box costs by sense, from 0 at a pause to some hundreds in a word. */
  double between(List<Box> boxes, int at) {
    Box left = boxes.get(at - 1);
    Box right = boxes.get(at);
    double nested = INSIDE_MARKS * depth(boxes, at);
    if (left.kind() == Kind.SPACE || "：，；。！？—,;:|".indexOf(left.last()) >= 0) {
      return nested;
    }
    if (left.kind() == Kind.CLOSING || right.kind() == Kind.OPENING) {
      return nested + WITHIN_WORD / 4;
    }
    if (left.kind() != Kind.HAN || right.kind() != Kind.HAN) {
      return nested + UNKNOWN;
    }
    return nested + phrase(left.last(), right.first());
  }

  private double phrase(int left, int right) {
    if (left == '的' || STARTS_PHRASE.indexOf(right) >= 0) {
      return WITHIN_WORD / 8;
    }
    if (STARTS_PHRASE.indexOf(left) >= 0) {
      return WITHIN_WORD;
    }
    if (ENDS_PHRASE.indexOf(left) >= 0) {
      return WITHIN_WORD / 4;
    }
    return together(left, right);
  }

  /** Between 0 for strangers and {@link #WITHIN_WORD} for a pair that is hardly seen apart. */
  private double together(int left, int right) {
    int both = pairs.getOrDefault(pair(left, right), 0);
    int rarer = Math.min(singles.getOrDefault(left, 0), singles.getOrDefault(right, 0));
    if (both <= 1 || rarer == 0) {
      return rarer > 6 ? UNKNOWN / 2 : UNKNOWN;
    }
    return UNKNOWN / 2 + (WITHIN_WORD - UNKNOWN / 2) * Math.min(1, 1.5 * both / rarer);
  }

  /** How many pairs of marks are open at a break. */
  private static int depth(List<Box> boxes, int at) {
    int depth = 0;
    for (Box box : boxes.subList(0, at)) {
      if (box.kind() == Kind.OPENING) {
        depth++;
      } else if (box.kind() == Kind.CLOSING && "）》”’】〕」』〉".indexOf(box.last()) >= 0) {
        depth--;
      }
    }
    return Math.max(0, depth);
  }

  private static long pair(int left, int right) {
    return ((long) left << 32) | right;
  }
}
