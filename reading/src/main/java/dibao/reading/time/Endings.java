package dibao.reading.time;

import dibao.reading.text.TextMatch;
import java.util.List;

/** What stands around a time and changes it: 末, 底, 初, 以来, 之前, 当月, and 截至 before it. */
final class Endings {

  private static final List<String> SWALLOWED =
      List.of("当月", "当天", "当日", "单月", "当年", "之前", "以前", "期间");

  private static final int FOUNDING_REACH = 10;

  private Endings() {}

  /**
   * The time as a whole.
   *
   * @param upTo whether 截至 stands before it
   * @param from whether 自 or 从 does
   */
  static Read of(CharSequence text, boolean upTo, boolean from, Read read) {
    Read whole = ending(text, from, read);
    if (!upTo || whole.kind() == TimeMention.Kind.POINT) {
      return whole;
    }
    TimeExpression end =
        whole.expression() instanceof TimeExpression.ThisYear
            ? new TimeExpression.Now()
            : new TimeExpression.Edge(whole.expression(), true);
    return new Read(end, TimeMention.Kind.POINT, whole.end(), whole.year());
  }

  private static Read ending(CharSequence text, boolean from, Read read) {
    int end = read.end();
    if (follows(text, end, "以来")) {
      return since(read, end + 2);
    }
    int founded = from ? sinceFounding(text, end) : -1;
    if (founded > end) {
      return since(read, founded);
    }
    if (follows(text, end, "起") && from) {
      return since(read, end + 1);
    }
    for (String word : SWALLOWED) {
      if (follows(text, end, word)) {
        return read.until(end + word.length());
      }
    }
    if (follows(text, end, "末") && !follows(text, end, "末端")
        || follows(text, end, "底") && !follows(text, end, "底部")) {
      return edge(read, true, end + 1);
    }
    if (follows(text, end, "初") && !follows(text, end, "初步") && !follows(text, end, "初级")) {
      return edge(read, false, end + 1);
    }
    return follows(text, end, "前") && read.year() != null ? read.until(end + 1) : read;
  }

  /** Behind 首列开行以来 and 正式运营以来 where 自 stands before the time; -1 if nothing such follows. */
  private static int sinceFounding(CharSequence text, int from) {
    int limit = Math.min(text.length() - 1, from + FOUNDING_REACH);
    for (int i = from; i < limit && "，。；、\n".indexOf(text.charAt(i)) < 0; i++) {
      if (follows(text, i, "以来")) {
        return i + 2;
      }
    }
    return -1;
  }

  private static Read since(Read read, int end) {
    return read.kind() == TimeMention.Kind.OPEN
        ? read.until(end)
        : new Read(
            new TimeExpression.Since(read.expression()), TimeMention.Kind.SPAN, end, read.year());
  }

  private static Read edge(Read read, boolean last, int end) {
    boolean hasEdges =
        read.kind() != TimeMention.Kind.OPEN && read.kind() != TimeMention.Kind.POINT;
    if (!hasEdges) {
      return read;
    }
    TimeExpression of =
        read.expression() instanceof TimeExpression.ThisYear
            ? new TimeExpression.Months(
                new TimeExpression.YearOf(TimeExpression.From.ARTICLE, 0), 1, 12)
            : read.expression();
    return new Read(new TimeExpression.Edge(of, last), TimeMention.Kind.POINT, end, read.year());
  }

  private static boolean follows(CharSequence text, int at, String word) {
    return TextMatch.at(text, at, word);
  }
}
