package dibao.press.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The numbering of lists; each ordered list begins at 1. */
final class WordLists {

  private static final long INDENT = 840;
  private static final long HANGING = 420;

  private final XWPFDocument document;
  private int definitions;

  WordLists(XWPFDocument document) {
    this.document = document;
  }

  /** Begins a list and gives the number that its paragraphs name. */
  BigInteger begin(boolean ordered) {
    XWPFNumbering numbering = document.createNumbering();
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(definitions++));
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(ordered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
    level.addNewLvlText().setVal(ordered ? "%1." : "•");
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(INDENT));
    indent.setHanging(BigInteger.valueOf(HANGING));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }
}
