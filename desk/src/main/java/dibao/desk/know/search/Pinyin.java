package dibao.desk.know.search;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import org.jspecify.annotations.Nullable;

/** How Chinese words sound, without tones. */
final class Pinyin {

  private Pinyin() {}

  /** The syllables of each character; null when one is no Han character. */
  static String @Nullable [] syllables(String word) {
    com.hankcs.hanlp.dictionary.py.Pinyin[] sounds = PinyinDictionary.convertToPinyinArray(word);
    String[] syllables = new String[sounds.length];
    for (int i = 0; i < sounds.length; i++) {
      if (sounds[i] == null || sounds[i] == com.hankcs.hanlp.dictionary.py.Pinyin.none5) {
        return null;
      }
      syllables[i] = sounds[i].getPinyinWithoutTone();
    }
    return syllables;
  }

  /** The first letters: dzsw for 电子商务. */
  static String initials(String[] syllables) {
    StringBuilder initials = new StringBuilder();
    for (String syllable : syllables) {
      initials.append(syllable.charAt(0));
    }
    return initials.toString();
  }
}
