package dibao.press.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ways in which a column can be filled: as it comes, and with some of its paragraphs a line
 * longer or shorter.
 */
final class ColumnChoices {

  private static final int MOST_CHANGES = 10;
  private static final int FEW_CHANGES = 4;

  private final List<Row> rows;
  private final double leading;
  private final int from;
  private final double height;
  private final List<Row> carried;
  private final boolean force;

  ColumnChoices(
      List<Row> rows, double leading, int from, double height, List<Row> carried, boolean force) {
    this.rows = rows;
    this.leading = leading;
    this.from = from;
    this.height = height;
    this.carried = carried;
    this.force = force;
  }

  /**
   * A column and the rows of its strip in the order and setting that they got.
   *
   * @param cost what the changed paragraphs cost in looks
   */
  record Choice(Column column, List<Row> rows, double cost) {
    boolean ends() {
      return column.end() >= rows.size();
    }

    /** How many rows are left for the columns behind. */
    int left() {
      return rows.size() - column.end();
    }
  }

  /** The column as it comes. */
  Choice plain() {
    return filled(rows, 0);
  }

  /** All of them, the plain one first. */
  List<Choice> all() {
    Choice plain = plain();
    List<Choice> choices = new ArrayList<>(List.of(plain));
    int end = plain.column().end();
    boolean empty = !plain.ends() && plain.column().missing(height, leading) > 0;
    for (boolean longer : new boolean[] {true, false}) {
      List<Change> changes = changes(end, longer);
      int most = Math.min(empty ? MOST_CHANGES : FEW_CHANGES, changes.size());
      for (int count = 1; count <= most; count++) {
        choices.add(changed(changes.subList(0, count)));
      }
    }
    return choices;
  }

  private record Change(int at, Elastic paragraph, Elastic.Choice choice) {}

  /** What may be changed of the paragraphs that the column holds whole, the best first. */
  private List<Change> changes(int end, boolean longer) {
    List<Change> changes = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Elastic paragraph = rows.get(i).elastic();
      if (paragraph != null && i + paragraph.lines() <= end) {
        Elastic.Choice choice = paragraph.choice(longer);
        if (choice != null) {
          changes.add(new Change(i, paragraph, choice));
        }
      }
    }
    changes.sort(Comparator.comparingDouble(change -> change.choice().cost()));
    return changes;
  }

  private Choice changed(List<Change> changes) {
    List<Row> others = new ArrayList<>(rows);
    List<Change> backwards = new ArrayList<>(changes);
    backwards.sort(Comparator.comparingInt(Change::at).reversed());
    backwards.forEach(change -> change.paragraph().replace(others, change.at(), change.choice()));
    return filled(others, changes.stream().mapToDouble(change -> change.choice().cost()).sum());
  }

  private Choice filled(List<Row> set, double cost) {
    ColumnFiller filler = new ColumnFiller(set, leading);
    Column column = filler.fill(from, height, carried, force);
    return new Choice(column, filler.rows(), cost);
  }
}
