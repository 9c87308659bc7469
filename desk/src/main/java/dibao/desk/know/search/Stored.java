package dibao.desk.know.search;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** What the index keeps of an article to show it. */
record Stored(Document document, ArticleText.Parts text) {

  static Stored of(IndexSearcher searcher, int document) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    ArticleText texts = ArticleText.in(leaf.reader());
    return new Stored(
        searcher.storedFields().document(document), texts.parts(document - leaf.docBase));
  }

  /** A field's value; empty when the article has none. */
  String field(String name) {
    String value = document.get(name);
    return value == null ? "" : value;
  }

  /** A field's value; null when the article has none. */
  @Nullable String optional(String name) {
    return document.get(name);
  }
}
