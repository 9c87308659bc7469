package dibao.desk.web;

/**
 * A filter as a link.
 *
 * @param label what it keeps
 * @param address the list with this filter set, or lifted when it is chosen
 * @param count how many entries it keeps; −1 when that is not told
 * @param chinese whether the label is the bulletin's own word and not the interface's
 */
public record Chip(String label, String address, boolean chosen, long count, boolean chinese) {

  /** A filter of the bulletin's own words with its count. */
  public static Chip counted(String label, String address, boolean chosen, long count) {
    return new Chip(label, address, chosen, count, true);
  }

  /** A filter of the interface's words. */
  public static Chip plain(String label, String address, boolean chosen) {
    return new Chip(label, address, chosen, -1, false);
  }
}
