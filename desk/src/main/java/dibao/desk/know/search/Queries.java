package dibao.desk.know.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what a reader typed into what the index is asked.
 *
 * <p>Words are looked for as words (all of them; of more than three, three quarters). The index has
 * every known word that stands in an article, however the text around it is cut, and the pairs of
 * characters of all others, so no article that has the very text is missed. Articles where the
 * words touch as they were typed are known by the pair of characters at each seam and come first.
 */
final class Queries {

  private static final float SEAM = 0.3f;
  private static final int ALL_UP_TO = 3;
  private static final int MOST_SEAMS = 5;
  private static final int MOST_TOKENS = 24;

  private Queries() {}

  /** The query without filters and ranking by age. */
  static Query of(QueryText text) {
    if (text.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Clause clause : text.clauses()) {
      if (clause instanceof Clause.Not not) {
        all.add(of(not.clause()), Occur.MUST_NOT);
      } else {
        all.add(of(clause), Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      all.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    return all.build();
  }

  /** The query within the filters, which do not change the order. */
  static Query filtered(Query query, Filters filters) {
    List<Query> queries = filters.queries();
    if (queries.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, Occur.MUST);
    queries.forEach(filter -> both.add(filter, Occur.FILTER));
    return both.build();
  }

  private static Query of(Clause clause) {
    return switch (clause) {
      case Clause.Words words -> words(words.text());
      case Clause.Phrase phrase -> exactly(phrase.text());
      case Clause.AnyOf anyOf -> anyOf(anyOf.choices());
      case Clause.Not not -> of(not.clause());
    };
  }

  private static Query anyOf(List<Clause> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    choices.forEach(choice -> any.add(of(choice), Occur.SHOULD));
    return any.build();
  }

  private static Query words(String text) {
    Query together = together(Pieces.of(text));
    List<String> seams = Pieces.seams(text);
    if (seams.isEmpty() || seams.size() > MOST_SEAMS) {
      return together;
    }
    BooleanQuery.Builder touching = new BooleanQuery.Builder().add(together, Occur.MUST);
    for (String seam : seams) {
      touching.add(new BoostQuery(new TermQuery(pair(seam)), SEAM), Occur.SHOULD);
    }
    return touching.build();
  }

  private static Query together(List<Piece> pieces) {
    if (pieces.size() == 1) {
      return piece(pieces.getFirst());
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    boolean all = pieces.size() <= ALL_UP_TO;
    pieces.forEach(piece -> builder.add(piece(piece), all ? Occur.MUST : Occur.SHOULD));
    if (!all) {
      builder.setMinimumNumberShouldMatch(Math.ceilDiv(pieces.size() * 3, 4));
    }
    return builder.build();
  }

  private static Query piece(Piece piece) {
    return switch (piece) {
      case Piece.Word word -> new TermQuery(new Term(Fields.WORDS, bounded(word.text())));
      case Piece.Neighbours neighbours -> exactly(neighbours.text());
      case Piece.Single single -> new TermQuery(new Term(Fields.PAIRS, single.text()));
    };
  }

  /** Two neighbouring Han characters, which may happen to be a word. */
  private static Term pair(String pair) {
    return new Term(Segmenter.knows(pair) ? Fields.WORDS : Fields.PAIRS, pair);
  }

  private static String bounded(String token) {
    return token.length() <= TokenCounts.LONGEST ? token : token.substring(0, TokenCounts.LONGEST);
  }

  /**
   * The text as it stands: one token when it is one, else all that it has and a look at the text.
   */
  private static Query exactly(String text) {
    ArticleTokens tokens = new ArticleTokens();
    char[] folded = Folding.fold(text).toCharArray();
    tokens.add(folded, 0, folded.length, 1);
    Needle needle = Needle.of(text);
    List<Query> all = new ArrayList<>();
    for (Term token : terms(tokens)) {
      if (token.text().equals(needle.text())) {
        return new TermQuery(token);
      }
      all.add(new TermQuery(token));
    }
    if (all.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    BooleanQuery.Builder exactly = new BooleanQuery.Builder();
    all.stream().limit(MOST_TOKENS).forEach(token -> exactly.add(token, Occur.MUST));
    return exactly.add(new StandsInText(needle), Occur.FILTER).build();
  }

  /** The words, then the pairs, then the single characters. */
  private static List<Term> terms(ArticleTokens tokens) {
    List<Term> terms = new ArrayList<>();
    tokens.words().forEach(word -> terms.add(new Term(Fields.WORDS, word)));
    List<Term> singles = new ArrayList<>();
    tokens
        .pairs()
        .forEach(pair -> {
          boolean single = pair.codePointCount(0, pair.length()) == 1;
          (single ? singles : terms).add(new Term(Fields.PAIRS, pair));
        });
    terms.addAll(singles);
    return terms;
  }

  /** The titles that have the text, as a run of tokens, each at its place. */
  static Query inTitle(String text) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int position = -1;
    int tokens = 0;
    try (TokenStream stream = Fields.TITLES.tokenStream(Fields.TITLE_PAIRS, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        phrase.add(new Term(Fields.TITLE_PAIRS, term.toString()), position);
        tokens++;
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("cutting a query", e);
    }
    return tokens == 0 ? new MatchNoDocsQuery("no words") : phrase.build();
  }
}
