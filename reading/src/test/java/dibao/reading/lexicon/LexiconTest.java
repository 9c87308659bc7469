package dibao.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final String LETTERS = "东西中部地区";

  @Test
  void mark_findsEveryWordWhereverItStands_byStartAndTheLongestFirst() {
    var random = new Random(3);
    List<Lexicon.Word> words = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      words.add(new Lexicon.Word(letters(random, 1 + random.nextInt(4)), Kind.AREA, "", ""));
    }
    List<String> distinct = words.stream().map(Lexicon.Word::text).distinct().toList();
    var lexicon =
        new Lexicon(
            distinct.stream().map(text -> new Lexicon.Word(text, Kind.AREA, "", "")).toList());
    for (int i = 0; i < 300; i++) {
      String text = letters(random, 30) + "的" + letters(random, 5);
      assertThat(found(lexicon.mark(text))).as(text).isEqualTo(expected(distinct, text));
    }
  }

  @Test
  void marks_tellTheWordsOfAKindAtAPlace() {
    var lexicon =
        new Lexicon(
            List.of(
                new Lexicon.Word("全国", Kind.AREA, "中国", "country"),
                new Lexicon.Word("全国人大", Kind.ORGANISATION, "", ""),
                new Lexicon.Word("春节", Kind.OCCASION, "春节", "")));
    Marks marks = lexicon.mark("今年春节，全国人大");
    assertThat(marks.at(2, Kind.OCCASION)).isNotNull();
    assertThat(marks.at(2, Kind.AREA)).isNull();
    assertThat(marks.at(5, Kind.AREA)).extracting(Lexicon.Word::value).isEqualTo("中国");
    assertThat(marks.from(3)).isEqualTo(1);
    assertThat(marks.from(99)).isEqualTo(marks.size());
  }

  private static List<String> found(Marks marks) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      found.add(marks.start(i) + marks.word(i).text());
    }
    return found;
  }

  private static List<String> expected(List<String> words, String text) {
    List<String> expected = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      for (int length = 4; length > 0; length--) {
        if (at + length <= text.length() && words.contains(text.substring(at, at + length))) {
          expected.add(at + text.substring(at, at + length));
        }
      }
    }
    return expected;
  }

  private static String letters(Random random, int length) {
    var letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }
}
