package dibao.desk.know.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what a reader typed into what the index is asked.
 *
 * <p>Words are looked for as words (all of them; of more than three, three quarters) and, as typed,
 * as a run of characters, so that no article that has the very text is missed however it was cut.
 * Words as typed in the title count most.
 */
final class Queries {

  private static final float AS_TYPED = 0.3f;
  private static final float TITLE_AS_TYPED = 0.5f;
  private static final float CHARACTER = 0.5f;
  private static final int ALL_UP_TO = 3;

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
    List<Piece> pieces = Pieces.of(text);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(together(pieces), Occur.SHOULD);
    if (pieces.size() > 1 || pieces.getFirst() instanceof Piece.Word) {
      Query asTyped = phrase(Fields.PAIRS, text);
      any.add(new BoostQuery(asTyped, AS_TYPED), Occur.SHOULD);
    }
    any.add(new BoostQuery(phrase(Fields.TITLE_PAIRS, text), TITLE_AS_TYPED), Occur.SHOULD);
    return any.build();
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
      case Piece.Word word -> new TermQuery(new Term(Fields.WORDS, word.text()));
      case Piece.Neighbours neighbours -> phrase(Fields.PAIRS, neighbours.text());
      case Piece.Single single -> single(single.text());
    };
  }

  private static Query single(String character) {
    Query present = new TermQuery(new Term(Fields.CHARACTERS, character));
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.WORDS, character)), Occur.SHOULD)
        .add(new BoostQuery(new ConstantScoreQuery(present), CHARACTER), Occur.SHOULD)
        .build();
  }

  private static Query exactly(String text) {
    List<Piece> pieces = Pieces.of(text);
    if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Single single) {
      return single(single.text());
    }
    return new BooleanQuery.Builder()
        .add(phrase(Fields.PAIRS, text), Occur.MUST)
        .add(new BoostQuery(phrase(Fields.TITLE_PAIRS, text), TITLE_AS_TYPED), Occur.SHOULD)
        .build();
  }

  /** The text as a run of tokens of the field, each at its place. */
  static Query phrase(String field, String text) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    int position = -1;
    int tokens = 0;
    try (TokenStream stream = Fields.analyzer(field).tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        phrase.add(new Term(field, term.toString()), position);
        tokens++;
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("cutting a query", e);
    }
    return tokens == 0 ? new MatchNoDocsQuery("no words") : phrase.build();
  }
}
