package dibao.reading.bulletin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source line says.
 *
 * @param source the sources, joined by 、
 * @param compiledBy who selected or edited the article
 * @param certainty from 1, perhaps a source line, to 3, written as nothing else is
 */
record SourceLine(
    @Nullable String source,
    @Nullable String compiledBy,
    List<String> authors,
    @Nullable PrintedDate date,
    int certainty) {

  SourceLine {
    authors = List.copyOf(authors);
  }

  /** The same with those who wrote it. */
  SourceLine by(List<String> people) {
    return new SourceLine(source, compiledBy, people, date, certainty);
  }

  /** Both lines as one; the first to name something holds. */
  SourceLine and(SourceLine other) {
    return new SourceLine(
        source != null ? source : other.source,
        compiledBy != null ? compiledBy : other.compiledBy,
        authors.isEmpty() ? other.authors : authors,
        date != null ? date : other.date,
        Math.max(certainty, other.certainty));
  }
}
