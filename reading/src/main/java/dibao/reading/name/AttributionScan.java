package dibao.reading.name;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.lexicon.WordList;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run over a text, clause by clause, that keeps the words which say where it is from. */
final class AttributionScan {

  private static final int LONGEST = 60;
  private static final String CLAUSE_ENDS = "，。；：！？\n\t";
  private static final Prefixes<String> VERBS = verbs();

  private final CharSequence text;
  private final List<NameMention> names;
  private final List<Attribution> attributions = new ArrayList<>();
  private int nextName;

  AttributionScan(CharSequence text, List<NameMention> names) {
    this.text = text;
    this.names = names;
  }

  List<Attribution> run() {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
        clause(start, i);
        start = i + 1;
      }
    }
    return attributions;
  }

  private void clause(int start, int end) {
    NameMention named = nameIn(start, end);
    int from = opening(start, end);
    int limit = Math.min(end, start + LONGEST);
    for (int i = from; i < limit; ) {
      Prefixes.@Nullable Found<String> verb = VERBS.longest(text, i);
      if (verb != null && isSaid(verb.value(), from > start, named, i)) {
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
        || opened
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
    for (String word : List.of("根据", "依据", "记者从", "另据", "又据", "据", "从")) {
      if (end - start > word.length()
          && word.contentEquals(text.subSequence(start, start + word.length()))) {
        return start + word.length();
      }
    }
    return start;
  }

  private static Span source(@Nullable NameMention named, int from, int verb) {
    if (named != null && named.span().start() >= from && named.span().end() <= verb) {
      return named.span();
    }
    return new Span(from, verb);
  }

  private static Prefixes<String> verbs() {
    Map<String, String> words = new HashMap<>();
    for (WordList.Line line : WordList.of(AttributionScan.class, "saying.tsv").lines()) {
      words.put(line.word(), line.field(0));
    }
    return Prefixes.forwards(words);
  }
}
