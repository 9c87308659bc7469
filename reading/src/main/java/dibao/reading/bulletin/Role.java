package dibao.reading.bulletin;

import java.util.EnumSet;
import java.util.Set;

/** What a line is in its issue. */
enum Role {
  MASTHEAD("刊头"),
  CONTENTS("目录"),
  SECTION("栏目"),
  TITLE("标题"),
  TITLE_ON("标题续行"),
  BYLINE("署名"),
  ORIGIN("题下来源"),
  ORIGIN_ON("题下来源续行"),
  PARAGRAPH("段落"),
  PARAGRAPH_ON("段落续行"),
  HEADING("小标题"),
  ROW("表格行"),
  SOURCE("文末来源"),
  SOURCE_ON("文末来源续行"),
  IMPRINT("版权信息");

  static final Set<Role> BODY = EnumSet.of(PARAGRAPH, PARAGRAPH_ON, HEADING, ROW);
  static final Set<Role> SOURCES = EnumSet.of(ORIGIN, ORIGIN_ON, SOURCE, SOURCE_ON);

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /** What an editor calls it. */
  String words() {
    return words;
  }
}
