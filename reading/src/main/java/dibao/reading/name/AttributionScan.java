package dibao.reading.name;

import dibao.reading.lexicon.CharSet;
import dibao.reading.lexicon.Marks;
import dibao.reading.lexicon.Prefixes;
import dibao.reading.lexicon.WordList;
import dibao.reading.text.Span;
import dibao.reading.text.TextMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run over a text, clause by clause, that keeps the words which say where it is from. */
final class AttributionScan {

  private static final int LONGEST = 60;
  private static final CharSet CLAUSE_ENDS = CharSet.of("，。；：！？\n\t");
  private static final List<String> OPENINGS =
      List.of("根据", "依据", "记者从", "另据", "又据", "据", "从", "经");
  private static final Prefixes<String> VERBS = verbs();

  private final CharSequence text;
  private final Marks marks;
  private final List<NameMention> names;
  private final List<Attribution> attributions = new ArrayList<>();
  private int nextName;

  AttributionScan(CharSequence text, Marks marks, List<NameMention> names) {
    this.text = text;
    this.marks = marks;
    this.names = names;
  }

  List<Attribution> run() {
    int from = 0;
    for (int at = marks.nextSaying(0); at < text.length(); at = marks.nextSaying(from)) {
      int start = at;
      while (start > from && !CLAUSE_ENDS.contains(text.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < text.length() && !CLAUSE_ENDS.contains(text.charAt(end))) {
        end++;
      }
      clause(start, end);
      from = Math.min(end + 1, text.length());
    }
    return attributions;
  }

  private void clause(int start, int end) {
    NameMention named = nameIn(start, end);
    int from = opening(start, end);
    int limit = Math.min(end, start + LONGEST);
    for (int i = marks.nextSaying(start); i < limit; i = marks.nextSaying(i)) {
      if (named != null && named.span().contains(i)) {
        i = named.span().end();
        continue;
      }
      Prefixes.@Nullable Found<String> verb = VERBS.longest(text, i);
      if (verb != null && isSaid(verb.value(), from > start && i >= from, named, i)) {
        int until = Math.min(end, i + verb.length());
        attributions.add(new Attribution(new Span(start, until), source(named, from, i)));
        return;
      }
      i += verb == null ? 1 : verb.length();
    }
  }

  /** A strong verb says so by itself; a weak one, which many a sentence has, needs 据 or a name. */
  private static boolean isSaid(
      String strength, boolean opened, @Nullable NameMention named, int at) {
    return strength.equals("strong")
        || opened && strength.equals("weak")
        || strength.equals("weak") && named != null && named.span().start() < at;
  }

  private @Nullable NameMention nameIn(int start, int end) {
    while (nextName < names.size() && names.get(nextName).span().start() < start) {
      nextName++;
    }
    if (nextName == names.size() || names.get(nextName).span().start() >= end) {
      return null;
    }
    return names.get(nextName);
  }

  /** Behind 据, 根据, 按照 or 记者从, if the clause begins so. */
  private int opening(int start, int end) {
    for (String word : OPENINGS) {
      if (end - start > word.length() && TextMatch.at(text, start, word)) {
        return start + word.length();
      }
    }
    return start;
  }

  private Span source(@Nullable NameMention named, int from, int verb) {
    if (named != null && named.span().start() >= from && named.span().end() <= verb) {
      return named.span();
    }
    boolean pointsBack = "该其上此".indexOf(text.charAt(from)) >= 0;
    return pointsBack || verb <= from ? new Span(verb, verb) : new Span(from, verb);
  }

  private static Prefixes<String> verbs() {
    Map<String, String> words = new HashMap<>();
    for (WordList.Line line : WordList.of(AttributionScan.class, "saying.tsv").lines()) {
      words.put(line.word(), line.field(0));
    }
    return Prefixes.forwards(words);
  }
}
