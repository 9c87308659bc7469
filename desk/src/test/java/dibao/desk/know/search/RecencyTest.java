package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class RecencyTest {

  private static final long TODAY = 20_000;
  private static final String WORDS = "abcdefghij";

  /** Skipping what cannot come first must never change what comes first. */
  @Test
  void firstOnes_areTheSame_whetherOthersAreSkippedOrNot() throws IOException {
    for (boolean newestFirst : new boolean[] {true, false}) {
      try (var directory = new ByteBuffersDirectory()) {
        fill(directory, newestFirst);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          IndexSearcher searcher = new IndexSearcher(reader);
          for (Query query : queries()) {
            Query fading = new Recency(query, TODAY);
            assertThat(scores(searcher, fading, 1))
                .as(query.toString())
                .isEqualTo(scores(searcher, fading, Integer.MAX_VALUE));
          }
        }
      }
    }
  }

  @Test
  void factor_fallsWithAge_butNotBelowItsFloor() {
    assertThat(Recency.factor(-5)).isEqualTo(1);
    assertThat(Recency.factor(Recency.HALF_LIFE_DAYS)).isBetween(0.849f, 0.851f);
    assertThat(Recency.factor(Long.MAX_VALUE)).isBetween(Recency.FLOOR, Recency.FLOOR + 0.001f);
  }

  @Test
  void explanation_agreesWithTheScore() throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      fill(directory, true);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        Query fading = new Recency(new TermQuery(new Term("text", "a")), TODAY);
        ScoreDoc best = searcher.search(fading, 1).scoreDocs[0];
        assertThat(searcher.explain(fading, best.doc).getValue().floatValue())
            .isCloseTo(best.score, org.assertj.core.api.Assertions.within(1e-5f));
      }
    }
  }

  private static void fill(ByteBuffersDirectory directory, boolean newestFirst) throws IOException {
    Random random = new Random(5);
    var settings = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (IndexWriter writer = new IndexWriter(directory, settings)) {
      for (int i = 0; i < 30_000; i++) {
        StringBuilder text = new StringBuilder();
        for (int words = 1 + random.nextInt(30); words > 0; words--) {
          int skewed = (int) (random.nextDouble() * random.nextDouble() * WORDS.length());
          text.append(WORDS.charAt(skewed)).append(' ');
        }
        long day = newestFirst ? TODAY - i / 4 : random.nextInt((int) TODAY);
        Document document = new Document();
        document.add(new TextField("text", text.toString(), Field.Store.NO));
        document.add(NumericDocValuesField.indexedField(Fields.DAY, day));
        writer.addDocument(document);
        if (i % 11_000 == 0) {
          writer.flush();
        }
      }
    }
  }

  private static List<Query> queries() {
    List<Query> queries = new ArrayList<>();
    for (Occur occur : new Occur[] {Occur.MUST, Occur.SHOULD}) {
      for (String words : List.of("a", "j", "a b", "a j", "c d e", "h i j")) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (String word : words.split(" ")) {
          builder.add(new TermQuery(new Term("text", word)), occur);
        }
        queries.add(builder.build());
        queries.add(
            builder
                .add(new TermQuery(new Term("text", "f")), Occur.SHOULD)
                .add(new TermQuery(new Term("text", "g")), Occur.MUST_NOT)
                .build());
      }
    }
    return queries;
  }

  private static List<Float> scores(IndexSearcher searcher, Query query, int threshold)
      throws IOException {
    List<Float> scores = new ArrayList<>();
    for (ScoreDoc found :
        searcher.search(query, new TopScoreDocCollectorManager(20, null, threshold)).scoreDocs) {
      scores.add(found.score);
    }
    return scores;
  }
}
