package dibao.press.page;

import dibao.press.type.Composer.Refit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A paragraph that may have a line more or less than it wants, so that its page ends full. */
final class Elastic {

  private final int lines;
  private final IntFunction<@Nullable Refit> composer;
  private final Function<Refit, List<Row>> setter;
  private final @Nullable Choice[] choices = new Choice[2];
  private final boolean[] tried = new boolean[2];

  /**
   * A paragraph.
   *
   * @param lines how many it has by itself
   * @param composer makes another number of lines, if they look well
   * @param setter makes rows of them
   */
  Elastic(int lines, IntFunction<@Nullable Refit> composer, Function<Refit, List<Row>> setter) {
    this.lines = lines;
    this.composer = composer;
    this.setter = setter;
  }

  /** The paragraph set otherwise. */
  record Choice(List<Row> rows, double cost) {}

  int lines() {
    return lines;
  }

  /** The paragraph with one line more, or one less, but never a single; null where it looks bad. */
  @Nullable Choice choice(boolean longer) {
    int index = longer ? 1 : 0;
    if (!tried[index]) {
      tried[index] = true;
      Refit refit = longer || lines > 2 ? composer.apply(longer ? lines + 1 : lines - 1) : null;
      choices[index] = refit == null ? null : new Choice(setter.apply(refit), refit.cost());
    }
    return choices[index];
  }

  /** Puts a choice in the place of the paragraph's rows, which begin at an index. */
  void replace(List<Row> rows, int at, Choice choice) {
    Row last = rows.get(at + lines - 1);
    List<Row> others = new ArrayList<>();
    for (Row row : Rows.withoutWidows(choice.rows())) {
      others.add(row.framed(last.frame()));
    }
    others.set(others.size() - 1, others.getLast().tie(last.tied()));
    rows.subList(at, at + lines).clear();
    rows.addAll(at, others);
  }
}
