package dibao.desk.know.search;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Each Han character once: all that a field needs which only says which characters a text has. */
final class FirstSeen extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final BitSet seen = new BitSet(Character.MAX_VALUE);

  FirstSeen(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    seen.clear();
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      char character = term.charAt(0);
      if (Character.isHighSurrogate(character)) {
        return true;
      }
      if (character >= 0x1100 && !seen.get(character)) {
        seen.set(character);
        return true;
      }
    }
    return false;
  }
}
