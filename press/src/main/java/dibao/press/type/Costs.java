package dibao.press.type;

import java.util.List;

/**
 * What it costs to break a line after each box; {@link #NEVER} where no line may break (避头尾, words,
 * signs that belong together).
 */
final class Costs {

  static final double NEVER = 1e12;

  /** A column of fewer ems is narrow. */
  private static final double NARROW = 28;

  private static final double FAIR_SPLIT = 600;
  private static final double POOR_SPLIT = 5e5;
  private static final double FORCED_SPLIT = 2e8;
  private static final double BEFORE_DASH = 800;
  private static final double AFTER_DOT = 4_000;
  private static final double AFTER_CONNECTOR = 1_500;
  private static final double AFTER_DASH = 60;

  private Costs() {}

  /** True for lines so short that a date parts before they become very loose. */
  static boolean isNarrow(List<Box> boxes, double width) {
    return width < NARROW * boxes.getFirst().em();
  }

  /** The cost after each box; that after the last is 0. */
  static double[] of(List<Box> boxes, boolean narrow) {
    double[] costs = new double[boxes.size()];
    for (int i = 0; i + 1 < costs.length; i++) {
      costs[i] = between(boxes.get(i), boxes.get(i + 1));
    }
    Keeps.raise(boxes, narrow, costs);
    return costs;
  }

  private static double between(Box left, Box right) {
    Kind before = left.kind();
    Kind after = right.kind();
    if (neverStarts(after) || neverEnds(before, left.last())) {
      return NEVER;
    }
    if (after == Kind.LATIN) {
      return beforeWord(left, right);
    }
    if (after == Kind.ELLIPSIS) {
      return before == Kind.CLOSING ? BEFORE_DASH : NEVER;
    }
    if (after == Kind.DASH) {
      return BEFORE_DASH;
    }
    if (before == Kind.LATIN && openingSign(left.last())) {
      return NEVER;
    }
    if (Kind.unitSign(right.first()) && before == Kind.LATIN) {
      return NEVER;
    }
    return after(before);
  }

  private static boolean neverStarts(Kind after) {
    return switch (after) {
      case CLOSING, SPACE, NOTE, DOT, CONNECTOR -> true;
      default -> false;
    };
  }

  private static boolean neverEnds(Kind before, int code) {
    return before == Kind.OPENING || code == '\u00A0' || "／￥＄￡".indexOf(code) >= 0;
  }

  private static double beforeWord(Box left, Box right) {
    if (left.kind() == Kind.LATIN) {
      return switch (left.splits()) {
        case NONE -> NEVER;
        case WELCOME -> 0;
        case FAIR -> FAIR_SPLIT;
        case POOR -> POOR_SPLIT;
        case FORCED -> FORCED_SPLIT;
      };
    }
    boolean joins = closingSign(right.first()) || hyphen(right);
    return joins && left.kind() != Kind.SPACE ? NEVER : after(left.kind());
  }

  private static double after(Kind before) {
    return switch (before) {
      case DOT -> AFTER_DOT;
      case CONNECTOR -> AFTER_CONNECTOR;
      case DASH -> AFTER_DASH;
      default -> 0;
    };
  }

  /** A hyphen between Han: 让-雅克. */
  private static boolean hyphen(Box box) {
    return box.glyphs().size() == 1 && "-‐–~".indexOf(box.first()) >= 0;
  }

  private static boolean openingSign(int code) {
    return code == '(' || code == '[' || code == '{' || code == '$' || code == '/';
  }

  private static boolean closingSign(int code) {
    return code < 0x80 && ")]},.;:!?%/".indexOf(code) >= 0;
  }
}
