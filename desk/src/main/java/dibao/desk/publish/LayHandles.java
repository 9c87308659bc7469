package dibao.desk.publish;

import dibao.desk.know.ObservationView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Lays an article's numbers over its passages, so that each can be touched. */
final class LayHandles {

  private final List<Handle> handles;

  private LayHandles(List<Handle> handles) {
    this.handles = handles;
  }

  /** The passages with the numbers in the body as handles; of numbers that overlap, the first. */
  static List<Passage> over(
      List<Passage> passages, List<ObservationView> rows, Set<String> differing) {
    List<Handle> apart = new ArrayList<>();
    rows.stream()
        .map(row -> Handle.of(row, differing.contains(row.address())))
        .filter(handle -> handle.start() >= 0)
        .sorted(Comparator.comparingInt(Handle::start).thenComparingInt(Handle::end))
        .forEach(handle -> {
          if (apart.isEmpty() || apart.getLast().end() <= handle.start()) {
            apart.add(handle);
          }
        });
    return new LayHandles(apart).over(passages);
  }

  private List<Passage> over(List<Passage> passages) {
    return passages.stream().map(this::over).toList();
  }

  private Passage over(Passage passage) {
    return switch (passage) {
      case Passage.Paragraph paragraph -> new Passage.Paragraph(cut(paragraph.words()));
      case Passage.Heading heading -> heading;
      case Passage.Items items ->
          new Passage.Items(items.ordered(), items.entries().stream().map(this::cut).toList());
      case Passage.Table table ->
          new Passage.Table(
              table.caption(),
              table.unit(),
              table.head(),
              table.rows().stream().map(row -> row.stream().map(this::whole).toList()).toList());
      case Passage.Picture picture -> picture;
      case Passage.Boxed boxed -> new Passage.Boxed(over(boxed.passages()));
    };
  }

  /** A cell opens the first number in it. */
  private Stretch whole(Stretch cell) {
    return handles.stream()
        .filter(handle -> overlap(cell, handle))
        .findFirst()
        .map(cell::opening)
        .orElse(cell);
  }

  private List<Stretch> cut(List<Stretch> words) {
    return words.stream().flatMap(stretch -> cut(stretch).stream()).toList();
  }

  private List<Stretch> cut(Stretch stretch) {
    if (stretch.manner() == Stretch.Manner.LINK) {
      return List.of(stretch);
    }
    List<Stretch> pieces = new ArrayList<>();
    int at = stretch.start();
    for (Handle handle : handles) {
      if (overlap(stretch, handle)) {
        int from = Math.max(at, handle.start());
        int to = Math.min(stretch.end(), handle.end());
        add(pieces, stretch, at, from);
        pieces.add(stretch.part(from, to).opening(handle));
        at = to;
      }
    }
    if (pieces.isEmpty()) {
      return List.of(stretch);
    }
    add(pieces, stretch, at, stretch.end());
    return pieces;
  }

  private static void add(List<Stretch> pieces, Stretch stretch, int from, int to) {
    if (from < to) {
      pieces.add(stretch.part(from, to));
    }
  }

  private static boolean overlap(Stretch stretch, Handle handle) {
    return stretch.start() >= 0 && handle.start() < stretch.end() && handle.end() > stretch.start();
  }
}
