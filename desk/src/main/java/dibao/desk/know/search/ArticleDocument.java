package dibao.desk.know.search;

import java.io.StringReader;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes an article into a document of the index. Reuses its tokenizers: one for each thread. */
final class ArticleDocument {

  /** Parts an issue's address from its label in the field they share. */
  static final char LABEL_MARK = '\u001F';

  private static final int LONGEST_KEY = 8_000;

  private final Part titleWords =
      new Part(Fields.WORDS, Fields.FREQUENCIES, new WordTokenizer(Fields.TITLE_WEIGHT));
  private final Part sourceWords = new Part(Fields.WORDS, Fields.FREQUENCIES, new WordTokenizer(1));
  private final Part bodyWords = new Part(Fields.WORDS, Fields.FREQUENCIES, new WordTokenizer(1));
  private final Part titlePairs = new Part(Fields.PAIRS, Fields.POSITIONS, new PairTokenizer());
  private final Part sourcePairs = new Part(Fields.PAIRS, Fields.POSITIONS, new PairTokenizer());
  private final Part bodyPairs = new Part(Fields.PAIRS, Fields.POSITIONS, new PairTokenizer());
  private final Part titleOnly =
      new Part(Fields.TITLE_PAIRS, Fields.POSITIONS, new PairTokenizer());
  private final Part titleCharacters =
      new Part(Fields.CHARACTERS, Fields.PRESENCE, new CharacterTokenizer());
  private final Part bodyCharacters =
      new Part(Fields.CHARACTERS, Fields.PRESENCE, new CharacterTokenizer());

  Document of(IndexedArticle article) {
    Document document = new Document();
    addText(document, article);
    addStored(document, article);
    addKeys(document, article);
    return document;
  }

  private void addText(Document document, IndexedArticle article) {
    String source = article.source() == null ? "" : article.source();
    document.add(titleWords.of(article.title()));
    document.add(sourceWords.of(source));
    document.add(bodyWords.of(article.body()));
    document.add(titlePairs.of(article.title()));
    document.add(sourcePairs.of(source));
    document.add(bodyPairs.of(article.body()));
    document.add(titleOnly.of(article.title()));
    document.add(titleCharacters.of(article.title()));
    document.add(bodyCharacters.of(article.body()));
  }

  private static void addStored(Document document, IndexedArticle article) {
    document.add(new StoredField(Fields.ADDRESS, article.address()));
    document.add(new StoredField(Fields.TITLE, article.title()));
    document.add(new StoredField(Fields.ISSUE_LABEL, article.issueLabel()));
    addStored(document, Fields.SECTION, article.section());
    addStored(document, Fields.SOURCE, article.source());
    addStored(document, Fields.ISSUE, article.issueAddress());
    if (article.date() != null) {
      document.add(new StoredField(Fields.DATE, article.date().toString()));
    }
    document.add(new StoredField(Fields.BODY, article.body()));
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
    document.add(new LongField(Fields.DAY, day(article), Field.Store.NO));
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

  /** A part of an article's text and the tokenizer that it is put through. */
  private static final class Part {

    private final Tokenizer tokenizer;
    private final Field field;

    Part(String name, FieldType type, Tokenizer tokenizer) {
      this.tokenizer = tokenizer;
      TokenStream stream = name.equals(Fields.CHARACTERS) ? new FirstSeen(tokenizer) : tokenizer;
      this.field = new Field(name, stream, type);
    }

    Field of(String text) {
      tokenizer.setReader(new StringReader(text));
      return field;
    }
  }
}
