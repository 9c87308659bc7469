package dibao.desk.know.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** What the three tokenizers share: the whole text, folded, and its runs. */
abstract class RunTokenizer extends Tokenizer {

  protected final Runs runs = new Runs();
  protected char[] text = new char[1_024];
  protected int length;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    int got;
    while ((got = input.read(text, length, text.length - length)) >= 0) {
      length += got;
      if (length == text.length) {
        text = Arrays.copyOf(text, length * 2);
      }
    }
    Folding.fold(text, length);
    runs.start(text, length);
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }

  /** Sets the token to the characters from {@code start} to {@code end}. */
  protected void put(int start, int end) {
    term.copyBuffer(text, start, end - start);
    offset.setOffset(correctOffset(start), correctOffset(end));
  }

  /** Sets the token to the run itself; a number's grouping commas are left out of the term. */
  protected void putRun() {
    put(runs.start(), runs.end());
    if (runs.kind() == Runs.Kind.NUMBER) {
      removeCommas();
    }
  }

  private void removeCommas() {
    char[] buffer = term.buffer();
    int kept = 0;
    for (int i = 0; i < term.length(); i++) {
      if (buffer[i] != ',') {
        buffer[kept++] = buffer[i];
      }
    }
    term.setLength(kept);
  }
}
