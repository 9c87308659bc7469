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
}
