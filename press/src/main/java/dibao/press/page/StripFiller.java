package dibao.press.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills all columns of a strip together, so that none ends short where text can follow: of several
 * ways to fill each column the best few are followed to the strip's end.
 *
 * <p>An empty line costs more than anything, then a title pushed down by a line, then lines opened
 * by a hair and a paragraph with a line more or less than it wants.
 */
final class StripFiller {

  private static final int FOLLOWED = 12;
  private static final double EMPTY_LINE = 2e6;
  private static final double PUSHED_LINE = 4e5;
  private static final double OPENED_POINT = 1.6e5;
  private static final double OFF_GRID = 4e6;
  private static final double NO_FOOT = 2e7;
  private static final int FEW_LINES = 5;
  private static final int MOST_EARLIER = 9;

  private final Strip strip;
  private final double leading;
  private final double height;
  private final double first;
  private final double foot;

  /**
   * A filler.
   *
   * @param height of a column
   * @param first the height of the columns on the strip's first page
   * @param foot the height of what shall stand on the strip's last page under it
   */
  StripFiller(Strip strip, double leading, double height, double first, double foot) {
    this.strip = strip;
    this.leading = leading;
    this.height = height;
    this.first = first;
    this.foot = foot;
  }

  /**
   * Columns filled so far.
   *
   * @param number how many
   * @param column the last of them; null before the first
   * @param from the first row behind it
   */
  record State(
      int number,
      @Nullable State before,
      @Nullable Column column,
      List<Row> rows,
      int from,
      List<Row> carried,
      double cost) {

    boolean ends() {
      return from >= rows.size();
    }

    State dearer(double more) {
      return new State(number, before, column, rows, from, carried, cost + more);
    }
  }

  /** The states of the best way, from the one before the first column to the strip's end. */
  List<State> fill(List<Row> carried) {
    List<State> states = List.of(new State(0, null, null, strip.rows(), 0, carried, 0));
    State best = null;
    while (!states.isEmpty()) {
      Map<Integer, State> next = new HashMap<>();
      for (State state : states) {
        for (State following : following(state)) {
          if (!following.ends()) {
            next.merge(
                following.rows().size() - following.from(),
                following,
                (one, other) -> other.cost() < one.cost() ? other : one);
          } else if (best == null || following.cost() < best.cost()) {
            best = following;
          }
        }
      }
      double limit = best == null ? Double.POSITIVE_INFINITY : best.cost();
      states =
          next.values().stream()
              .filter(state -> state.cost() < limit)
              .sorted(
                  Comparator.comparingDouble(State::cost)
                      .thenComparingInt(state -> state.rows().size() - state.from()))
              .limit(FOLLOWED)
              .toList();
    }
    if (best == null) {
      throw new IllegalStateException("a strip has no end");
    }
    List<State> way = new ArrayList<>();
    for (State state = best; state != null; state = state.before()) {
      way.addFirst(state);
    }
    return way;
  }

  private double height(int column) {
    return column < strip.columns() ? first : height;
  }

  private List<State> following(State state) {
    double room = height(state.number());
    List<State> following = new ArrayList<>();
    for (ColumnChoices.Choice choice : choices(state, room).all()) {
      following.add(state(state, choice, room));
    }
    State plain = following.getFirst();
    if (plain.ends() && foot > 0 && !standsAbove(plain, room)) {
      for (int earlier = 1; earlier <= MOST_EARLIER; earlier++) {
        ColumnChoices.Choice choice = choices(state, room - earlier * leading).plain();
        if (!choice.ends() && choice.column().end() > state.from()) {
          following.add(state(state, choice, room));
        }
      }
    }
    return following;
  }

  private ColumnChoices choices(State state, double room) {
    boolean force = state.number() % strip.columns() == 0 && room == height;
    return new ColumnChoices(state.rows(), leading, state.from(), room, state.carried(), force);
  }

  private State state(State before, ColumnChoices.Choice choice, double room) {
    Column column = choice.column();
    State next =
        new State(
            before.number() + 1,
            before,
            column,
            choice.rows(),
            column.end(),
            column.carried(),
            before.cost() + choice.cost());
    return next.ends() ? next.dearer(ending(next, room)) : next.dearer(emptiness(column, room));
  }

  /** What it costs that the last page has no room for the foot, or hardly any text above it. */
  private double ending(State last, double room) {
    if (foot == 0) {
      return 0;
    }
    boolean few = last.column() != null && last.column().rows().size() < FEW_LINES;
    return (standsAbove(last, room) ? 0 : NO_FOOT) + (few ? NO_FOOT / 4 : 0);
  }

  /** Whether the foot finds room under columns that end level. */
  private boolean standsAbove(State last, double room) {
    double sum = 0;
    int inPage = (last.number() - 1) % strip.columns() + 1;
    State state = last;
    for (int i = 0; i < inPage && state != null && state.column() != null; i++) {
      sum += state.column().whole();
      state = state.before();
    }
    double slack = strip.columns() > 1 ? 2 * leading : 0;
    return sum / strip.columns() + slack + foot <= room;
  }

  /** What the lines cost that a column leaves empty or gives to its titles. */
  private double emptiness(Column column, double room) {
    int missing = column.missing(room, leading);
    if (missing == 0) {
      return 0;
    }
    boolean grid = strip.columns() > 1;
    int pushed = grid ? Math.min(missing, column.gaps()) : 0;
    int left = missing - pushed;
    double each = grid && left > 1 ? 0 : column.opening(left);
    double points = each * leading;
    double opened = (grid ? OFF_GRID : OPENED_POINT) * points * points;
    return PUSHED_LINE * pushed + opened + empty(left - each * column.weights());
  }

  private static double empty(double lines) {
    return EMPTY_LINE * lines * lines;
  }
}
