package dibao.desk.know.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The fields of the index.
 *
 * <p>Raise {@link #SCHEMA} with every change here, in the tokenizers or in the word list: an index
 * of another schema is made again at the next start.
 */
final class Fields {

  static final String SCHEMA = "1";

  /** Key of an article, and of its issue, to replace and remove by. */
  static final String ID = "id";

  static final String ISSUE_ID = "issueId";

  /** Words of title, source and body, weighted; no positions. */
  static final String WORDS = "words";

  /** Pairs of characters of title, source and body. */
  static final String PAIRS = "pairs";

  /** Pairs of characters of the title. */
  static final String TITLE_PAIRS = "titlePairs";

  /** Which Han characters title and body have. */
  static final String CHARACTERS = "characters";

  static final String SECTION = "section";
  static final String SOURCE = "source";
  static final String YEAR = "year";
  static final String ISSUE = "issue";

  /** Day of the article, as days since 1970; without a date the issue's, else 0. */
  static final String DAY = "day";

  /** When the archive last changed the article, to see whether the index has its newest form. */
  static final String CHANGED = "changed";

  static final String TITLE = "title";
  static final String BODY = "body";
  static final String ADDRESS = "address";
  static final String ISSUE_LABEL = "issueLabel";
  static final String DATE = "date";

  /** How much more a word counts in a title, and in the name of the source. */
  static final int TITLE_WEIGHT = 4;

  static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS, false);
  static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  static final FieldType PRESENCE = type(IndexOptions.DOCS, true);

  /** A phrase must not run from the title into the body. */
  private static final int GAP = 100;

  private static final Map<String, Analyzer> ANALYZERS =
      Map.of(
          WORDS, new RunAnalyzer(() -> new WordTokenizer(1)),
          PAIRS, new RunAnalyzer(PairTokenizer::new),
          TITLE_PAIRS, new RunAnalyzer(PairTokenizer::new),
          CHARACTERS, new RunAnalyzer(CharacterTokenizer::new),
          TITLE, new RunAnalyzer(CharacterTokenizer::new),
          BODY, new RunAnalyzer(CharacterTokenizer::new));

  private Fields() {}

  /** The analyzer of a field: of the indexed ones and, for extracts, of the stored texts. */
  static Analyzer analyzer(String field) {
    Analyzer analyzer = ANALYZERS.get(field);
    if (analyzer == null) {
      throw new IllegalArgumentException("the field " + field + " is not analyzed");
    }
    return analyzer;
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /** An analyzer of one tokenizer. */
  static final class RunAnalyzer extends Analyzer {
    private final java.util.function.Supplier<Tokenizer> tokenizer;

    RunAnalyzer(java.util.function.Supplier<Tokenizer> tokenizer) {
      this.tokenizer = tokenizer;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = tokenizer.get();
      TokenStream sink = field.equals(CHARACTERS) ? new FirstSeen(source) : source;
      return new TokenStreamComponents(source, sink);
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
