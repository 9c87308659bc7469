package dibao.reading.bulletin;

import dibao.reading.document.Line;
import java.util.List;
import java.util.regex.Pattern;

/** The words over a table or under a picture: 表1　各区零售额, 图 2-1 …, 单位：亿元. */
final class Caption {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "[（(【]?(?:附?[表图]|图表)\\s*(?:\\d{1,3}(?:[-—－.．]\\d{1,3})?|[一二三四五六七八九十]{1,3})[）)】]?(?:[\\s\\u3000:：.．、]+\\S.*|(?!显示|表明|可见|所示|来看|反映|是|中|为)[\\p{IsHan}《“].*)?");
  private static final Pattern UNIT =
      Pattern.compile("[（(]?\\s*(?:计量)?单位\\s*[:：]\\s*[^，。；]{1,16}[）)]?");
  private static final int LONGEST = 50;
  private static final double SMALL = 0.97;

  private Caption() {}

  /** Whether line {@code i} is a caption by its words, or by the table that follows it. */
  static boolean is(List<Line> lines, int i) {
    Line line = lines.get(i);
    String text = line.text();
    if (line.style().row() || text.length() > LONGEST || !mayBe(text)) {
      return false;
    }
    return isUnit(text) || NUMBERED.matcher(text).matches() || isPlain(line) && leads(lines, i + 1);
  }

  /** Whether the words alone may stand over a table: they say nothing to its end. */
  static boolean mayBe(String text) {
    return text.length() <= LONGEST
        && text.indexOf('。') < 0
        && "；：:，,".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** 单位：亿元, （单位：万吨、%）. */
  static boolean isUnit(String text) {
    return text.length() < 24 && UNIT.matcher(text).matches();
  }

  /** Whether a table begins here, its unit before it or not. */
  private static boolean leads(List<Line> lines, int i) {
    int next = i < lines.size() && isUnit(lines.get(i).text()) ? i + 1 : i;
    return next < lines.size() && lines.get(next).style().row();
  }

  /** Smaller than the body's words, as captions are and titles never. */
  private static boolean isPlain(Line line) {
    return line.style().level() == 0 && line.style().size() < SMALL;
  }
}
