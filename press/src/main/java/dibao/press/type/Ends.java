package dibao.press.type;

/** What a mark gives up at the end or the start of a line, in points: the blank half of its em. */
record Ends(boolean hanging) {

  private static final String POINTS = "，。、；：";

  /** What an opening mark loses at the start of a line that is not the first. */
  static double atStart(Box box) {
    return box.kind() == Kind.OPENING ? box.em() / 2 : 0;
  }

  /**
   * What a closing mark loses at the end; a point hangs outside of the edge where that is asked.
   */
  double atEnd(Box box) {
    if (box.kind() != Kind.CLOSING) {
      return 0;
    }
    return hanging && POINTS.indexOf(box.last()) >= 0 ? box.em() : box.em() / 2;
  }
}
