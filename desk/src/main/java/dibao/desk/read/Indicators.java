package dibao.desk.read;

/** How indicators are compared. */
public final class Indicators {

  private Indicators() {}

  /** An indicator's letters, figures and characters in one form, so that spelling does not part. */
  public static String folded(String indicator) {
    return Text.bare(indicator);
  }
}
