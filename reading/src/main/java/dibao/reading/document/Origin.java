package dibao.reading.document;

import java.util.Arrays;

/** Where the characters of a line stand in the document's text. */
public final class Origin {

  private final int start;
  private final int[] offsets;

  private Origin(int start, int[] offsets) {
    this.start = start;
    this.offsets = offsets;
  }

  /** Characters that stand one after the other. */
  static Origin at(int start) {
    return new Origin(start, new int[0]);
  }

  /** Characters with markup between them. */
  static Origin of(int[] offsets) {
    return new Origin(0, offsets.clone());
  }

  /** The offset in the document's text of the line's character {@code index}. */
  public int offset(int index) {
    return offsets.length == 0 ? start + index : offsets[Math.min(index, offsets.length - 1)];
  }

  Origin from(int index) {
    return offsets.length == 0
        ? at(start + index)
        : new Origin(
            0, Arrays.copyOfRange(offsets, Math.min(index, offsets.length - 1), offsets.length));
  }
}
