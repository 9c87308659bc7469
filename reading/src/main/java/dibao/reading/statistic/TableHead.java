package dibao.reading.statistic;

import dibao.reading.text.NormalText;
import dibao.reading.time.Period;
import dibao.reading.time.TimeMention;
import dibao.reading.time.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands the head of a table: measures, units, bases and times of its columns. */
final class TableHead {

  private static final String[] GENERIC = {
    "绝对量", "绝对额", "绝对数", "数值", "总量", "累计", "本期", "本月", "当月", "指标", "数据", "合计", "实绩", "完成", "本年",
    "全年", "当期", "报告期", "值"
  };
  private static final String[] GROWTH = {
    "增长", "增速", "涨跌幅", "涨幅", "增幅", "降幅", "升降", "同比", "环比", "变动率", "变化率", "增减率", "变动幅度", "增减幅"
  };
  private static final String[] DIFFERENCE = {"涨跌", "增减", "变动", "增加", "变化", "比上"};

  private final @Nullable LocalDate date;
  private final @Nullable Period hand;
  private final String note;

  /**
   * Reads heads.
   *
   * @param hand the period of which 本报告期 and 上年同期 speak
   * @param note the unit of the whole table, such as 亿元; empty if none is told
   */
  TableHead(@Nullable LocalDate date, @Nullable Period hand, String note) {
    this.date = date;
    this.hand = hand;
    this.note = note;
  }

  List<TableColumn> columns(Table table) {
    List<TableColumn> columns = new ArrayList<>();
    String basis = null;
    for (int i = 1; i < table.head().size(); i++) {
      TableColumn column = column(table.head().get(i).text(), isWords(table, i), basis);
      basis = column.basis() == null ? basis : column.basis();
      columns.add(column);
    }
    return columns;
  }

  private static boolean isWords(Table table, int column) {
    for (List<Table.Cell> row : table.rows()) {
      if (column < row.size() && row.get(column).isNumber()) {
        return false;
      }
    }
    return true;
  }

  private TableColumn column(String head, boolean words, @Nullable String before) {
    String unit = unit(head);
    String name = withoutBrackets(head);
    When time = time(name);
    TableColumn.Kind kind = words ? TableColumn.Kind.WORDS : kind(name, unit);
    boolean changes = kind == TableColumn.Kind.CHANGE || kind == TableColumn.Kind.DIFFERENCE;
    String basis = changes ? basis(name, before) : null;
    String told = kind == TableColumn.Kind.LEVEL && unit.isEmpty() ? note : unit;
    return new TableColumn(kind, measure(name, time, changes), told, basis, time);
  }

  private static TableColumn.Kind kind(String name, String unit) {
    boolean percent = unit.equals("%") || unit.equals("％");
    if (name.contains("排名") || name.contains("位次") || name.contains("名次")) {
      return TableColumn.Kind.RANK;
    }
    if (name.contains("百分点") || unit.contains("百分点")) {
      return TableColumn.Kind.DIFFERENCE;
    }
    if (containsAny(name, GROWTH) && (percent || !containsAny(name, new String[] {"增长额", "增长量"}))) {
      return TableColumn.Kind.CHANGE;
    }
    if (containsAny(name, DIFFERENCE)) {
      return percent ? TableColumn.Kind.CHANGE : TableColumn.Kind.DIFFERENCE;
    }
    boolean share = percent || name.endsWith("占比") || name.endsWith("比重") || name.endsWith("率");
    return share ? TableColumn.Kind.SHARE : TableColumn.Kind.LEVEL;
  }

  private static @Nullable String basis(String name, @Nullable String before) {
    if (name.contains("同比") || name.contains("上年") || name.contains("去年")) {
      return "yoy";
    }
    boolean previous =
        name.contains("环比") || name.contains("上月") || name.contains("上期") || name.contains("上周");
    return previous ? "prev" : before;
  }

  private static String measure(String name, @Nullable When time, boolean change) {
    String rest = time == null ? name : name.replace(name.substring(time.start(), time.end()), "");
    if (change) {
      return changed(rest);
    }
    for (String generic : GENERIC) {
      if (rest.startsWith(generic) && rest.length() - generic.length() != 1) {
        rest = rest.substring(generic.length());
      }
    }
    return rest;
  }

  /** What grows: 地区生产总值 of 地区生产总值同比增长; empty where only the growth is named. */
  private static String changed(String name) {
    int end = name.length();
    for (String word : new String[] {"同比", "环比", "比上", "较上", "增", "涨", "降", "升", "变"}) {
      int at = name.indexOf(word);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return name.substring(0, end);
  }

  private @Nullable When time(String name) {
    for (TimeMention mention : Times.standard().scan(NormalText.of(name), date)) {
      When when = When.of(mention);
      when = when == null ? null : when.resolvedBy(hand, date);
      if (when != null && when.period() != null && (!when.compared() || isWhole(when, name))) {
        return when;
      }
    }
    return null;
  }

  /** 上年同期 as a head is no base. */
  private static boolean isWhole(When when, String name) {
    return when.start() == 0 && when.end() == name.length();
  }

  static String unit(String head) {
    int open = Math.max(head.lastIndexOf('（'), head.lastIndexOf('('));
    int close = Math.max(head.lastIndexOf('）'), head.lastIndexOf(')'));
    if (open >= 0 && close > open) {
      String unit = head.substring(open + 1, close).replace("单位：", "").replace("单位:", "").strip();
      return unit.length() <= 8 ? unit : "";
    }
    int slash = Math.max(head.lastIndexOf('/'), head.lastIndexOf('／'));
    return slash > 0 && head.length() - slash <= 5 ? head.substring(slash + 1) : "";
  }

  private static String withoutBrackets(String head) {
    String unit = unit(head);
    int at = unit.isEmpty() ? -1 : head.lastIndexOf(unit);
    String name = at > 0 ? head.substring(0, at - 1) : head;
    return NormalText.of(name.replace(" ", "").replace("　", "")).toString();
  }

  private static boolean containsAny(String name, String[] words) {
    for (String word : words) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
