package dibao.reading.time;

import dibao.reading.lexicon.Kind;
import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import dibao.reading.quantity.WholeNumber;
import dibao.reading.text.TextMatch;
import org.jspecify.annotations.Nullable;

/** A text with its marked words, to look at place by place. */
record TimeText(CharSequence text, Marks marks) {

  private static final String DASHES = "-—–~～－−至到";

  /** The character there; a line feed outside the text. */
  char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  boolean is(int offset, char expected) {
    return charAt(offset) == expected;
  }

  boolean is(int offset, String expected) {
    return TextMatch.at(text, offset, expected);
  }

  @Nullable WholeNumber numberAt(int offset) {
    return WholeNumber.at(text, offset);
  }

  /** Behind a dash, 至 or 到 that stands here; -1 if none does. */
  int afterDash(int offset) {
    int at = offset;
    while (at < offset + 2 && DASHES.indexOf(charAt(at)) >= 0) {
      at++;
    }
    return at > offset ? at : -1;
  }

  /** The number behind a dash that stands here. */
  @Nullable WholeNumber numberBehindDash(int offset) {
    int at = afterDash(offset);
    return at < 0 ? null : numberAt(at);
  }

  @Nullable TimeWord word(int offset) {
    Lexicon.Word word = marks.at(offset, Kind.TIME);
    return word == null ? null : TimeWord.of(word.value());
  }

  int lengthOfWord(int offset) {
    Lexicon.Word word = marks.at(offset, Kind.TIME);
    return word == null ? 0 : word.text().length();
  }
}
