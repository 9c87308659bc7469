package dibao.press.page;

import dibao.press.page.Column.Standing;
import dibao.press.page.Row.Frame;
import java.util.List;

/** Draws the grounds of boxed notes, one rectangle for the rows that follow each other. */
final class Frames {

  private static final double EDGE = 2;

  private Frames() {}

  static void put(Sheet sheet, List<Standing> rows, double x, double head) {
    for (int i = 0; i < rows.size(); ) {
      Frame frame = rows.get(i).row().frame();
      int end = i + 1;
      while (end < rows.size() && rows.get(end).row().frame() == frame) {
        end++;
      }
      if (frame != null) {
        Standing last = rows.get(end - 1);
        double top = rows.get(i).top();
        double height = last.top() + last.row().height() - top;
        sheet.put(
            x,
            head + top,
            List.of(
                new Ink.Fill(frame.x(), 0, frame.width(), height, frame.ground()),
                new Ink.Fill(frame.x(), 0, EDGE, height, frame.rule())));
      }
      i = end;
    }
  }
}
