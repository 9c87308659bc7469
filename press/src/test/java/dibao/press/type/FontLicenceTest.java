package dibao.press.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every carried face bears its licence and its makers' notice, within it and beside it. */
class FontLicenceTest {

  private static final int COPYRIGHT = 0;
  private static final int LICENCE = 13;
  private static final int WINDOWS = 3;
  private static final int UNICODE = 1;
  private static final int ENGLISH = 0x409;

  @ParameterizedTest
  @ValueSource(strings = {"song", "song-bold", "song-more", "hei", "kai", "kai-more"})
  void face_isUnderTheOpenFontLicence(String name) throws IOException {
    String carried = new String(read("OFL.txt"), StandardCharsets.UTF_8);
    assertThat(carried).contains("SIL OPEN FONT LICENSE Version 1.1", name + ".ttf");
    try (TrueTypeFont face =
        new TTFParser().parse(new RandomAccessReadBuffer(read(name + ".ttf")))) {
      NamingTable names = face.getNaming();
      assertThat(names.getName(LICENCE, WINDOWS, UNICODE, ENGLISH))
          .contains("SIL Open Font License, Version 1.1");
      for (String notice : names.getName(COPYRIGHT, WINDOWS, UNICODE, ENGLISH).split("\\R")) {
        assertThat(carried).contains(notice.strip());
      }
      assertThat(names.getFontFamily()).startsWith("Dibao ").doesNotContain("Source", "LXGW");
    }
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = FontLicenceTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
