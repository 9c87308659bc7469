package dibao.reading.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All words that are looked for everywhere in a text, in one Aho–Corasick automaton over a double
 * array: one pass finds them for all scanners. Threads may share it.
 */
public final class Lexicon {

  /** A word of one list, with what the list says of it. */
  public record Word(String text, Kind kind, String value, String note) {}

  private static final class Standard {
    static final Lexicon LEXICON = new Lexicon(standardWords());
  }

  private final Automaton automaton;

  Lexicon(List<Word> words) {
    Map<String, List<Word>> byText = new TreeMap<>();
    for (Word word : words) {
      byText.computeIfAbsent(word.text(), text -> new ArrayList<>(1)).add(word);
    }
    automaton = new Automaton(byText);
  }

  /** The lists that come with the library. */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /** Finds the words of all lists; linear in the text's length. */
  public Marks mark(CharSequence text) {
    var marking = new Marking();
    automaton.walk(text, marking);
    return marking.sorted(text.length());
  }

  private static List<Word> standardWords() {
    List<Word> words = new ArrayList<>();
    load(words, "areas.tsv", Kind.AREA);
    load(words, "idioms.tsv", Kind.IDIOM);
    load(words, "times.tsv", Kind.TIME);
    load(words, "occasions.tsv", Kind.OCCASION);
    load(words, "organisations.tsv", Kind.ORGANISATION);
    load(words, "platforms.tsv", Kind.PLATFORM);
    load(words, "suffixes.tsv", Kind.SUFFIX);
    load(words, "/dibao/reading/name/saying.tsv", Kind.SAYING);
    return words;
  }

  private static void load(List<Word> words, String list, Kind kind) {
    for (WordList.Line line : WordList.of(Lexicon.class, list).lines()) {
      words.add(new Word(line.word(), kind, line.field(0), line.field(1)));
    }
  }
}
