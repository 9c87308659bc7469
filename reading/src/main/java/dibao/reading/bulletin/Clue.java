package dibao.reading.bulletin;

/** Something to be seen of a line that speaks for or against a role; weighed in {@link Weights}. */
enum Clue {
  /** Stands in the stretch that was found to be the contents. */
  IN_CONTENTS("在目录区内"),
  LISTED("与目录条目相符"),
  LISTED_ALIKE("与目录条目相近"),
  LISTED_START("是目录条目的前半"),
  LISTED_REST("是目录条目的后半"),
  NAMED_COLUMN("目录里的栏目名"),
  BRACKETED("整行括在栏目括号里"),
  MARKED("以栏目符号开头"),
  COLUMN_WORD("用了常见的栏目词"),
  NUMBERED_HAN("以「一、」编号"),
  NUMBERED_PART("以「（一）」编号"),
  NUMBERED_ARABIC("以「1.」编号"),
  ENDS_SENTENCE("以句号结尾"),
  ENDS_ASKING("以问号或叹号结尾"),
  ENDS_OPEN("以逗号、顿号或冒号结尾"),
  HOLDS_SENTENCE("中间有句号"),
  LEAD_IN("开头一句加粗"),
  LONG("很长"),
  NOT_A_NAME("不像栏目名"),
  VERY_SHORT("很短"),
  SHORT("短于一行"),
  GAP_BEFORE("前面空得比平常多"),
  GAP_AFTER("后面空得比平常多"),
  CENTRED("居中"),
  AT_END("靠右"),
  LARGER("字号大于正文"),
  LARGEST("字号最大"),
  BOLD("整行加粗"),
  LEVEL_ONE("文件标为一级标题"),
  LEVEL_TWO("文件标为二级标题"),
  LEVEL_THREE("文件标为三级标题"),
  LEVEL_DEEP("文件标为四级以下标题"),
  SOURCE_STRONG("合乎来源行的写法"),
  SOURCE_LIKELY("像来源行"),
  SOURCE_WEAK("或为来源行"),
  BY_LINE("合乎署名的写法"),
  IMPRINT_LABEL("有主办、地址、电话一类的名目"),
  ISSUE_NUMBER("有期号或出刊单位、日期"),
  DATE_ALONE("只有日期"),
  NEAR_START("在全文开头"),
  NEAR_END("在全文末尾"),
  INDENTED("首行缩进"),
  OUTDENTED("不像段落那样缩进"),
  FULL("占满一行"),
  OTHER_LOOK("样子与上一行不同"),
  RUNS_ON("上一行没有说完"),
  AFTER_STOP("上一行已收尾"),
  NEXT_RUNS("下一行是正文"),
  NEXT_SOURCE("下一行是来源"),
  ROW("是表格的一行"),
  OPEN_BRACKET("上一行的括号未合"),
  SAME_BLOCK("文件标明与上一行同属一段"),
  NEW_BLOCK("文件标明另起一段"),
  BASE("每行都有"),
  BOOK_DATA("有书目的名目"),
  SUBTITLE("以破折号起头的副题"),
  SPOKEN("以问、答起头"),
  FOREWORD("以编者按一类的话起头"),
  CAPTION("合乎图表题的写法"),
  ITEM("是列表的一项");

  private final String words;

  Clue(String words) {
    this.words = words;
  }

  /** What an editor would say. */
  String words() {
    return words;
  }

  long bit() {
    return 1L << ordinal();
  }

  boolean in(long clues) {
    return (clues & bit()) != 0;
  }
}
