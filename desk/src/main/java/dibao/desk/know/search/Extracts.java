package dibao.desk.know.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LabelledCharArrayMatcher;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.PhraseHelper;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;

/**
 * Marks what was found in titles, and picks from a body the sentences that say most about it.
 *
 * <p>Looks through the text as stored, so that every place where it has what was typed is marked,
 * whichever field of the index found the article. Lucene's unified highlighter weighs the
 * sentences; the places it is given are found here, in microseconds, where its own way (a small
 * index of each text) takes half a millisecond an article.
 */
final class Extracts {

  private static final int PASSAGES = 2;
  private static final int GOAL = 60;
  private static final int LONGEST_PASSAGE = 110;
  private static final int BEFORE_MATCH = 24;
  private static final int LEAD = 120;
  private static final int LONGEST_BODY = 50_000;
  private static final String BETWEEN = " … ";

  private final List<Needle> needles;
  private final FieldHighlighter sentences;

  Extracts(QueryText text) {
    List<Needle> all = new ArrayList<>();
    text.clauses().forEach(clause -> add(all, clause));
    needles = all.stream().distinct().toList();
    sentences =
        new FieldHighlighter(
            Fields.BODY,
            new Finding(needles),
            LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(Locale.CHINESE), GOAL, 0.5f),
            new PassageScorer(),
            PASSAGES,
            0,
            new Sentences(),
            Comparator.comparingInt(Passage::getStartOffset));
  }

  List<Marked> title(String title) {
    Places places = Places.of(needles, title);
    int[] starts = places.starts();
    return Marked.cut(title, 0, title.length(), starts, places.ends(), starts.length);
  }

  /** The telling sentences of a body; its first words when nothing was looked for in it. */
  @SuppressWarnings({"unchecked", "NullAway"}) // Sentences gives these; no reader is asked
  List<Marked> body(String body) throws IOException {
    if (body.isEmpty()) {
      return List.of();
    }
    String looked = body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY);
    Object found = sentences.highlightFieldForDoc(null, -1, looked);
    return found instanceof List<?> parts && !parts.isEmpty()
        ? (List<Marked>) parts
        : Marked.plain(lead(body).replace('\n', ' '));
  }

  private static String lead(String body) {
    if (body.length() <= LEAD) {
      return body;
    }
    int end = Character.isHighSurrogate(body.charAt(LEAD - 1)) ? LEAD - 1 : LEAD;
    return body.substring(0, end) + "…";
  }

  private static void add(List<Needle> needles, Clause clause) {
    switch (clause) {
      case Clause.Words words ->
          Pieces.of(words.text()).forEach(piece -> needles.add(Needle.of(piece.text())));
      case Clause.Phrase phrase -> needles.add(Needle.of(phrase.text()));
      case Clause.AnyOf anyOf -> anyOf.choices().forEach(choice -> add(needles, choice));
      case Clause.Not _ -> {}
    }
  }

  /** Tells the highlighter where the text has the needles. */
  private static final class Finding extends FieldOffsetStrategy {

    private final List<Needle> needles;

    Finding(List<Needle> needles) {
      super(
          new UHComponents(
              Fields.BODY,
              _ -> true,
              new MatchNoDocsQuery(),
              new BytesRef[0],
              PhraseHelper.NONE,
              new LabelledCharArrayMatcher[0],
              false,
              Set.of()));
      this.needles = needles;
    }

    @Override
    public OffsetSource getOffsetSource() {
      return OffsetSource.ANALYSIS;
    }

    @Override
    public OffsetsEnum getOffsetsEnum(LeafReader reader, int document, String content) {
      Places places = Places.of(needles, content);
      return places.isEmpty() ? OffsetsEnum.EMPTY : places;
    }
  }

  /** The best sentences in order, long ones cut around what was found. */
  private static final class Sentences extends PassageFormatter {
    @Override
    public List<Marked> format(Passage[] passages, String body) {
      List<Marked> parts = new ArrayList<>();
      for (Passage passage : passages) {
        if (passage.getNumMatches() > 0) {
          add(parts, passage, body.replace('\n', ' '));
        }
      }
      return parts;
    }

    private static void add(List<Marked> parts, Passage passage, String body) {
      int start = passage.getStartOffset();
      int end = passage.getEndOffset();
      if (end - start > LONGEST_PASSAGE) {
        start = Math.max(start, passage.getMatchStarts()[0] - BEFORE_MATCH);
        end = Math.min(end, start + LONGEST_PASSAGE);
      }
      start = Character.isLowSurrogate(body.charAt(start)) ? start - 1 : start;
      end = Character.isHighSurrogate(body.charAt(end - 1)) ? end - 1 : end;
      if (!parts.isEmpty() || start > 0) {
        parts.add(new Marked(parts.isEmpty() ? "… " : BETWEEN, false));
      }
      parts.addAll(
          Marked.cut(
              body,
              start,
              end,
              passage.getMatchStarts(),
              passage.getMatchEnds(),
              passage.getNumMatches()));
    }
  }
}
