package dibao.desk.know.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Marks what was found in titles, and picks from a body the sentences that say most about it.
 *
 * <p>Works on the text as stored, cut character by character, so that every place where the text
 * has what was typed is marked, whichever field of the index found the article. One for each
 * search.
 */
final class Extracts {

  private static final int PASSAGES = 2;
  private static final int GOAL = 60;
  private static final int LONGEST_PASSAGE = 110;
  private static final int BEFORE_MATCH = 24;
  private static final int LEAD = 120;
  private static final int LONGEST_BODY = 20_000;
  private static final String BETWEEN = " … ";

  private final Query titleQuery;
  private final Query bodyQuery;
  private final UnifiedHighlighter titles;
  private final UnifiedHighlighter bodies;

  Extracts(QueryText text) {
    titleQuery = query(Fields.TITLE, text);
    bodyQuery = query(Fields.BODY, text);
    titles =
        UnifiedHighlighter.builderWithoutSearcher(analyzer(Fields.TITLE))
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(new WholeTitle())
            .build();
    bodies =
        UnifiedHighlighter.builderWithoutSearcher(analyzer(Fields.BODY))
            .withBreakIterator(Extracts::sentences)
            .withMaxLength(LONGEST_BODY)
            .withMaxNoHighlightPassages(0)
            .withFormatter(new Sentences())
            .build();
  }

  List<Marked> title(String title) throws IOException {
    return title.isEmpty()
        ? List.of()
        : marked(titles.highlightWithoutSearcher(Fields.TITLE, titleQuery, title, 1), title);
  }

  /** The telling sentences of a body; its first words when nothing was looked for in it. */
  List<Marked> body(String body) throws IOException {
    String lead = body.length() <= LEAD ? body : body.substring(0, LEAD) + "…";
    return body.isEmpty()
        ? List.of()
        : marked(
            bodies.highlightWithoutSearcher(Fields.BODY, bodyQuery, body, PASSAGES),
            lead.replace('\n', ' '));
  }

  @SuppressWarnings("unchecked") // both formatters give lists of Marked
  private static List<Marked> marked(Object formatted, String otherwise) {
    List<Marked> parts = formatted == null ? List.of() : (List<Marked>) formatted;
    return parts.isEmpty() ? Marked.plain(otherwise) : parts;
  }

  private static BreakIterator sentences() {
    return LengthGoalBreakIterator.createClosestToLength(
        BreakIterator.getSentenceInstance(Locale.CHINESE), GOAL, 0.5f);
  }

  private static Analyzer analyzer(String field) {
    return Fields.analyzer(field);
  }

  private static Query query(String field, QueryText text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    text.clauses().forEach(clause -> add(any, field, clause));
    return any.build();
  }

  private static void add(BooleanQuery.Builder any, String field, Clause clause) {
    switch (clause) {
      case Clause.Words words ->
          Pieces.of(words.text())
              .forEach(piece -> any.add(Queries.phrase(field, piece.text()), Occur.SHOULD));
      case Clause.Phrase phrase -> any.add(Queries.phrase(field, phrase.text()), Occur.SHOULD);
      case Clause.AnyOf anyOf -> anyOf.choices().forEach(choice -> add(any, field, choice));
      case Clause.Not not -> {}
    }
  }

  /** The title whole, with its marks. */
  private static final class WholeTitle extends PassageFormatter {
    @Override
    public List<Marked> format(Passage[] passages, String title) {
      if (passages.length == 0) {
        return List.of();
      }
      Passage whole = passages[0];
      return Marked.cut(
          title,
          0,
          title.length(),
          whole.getMatchStarts(),
          whole.getMatchEnds(),
          whole.getNumMatches());
    }
  }

  /** The best sentences in order, long ones cut around what was found. */
  private static final class Sentences extends PassageFormatter {
    @Override
    public List<Marked> format(Passage[] passages, String body) {
      List<Marked> parts = new ArrayList<>();
      for (Passage passage : passages) {
        if (passage.getNumMatches() > 0) {
          add(parts, passage, body.replace('\n', ' '));
        }
      }
      return parts;
    }

    private static void add(List<Marked> parts, Passage passage, String body) {
      int start = passage.getStartOffset();
      int end = passage.getEndOffset();
      if (end - start > LONGEST_PASSAGE) {
        start = Math.max(start, passage.getMatchStarts()[0] - BEFORE_MATCH);
        end = Math.min(end, start + LONGEST_PASSAGE);
      }
      start = Character.isLowSurrogate(body.charAt(start)) ? start - 1 : start;
      end = Character.isHighSurrogate(body.charAt(end - 1)) ? end - 1 : end;
      if (!parts.isEmpty() || start > 0) {
        parts.add(new Marked(parts.isEmpty() ? "… " : BETWEEN, false));
      }
      parts.addAll(
          Marked.cut(
              body,
              start,
              end,
              passage.getMatchStarts(),
              passage.getMatchEnds(),
              passage.getNumMatches()));
    }
  }
}
