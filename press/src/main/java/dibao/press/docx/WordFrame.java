package dibao.press.docx;

import dibao.issue.Masthead;
import dibao.press.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The page, its head and foot, the styles, and what the file says of itself. */
final class WordFrame {

  private static final long A4_WIDTH = 11906;
  private static final long A4_HEIGHT = 16838;
  private static final double TWIPS_PER_MILLIMETRE = 56.6929;

  private WordFrame() {}

  static void apply(XWPFDocument document, Masthead masthead, Wording wording) {
    try (InputStream styles = WordFrame.class.getResourceAsStream("styles.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      properties(document, masthead, wording);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the styles of the word processor's file", e);
    } catch (XmlException e) {
      throw new IllegalStateException("the press carries broken styles", e);
    }
    page(document);
    head(document.createHeader(HeaderFooterType.DEFAULT), masthead, wording);
    foot(document.createFooter(HeaderFooterType.DEFAULT));
    document.createHeader(HeaderFooterType.FIRST).createParagraph();
    document.createFooter(HeaderFooterType.FIRST).createParagraph();
    document.enforceUpdateFields();
  }

  private static void properties(XWPFDocument document, Masthead masthead, Wording wording) {
    try {
      PackageProperties core = document.getPackage().getPackageProperties();
      LocalDate day = masthead.date() == null ? LocalDate.of(2000, 1, 1) : masthead.date();
      Optional<Date> date = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
      core.setTitleProperty((masthead.periodical() + " " + wording.number(masthead)).strip());
      core.setCreatorProperty(Optional.ofNullable(masthead.publisher()));
      core.setLanguageProperty(masthead.languages().getFirst());
      core.setCreatedProperty(date);
      core.setModifiedProperty(date);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a new package without properties", e);
    }
  }

  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(28));
    margins.setBottom(twips(25));
    margins.setLeft(twips(27));
    margins.setRight(twips(27));
    margins.setHeader(twips(15));
    margins.setFooter(twips(13));
    margins.setGutter(BigInteger.ZERO);
    section.addNewTitlePg();
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MILLIMETRE));
  }

  private static void head(XWPFHeader header, Masthead masthead, Wording wording) {
    XWPFParagraph line = header.createParagraph();
    line.setStyle("Header");
    var run = line.createRun();
    run.setText(masthead.periodical());
    run.addTab();
    run.setText(wording.issue(masthead, masthead.publisher() == null ? "" : masthead.publisher()));
  }

  private static void foot(XWPFFooter footer) {
    XWPFParagraph line = footer.createParagraph();
    line.setStyle("Footer");
    line.createRun().setText("- ");
    WordContents.field(line.getCTP().addNewR(), STFldCharType.BEGIN);
    WordContents.instruction(line.getCTP().addNewR(), " PAGE ");
    WordContents.field(line.getCTP().addNewR(), STFldCharType.SEPARATE);
    line.createRun().setText("1");
    WordContents.field(line.getCTP().addNewR(), STFldCharType.END);
    line.createRun().setText(" -");
  }
}
