package dibao.desk.know.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** What else to try when nothing was found: only what finds something, and how much. */
final class Proposals {

  private static final int MOST = 5;

  private final IndexSearcher searcher;
  private final Dictionary dictionary;
  private final List<Proposal> proposals = new ArrayList<>();
  private final Set<SearchRequest> seen = new HashSet<>();

  Proposals(IndexSearcher searcher, Dictionary dictionary) {
    this.searcher = searcher;
    this.dictionary = dictionary;
  }

  List<Proposal> to(SearchRequest request) throws IOException {
    spelling(request);
    filters(request);
    QueryText text = QueryText.parse(request.query());
    quotes(request, text);
    fewerWords(request, text);
    anyWord(request, text);
    return proposals.subList(0, Math.min(MOST, proposals.size()));
  }

  private void spelling(SearchRequest request) throws IOException {
    String corrected = new Spelling(dictionary).correct(request.query());
    if (corrected != null
        && !propose(Proposal.Kind.SPELLING, corrected, request.with(corrected))
        && !request.filters().isEmpty()) {
      SearchRequest everywhere = request.with(corrected).with(Filters.NONE);
      propose(Proposal.Kind.SPELLING, corrected, everywhere);
    }
  }

  private void filters(SearchRequest request) throws IOException {
    int set = 0;
    for (Facet.Kind kind : Facet.Kind.values()) {
      String value = request.filters().value(kind);
      if (value != null) {
        set++;
        SearchRequest without = request.with(request.filters().with(kind, null));
        propose(Proposal.Kind.WITHOUT_FILTER, value, without);
      }
    }
    if (set > 1) {
      propose(Proposal.Kind.WITHOUT_FILTER, "", request.with(Filters.NONE));
    }
  }

  private void quotes(SearchRequest request, QueryText text) throws IOException {
    if (text.clauses().stream().anyMatch(Clause.Phrase.class::isInstance)) {
      String open = text.clauses().stream().map(Proposals::open).collect(Collectors.joining(" "));
      propose(Proposal.Kind.WITHOUT_QUOTES, open, request.with(open));
    }
  }

  /** The query without its rarest word: of those left out one at a time, what finds most. */
  private void fewerWords(SearchRequest request, QueryText text) throws IOException {
    List<String> words = wanted(text);
    if (words.size() < 2) {
      return;
    }
    List<Proposal> fewer = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = new ArrayList<>(words);
      String left = rest.remove(i);
      SearchRequest without = request.with(String.join(" ", rest) + unwanted(text));
      int found = Searching.count(searcher, without);
      if (found > 0) {
        fewer.add(new Proposal(Proposal.Kind.WITHOUT_WORD, left, without, found));
      }
    }
    fewer.stream()
        .sorted(Comparator.comparingInt(Proposal::articles).reversed())
        .limit(2)
        .forEach(this::add);
  }

  private void anyWord(SearchRequest request, QueryText text) throws IOException {
    List<String> words = wanted(text);
    if (words.size() > 1 && proposals.isEmpty()) {
      String any = String.join(" OR ", words);
      propose(Proposal.Kind.ANY_WORD, any, request.with(any + unwanted(text)));
    }
  }

  /** The words that were looked for; of a single clause its pieces. */
  private static List<String> wanted(QueryText text) {
    List<Clause> clauses =
        text.clauses().stream().filter(clause -> !(clause instanceof Clause.Not)).toList();
    if (clauses.size() == 1 && clauses.getFirst() instanceof Clause.Words(String only)) {
      return Pieces.of(only).stream().limit(8).map(Piece::text).toList();
    }
    return clauses.stream().limit(8).map(Proposals::written).toList();
  }

  private static String unwanted(QueryText text) {
    return text.clauses().stream()
        .filter(Clause.Not.class::isInstance)
        .map(clause -> " " + written(clause))
        .collect(Collectors.joining());
  }

  private static String written(Clause clause) {
    return switch (clause) {
      case Clause.Words words -> words.text();
      case Clause.Phrase phrase -> "“" + phrase.text() + "”";
      case Clause.AnyOf anyOf ->
          anyOf.choices().stream().map(Proposals::written).collect(Collectors.joining(" OR "));
      case Clause.Not not -> "-" + written(not.clause());
    };
  }

  private static String open(Clause clause) {
    return clause instanceof Clause.Phrase phrase ? phrase.text() : written(clause);
  }

  private boolean propose(Proposal.Kind kind, String words, @Nullable SearchRequest request)
      throws IOException {
    int found = Searching.count(searcher, Objects.requireNonNull(request));
    if (found > 0) {
      add(new Proposal(kind, words, request, found));
    }
    return found > 0;
  }

  private void add(Proposal proposal) {
    if (seen.add(proposal.request())) {
      proposals.add(proposal);
    }
  }
}
