package dibao.press.docx;

import dibao.issue.Block;
import dibao.press.Figures;
import dibao.press.Wording;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Writes tables of three lines, the head repeated on each page. */
final class WordTable {

  /** The width of the text, in twentieths of a point. */
  private static final int MEASURE = 8844;

  private final XWPFDocument document;
  private final Wording wording;

  WordTable(XWPFDocument document, Wording wording) {
    this.document = document;
    this.wording = wording;
  }

  void write(Block.Table table) {
    if (table.caption() != null) {
      WordBody.paragraph(document, "Caption").createRun().setText(WordBody.clean(table.caption()));
    }
    if (table.unit() != null) {
      XWPFParagraph unit = WordBody.paragraph(document, "TableText");
      unit.setAlignment(ParagraphAlignment.RIGHT);
      unit.setKeepNext(true);
      unit.createRun().setText(WordBody.clean(wording.unit(table.unit())));
    }
    XWPFTable grid = document.createTable(table.rows().size() + 1, table.head().size());
    grid.getCTTbl().getTblPr().unsetTblBorders();
    grid.setStyleID("ThreeLines");
    grid.setWidth("100%");
    columns(grid, table);
    grid.getRow(0).setRepeatHeader(true);
    row(grid.getRow(0), table, table.head());
    for (int i = 0; i < table.rows().size(); i++) {
      row(grid.getRow(i + 1), table, table.rows().get(i));
    }
    WordBody.paragraph(document, "TableText");
  }

  /** Shares the measure among the columns by their longest cells. */
  private static void columns(XWPFTable grid, Block.Table table) {
    CTTblGrid columns = grid.getCTTbl().addNewTblGrid();
    int[] longest = new int[table.head().size()];
    for (int i = 0; i < longest.length; i++) {
      longest[i] = Math.max(2, table.head().get(i).length());
      for (List<String> row : table.rows()) {
        longest[i] = Math.min(24, Math.max(longest[i], row.get(i).length()));
      }
    }
    int sum = IntStream.of(longest).sum();
    for (int length : longest) {
      columns.addNewGridCol().setW(BigInteger.valueOf((long) MEASURE * length / sum));
    }
  }

  private static void row(XWPFTableRow row, Block.Table table, List<String> cells) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      XWPFParagraph paragraph = cell.getParagraphs().getFirst();
      paragraph.setStyle("TableText");
      paragraph.setAlignment(
          Figures.isColumn(table, i) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
      var run = paragraph.createRun();
      if (cells == table.head()) {
        run.setStyle("Strong");
      }
      run.setText(WordBody.clean(cells.get(i)));
    }
  }
}
