package dibao.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of bulletins in every encoding, recognised and as told. */
class EncodingsTest {

  private static final int TRIES = 120;
  private static final int SHORTEST = 60;
  private static final String TRADITIONAL =
      "海關總署昨日公佈，今年第一季進出口總值達一千零三十二億元，較上年同期增長百分之九點八，其中出口六百四十一億元。"
          + "多所大學試行學術休假制度，連續工作滿六年的專任教師可以申請半年休假，期間薪資照發。記者從市政府獲悉，"
          + "舊城區的三百二十部電梯將於年內完成安全評估，費用由財政補貼六成。業內人士認為，這項政策有助於提高居民的生活品質。";

  private static List<String> stretches() throws Exception {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/dibao/reading/bulletins"))) {
      for (Path file : files.filter(path -> path.endsWith("issue.txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    Random random = new Random(7);
    List<String> stretches = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      String text = texts.get(random.nextInt(texts.size()));
      int length = SHORTEST + random.nextInt(2_000);
      int start = random.nextInt(Math.max(1, text.length() - length));
      String part = text.substring(start, Math.min(text.length(), start + length));
      if (part.chars().filter(c -> c >= 0x4e00 && c <= 0x9fff).count() >= SHORTEST / 2) {
        stretches.add(part);
      }
    }
    return stretches;
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, EFBBBF",
    "UTF-16LE, ''",
    "UTF-16LE, FFFE",
    "UTF-16BE, ''",
    "UTF-16BE, FEFF",
    "GB18030, ''",
    "GBK, ''"
  })
  void stretch_recognisedAndAsTold(String encoding, String mark) throws Exception {
    Charset charset = Charset.forName(encoding);
    for (String text : stretches()) {
      if (charset.newEncoder().canEncode(text)) {
        assertRead(text, charset, mark);
      }
    }
  }

  @Test
  void traditionalStretch_inBig5() throws Exception {
    for (int start = 0; start + SHORTEST <= TRADITIONAL.length(); start++) {
      assertRead(TRADITIONAL.substring(start), Charset.forName("Big5"), "");
    }
  }

  private static void assertRead(String text, Charset charset, String mark) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
    bytes.writeBytes(text.getBytes(charset));
    for (Charset told : new Charset[] {null, charset}) {
      assertThat(DecodeText.decode(bytes.toByteArray(), "a.txt", told).text())
          .as("%s, told %s", charset, told)
          .isEqualTo(text);
    }
  }
}
