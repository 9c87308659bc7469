package dibao.desk.know.search;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The fields of the index.
 *
 * <p>Raise {@link #SCHEMA} with every change here, in the tokens or in the word list: an index of
 * another schema is made again at the next start.
 */
final class Fields {

  static final String SCHEMA = "2";

  /** Key of an article, and of its issue, to replace and remove by. */
  static final String ID = "id";

  static final String ISSUE_ID = "issueId";

  /** The known words of title, source and body, weighted; see {@link ArticleTokens}. */
  static final String WORDS = "words";

  /** What title, source and body have beside known words: pairs and single characters. */
  static final String PAIRS = "pairs";

  /** Pairs of characters of the title, with their places. */
  static final String TITLE_PAIRS = "titlePairs";

  /** Title, source and body as written; see {@link ArticleText}. */
  static final String TEXT = "text";

  static final String SECTION = "section";
  static final String SOURCE = "source";
  static final String YEAR = "year";
  static final String ISSUE = "issue";

  /** Day of the article, as days since 1970; without a date the issue's, else 0. */
  static final String DAY = "day";

  /** When the archive last changed the article, to see whether the index has its newest form. */
  static final String CHANGED = "changed";

  static final String BODY = "body";
  static final String ADDRESS = "address";
  static final String ISSUE_LABEL = "issueLabel";
  static final String DATE = "date";

  /** How much more a word counts in a title. */
  static final int TITLE_WEIGHT = 4;

  static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);
  static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  /** What cuts a title, or what is looked for in titles. */
  static final Analyzer TITLES = new OfOne(PairTokenizer::new);

  private Fields() {}

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** An analyzer of one tokenizer. */
  private static final class OfOne extends Analyzer {
    private final Supplier<Tokenizer> tokenizer;

    OfOne(Supplier<Tokenizer> tokenizer) {
      this.tokenizer = tokenizer;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(tokenizer.get());
    }
  }
}
