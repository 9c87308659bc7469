package dibao.desk.know.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that the archive uses, the names of its columns and sources, to be found by how they
 * begin, how they sound, or the first letters of their sounds. Never changes; a new one is made
 * when the archive has.
 */
final class Dictionary {

  static final Dictionary EMPTY = new Dictionary(List.of());

  private static final int MOST_LOOKED_AT = 4_000;
  private static final Comparator<Entry> BY_USE =
      Comparator.comparingLong(Entry::rank).reversed().thenComparing(Entry::text);

  private final Key[] byText;
  private final Key[] bySound;
  private final Key[] byInitials;
  private final Map<String, Entry> mostUsedBySound = new HashMap<>();

  /**
   * A word or name.
   *
   * @param uses how many articles have it
   */
  record Entry(Suggestion.Kind kind, String text, int uses) {
    /** Names before words, then by use. */
    long rank() {
      return kind == Suggestion.Kind.WORD ? uses : uses + (1L << 32);
    }
  }

  private record Key(String key, Entry entry) {}

  Dictionary(Collection<Entry> entries) {
    List<Key> texts = new ArrayList<>();
    List<Key> sounds = new ArrayList<>();
    List<Key> initials = new ArrayList<>();
    for (Entry entry : entries) {
      String folded = Folding.fold(entry.text());
      texts.add(new Key(folded, entry));
      String[] syllables = Pinyin.syllables(folded);
      if (syllables != null) {
        sounds.add(new Key(String.join("", syllables), entry));
        initials.add(new Key(Pinyin.initials(syllables), entry));
        remember(String.join(" ", syllables), entry);
      }
    }
    byText = sorted(texts);
    bySound = sorted(sounds);
    byInitials = sorted(initials);
  }

  private void remember(String sound, Entry entry) {
    if (entry.kind() == Suggestion.Kind.WORD) {
      mostUsedBySound.merge(sound, entry, (a, b) -> a.uses() >= b.uses() ? a : b);
    }
  }

  private static Key[] sorted(List<Key> keys) {
    Key[] sorted = keys.toArray(new Key[0]);
    Arrays.sort(sorted, Comparator.comparing(Key::key));
    return sorted;
  }

  /** What begins so, or sounds so, most used first. */
  List<Entry> beginning(String typed, int most) {
    String prefix = Folding.fold(typed).replaceAll("[\\s']+", "");
    if (prefix.isEmpty()) {
      return List.of();
    }
    List<Entry> found = range(byText, prefix);
    if (found.size() < most && prefix.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      found = new ArrayList<>(found);
      found.addAll(range(byInitials, prefix));
      if (prefix.length() > 1) {
        found.addAll(range(bySound, prefix));
      }
    }
    List<Entry> all = found.stream().distinct().sorted(BY_USE).limit(most * 2L).toList();
    return all.stream().filter(entry -> !isPartOnly(entry, all)).limit(most).toList();
  }

  /** Whether a word stands only where a longer one does, as 电子 where only 电子商务 is spoken of. */
  private static boolean isPartOnly(Entry entry, List<Entry> all) {
    return all.stream()
        .anyMatch(other ->
            other.uses() == entry.uses()
                && other.text().length() > entry.text().length()
                && other.text().startsWith(entry.text()));
  }

  /** The most used word with just these syllables. */
  @Nullable Entry sounding(String[] syllables, int from, int to) {
    return mostUsedBySound.get(String.join(" ", Arrays.copyOfRange(syllables, from, to)));
  }

  /** The most used word that differs from a Latin one by a letter; null when there is none. */
  @Nullable Entry like(String latin) {
    Set<String> near = new HashSet<>();
    for (int at = 0; at < latin.length(); at++) {
      near.add(latin.substring(0, at) + latin.substring(at + 1));
      if (at + 1 < latin.length()) {
        near.add(
            latin.substring(0, at)
                + latin.charAt(at + 1)
                + latin.charAt(at)
                + latin.substring(at + 2));
      }
      for (char letter = 'a'; letter <= 'z'; letter++) {
        near.add(latin.substring(0, at) + letter + latin.substring(at + 1));
        near.add(latin.substring(0, at) + letter + latin.substring(at));
      }
    }
    for (char letter = 'a'; letter <= 'z'; letter++) {
      near.add(latin + letter);
    }
    near.remove(latin);
    return near.stream().map(this::exactly).filter(e -> e != null).min(BY_USE).orElse(null);
  }

  @Nullable Entry exactly(String folded) {
    int at = firstFrom(byText, folded);
    return at < byText.length && byText[at].key().equals(folded) ? byText[at].entry() : null;
  }

  private static List<Entry> range(Key[] keys, String prefix) {
    List<Entry> found = new ArrayList<>();
    int at = firstFrom(keys, prefix);
    while (at < keys.length && found.size() < MOST_LOOKED_AT && keys[at].key().startsWith(prefix)) {
      found.add(keys[at++].entry());
    }
    return found;
  }

  /** The place of the first key that is not before {@code key}. */
  private static int firstFrom(Key[] keys, String key) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle].key().compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
