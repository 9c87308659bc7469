package dibao.reading.lexicon;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of the lists that stand in one text, by where they begin, the longer before the
 * shorter. Made by {@link Lexicon#mark}.
 */
public final class Marks {

  private final int[] starts;
  private final Lexicon.Word[] words;
  private final int size;
  private final int[] byOffset;
  private final BitSet suffixes;
  private final BitSet sayings;

  Marks(int[] starts, Lexicon.Word[] words, int size, int length, BitSet suffixes, BitSet sayings) {
    this.starts = starts;
    this.words = words;
    this.size = size;
    this.suffixes = suffixes;
    this.sayings = sayings;
    this.byOffset = new int[length];
    int index = 0;
    for (int i = 0; i < length; i++) {
      while (index < size && starts[index] < i) {
        index++;
      }
      byOffset[i] = index;
    }
  }

  public int size() {
    return size;
  }

  public int start(int index) {
    return starts[index];
  }

  public int end(int index) {
    return starts[index] + words[index].text().length();
  }

  public Lexicon.Word word(int index) {
    return words[index];
  }

  /** The index of the first word that begins at or behind this offset; the size if none does. */
  public int from(int offset) {
    return offset < byOffset.length ? byOffset[offset] : size;
  }

  /**
   * Where the next word begins that organisations' names end in; the text's length if none does.
   */
  int nextSuffix(int offset) {
    int next = suffixes.nextSetBit(offset);
    return next < 0 ? byOffset.length : next;
  }

  /** Where the next word of saying begins; the text's length if none does. */
  public int nextSaying(int offset) {
    int next = sayings.nextSetBit(offset);
    return next < 0 ? byOffset.length : next;
  }

  /** The longest word of that kind that begins just here; hints are none. */
  public Lexicon.@Nullable Word at(int offset, Kind kind) {
    for (int i = from(offset); i < size && starts[i] == offset; i++) {
      if (words[i].kind() == kind) {
        return words[i];
      }
    }
    return null;
  }
}
