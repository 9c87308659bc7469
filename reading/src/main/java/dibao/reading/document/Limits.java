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

  /** 64 MB of text, files of 200 MB, parts of 100 MB, 5000 pages. */
  public static final Limits STANDARD = new Limits(64L << 20, 200L << 20, 100L << 20, 5000);
}
