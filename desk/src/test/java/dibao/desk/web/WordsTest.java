package dibao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Pattern USE =
      Pattern.compile("visit\\s*\\.(?:text|count)\\(\\s*\"([\\w.-]+)\"");
  private static final Pattern SLOT = Pattern.compile("\\{\\d}");

  /** Keys that are put together from a beginning and something the code knows. */
  private static final List<String> COMPOSED = List.of("set-up.", "error.", "sign-in.", "bar.");

  private final Words words = new Words();

  @Test
  void noWord_isMissingInEither() {
    Set<String> chinese = spoken(Language.ZH);
    assertThat(spoken(Language.EN)).containsExactlyInAnyOrderElementsOf(chinese);
    assertThat(chinese).hasSizeGreaterThan(100);
  }

  @Test
  void everyWord_hasTheSameSlotsInBoth() {
    for (String key : spoken(Language.ZH)) {
      assertThat(slots(Language.EN, key)).as(key).isEqualTo(slots(Language.ZH, key));
    }
  }

  @Test
  void everyWordThatPagesUse_isWritten() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path source : sources()) {
      Matcher use = USE.matcher(Files.readString(source));
      while (use.find()) {
        String key = use.group(1);
        if (!key.endsWith(".") && !words.keys(Language.ZH).contains(key)) {
          missing.add(key + " in " + source);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyWrittenWord_isUsed() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path source : sources()) {
      all.append(Files.readString(source));
    }
    String text = all.toString();
    List<String> idle =
        spoken(Language.ZH).stream()
            .filter(key -> !text.contains("\"" + key + "\""))
            .filter(key -> composedOf(key, text).isEmpty())
            .toList();
    assertThat(idle).isEmpty();
  }

  /** English may quote a Chinese word as an example, but speaks English around it. */
  @Test
  void english_isNotChineseLeftOver() {
    List<String> leftOver =
        spoken(Language.EN).stream()
            .filter(key -> !key.endsWith(".sample"))
            .filter(key -> han(words.text(Language.EN, key)) > 0)
            .filter(key -> !words.text(Language.EN, key).matches("(?s).*[A-Za-z]{2,}.*"))
            .toList();
    assertThat(leftOver).isEmpty();
  }

  @Test
  void slots_areFilledAndBracesStay() {
    assertThat(words.text(Language.ZH, "issue.year-number", 2025, 7)).isEqualTo("2025年第7期");
    assertThat(words.text(Language.EN, "issue.year-number", 2025, 7)).isEqualTo("No. 7, 2025");
    assertThat(words.text(Language.EN, "sources.none", "{1}")).contains("“{1}”");
  }

  @Test
  void count_ofOne_isSingular() {
    assertThat(words.count(Language.EN, "issue.articles", 1)).isEqualTo("1 article");
    assertThat(words.count(Language.EN, "issue.articles", 1200)).isEqualTo("1,200 articles");
    assertThat(words.count(Language.ZH, "issue.articles", 1)).isEqualTo("1 篇");
  }

  @Test
  void unknownKey_isNamed() {
    assertThatThrownBy(() -> words.text(Language.EN, "no.such"))
        .hasMessage("no words for no.such in en");
  }

  private static long han(String text) {
    return text.codePoints()
        .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN)
        .count();
  }

  private Set<String> spoken(Language language) {
    return words.keys(language).stream()
        .filter(key -> !key.endsWith(".one"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> slots(Language language, String key) {
    return SLOT.matcher(words.text(language, key))
        .results()
        .map(slot -> slot.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> composedOf(String key, String text) {
    Stream<String> beginnings =
        Stream.concat(
            COMPOSED.stream(),
            Pattern.compile("\"([\\w-]+\\.(?:[\\w-]+\\.)*)\"\\s*\\+")
                .matcher(text)
                .results()
                .map(found -> found.group(1)));
    return beginnings.filter(key::startsWith).toList();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> found = Files.walk(Path.of("src/main"))) {
      return found.filter(path -> path.toString().matches(".*\\.(jte|java)")).sorted().toList();
    }
  }
}
