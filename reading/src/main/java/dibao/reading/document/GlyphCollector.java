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

  /**
   * Radicals of the Unicode blocks 2E80 and 2F00, where normalising does not do, and the characters
   * that look the same: files made by browsers name the radical where the font has one shape for
   * both.
   */
  private static final String RADICALS =
      "⼾户⺎兀⺒巳⺓幺⺕彐⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺨犭⺩王⺫罒⺬示⺭礻⺰纟⺲罒⺹耂⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见"
          + "⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟"
          + "⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⺄乚⺅亻⺉刂⺊卜⺖忄⺘扌⺙攵";

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
    int radical = form && first < '\u2fe0' ? RADICALS.indexOf(first) : -1;
    if (radical >= 0 && text.length() == 1) {
      return RADICALS.substring(radical + 1, radical + 2);
    }
    return form ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  @Override
  protected void writePage() {
    // The characters are taken as they come; the superclass has none to write.
  }
}
