package dibao.press.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What belongs together although a line could break there: a number with its unit, the parts of a
 * date. The shapes are lines of {@code keeps.tsv}.
 *
 * <p>They are matched against a row of one sign a box: {@code #} for a number, {@code A} for
 * another word, a Han character or mark for itself; spaces are left out.
 */
final class Keeps {

  private record Shape(Pattern pattern, double cost, double narrow) {}

  private static final List<Shape> SHAPES = shapes();
  private static final Pattern NUMBER = Pattern.compile("[+−-]?[\\d.,:/%–~-]*\\d[\\d.,%–~-]*");

  private Keeps() {}

  /**
   * Raises the cost of a break after each box that holds on to the next.
   *
   * @param narrow whether the lines are those of a narrow column
   */
  static void raise(List<Box> boxes, boolean narrow, double[] costs) {
    int[] places = new int[boxes.size()];
    StringBuilder row = new StringBuilder(boxes.size());
    for (int i = 0; i < places.length; i++) {
      Box box = boxes.get(i);
      if (box.kind() != Kind.SPACE) {
        places[row.length()] = i;
        char sign = sign(box);
        row.append(sign);
      }
    }
    for (Shape shape : SHAPES) {
      raise(shape, narrow ? shape.narrow : shape.cost, row, places, costs);
    }
  }

  private static void raise(
      Shape shape, double cost, StringBuilder row, int[] places, double[] costs) {
    for (Matcher found = shape.pattern.matcher(row); found.find(); ) {
      for (int i = places[found.start()]; i < places[found.end() - 1]; i++) {
        costs[i] = Math.max(costs[i], cost);
      }
    }
  }

  private static char sign(Box box) {
    if (box.kind() != Kind.LATIN) {
      int code = box.first();
      return box.glyphs().size() > 1 || code > 0xFFFF ? '…' : (char) code;
    }
    StringBuilder word = new StringBuilder(box.glyphs().size());
    box.glyphs().forEach(glyph -> word.appendCodePoint(glyph.codePoint()));
    return NUMBER.matcher(word).matches() ? '#' : 'A';
  }

  private static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>();
    try (InputStream in = Keeps.class.getResourceAsStream("keeps.tsv")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.lines().toList()) {
        String[] cells = line.split("\t");
        if (!line.startsWith("//") && cells.length > 1) {
          double cost = Double.parseDouble(cells[1]);
          double narrow = cells.length > 2 ? Double.parseDouble(cells[2]) : cost;
          shapes.add(new Shape(Pattern.compile(cells[0]), cost, narrow));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the carried keeps.tsv", e);
    }
    return List.copyOf(shapes);
  }
}
