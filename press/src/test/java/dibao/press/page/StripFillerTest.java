package dibao.press.page;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.press.type.Composer.Refit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns of ten lines of 10 points, filled together. */
class StripFillerTest {

  private static final double LEADING = 10;

  /** A paragraph that may have a line more or less, at a price. */
  private static List<Row> paragraph(int lines, double longer, double shorter) {
    Elastic elastic =
        new Elastic(
            lines,
            count -> {
              double cost = count > lines ? longer : shorter;
              return cost == 0 ? null : new Refit(new ArrayList<>(), cost + count);
            },
            refit -> rows((int) (refit.cost() % 10)));
    List<Row> rows = new ArrayList<>(Rows.withoutWidows(rows(lines)));
    rows.set(0, rows.getFirst().stretching(elastic));
    return rows;
  }

  private static List<Row> rows(int lines) {
    return IntStream.range(0, lines).mapToObj(i -> Row.blank(LEADING).onGrid()).toList();
  }

  private static List<Row> whole(int lines) {
    return Rows.tied(rows(lines), false);
  }

  private static List<Integer> ends(List<List<Row>> parts, double foot) {
    List<Row> rows = parts.stream().flatMap(List::stream).toList();
    Strip strip = new Strip(rows, 1, false, false);
    List<StripFiller.State> states =
        new StripFiller(strip, LEADING, 100, 100, foot).fill(List.of());
    return states.stream().skip(1).map(state -> state.column().rows().size()).toList();
  }

  @Test
  void paragraph_takesALineMore_whereWhatFollowsFindsNoRoom() {
    assertThat(ends(List.of(paragraph(5, 100, 0), paragraph(4, 0, 0), whole(3)), 0))
        .containsExactly(10, 3);
  }

  @Test
  void paragraph_givesALineUp_soThatWhatFollowsFindsRoom() {
    assertThat(ends(List.of(paragraph(5, 0, 100), whole(6), whole(3)), 0)).containsExactly(10, 3);
  }

  @Test
  void cheaperOfTwoChanges_isTaken() {
    List<List<Row>> parts = List.of(paragraph(5, 90_000, 0), paragraph(4, 100, 0), whole(3));
    List<Row> rows = parts.stream().flatMap(List::stream).toList();
    Strip strip = new Strip(rows, 1, false, false);
    StripFiller.State last = new StripFiller(strip, LEADING, 100, 100, 0).fill(List.of()).getLast();
    assertThat(last.cost()).isLessThan(1_000);
  }

  @Test
  void inelasticText_leavesItsLinesEmpty() {
    assertThat(ends(List.of(whole(8), whole(3)), 0)).containsExactly(8, 3);
  }

  @Test
  void change_inAnEarlierColumn_savesALaterOne() {
    assertThat(ends(List.of(paragraph(7, 100, 0), paragraph(4, 0, 0), whole(8), whole(9)), 0))
        .containsExactly(10, 10, 9);
  }

  @Test
  void lastPage_givesItsLastLinesAway_whereTheFootFindsNoRoom() {
    List<Integer> ends = ends(List.of(rows(10)), 30);
    assertThat(ends).hasSize(2);
    assertThat(ends.getFirst() + ends.getLast()).isEqualTo(10);
    assertThat(ends.getLast()).isLessThanOrEqualTo(7);
  }

  @Test
  void lastPage_withRoomForTheFoot_staysWhole() {
    assertThat(ends(List.of(rows(7)), 30)).containsExactly(7);
  }
}
