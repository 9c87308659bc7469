package dibao.desk.know.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A text cut into tokens, written down to be compared. */
final class Tokens {

  private Tokens() {}

  /** Each token as {@code term@position[start-end]}. */
  static List<String> of(Tokenizer tokenizer, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    tokenizer.setReader(new StringReader(text));
    try (TokenStream stream = tokenizer) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        String place = "[" + offset.startOffset() + "-" + offset.endOffset() + "]";
        tokens.add(term + "@" + position + place);
      }
      stream.end();
    }
    return tokens;
  }
}
