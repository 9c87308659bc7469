package dibao.desk.know.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as typed, taken apart. Words parted by spaces must all be there; {@code "…"} (or “…”,
 * 「…」, 『…』, 《…》) must be there exactly; {@code -word} must not be there; {@code 甲 OR 乙} and {@code
 * 甲|乙} ask for one of both. Anything else is words: no text is a wrong query.
 *
 * <p>Of a longer text the first {@value #LONGEST} characters and {@value #MOST_CLAUSES} parts
 * count.
 *
 * @param clauses all of which an article must satisfy
 */
record QueryText(List<Clause> clauses) {

  static final int LONGEST = 256;
  static final int MOST_CLAUSES = 16;

  private static final String OPENING = "\"“”„‟＂「『《«";
  private static final String CLOSING = "\"”“”“＂」』》»";
  private static final String MINUS = "-－−﹣";

  QueryText {
    clauses = List.copyOf(clauses);
  }

  static QueryText parse(String text) {
    return new QueryText(new Parser(clean(text)).parse());
  }

  boolean isEmpty() {
    return clauses.isEmpty();
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isWhitespace(c) || c == 0x3000 || c == 0xA0 ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  private static final class Parser {

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private int at;
    private boolean negative;
    private boolean either;

    Parser(String text) {
      this.text = text;
    }

    List<Clause> parse() {
      while (at < text.length() && clauses.size() < MOST_CLAUSES) {
        char next = text.charAt(at);
        if (next == ' ') {
          at++;
        } else if (next == '|' || next == '｜') {
          either = true;
          at++;
        } else if (isMinus(next)) {
          negative = true;
          at++;
        } else if (OPENING.indexOf(next) >= 0) {
          phrase(OPENING.indexOf(next));
        } else {
          words();
        }
      }
      return clauses;
    }

    /** A minus begins a word: after a space, and with the word right behind it. */
    private boolean isMinus(char next) {
      return MINUS.indexOf(next) >= 0
          && (at == 0 || text.charAt(at - 1) == ' ')
          && at + 1 < text.length()
          && text.charAt(at + 1) != ' ';
    }

    private void phrase(int mark) {
      int end = text.indexOf(CLOSING.charAt(mark), at + 1);
      if (end < 0 || end == at + 1) {
        at = end < 0 ? at + 1 : end + 1;
        return;
      }
      String words = text.substring(at + 1, end);
      at = end + 1;
      add(new Clause.Phrase(words));
    }

    private void words() {
      int start = at;
      while (at < text.length() && !endsWord(text.charAt(at))) {
        at++;
      }
      String word = text.substring(start, at);
      if (word.equals("OR") || word.equals("ＯＲ")) {
        either = true;
      } else if (!word.equals("AND")) {
        add(new Clause.Words(word));
      }
    }

    private boolean endsWord(char next) {
      return next == ' ' || next == '|' || next == '｜' || OPENING.indexOf(next) >= 0;
    }

    private void add(Clause clause) {
      if (Pieces.of(text(clause)).isEmpty()) {
        return;
      }
      if (negative) {
        clauses.add(new Clause.Not(clause));
      } else if (either && !clauses.isEmpty() && !(clauses.getLast() instanceof Clause.Not)) {
        clauses.add(or(clauses.removeLast(), clause));
      } else {
        clauses.add(clause);
      }
      negative = false;
      either = false;
    }

    private static Clause or(Clause first, Clause second) {
      List<Clause> choices = new ArrayList<>();
      if (first instanceof Clause.AnyOf anyOf) {
        choices.addAll(anyOf.choices());
      } else {
        choices.add(first);
      }
      choices.add(second);
      return new Clause.AnyOf(choices);
    }

    private static String text(Clause clause) {
      return switch (clause) {
        case Clause.Words words -> words.text();
        case Clause.Phrase phrase -> phrase.text();
        case Clause.AnyOf anyOf -> "";
        case Clause.Not not -> "";
      };
    }
  }
}
