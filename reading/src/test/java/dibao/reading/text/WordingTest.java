package dibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dibao.reading.document.UnreadableException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static final Pattern SLOT = Pattern.compile("\\{\\d}");

  @Test
  void tells_inBothLanguages() {
    Wording told = new UnreadableException("a.pdf", "refused", "@kind.png").wording();
    assertThat(told.in(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("a.pdf：是 PNG 图片，不能直接读；请另存为 DOCX、PDF 或文本再读");
    assertThat(told.in(Locale.ENGLISH)).startsWith("a.pdf: it is a PNG picture, ");
    assertThat(told.in(Locale.FRENCH)).isEqualTo(told.in(Locale.ENGLISH));
  }

  @Test
  void keptLine_tellsTheSame() {
    Wording told = new UnreadableException("a\tb.txt", "larger", 200).wording();
    Wording kept = Wording.kept(told.line()).orElseThrow();
    assertThat(kept.in(Locale.ENGLISH))
        .isEqualTo("a b.txt: larger than 200 MB; split it and read the parts");
    assertThat(Wording.kept("a.txt：文件是空的；请检查")).isEmpty();
    assertThat(Wording.kept("wording:../x\tkey")).isEmpty();
  }

  @Test
  void unwritten_isRefused() {
    Wording none = Wording.of(UnreadableException.class, "nowhere");
    assertThatThrownBy(() -> none.in(Locale.CHINESE)).hasMessageContaining("nowhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "bulletin"})
  void bothLanguages_haveTheSameKeysAndSlots(String part) throws IOException {
    Properties chinese = words(part, "zh");
    Properties english = words(part, "en");
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    for (String key : chinese.stringPropertyNames()) {
      assertThat(slots(english.getProperty(key)))
          .as(key)
          .isEqualTo(slots(chinese.getProperty(key)));
    }
  }

  private static TreeSet<String> slots(String text) {
    TreeSet<String> slots = new TreeSet<>();
    SLOT.matcher(text).results().map(MatchResult::group).forEach(slots::add);
    return slots;
  }

  private static Properties words(String part, String language) throws IOException {
    String resource = "/dibao/reading/" + part + "/wording_" + language + ".properties";
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            WordingTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
