package dibao.desk.know.search;

/**
 * Cuts text into what the index knows it by, in one pass.
 *
 * <ul>
 *   <li>Words: every known word that stands anywhere in the text. One that the sense of the text
 *       gives, or a part of such a one (零售 in 零售额), weighs {@link #BY_SENSE}; one that only lies
 *       across a boundary (和平 in 和|平均) weighs 1. So a known word is looked up as one term, is never
 *       missed, and ranks by sense. Letters and numbers are words as they are, and so are those
 *       that touch: 5g, iphone16.
 *   <li>Pairs: each pair of neighbouring characters that is no known word, each character by
 *       itself, and a character with the letters or number before it: 5月, a股.
 * </ul>
 *
 * <p>There are no positions: what must stand together is looked for in the text itself, among the
 * few articles that have all its tokens. Holds buffers: one for each thread.
 */
final class ArticleTokens {

  static final int BY_SENSE = 2;

  private static final int MOST_JOINED = 4;

  private final TokenCounts words = new TokenCounts();
  private final TokenCounts pairs = new TokenCounts();
  private final Runs runs = new Runs();
  private final Segmenter segmenter = new Segmenter();
  private final int[] joinedStarts = new int[MOST_JOINED];
  private char[] text = new char[0];
  private char[] scratch = new char[64];
  private int joined;

  TokenCounts words() {
    return words;
  }

  TokenCounts pairs() {
    return pairs;
  }

  void clear() {
    words.clear();
    pairs.clear();
  }

  /**
   * Adds the tokens of a text.
   *
   * @param folded the text, folded, from {@code start} to {@code end}
   * @param weight how many times each counts
   */
  void add(char[] folded, int start, int end, int weight) {
    text = folded;
    joined = 0;
    runs.start(folded, start, end);
    while (runs.next()) {
      if (!runs.joined()) {
        joined = 0;
      }
      if (runs.kind() == Runs.Kind.HAN) {
        addHan(weight);
        joined = 0;
      } else {
        addOther(weight);
      }
    }
  }

  private void addOther(int weight) {
    addWord(runs.start(), runs.end(), weight * BY_SENSE);
    for (int i = 0; i < joined; i++) {
      addWord(joinedStarts[i], runs.end(), weight * BY_SENSE);
    }
    if (joined == MOST_JOINED) {
      System.arraycopy(joinedStarts, 1, joinedStarts, 0, --joined);
    }
    joinedStarts[joined++] = runs.start();
  }

  /** A word of letters and numbers, without the commas that group its digits. */
  private void addWord(int start, int end, int weight) {
    int length = withoutCommas(start, end);
    words.add(scratch, 0, length, weight);
  }

  private int withoutCommas(int start, int end) {
    if (end - start > scratch.length) {
      scratch = new char[(end - start) * 2];
    }
    int length = 0;
    for (int i = start; i < end; i++) {
      if (text[i] != ',') {
        scratch[length++] = text[i];
      }
    }
    return length;
  }

  private void addHan(int weight) {
    if (runs.joined() && joined > 0) {
      int end = runs.start() + Character.charCount(character(runs.start()));
      pairs.add(scratch, 0, withoutCommas(joinedStarts[joined - 1], end), weight * BY_SENSE);
    }
    for (int from = runs.start(); from < runs.end(); from += Segmenter.STRETCH) {
      int to = Math.min(runs.end(), from + Segmenter.STRETCH);
      segmenter.cutStretch(text, from, to);
      addStretch(from, to, weight);
    }
  }

  private void addStretch(int start, int end, int weight) {
    int word = start;
    int wordEnd = start;
    for (int at = start; at < end; ) {
      if (at >= wordEnd) {
        word = at;
        wordEnd = start + segmenter.after(at - start);
      }
      int known = segmenter.known(at - start);
      addKnown(at, known, wordEnd, weight);
      int second = at + Character.charCount(character(at));
      boolean alone = at == word && second >= wordEnd;
      pairs.add(text, at, second, alone ? weight * BY_SENSE : weight);
      addPair(at, second, second < end ? known : -1, weight);
      at = second;
    }
  }

  private void addKnown(int at, int known, int wordEnd, int weight) {
    for (int lengths = known; lengths != 0; lengths &= lengths - 1) {
      int end = at + Integer.numberOfTrailingZeros(lengths);
      words.add(text, at, end, end <= wordEnd ? weight * BY_SENSE : weight);
    }
  }

  /**
   * The pair, if it is no word; {@code known} is -1 at a stretch's end, where that is not known.
   */
  private void addPair(int at, int second, int known, int weight) {
    if (second >= runs.end()) {
      return;
    }
    int end = second + Character.charCount(character(second));
    if (known >= 0) {
      if (end - at < Integer.SIZE && (known >> (end - at) & 1) == 0) {
        pairs.add(text, at, end, weight);
      }
    } else if (Segmenter.knows(new String(text, at, end - at))) {
      words.add(text, at, end, weight);
    } else {
      pairs.add(text, at, end, weight);
    }
  }

  private int character(int at) {
    return Character.codePointAt(text, at, runs.end());
  }
}
