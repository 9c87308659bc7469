package dibao.reading.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The suffix grammar of organisations' names: a run of Han and Latin letters without a word that
 * breaks names, ending in 公司, 大学, 研究院, 交易所 and the like. Threads may share it.
 */
public final class OrganisationNames {

  private static final int LONGEST = 24;
  private static final CharSet BREAKS =
      CharSet.of("的了是为在与对向将等从由据把被于及或也已有说称各其该共至到，。、；：！？《》“”()\n\t%0123456789");

  private static final class Standard {
    static final OrganisationNames NAMES = new OrganisationNames();
  }

  private final Prefixes<String> suffixes;

  /** The characters at which a name may end or break off. */
  private final CharSet turns;

  private OrganisationNames() {
    Map<String, String> words = new HashMap<>();
    for (WordList.Line line : WordList.of(Lexicon.class, "suffixes.tsv").lines()) {
      words.put(line.word(), line.field(0));
    }
    suffixes = Prefixes.forwards(words);
    turns = BREAKS.with(CharSet.beginnings(words.keySet()));
  }

  public static OrganisationNames standard() {
    return Standard.NAMES;
  }

  /**
   * The end of the organisation's name that goes on at {@code from}, or -1 if what stands there is
   * no name.
   *
   * @param marks of the text
   * @param reach how many characters may stand before a suffix that leaves no doubt
   * @param weakReach how many before one that is a common noun as well, such as 公司
   */
  public int end(CharSequence text, Marks marks, int from, int reach, int weakReach) {
    int limit = Math.min(text.length(), from + Math.min(reach, LONGEST) + 1);
    if (marks.nextSuffix(from) >= limit) {
      return -1;
    }
    for (int i = from; i < limit; ) {
      char c = text.charAt(i);
      if (c == '一' && i + 1 < limit && "位家名个所批些".indexOf(text.charAt(i + 1)) >= 0) {
        return -1;
      }
      if (!turns.contains(c)) {
        i++;
        continue;
      }
      Prefixes.@Nullable Found<String> suffix = suffixes.longest(text, i);
      if (suffix != null && isName(suffix.value(), i - from, weakReach)) {
        return furthest(text, i + suffix.length());
      }
      if (suffix == null && breaks(c)) {
        return -1;
      }
      i += suffix == null ? 1 : suffix.length();
    }
    return -1;
  }

  private static boolean isName(String strength, int before, int weakReach) {
    return strength.equals("name") || strength.equals("weak") && before > 0 && before <= weakReach;
  }

  /** Suffixes may follow one another: 大学 附属医院, 集团 有限公司. */
  private int furthest(CharSequence text, int end) {
    Prefixes.@Nullable Found<String> next = suffixes.longest(text, end);
    while (next != null && !next.value().equals("no")) {
      end += next.length();
      next = suffixes.longest(text, end);
    }
    return end;
  }

  /** The characters behind which no name goes on. */
  public static CharSet breaks() {
    return BREAKS;
  }

  /** Whether no name goes on behind this character. */
  public boolean breaks(char c) {
    return BREAKS.contains(c);
  }
}
