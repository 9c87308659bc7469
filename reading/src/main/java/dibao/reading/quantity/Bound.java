package dibao.reading.quantity;

/** How firmly a number is stated. */
public enum Bound {
  EXACT("="),
  ABOUT("~"),
  AT_LEAST(">"),
  AT_MOST("<");

  private final String sign;

  Bound(String sign) {
    this.sign = sign;
  }

  /** {@code =}, {@code ~}, {@code >} or {@code <}. */
  public String sign() {
    return sign;
  }

  /** Of two hedges on one number a limit outweighs 约, and the one nearer to its end the other. */
  Bound with(Bound later) {
    return later == EXACT || later == ABOUT && this != EXACT ? this : later;
  }
}
