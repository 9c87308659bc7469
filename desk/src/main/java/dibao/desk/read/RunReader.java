package dibao.desk.read;

import dibao.reading.ReadOptions;
import dibao.reading.Reader;
import dibao.reading.Reading;
import dibao.reading.bulletin.ContentsFinding;
import dibao.reading.bulletin.ReadArticle;
import dibao.reading.document.UnreadableException;
import dibao.reading.text.Wording;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs the reader over the bytes of a document. */
@Component
final class RunReader {

  /** Made for the first document: its word lists are nothing that a first page should wait for. */
  private static final class Standard {
    static final Reader READER = Reader.standard();
  }

  private final String version = ReaderVersion.of(Reader.class);

  /** What a document's row says of the reader that read it; another version reads it again. */
  String version() {
    return version;
  }

  Outcome read(byte[] bytes, String fileName) {
    try {
      return outcome(Standard.READER.read(bytes, fileName, ReadOptions.NONE), fileName);
    } catch (UnreadableException e) {
      return new Outcome.Unreadable(e.wording());
    }
  }

  private static Outcome outcome(Reading reading, String fileName) {
    if (reading.articles().isEmpty()) {
      return new Outcome.Unreadable(Wording.of(RunReader.class, "none", fileName));
    }
    List<Outcome.Doubt> doubts = new ArrayList<>();
    reading.findings().forEach(finding -> doubts.add(doubt(finding)));
    reading
        .remarks()
        .forEach(remark -> doubts.add(new Outcome.Doubt("REMARK", remark.line(), null)));
    return new Outcome.Found(
        reading.issue(), reading.articles().stream().map(RunReader::places).toList(), doubts);
  }

  private static Outcome.Doubt doubt(ContentsFinding finding) {
    Wording place =
        finding.page() > 0
            ? Wording.of(RunReader.class, "page", finding.page(), finding.line())
            : Wording.of(RunReader.class, "line", finding.line());
    return new Outcome.Doubt(finding.kind().name(), finding.reason().line(), place.line());
  }

  private static List<Outcome.Place> places(ReadArticle article) {
    PlacesByPage pages = new PlacesByPage();
    pages.add(article.places().first());
    for (int i = 0; i < article.body().length(); i++) {
      pages.add(article.places().at(i));
    }
    pages.add(article.places().last());
    return pages.places();
  }
}
