package dibao.reading.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * The words of the lists that stand in one text, by where they begin, the longer before the shorter.
 * Made by {@link Lexicon#mark}.
 */
public final class Marks {

  private final int[] starts;
  private final Lexicon.Word[] words;
  private final int size;

  Marks(int[] starts, Lexicon.Word[] words, int size) {
    this.starts = starts;
    this.words = words;
    this.size = size;
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
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The longest word of that kind that begins just here. */
  public Lexicon.@Nullable Word at(int offset, Kind kind) {
    for (int i = from(offset); i < size && starts[i] == offset; i++) {
      if (words[i].kind() == kind) {
        return words[i];
      }
    }
    return null;
  }
}
