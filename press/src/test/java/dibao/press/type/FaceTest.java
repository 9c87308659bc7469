package dibao.press.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our reading of the carried fonts, beside FontBox's. */
class FaceTest {

  @ParameterizedTest
  @EnumSource
  void glyphsAndAdvances_areThoseThatFontBoxReads(Typeface typeface) throws IOException {
    Face face = typeface.face();
    try (TrueTypeFont font = fontBox(typeface)) {
      var cmap = font.getUnicodeCmapLookup();
      for (int code = 0x20; code < 0xFFFF; code += 3) {
        assertThat(face.glyph(code)).as("U+%04X", code).isEqualTo(cmap.getGlyphId(code));
        assertThat(face.advance(face.glyph(code)))
            .isEqualTo(font.getAdvanceWidth(face.glyph(code)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void subset_isAFontWithTheSameOutlines(Typeface typeface) throws IOException {
    Face face = typeface.face();
    int[] glyphs = {0, face.glyph('电'), face.glyph('é'), face.glyph('A'), face.glyph('电')};
    byte[] subset = face.subset(glyphs);
    try (TrueTypeFont whole = fontBox(typeface);
        TrueTypeFont cut = new TTFParser(true).parse(new RandomAccessReadBuffer(subset))) {
      assertThat(subset.length).isLessThan(20_000);
      for (int i = 1; i < glyphs.length; i++) {
        assertThat(cut.getGlyph().getGlyph(i).getPath().getBounds2D())
            .isEqualTo(whole.getGlyph().getGlyph(glyphs[i]).getPath().getBounds2D());
        assertThat(cut.getAdvanceWidth(i)).isEqualTo(whole.getAdvanceWidth(glyphs[i]));
      }
    }
  }

  @Test
  void subset_isTheSameEachTime() {
    Face face = Typeface.SONG.face();
    int[] glyphs = {0, face.glyph('数'), face.glyph('据')};
    assertThat(face.subset(glyphs)).isEqualTo(face.subset(glyphs));
  }

  @Test
  void path_isAClosedOutlineOfTheGlyph() throws IOException {
    Face face = Typeface.SONG.face();
    int glyph = face.glyph('口');
    List<double[]> path = face.path(glyph);
    assertThat(path.stream().filter(segment -> segment.length == 2)).hasSizeGreaterThan(1);
    assertThat(path.stream().filter(segment -> segment.length == 6)).hasSizeGreaterThan(8);
    double left = path.stream().mapToDouble(segment -> segment[segment.length - 2]).min().orElse(0);
    double right =
        path.stream().mapToDouble(segment -> segment[segment.length - 2]).max().orElse(0);
    try (TrueTypeFont font = fontBox(Typeface.SONG)) {
      var bounds = font.getGlyph().getGlyph(glyph).getPath().getBounds2D();
      assertThat(left).isEqualTo(bounds.getMinX());
      assertThat(right).isEqualTo(bounds.getMaxX());
    }
  }

  @Test
  void path_ofABlankIsEmpty() {
    Face face = Typeface.SONG.face();
    assertThat(face.path(face.glyph(' '))).isEmpty();
  }

  @Test
  void carriedFace_isReadOnce() {
    assertThat(Typeface.KAI.face()).isSameAs(Typeface.KAI.face());
    assertThat(Typeface.KAI.face().name()).isEqualTo("DibaoKai");
    assertThat(Typeface.SONG_BOLD.face().name()).isEqualTo("DibaoSongBold");
  }

  @Test
  void quoteForLatinText_isNarrow() {
    Face face = Typeface.SONG.face();
    assertThat(face.advance(face.glyph('“'))).isEqualTo(1000);
    assertThat(face.advance(face.glyph(0xF103))).isBetween(400, 520);
    assertThat(face.advance(face.glyph(0xF102))).isBetween(220, 320);
  }

  private static TrueTypeFont fontBox(Typeface typeface) throws IOException {
    try (var in = Face.class.getResourceAsStream(typeface.key() + ".ttf")) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
  }
}
