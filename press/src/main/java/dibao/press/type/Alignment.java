package dibao.press.type;

/** How the lines of a paragraph meet its edges. */
public enum Alignment {
  /** Even on both sides, but for the last line. */
  JUSTIFIED,
  LEFT,
  CENTRED,
  RIGHT
}
