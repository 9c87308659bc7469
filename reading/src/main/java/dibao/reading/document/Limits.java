package dibao.reading.document;

/**
 * How much of a file is taken in.
 *
 * @param textBytes the most bytes of a text, Markdown, HTML or JSON Lines file
 * @param fileBytes the most bytes of a PDF or Word file
 * @param unpackedBytes the most bytes that one part of a Word file may unpack to
 * @param pages the most pages of a PDF
 */
public record Limits(long textBytes, long fileBytes, long unpackedBytes, int pages) {

  /** 32 MB of text, files of 200 MB, parts of 32 MB, 5000 pages. */
  public static final Limits STANDARD = new Limits(32L << 20, 200L << 20, 32L << 20, 5000);

  /**
   * Refuses a file that is too large.
   *
   * @param packed whether it is a PDF or Word file
   */
  public void require(long size, boolean packed, String name) throws UnreadableException {
    long most = packed ? fileBytes : textBytes;
    if (size > most) {
      throw new UnreadableException(name, "large", size >> 20, most >> 20);
    }
  }
}
