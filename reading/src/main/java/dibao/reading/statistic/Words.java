package dibao.reading.statistic;

import dibao.reading.lexicon.Prefixes;
import dibao.reading.lexicon.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code words.tsv}: verbs and growth nouns, which are looked for at the end of what
 * stands before a value, and the others, which are looked for anywhere in a clause.
 */
final class Words {

  /** A word, what it does, and for a basis which one it names. */
  record Word(String text, Role role, String value) {}

  /** A word where it stands. */
  record Hit(int start, int end, Role role, String value) {}

  private static final Set<Role> VERBS =
      EnumSet.of(
          Role.RISE,
          Role.FALL,
          Role.REACH,
          Role.REACH_BY_CHANGE,
          Role.NEWLY,
          Role.BECOME,
          Role.GROWTH,
          Role.DECLINE);

  private static final Words STANDARD = new Words(WordList.of(Words.class, "words.tsv"));

  private final Prefixes<Word> verbs;
  private final Prefixes<Word> ranks;
  private final Prefixes<Word> others;

  private Words(WordList list) {
    Map<String, Word> before = new HashMap<>();
    Map<String, Word> positions = new HashMap<>();
    Map<String, Word> anywhere = new HashMap<>();
    for (WordList.Line line : list.lines()) {
      var role = Role.valueOf(line.field(0).replace('-', '_').toUpperCase(Locale.ROOT));
      var word = new Word(line.word(), role, line.field(1));
      Map<String, Word> map =
          VERBS.contains(role) ? before : role == Role.RANK ? positions : anywhere;
      map.putIfAbsent(word.text(), word);
    }
    verbs = Prefixes.backwards(before);
    ranks = Prefixes.backwards(positions);
    others = Prefixes.forwards(anywhere);
  }

  static Words standard() {
    return STANDARD;
  }

  /** The longest verb or growth noun that ends here and does not begin before the start. */
  @Nullable Hit verbBefore(CharSequence text, int start, int end) {
    return before(verbs, text, start, end);
  }

  /** The longest word of rank, such as 位居, that ends here. */
  @Nullable Hit rankBefore(CharSequence text, int start, int end) {
    return before(ranks, text, start, end);
  }

  /** The longest word, no verb, that begins here and ends before the end. */
  @Nullable Hit at(CharSequence text, int start, int end) {
    Prefixes.Found<Word> found = others.longest(text, start);
    return found == null || start + found.length() > end
        ? null
        : hit(start, start + found.length(), found.value());
  }

  private static @Nullable Hit before(Prefixes<Word> words, CharSequence text, int start, int end) {
    Prefixes.Found<Word> found = words.longest(text, end);
    return found == null || end - found.length() < start
        ? null
        : hit(end - found.length(), end, found.value());
  }

  private static Hit hit(int start, int end, Word word) {
    return new Hit(start, end, word.role(), word.value());
  }
}
