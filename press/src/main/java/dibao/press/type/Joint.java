package dibao.press.type;

/**
 * What lies between two neighbouring boxes, in points.
 *
 * @param space the natural distance; negative where marks close up
 * @param shrink how much less it may be
 * @param stretch how much more it may be before the line looks loose
 */
record Joint(double space, double shrink, double stretch) {

  private static final double GAP = 0.25;
  private static final double HALF = 0.5;
  private static final double HAN_STRETCH = 0.06;
  private static final String HALF_WIDTH_POINTS = ",;:!?";
  private static final String PAUSES = "，、；：";

  /** The joint between two boxes, by the rules of the W3C for Chinese text. */
  static Joint between(Box left, Box right) {
    double em = Math.min(left.em(), right.em());
    double tracking = left.stretch().manner().tracking();
    Joint joint = ems(left, right);
    return new Joint(
        joint.space * em + tracking, joint.shrink * em, Math.max(0, joint.stretch * em));
  }

  private static Joint ems(Box left, Box right) {
    Kind before = left.kind();
    Kind after = right.kind();
    if (before == Kind.NOTE || after == Kind.NOTE) {
      return new Joint(0, 0, 0);
    }
    if (before == Kind.SPACE || after == Kind.SPACE) {
      return besideSpace(left, right);
    }
    if (before == Kind.LATIN && after == Kind.LATIN) {
      return new Joint(0, 0, 0);
    }
    if (before == Kind.CLOSING || after == Kind.OPENING) {
      return besideMark(left, right);
    }
    if (gap(left, right)) {
      return new Joint(GAP, GAP / 2, GAP);
    }
    if (before == Kind.LATIN && after == Kind.HAN && HALF_WIDTH_POINTS.indexOf(left.last()) >= 0) {
      return new Joint(GAP, GAP / 2, GAP);
    }
    boolean loose = before != Kind.DASH && after != Kind.DASH && after != Kind.CLOSING;
    return new Joint(0, 0, loose ? HAN_STRETCH : 0);
  }

  /** All of a space's freedom lies on its left side. */
  private static Joint besideSpace(Box left, Box right) {
    if (right.kind() == Kind.SPACE && left.kind() != Kind.SPACE) {
      return new Joint(0, right.width() < right.em() ? 0.08 : 0, GAP);
    }
    return new Joint(0, 0, 0);
  }

  private static Joint besideMark(Box left, Box right) {
    Kind before = left.kind();
    Kind after = right.kind();
    boolean marks =
        (before == Kind.CLOSING && (after == Kind.CLOSING || after == Kind.OPENING))
            || (before == Kind.OPENING && after == Kind.OPENING);
    if (marks) {
      double more = before == Kind.CLOSING && after == Kind.OPENING ? HAN_STRETCH : 0;
      return new Joint(-HALF, 0, more);
    }
    if (after == Kind.OPENING) {
      return new Joint(0, GAP, HAN_STRETCH);
    }
    boolean pause = PAUSES.indexOf(left.last()) >= 0;
    boolean bracket = "。？！".indexOf(left.last()) < 0;
    return new Joint(0, pause || bracket ? GAP : 0, HAN_STRETCH);
  }

  private static boolean gap(Box left, Box right) {
    return (left.kind() == Kind.HAN && right.startsWithLetter() && !Kind.unitSign(left.last()))
        || (left.endsWithLetter() && right.kind() == Kind.HAN && !Kind.unitSign(right.first()));
  }
}
