package dibao.press.style;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is wrong with a style's file. */
final class Faults {

  private final String file;
  private final List<String> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(int line, String fault) {
    found.add(file + (line > 0 ? ":" + line : "") + ": " + fault);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new HouseStyleException(found);
    }
  }

  /** The line of a node, from 1; 0 where it is not known. */
  static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).map(line -> line + 1).orElse(0);
  }
}
