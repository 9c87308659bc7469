package dibao.press.pdf;

import dibao.press.type.Face;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes a face into a document: a Type 0 font over a TrueType subset, with its way back to text.
 */
final class EmbeddedFont {

  private static final int BLOCK = 100;

  private final FontUse use;
  private final Streams streams;

  EmbeddedFont(FontUse use, Streams streams) {
    this.use = use;
    this.streams = streams;
  }

  COSDictionary write() {
    int[] glyphs = use.glyphs();
    String name = tag(glyphs) + "+" + use.face().name();
    COSDictionary descendant = Cos.dictionary("Font");
    descendant.setName(COSName.SUBTYPE, "CIDFontType2");
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, systemInfo());
    descendant.setItem(COSName.FONT_DESC, descriptor(name, glyphs));
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, widths(glyphs));
    descendant.setName(COSName.CID_TO_GID_MAP, "Identity");
    COSDictionary font = Cos.dictionary("Font");
    font.setName(COSName.SUBTYPE, "Type0");
    font.setName(COSName.BASE_FONT, name);
    font.setName(COSName.ENCODING, "Identity-H");
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(
        COSName.TO_UNICODE,
        streams.deflated(toUnicode().getBytes(StandardCharsets.US_ASCII), new COSDictionary()));
    return font;
  }

  /** Six letters that follow from the glyphs. */
  private static String tag(int[] glyphs) {
    long hash = Arrays.hashCode(glyphs) & 0xFFFFFFFFL;
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return tag.toString();
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  private COSDictionary descriptor(String name, int[] glyphs) {
    Face face = use.face();
    COSDictionary descriptor = Cos.dictionary("FontDescriptor");
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    descriptor.setItem(COSName.FONT_BBOX, Cos.integers(face.bounds()));
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, 880);
    descriptor.setInt(COSName.DESCENT, -120);
    descriptor.setInt(COSName.CAP_HEIGHT, 730);
    descriptor.setInt(COSName.STEM_V, 80);
    byte[] subset = face.subset(glyphs);
    COSDictionary length = new COSDictionary();
    length.setInt(COSName.LENGTH1, subset.length);
    descriptor.setItem(COSName.FONT_FILE2, streams.deflated(subset, length));
    return descriptor;
  }

  private COSArray widths(int[] glyphs) {
    COSArray each = new COSArray();
    for (int glyph : glyphs) {
      each.add(COSInteger.get(use.face().advance(glyph)));
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.ZERO);
    widths.add(each);
    return widths;
  }

  private String toUnicode() {
    List<Integer> characters = use.characters();
    StringBuilder map = new StringBuilder(64 + 16 * characters.size());
    map.append(
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    for (int from = 1; from < characters.size(); from += BLOCK) {
      int to = Math.min(from + BLOCK, characters.size());
      map.append(to - from).append(" beginbfchar\n");
      for (int code = from; code < to; code++) {
        map.append('<').append("%04X".formatted(code)).append("> <");
        for (char unit : Character.toChars(characters.get(code))) {
          map.append("%04X".formatted((int) unit));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
