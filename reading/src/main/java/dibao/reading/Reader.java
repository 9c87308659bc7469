package dibao.reading;

import dibao.reading.bulletin.ReadBulletin;
import dibao.reading.bulletin.ReadIssue;
import dibao.reading.document.Document;
import dibao.reading.document.Documents;
import dibao.reading.document.UnreadableException;

/**
 * Reads a bulletin: bytes in; issue, articles and findings out. Text, Markdown, HTML, PDF, DOCX and
 * JSON Lines with one article a line are told apart by their bytes. Free of state; one reader
 * serves all threads.
 */
public final class Reader {

  private static final Reader STANDARD = new Reader();

  private Reader() {}

  /** The reader with the word lists that it carries. */
  public static Reader standard() {
    return STANDARD;
  }

  /**
   * Reads one file.
   *
   * @param fileName the file's name, for messages and for what it says of the kind of file
   * @throws UnreadableException when nothing can be read from it
   */
  public Reading read(byte[] bytes, String fileName, ReadOptions options)
      throws UnreadableException {
    Document document = Documents.read(bytes, fileName, options.encoding(), options.limits());
    ReadIssue read = IssueFileReading.prefer(document, ReadBulletin.read(document, options.date()));
    return new Reading(
        document,
        read.issue(),
        read.articles(),
        read.findings(),
        options.explain() ? read.explanation() : java.util.List.of(),
        document.remarks());
  }
}
