package dibao.reading.statistic;

import dibao.reading.name.Attribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells who says what stands at an offset. A report's words carry to the end of the article or to
 * the next source; a person's to the end of the paragraph or to a turn such as 此外, and further only
 * where 该负责人还说 takes them up again. A quotation belongs to who is named right behind it.
 */
final class Speakers {

  private static final int LONGEST_QUOTATION = 400;
  private static final int LONGEST_SPEECH = 2000;

  /** So far back 数据显示 and 该负责人 may go. */
  private static final int LONGEST_WAY_BACK = 20;

  private final CharSequence text;
  private final List<Attribution> attributions;

  Speakers(CharSequence text, List<Attribution> attributions) {
    this.text = text;
    this.attributions = List.copyOf(attributions);
  }

  @Nullable String at(int offset) {
    int next = firstBehind(offset);
    if (next < attributions.size() && closesQuotationOf(attributions.get(next), offset)) {
      return source(next);
    }
    return next > 0 && carries(next - 1, offset) ? source(next - 1) : null;
  }

  /** The number of attributions that begin at or before the offset. */
  private int firstBehind(int offset) {
    int low = 0;
    int high = attributions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (attributions.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean carries(int index, int offset) {
    Attribution attribution = attributions.get(index);
    if (isReport(attribution)) {
      return true;
    }
    if (offset - attribution.span().end() > LONGEST_SPEECH) {
      return false;
    }
    boolean takenUp = index + 1 < attributions.size() && pointsBack(attributions.get(index + 1));
    for (int i = attribution.span().end(); i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' && !takenUp || c == '。' && !takenUp && isTurn(i + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTurn(int at) {
    Words.Hit hit = Words.standard().at(text, at, text.length());
    return hit != null && hit.role() == Role.TURN;
  }

  /** 据…, …显示, …发布 give a document's figures, …说 and …表示 a person's words. */
  private boolean isReport(Attribution attribution) {
    String words = attribution.span().of(text).toString();
    return words.startsWith("据")
        || words.startsWith("根据")
        || !Terms.REPORT_VERB.endOf(words).isEmpty();
  }

  /** The source that the words name, or the one before that 该, 他 and 数据显示 go back to. */
  private @Nullable String source(int index) {
    for (int i = index; i >= Math.max(0, index - LONGEST_WAY_BACK); i--) {
      Attribution attribution = attributions.get(i);
      if (attribution.source().length() > 0) {
        return attribution.source().of(text).toString();
      }
      if (!pointsBack(attribution)) {
        return null;
      }
    }
    return null;
  }

  private boolean pointsBack(Attribution attribution) {
    String words = attribution.span().of(text).toString();
    return attribution.source().length() == 0
        && Terms.POINTING_BACK.words().stream().anyMatch(words::startsWith);
  }

  /** “…”一位负责人说: whether the offset lies in the quotation right before the words. */
  private boolean closesQuotationOf(Attribution attribution, int offset) {
    int start = attribution.span().start();
    int end = start < text.length() && text.charAt(start) == '”' ? start + 1 : start;
    if (end == 0 || text.charAt(end - 1) != '”') {
      return false;
    }
    int from = Math.max(0, end - LONGEST_QUOTATION);
    for (int i = end - 2; i >= from; i--) {
      if (text.charAt(i) == '“') {
        return offset >= i;
      }
    }
    return false;
  }
}
