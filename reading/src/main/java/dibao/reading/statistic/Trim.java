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

  private final Prefixes<String> leads;
  private final Prefixes<String> trails;

  private Trim(WordList list) {
    Map<String, String> before = new HashMap<>();
    Map<String, String> behind = new HashMap<>();
    for (WordList.Line line : list.lines()) {
      (line.field(0).equals("lead") ? before : behind).put(line.word(), line.word());
    }
    leads = Prefixes.forwards(before);
    trails = Prefixes.backwards(behind);
  }

  /** 均 of 日均 and 平均 stays. */
  private static boolean isOfRate(String subject, int end, String word) {
    return word.equals("均") && end >= 2 && "日月年人户平件周次亩店场季".indexOf(subject.charAt(end - 2)) >= 0;
  }

  static Trim standard() {
    return STANDARD;
  }

  String trim(String subject) {
    int end = subject.length();
    int start = 0;
    for (var found = leads.longest(subject, start);
        found != null && start + found.length() <= end;
        found = leads.longest(subject, start)) {
      start += found.length();
    }
    for (var found = trails.longest(subject, end);
        found != null && end - found.length() >= start && !isOfRate(subject, end, found.value());
        found = trails.longest(subject, end)) {
      end -= found.length();
    }
    return subject.substring(start, end);
  }
}
