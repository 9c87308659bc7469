package dibao.press.page;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.press.type.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns of lines of 10 points. */
class ColumnFillerTest {

  private static final double LEADING = 10;

  private static Row line() {
    return Row.blank(LEADING).onGrid();
  }

  private static List<Row> lines(int count) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> line()).toList());
  }

  private static Column fill(List<Row> rows, int from, double height) {
    return new ColumnFiller(rows, LEADING).fill(from, height, List.of(), true);
  }

  @Test
  void column_takesTheRowsThatFit() {
    Column column = fill(lines(9), 0, 50);
    assertThat(column.end()).isEqualTo(5);
    assertThat(column.height()).isEqualTo(50);
    assertThat(column.rows().stream().mapToInt(standing -> (int) standing.top()))
        .containsExactly(0, 10, 20, 30, 40);
  }

  @Test
  void tiedRows_goOnTogether() {
    List<Row> rows = lines(9);
    rows.set(3, rows.get(3).tie(true));
    rows.set(4, rows.get(4).tie(true));
    assertThat(fill(rows, 0, 50).end()).isEqualTo(3);
  }

  @Test
  void tiedRowsHigherThanAColumn_areCutAllTheSame() {
    List<Row> rows = new ArrayList<>(lines(9).stream().map(row -> row.tie(true)).toList());
    assertThat(fill(rows, 0, 50).end()).isEqualTo(5);
  }

  @Test
  void rowHigherThanAColumn_isPlacedAlone() {
    List<Row> rows = lines(3);
    rows.set(0, rows.get(0).tall(80));
    assertThat(fill(rows, 0, 50).end()).isEqualTo(1);
  }

  @Test
  void withoutForce_nothingIsPlaced() {
    Column column = new ColumnFiller(List.of(Row.blank(80)), LEADING).fill(0, 50, List.of(), false);
    assertThat(column.rows()).isEmpty();
    assertThat(column.end()).isZero();
  }

  @Test
  void spaceAtTheHeadOfAColumn_falls() {
    List<Row> rows = lines(2);
    rows.set(0, rows.get(0).after(25));
    assertThat(fill(rows, 0, 50).rows().getFirst().top()).isZero();
  }

  @Test
  void rowAfterAnOddHeight_returnsToTheGrid() {
    List<Row> rows = new ArrayList<>(List.of(Row.blank(13), line(), line()));
    assertThat(fill(rows, 0, 50).rows().stream().mapToInt(standing -> (int) standing.top()))
        .containsExactly(0, 20, 30);
  }

  @Test
  void footnotes_takeTheirRoomFromTheRows() {
    List<Row> rows = lines(9);
    rows.set(1, rows.get(1).noted(List.of(Row.blank(8), Row.blank(8))));
    Column column = fill(rows, 0, 60);
    assertThat(column.end()).isEqualTo(3);
    assertThat(column.notes()).hasSize(2);
    assertThat(column.whole()).isLessThanOrEqualTo(60.5);
  }

  @Test
  void rowWhoseNoteFindsNoRoom_goesOnWithIt() {
    List<Row> rows = lines(9);
    rows.set(4, rows.get(4).noted(List.of(Row.blank(30))));
    Column column = fill(rows, 0, 60);
    assertThat(column.end()).isEqualTo(4);
    assertThat(column.notes()).isEmpty();
  }

  @Test
  void notesHigherThanAColumn_areCarriedOn() {
    List<Row> notes = IntStream.range(0, 12).mapToObj(i -> Row.blank(8)).toList();
    List<Row> rows = new ArrayList<>(List.of(line().noted(notes), line()));
    Column column = fill(rows, 0, 60);
    assertThat(column.end()).isEqualTo(1);
    assertThat(column.notes().size() + column.carried().size()).isEqualTo(12);
    assertThat(column.carried()).isNotEmpty();
    assertThat(column.whole()).isLessThanOrEqualTo(60.5);
  }

  @Test
  void headOfATable_comesAgainWhereItGoesOn() {
    Row head = Row.blank(10);
    List<Row> rows =
        new ArrayList<>(lines(9).stream().map(row -> row.repeating(List.of(head))).toList());
    assertThat(fill(rows, 0, 50).rows()).hasSize(5);
    Column next = fill(rows, 5, 50);
    assertThat(next.rows().getFirst().row()).isSameAs(head);
    assertThat(next.rows().get(1).top()).isEqualTo(10);
  }

  @Test
  void figureWithoutRoom_goesBehindTheTextOfItsArticle() {
    List<Row> rows = lines(3);
    Row figure = Row.blank(40).floated();
    rows.add(figure);
    rows.addAll(lines(6));
    ColumnFiller filler = new ColumnFiller(rows, LEADING);
    Column column = filler.fill(0, 60, List.of(), true);
    assertThat(column.end()).isEqualTo(6);
    assertThat(filler.rows().get(6)).isSameAs(figure);
    assertThat(filler.rows()).hasSize(10);
  }

  @Test
  void figureAtTheEndOfItsArticle_staysInIt() {
    Ink title = new Ink.Anchor("a", "下一篇", 3);
    Row next = line().after(10).plus(List.of(title));
    List<Row> rows = lines(3);
    Row figure = Row.blank(40).floated();
    rows.add(figure);
    rows.add(line());
    rows.add(next);
    rows.addAll(lines(6));
    ColumnFiller filler = new ColumnFiller(rows, LEADING);
    filler.fill(0, 60, List.of(), true);
    assertThat(filler.rows().indexOf(figure)).isLessThan(filler.rows().indexOf(next));
  }

  @Test
  void shortColumn_isFilledAboveItsTitles() {
    Ink title = new Ink.Anchor("a", "题名", 3);
    List<Row> rows = lines(2);
    rows.add(line().after(10).plus(List.of(title)).tie(true));
    rows.addAll(lines(1));
    Column column = fill(rows, 0, 60).pushed(60, LEADING);
    assertThat(column.rows().get(2).top()).isEqualTo(40);
    assertThat(column.height()).isEqualTo(60);
  }

  @Test
  void spaceAboveATitle_growsByOneLineAtMost() {
    Ink title = new Ink.Anchor("a", "题名", 3);
    List<Row> rows = lines(2);
    rows.add(line().after(10).plus(List.of(title)));
    Column column = fill(rows, 0, 100).pushed(100, LEADING);
    assertThat(column.rows().get(2).top()).isEqualTo(40);
    assertThat(column.height()).isEqualTo(50);
  }

  private static List<Double> tops(Column column) {
    return column.rows().stream()
        .map(standing -> Math.round(standing.top() * 100) / 100.0)
        .toList();
  }

  @Test
  void emptyLine_opensAllLinesByAHair_andTitlesByMore() {
    Row title = line().after(10).plus(List.of(new Ink.Anchor("a", "题名", 3)));
    List<Row> rows = new ArrayList<>(lines(5));
    rows.add(title.tie(true));
    rows.addAll(lines(4));
    rows.add(title.tall(70));
    Column column = fill(rows, 0, 120).spread(120, LEADING);
    assertThat(column.height()).isEqualTo(120);
    assertThat(tops(column))
        .containsExactly(0.0, 10.5, 21.0, 31.5, 42.0, 68.0, 78.5, 89.0, 99.5, 110.0);
  }

  @Test
  void manyEmptyLines_openNoLineByMoreThanAHair() {
    List<Row> rows = new ArrayList<>(lines(4));
    rows.add(Row.blank(70));
    assertThat(tops(fill(rows, 0, 100).spread(100, LEADING)))
        .containsExactly(0.0, 10.6, 21.2, 31.8);
  }

  @Test
  void boxedNote_isNotOpened() {
    Row.Frame frame = new Row.Frame(0, 100, 0, 0);
    List<Row> rows = new ArrayList<>(lines(2));
    rows.add(line().framed(frame));
    rows.add(line().framed(frame));
    rows.add(Row.blank(90));
    assertThat(tops(fill(rows, 0, 100).spread(100, LEADING)))
        .containsExactly(0.0, 10.6, 20.6, 30.6);
  }

  @Test
  void columnsSideBySide_openAboveSubHeadings_beforeTheirLinesLeaveTheGrid() {
    Tag tag = Tag.document().block("H4");
    Ink words = new Ink.Text(0, 8, new Line(List.of(), 0), List.of(tag));
    List<Row> rows = lines(2);
    rows.add(Row.of(LEADING, List.of(words)).tie(true));
    rows.addAll(lines(2));
    rows.add(Row.blank(90));
    assertThat(tops(fill(rows, 0, 60).pushed(60, LEADING)))
        .containsExactly(0.0, 10.0, 30.0, 40.0, 50.0);
    assertThat(tops(fill(rows, 0, 70).pushed(70, LEADING)))
        .containsExactly(0.0, 10.6, 30.6, 41.2, 51.8);
  }

  @Test
  void rowsFilledToTheGrid_areAWholeNumberOfLines() {
    List<Row> rows = Rows.filled(List.of(Row.blank(14).after(3), Row.blank(6)), LEADING);
    assertThat(Rows.height(rows)).isEqualTo(30);
    assertThat(rows.getFirst().before()).isGreaterThan(3);
  }

  @Test
  void paragraphOfThreeLines_isNeverDivided() {
    List<Row> rows = Rows.withoutWidows(lines(3));
    assertThat(rows.stream().map(Row::tied)).containsExactly(true, true, false);
  }

  @Test
  void paragraphOfFourLines_maySplitInTheMiddle() {
    List<Row> rows = Rows.withoutWidows(lines(4));
    assertThat(rows.stream().map(Row::tied)).containsExactly(true, false, true, false);
  }
}
