package dibao.reading.bulletin;

import dibao.reading.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Says why each boundary of a reading was chosen. */
final class Explain {

  private Explain() {}

  static List<String> boundaries(Evidence evidence, Roles roles) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      Role role = roles.at(i);
      switch (role) {
        case SECTION, TITLE, TITLE_ON, HEADING, ORIGIN, SOURCE, BYLINE ->
            lines.add(
                place(evidence.line(i))
                    + role.words()
                    + "「"
                    + evidence.line(i).text()
                    + "」："
                    + roles.why(i));
        case MASTHEAD, CONTENTS, ORIGIN_ON, PARAGRAPH, PARAGRAPH_ON, ROW, SOURCE_ON, IMPRINT -> {}
      }
    }
    return lines;
  }

  private static String place(Line line) {
    return (line.page() > 0 ? "第 " + line.page() + " 页" : "") + "第 " + line.number() + " 行 ";
  }
}
