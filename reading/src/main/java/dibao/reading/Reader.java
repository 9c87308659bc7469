package dibao.reading;

import dibao.reading.bulletin.ReadArticle;
import dibao.reading.bulletin.ReadBulletin;
import dibao.reading.bulletin.ReadIssue;
import dibao.reading.bulletin.ReadIssueFile;
import dibao.reading.bulletin.ReadRecords;
import dibao.reading.document.Document;
import dibao.reading.document.Documents;
import dibao.reading.document.Format;
import dibao.reading.document.UnreadableException;
import dibao.reading.statistic.Observation;
import dibao.reading.statistic.Statistics;
import dibao.reading.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    ReadIssue read = issue(document, options);
    List<String> explanation = options.explain() ? read.explanation() : List.of();
    return new Reading(
        document, read.issue(), read.articles(), read.findings(), explanation, document.remarks());
  }

  /**
   * Reads one file; one that is too large is refused before it is taken in.
   *
   * @throws IOException if the file cannot be opened
   */
  public Reading read(Path file, ReadOptions options) throws IOException, UnreadableException {
    long size = Files.size(file);
    if (size > options.limits().textBytes()) {
      options.limits().require(size, isPacked(file), file.toString());
    }
    return read(Files.readAllBytes(file), file.toString(), options);
  }

  /** Whether a file is a PDF or Word file by its first bytes. */
  private static boolean isPacked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
      return head.startsWith("PK") || head.equals("%PDF");
    }
  }

  /**
   * What the article states, in the order of its words; spans count in title, line feed and body.
   *
   * @param issueDate the day against which 上半年 and the like are resolved where the article has none
   *     of its own
   */
  public List<Observation> observations(ReadArticle article, @Nullable LocalDate issueDate) {
    LocalDate date = article.date() == null ? issueDate : article.date();
    return Statistics.standard()
        .read(
            new ArticleText(
                article.number(), article.title(), date, article.source(), article.body()));
  }

  private static ReadIssue issue(Document document, ReadOptions options)
      throws UnreadableException {
    if (document.format() == Format.TEXT && ReadRecords.isRecords(document)) {
      return ReadRecords.read(document, options.date());
    }
    ReadIssue exact = ReadIssueFile.read(document);
    return exact != null ? exact : ReadBulletin.read(document, options.date(), options.explain());
  }
}
