package dibao.reading.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the characters of a page in the order in which they are drawn. */
final class GlyphCollector extends PDFTextStripper {

  private static final int MOST = 200_000;
  private static final int ARTIFACT = -2;

  private final Map<PDFont, Boolean> heavy = new HashMap<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private int artifacts;

  List<Glyph> collect(PDPage page) throws IOException {
    glyphs = new ArrayList<>();
    marks.clear();
    artifacts = 0;
    processPage(page);
    return glyphs;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    if (page.hasContents()) {
      super.processPage(page);
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty() || position.getDir() != 0 || glyphs.size() >= MOST) {
      return;
    }
    PDFont font = position.getFont();
    boolean bold = heavy.computeIfAbsent(font, GlyphCollector::isHeavy);
    boolean blank = text.chars().allMatch(c -> Blank.is((char) c));
    float size = Math.abs(position.getYScale());
    glyphs.add(
        new Glyph(
            plain(text),
            position.getXDirAdj(),
            position.getYDirAdj(),
            position.getWidthDirAdj(),
            size > 0 ? size : position.getFontSizeInPt(),
            bold,
            blank,
            artifacts > 0,
            marks.isEmpty() ? -1 : marks.getFirst()));
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    boolean artifact = tag != null && tag.getName().equals("Artifact");
    int outer = marks.isEmpty() ? -1 : marks.getFirst();
    int own = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    marks.push(artifact ? ARTIFACT : own >= 0 ? own : outer);
    artifacts += artifact ? 1 : 0;
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marks.isEmpty() && marks.pop() == ARTIFACT) {
      artifacts = Math.max(0, artifacts - 1);
    }
  }

  private static boolean isHeavy(PDFont font) {
    return WordLook.isHeavy(font.getName())
        || font.getFontDescriptor() != null && font.getFontDescriptor().getFontWeight() >= 600;
  }

  /** Radicals and ligatures as the characters that they stand for. */
  private static String plain(String text) {
    char first = text.charAt(0);
    boolean form = first >= '\u2e80' && first <= '\u2fdf' || first >= '\uf900' && first <= '\ufb06';
    return form ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  @Override
  protected void writePage() {
    // The characters are taken as they come; the superclass has none to write.
  }
}
