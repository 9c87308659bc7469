package dibao.desk.know.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands counted tokens to the index, their weights as frequencies. */
final class CountedTokens extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final TokenCounts counts;
  private int at;

  CountedTokens(TokenCounts counts) {
    this.counts = counts;
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    if (at == counts.count()) {
      return false;
    }
    clearAttributes();
    term.copyBuffer(counts.characters(), counts.start(at), counts.length(at));
    frequency.setTermFrequency(counts.weight(at));
    at++;
    return true;
  }
}
