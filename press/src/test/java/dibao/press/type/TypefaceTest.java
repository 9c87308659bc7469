package dibao.press.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

  private final Shortages shortages = new Shortages();

  @ParameterizedTest
  @EnumSource
  void everyFace_hasAllOfGb2312(Typeface typeface) {
    for (int high = 0xB0; high <= 0xF7; high++) {
      for (int low = 0xA1; low <= 0xFE; low++) {
        String character =
            new String(new byte[] {(byte) high, (byte) low}, Charset.forName("GB2312"));
        if (character.codePointAt(0) != 0xFFFD) {
          assertThat(typeface.face().glyph(character.codePointAt(0))).as(character).isPositive();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFace_findsAllOfGbk(Typeface typeface) {
    for (int code = 0x4E00; code <= 0x9FA5; code++) {
      Glyph glyph = typeface.glyph(code, shortages);
      assertThat(glyph.codePoint()).isEqualTo(code);
      assertThat(glyph.advance()).isEqualTo(1000);
    }
    assertThat(shortages.warnings()).noneMatch(warning -> warning.startsWith("no face"));
  }

  @ParameterizedTest
  @EnumSource
  void noFace_holdsCompatibilityCharacters(Typeface typeface) {
    for (int code = 0x2E80; code <= 0x2FDF; code++) {
      assertThat(typeface.face().glyph(code)).isZero();
    }
  }

  @Test
  void characterOfAnotherDesign_isNamed() {
    Glyph glyph = Typeface.SONG.glyph(0x20BB7, shortages);
    assertThat(glyph.face().name()).isEqualTo("DibaoKaiMore");
    assertThat(shortages.warnings())
        .containsExactly("DibaoSong lacks 𠮷 (U+20BB7): taken from DibaoKaiMore");
  }

  @Test
  void characterOfTheSameDesign_isNotWorthAWarning() {
    assertThat(Typeface.SONG.glyph('镕', shortages).face().name()).isEqualTo("DibaoSongMore");
    assertThat(shortages.warnings()).isEmpty();
  }

  @Test
  void characterThatNoFaceHas_isPrintedAsGetaAndKept() {
    Glyph glyph = Typeface.HEI.glyph(0x1F600, shortages);
    assertThat(glyph.codePoint()).isEqualTo(0x1F600);
    assertThat(glyph.id()).isEqualTo(Typeface.HEI.face().glyph('〓'));
    assertThat(shortages.warnings())
        .containsExactly("no face has 😀 (U+1F600): 〓 is printed, the text keeps the character");
  }

  @Test
  void warnings_nameEachCharacterOnce() {
    Typeface.SONG.glyph(0x1F600, shortages);
    Typeface.SONG.glyph(0x1F4A9, shortages);
    Typeface.SONG.glyph(0x1F600, shortages);
    assertThat(shortages.warnings())
        .containsExactly(
            "no face has 💩 (U+1F4A9), 😀 (U+1F600): 〓 is printed, the text keeps the"
                + " character");
  }

  @Test
  void lightFaceInABoldLine_isEmboldened() {
    Line line = Typed.composer().line(new Stretch("冯镕", Typed.HEI));
    assertThat(line.pieces()).hasSize(2);
    assertThat(line.pieces().get(0).emboldened()).isFalse();
    assertThat(line.pieces().get(1).emboldened()).isTrue();
  }

  @Test
  void keys_areThoseOfTheStyleFiles() {
    assertThat(Typeface.SONG_BOLD.key()).isEqualTo("song-bold");
    assertThat(Typeface.KAI.key()).isEqualTo("kai");
  }
}
