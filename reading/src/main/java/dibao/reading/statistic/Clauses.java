package dibao.reading.statistic;

import dibao.reading.text.Span;
import dibao.reading.text.TextMatch;
import java.util.ArrayList;
import java.util.List;

/** Parts a paragraph into clauses at its stops; what stands in brackets parts nothing. */
final class Clauses {

  /** Longer brackets hold sentences of their own and are read as part of the text. */
  private static final int LONGEST_ASIDE = 120;

  /** Nobody writes on for so long without a stop; each clause costs a bounded time. */
  private static final int LONGEST = 2_000;

  private final CharSequence text;
  private final int end;
  private final List<Clause> clauses = new ArrayList<>();
  private List<Span> asides = new ArrayList<>();
  private int start;

  private Clauses(CharSequence text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  static List<Clause> of(CharSequence text, int start, int end) {
    return new Clauses(text, start, end).part();
  }

  private List<Clause> part() {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (at - start >= LONGEST) {
        close(at, '，');
        start = at;
      }
      if (isOpening(c)) {
        at = skip(at, c);
      } else {
        if (isStop(at, c)) {
          close(at, c);
        }
        at++;
      }
    }
    close(end, '\n');
    return clauses;
  }

  /** Behind the bracket's end; behind the bracket alone if it is not closed near by. */
  private int skip(int at, char opening) {
    char closing = closing(opening);
    int limit = Math.min(end, at + LONGEST_ASIDE);
    int depth = 0;
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        if (opening != '《') {
          asides.add(new Span(at, i + 1));
        }
        return i + 1;
      }
    }
    return at + 1;
  }

  private void close(int at, char mark) {
    if (at > start) {
      clauses.add(new Clause(start, at, mark, asides));
      asides = new ArrayList<>();
    } else if (!clauses.isEmpty() && mark == '\n') {
      Clause last = clauses.removeLast();
      clauses.add(new Clause(last.start(), last.end(), mark, last.asides()));
    }
    start = at + 1;
  }

  private boolean isStop(int at, char c) {
    return switch (c) {
      case '，', '。', '；', '：', '！', '？', ';', '!', '?', '\n', '\t', '…' -> true;
      // GMV 214亿元 and App Store are one clause.
      case ' ' -> !TextMatch.isLatin(text, at - 1) || !TextMatch.isLatin(text, at + 1);
      case ',', ':' -> !isDigit(at - 1) || !isDigit(at + 1);
      default -> false;
    };
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isOpening(char c) {
    return c == '（' || c == '(' || c == '《' || c == '〔' || c == '[';
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '（' -> '）';
      case '(' -> ')';
      case '《' -> '》';
      case '〔' -> '〕';
      default -> ']';
    };
  }
}
