package dibao.desk.know.search;

import java.io.IOException;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Han characters one by one, letters and numbers as they are; positions as {@link PairTokenizer}
 * counts them. Queries of one character are answered from these, and extracts are marked by them.
 */
final class CharacterTokenizer extends RunTokenizer {

  private static final int LINE_GAP = 10;

  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private int at;
  private int end;

  @Override
  public void reset() throws IOException {
    super.reset();
    at = 0;
    end = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (at < end) {
      return putCharacter();
    }
    if (!runs.next()) {
      return false;
    }
    increment.setPositionIncrement(runs.lineBefore() ? LINE_GAP : 1);
    if (runs.kind() != Runs.Kind.HAN) {
      putRun();
      return true;
    }
    at = runs.start();
    end = runs.end();
    return putCharacter();
  }

  private boolean putCharacter() {
    int next = at + Character.charCount(Character.codePointAt(text, at, length));
    put(at, next);
    at = next;
    return true;
  }
}
