package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchesTest {

  private static final int ARTICLES = 300_000;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  /** Every article has "all", every second "half", every third "third", every thousandth "rare". */
  @BeforeEach
  void fill() throws IOException {
    var settings = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, settings)) {
      for (int i = 0; i < ARTICLES; i++) {
        Document document = new Document();
        document.add(new StringField("has", "all", Field.Store.NO));
        if (i % 2 == 0) {
          document.add(new StringField("has", "half", Field.Store.NO));
        }
        if (i % 3 == 0) {
          document.add(new StringField("has", "third", Field.Store.NO));
        }
        if (i % 1_000 == 0) {
          document.add(new StringField("has", "rare", Field.Store.NO));
        }
        writer.addDocument(document);
        if (i % 70_001 == 0) {
          writer.flush();
        }
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
  }

  @Test
  void few_areAllThere() throws IOException {
    Matches matches = of(has("rare"));
    assertThat(matches.documents()).hasSize(ARTICLES / 1_000).isSorted();
    assertThat(matches.total()).isEqualTo(ARTICLES / 1_000);
    assertThat(matches.step()).isOne();
    assertThat(matches.estimated()).isFalse();
  }

  @Test
  void manyOfOneWord_areCountedExactly_andSampledEvenly() throws IOException {
    Matches matches = of(has("all"));
    assertThat(matches.total()).isEqualTo(ARTICLES);
    assertThat(matches.estimated()).isFalse();
    assertThat(matches.step()).isGreaterThan(1);
    assertThat(matches.documents()).isSorted().hasSizeBetween(5_000, 20_000);
    long firstHalf = Arrays.stream(matches.documents()).filter(n -> n < ARTICLES / 2).count();
    assertThat(firstHalf * 2.0 / matches.documents().length).isBetween(0.97, 1.03);
  }

  @Test
  void manyOfTwoWords_areEstimated() throws IOException {
    Query both =
        new BooleanQuery.Builder()
            .add(has("half"), Occur.MUST)
            .add(has("third"), Occur.MUST)
            .build();
    Matches matches = of(both);
    assertThat(matches.estimated()).isTrue();
    assertThat(matches.total()).isBetween(ARTICLES / 6 - 5_000, ARTICLES / 6 + 5_000);
  }

  @Test
  void none_isNone() throws IOException {
    assertThat(of(has("nothing")).total()).isZero();
  }

  private Matches of(Query query) throws IOException {
    return Matches.of(searcher, searcher.rewrite(query));
  }

  private static Query has(String word) {
    return new TermQuery(new Term("has", word));
  }
}
