package dibao.press.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One page. */
public final class Sheet {

  private final int number;
  private final List<Placed> placed = new ArrayList<>();

  Sheet(int number) {
    this.number = number;
  }

  /** The page's number, from 1. */
  public int number() {
    return number;
  }

  /** What stands on it, in the order of reading. */
  public List<Placed> placed() {
    return Collections.unmodifiableList(placed);
  }

  void put(double x, double y, List<? extends Ink> inks) {
    placed.add(new Placed(x, y, List.copyOf(inks)));
  }

  /** Puts all of another page behind what stands here. */
  void putAll(Sheet other) {
    placed.addAll(other.placed);
  }

  void putFirst(double x, double y, List<? extends Ink> inks) {
    placed.addFirst(new Placed(x, y, List.copyOf(inks)));
  }
}
