package dibao.reading.statistic;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes words that say nothing of what is measured off both ends of a subject: {@code adverbs.tsv}.
 */
final class Trim {

  private static final Trim STANDARD = new Trim(WordList.of(Trim.class, "adverbs.tsv"));

  /** Words that begin or end with a word of the list and are none. */
  private final Prefixes<String> beginning;

  private final Prefixes<String> ending;

  private final Prefixes<String> leads;
  private final Prefixes<String> trails;

  private Trim(WordList list) {
    Map<String, String> before = new HashMap<>();
    Map<String, String> behind = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    for (WordList.Line line : list.lines()) {
      switch (line.field(0)) {
        case "lead" -> before.put(line.word(), line.word());
        case "trail" -> behind.put(line.word(), line.word());
        default -> words.put(line.word(), line.word());
      }
    }
    leads = Prefixes.forwards(before);
    trails = Prefixes.backwards(behind);
    beginning = Prefixes.forwards(words);
    ending = Prefixes.backwards(words);
  }

  static Trim standard() {
    return STANDARD;
  }

  String trim(String subject) {
    int end = subject.length();
    int start = 0;
    for (var found = leads.longest(subject, start);
        found != null && start + found.length() <= end && !begins(subject, start, found.value());
        found = leads.longest(subject, start)) {
      start += found.length();
    }
    for (var found = trails.longest(subject, end);
        found != null && end - found.length() >= start && !ends(subject, end, found.value());
        found = trails.longest(subject, end)) {
      end -= found.length();
    }
    return subject.substring(start, end);
  }

  /** Whether the word only begins a longer one, as 均 does 均价. */
  private boolean begins(String subject, int start, String word) {
    var longer = beginning.longest(subject, start);
    return longer != null && longer.length() > word.length();
  }

  /** Whether the word only ends a longer one, as 均 does 日均. */
  private boolean ends(String subject, int end, String word) {
    var longer = ending.longest(subject, end);
    return longer != null && longer.length() > word.length();
  }
}
