package dibao.desk.know.search;

import java.io.IOException;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Pairs of neighbouring Han characters, so that any piece of text can be found exactly: 网络零售 gives
 * 网络, 络零, 零售, each at the position of its first character. Letters and numbers are one token and
 * one position each.
 *
 * <p>A character that stands alone is a token; so is the first or last of a run where it touches a
 * letter or a number, which lets 5月 and A股 be found as phrases. A new line leaves a gap that no
 * phrase spans.
 */
final class PairTokenizer extends RunTokenizer {

  private static final int LINE_GAP = 10;

  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private boolean inRun;
  private boolean singleFirst;
  private boolean singleLast;
  private int at;
  private int position;
  private int placed;

  @Override
  public void reset() throws IOException {
    super.reset();
    inRun = false;
    position = -1;
    placed = -1;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    return inRun ? nextPair() : nextRun();
  }

  private boolean nextRun() {
    if (!runs.next()) {
      return false;
    }
    position += runs.lineBefore() && position >= 0 ? LINE_GAP : 1;
    if (runs.kind() != Runs.Kind.HAN) {
      putRun();
      place();
      return true;
    }
    inRun = true;
    at = runs.start();
    boolean alone = after(at) == runs.end();
    singleFirst = alone || runs.joined();
    singleLast = !alone && runs.joinedAfter();
    return nextPair();
  }

  private boolean nextPair() {
    int second = after(at);
    if (singleFirst) {
      singleFirst = false;
      put(at, second);
      place();
      inRun = second < runs.end();
      return true;
    }
    if (second < runs.end()) {
      put(at, after(second));
      place();
      at = second;
      position++;
      inRun = singleLast || after(second) < runs.end();
      return true;
    }
    put(at, second);
    place();
    inRun = false;
    return true;
  }

  /** The offset after the character at {@code offset}. */
  private int after(int offset) {
    return offset + Character.charCount(Character.codePointAt(text, offset, length));
  }

  private void place() {
    increment.setPositionIncrement(position - placed);
    placed = position;
  }
}
