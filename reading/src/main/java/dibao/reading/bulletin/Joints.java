package dibao.reading.bulletin;

/** What two neighbouring lines say together: whether the second goes on with the first. */
final class Joints {

  private static final int PARAGRAPH = Role.PARAGRAPH.ordinal();
  private static final int ON = Role.PARAGRAPH_ON.ordinal();
  private static final int TITLE = Role.TITLE.ordinal();
  private static final int IMPRINT = Role.IMPRINT.ordinal();
  private static final int MASTHEAD = Role.MASTHEAD.ordinal();
  private static final int CONTENTS = Role.CONTENTS.ordinal();
  private static final int TITLE_ON = Role.TITLE_ON.ordinal();

  private static final int SECTION = Role.SECTION.ordinal();

  private static final long DISTINCT = Clue.CENTRED.bit() | Clue.LARGER.bit() | Clue.BOLD.bit();
  private static final long PARTED = Clue.GAP_BEFORE.bit() | Clue.IMPRINT_LABEL.bit();
  private static final double BROKEN_OFF = -4;
  private static final double APART = -2.5;
  private static final double FIRST_WORDS = 7;
  private static final double UNPARTED = -1;
  private static final double UNLABELLED = -3;

  private Joints() {}

  /** Whether steps to a role depend on more than the roles and broken words. */
  static boolean matter(int to, long clues) {
    return to == PARAGRAPH && Clue.FOREWORD.in(clues)
        || to == TITLE && !Clue.OTHER_LOOK.in(clues) && (clues & DISTINCT) != 0
        || to == TITLE_ON && Clue.GAP_BEFORE.in(clues);
  }

  /** What it costs any step from a body to {@code to} that its words break off, or go on. */
  static double brokenOff(int to, long clues) {
    if (to != ON && Clue.RUNS_ON.in(clues)) {
      return BROKEN_OFF;
    }
    return to == IMPRINT && (clues & PARTED) != PARTED
        ? (Clue.GAP_BEFORE.in(clues) ? 0 : UNPARTED)
            + (Clue.IMPRINT_LABEL.in(clues) ? 0 : UNLABELLED)
        : 0;
  }

  /** What the clues of the second line add to the step from one role to the other. */
  static double weight(int from, int to, long clues) {
    boolean body = from == PARAGRAPH || from == ON;
    double broken = body ? brokenOff(to, clues) : 0;
    if (broken != 0) {
      return broken;
    }
    if ((from == TITLE || from == TITLE_ON) && to == TITLE_ON && Clue.GAP_BEFORE.in(clues)) {
      return APART;
    }
    if (to == PARAGRAPH && Clue.FOREWORD.in(clues)) {
      return from == MASTHEAD || from == CONTENTS ? FIRST_WORDS : 0;
    }
    boolean distinct = (clues & DISTINCT) != 0;
    if (from == SECTION && to == TITLE && distinct && !Clue.OTHER_LOOK.in(clues)) {
      return APART;
    }
    return 0;
  }
}
