package dibao.desk.know.search;

import java.io.StringReader;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes an article into a document of the index. Reuses its buffers: one for each thread. */
final class ArticleDocument {

  /** Parts an issue's address from its label in the field they share. */
  static final char LABEL_MARK = '\u001F';

  private static final int LONGEST_KEY = 8_000;

  private final ArticleTokens tokens = new ArticleTokens();
  private final Field words =
      new Field(Fields.WORDS, new CountedTokens(tokens.words()), Fields.FREQUENCIES);
  private final Field pairs =
      new Field(Fields.PAIRS, new CountedTokens(tokens.pairs()), Fields.FREQUENCIES);
  private final Tokenizer titleTokens = new PairTokenizer();
  private final Field titlePairs = new Field(Fields.TITLE_PAIRS, titleTokens, Fields.POSITIONS);

  Document of(IndexedArticle article) {
    Document document = new Document();
    addText(document, article);
    addStored(document, article);
    addKeys(document, article);
    return document;
  }

  private void addText(Document document, IndexedArticle article) {
    String source = article.source() == null ? "" : article.source();
    String text = ArticleText.of(article.title(), source, article.body());
    char[] folded = text.toCharArray();
    Folding.fold(folded, folded.length);
    int title = article.title().length();
    tokens.clear();
    tokens.add(folded, 0, title, Fields.TITLE_WEIGHT);
    tokens.add(folded, title, folded.length, 1);
    titleTokens.setReader(new StringReader(article.title()));
    document.add(words);
    document.add(pairs);
    document.add(titlePairs);
    document.add(new BinaryDocValuesField(Fields.TEXT, ArticleText.bytes(text)));
  }

  private static void addStored(Document document, IndexedArticle article) {
    document.add(new StoredField(Fields.ADDRESS, article.address()));
    document.add(new StoredField(Fields.ISSUE_LABEL, article.issueLabel()));
    addStored(document, Fields.SECTION, article.section());
    addStored(document, Fields.SOURCE, article.source());
    addStored(document, Fields.ISSUE, article.issueAddress());
    if (article.date() != null) {
      document.add(new StoredField(Fields.DATE, article.date().toString()));
    }
  }

  private static void addStored(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(field, value));
    }
  }

  private static void addKeys(Document document, IndexedArticle article) {
    document.add(new StringField(Fields.ID, Long.toString(article.id()), Field.Store.NO));
    document.add(
        new StringField(Fields.ISSUE_ID, Long.toString(article.issueId()), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.ID, article.id()));
    document.add(new NumericDocValuesField(Fields.CHANGED, article.changed()));
    document.add(NumericDocValuesField.indexedField(Fields.DAY, day(article)));
    if (article.section() != null) {
      addKey(document, Fields.SECTION, article.section());
    }
    article.sources().stream().distinct().forEach(name -> addKey(document, Fields.SOURCE, name));
    if (article.year() != null) {
      addKey(document, Fields.YEAR, article.year().toString());
    }
    document.add(new StringField(Fields.ISSUE, article.issueAddress(), Field.Store.NO));
    String labelled = article.issueAddress() + LABEL_MARK + article.issueLabel();
    document.add(new SortedDocValuesField(Fields.ISSUE, new BytesRef(labelled)));
  }

  private static void addKey(Document document, String field, String value) {
    String key = value.length() > LONGEST_KEY ? value.substring(0, LONGEST_KEY) : value;
    document.add(new KeywordField(field, key, Field.Store.NO));
  }

  static long day(IndexedArticle article) {
    return article.date() == null ? 0 : article.date().toEpochDay();
  }
}
