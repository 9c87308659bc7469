package dibao.desk.know.search;

import dibao.desk.web.Visit;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * What a reader may be about to type: names of columns and sources and frequent words that begin
 * so, and titles that have these words.
 */
final class Suggesting {

  private static final int MOST_NAMES = 6;
  private static final int MOST_TITLES = 4;
  private static final int LONGEST = 60;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Clock clock;

  Suggesting(Clock clock) {
    this.clock = clock;
  }

  List<Suggestion> of(IndexSearcher searcher, Dictionary dictionary, String typed)
      throws IOException {
    String words = typed.strip();
    List<Suggestion> suggestions = new ArrayList<>();
    if (!words.isEmpty() && words.length() <= LONGEST) {
      dictionary.beginning(words, MOST_NAMES).forEach(entry -> suggestions.add(name(entry)));
      suggestions.addAll(titles(searcher, words));
    }
    return suggestions;
  }

  private static Suggestion name(Dictionary.Entry entry) {
    String address =
        switch (entry.kind()) {
          case WORD, ARTICLE -> null;
          case COLUMN -> "/columns/" + Visit.encoded(entry.text());
          case SOURCE -> "/sources/" + Visit.encoded(entry.text());
        };
    return new Suggestion(entry.kind(), entry.text(), address);
  }

  private List<Suggestion> titles(IndexSearcher searcher, String words) throws IOException {
    Query query = new Recency(titled(words), LocalDate.now(clock).toEpochDay());
    var top = searcher.search(query, new TopScoreDocCollectorManager(MOST_TITLES, null, 1));
    List<Suggestion> titles = new ArrayList<>();
    for (var found : top.scoreDocs) {
      Stored stored = Stored.of(searcher, found.doc);
      titles.add(
          new Suggestion(
              Suggestion.Kind.ARTICLE,
              stored.text().title(),
              "/articles/" + Visit.encoded(stored.field(Fields.ADDRESS))));
    }
    return titles;
  }

  /** Titles that have all these words, of which the last may be only begun when it is Latin. */
  private static Query titled(String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : SPACES.splitAsStream(words).toList()) {
      String folded = Folding.fold(word);
      boolean latin = folded.chars().allMatch(c -> c >= 'a' && c <= 'z');
      Query query =
          latin ? new PrefixQuery(new Term(Fields.TITLE_PAIRS, folded)) : begun(word, folded);
      all.add(query, Occur.MUST);
    }
    return all.build();
  }

  private static Query begun(String word, String folded) {
    return folded.codePointCount(0, folded.length()) == 1
        ? new PrefixQuery(new Term(Fields.TITLE_PAIRS, folded))
        : Queries.inTitle(word);
  }
}
