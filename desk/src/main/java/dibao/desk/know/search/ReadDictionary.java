package dibao.desk.know.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Reads the dictionary off the index: its most used words, and all columns and sources. */
final class ReadDictionary {

  private static final int MOST_WORDS = 60_000;
  private static final int MOST_NAMES = 20_000;

  private ReadDictionary() {}

  static Dictionary of(IndexReader reader) throws IOException {
    List<Dictionary.Entry> entries = new ArrayList<>();
    entries.addAll(terms(reader, Fields.WORDS, Suggestion.Kind.WORD, MOST_WORDS));
    entries.addAll(terms(reader, Fields.SECTION, Suggestion.Kind.COLUMN, MOST_NAMES));
    entries.addAll(terms(reader, Fields.SOURCE, Suggestion.Kind.SOURCE, MOST_NAMES));
    return new Dictionary(entries);
  }

  private static List<Dictionary.Entry> terms(
      IndexReader reader, String field, Suggestion.Kind kind, int most) throws IOException {
    PriorityQueue<Dictionary.Entry> used =
        new PriorityQueue<>(Comparator.comparingInt(Dictionary.Entry::uses));
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return List.of();
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      int uses = each.docFreq();
      boolean more = used.size() < most || uses > used.element().uses();
      if (more && (kind != Suggestion.Kind.WORD || isWord(term))) {
        used.add(new Dictionary.Entry(kind, term.utf8ToString(), uses));
        if (used.size() > most) {
          used.remove();
        }
      }
    }
    return List.copyOf(used);
  }

  /** Two characters or more, and no number. */
  private static boolean isWord(BytesRef term) {
    byte first = term.bytes[term.offset];
    return first < 0 ? term.length > 4 : term.length > 1 && (first < '0' || first > '9');
  }
}
