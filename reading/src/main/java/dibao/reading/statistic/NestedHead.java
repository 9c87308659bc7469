package dibao.reading.statistic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins two lines of a table's head into one: 产量（万吨） over 2023年 and 比上年增长(%). A blank cell goes on
 * with the group before it; groups without blanks each stand over as many columns.
 */
final class NestedHead {

  private static final String CHANGES = "增降比同涨环跌";

  private NestedHead() {}

  /**
   * The joined head.
   *
   * @param columns how many cells a row has
   * @return null where the two lines do not fit each other
   */
  static @Nullable List<Table.Cell> join(
      List<Table.Cell> groups, List<Table.Cell> parts, int columns) {
    List<Table.Cell> below = below(groups, parts, columns);
    int above = groups.size() - 1;
    boolean blanks = groups.size() == columns;
    if (below == null || !blanks && (above < 1 || (columns - 1) % above != 0)) {
      return null;
    }
    List<Table.Cell> joined = new ArrayList<>();
    joined.add(groups.getFirst().text().isEmpty() ? below.getFirst() : groups.getFirst());
    Table.Cell group = groups.getFirst();
    for (int i = 1; i < columns; i++) {
      Table.Cell own = blanks ? groups.get(i) : groups.get(1 + (i - 1) / ((columns - 1) / above));
      group = own.text().isEmpty() ? group : own;
      joined.add(joined(group, below.get(i)));
    }
    return joined;
  }

  /** The second line with a cell over the stub. */
  private static @Nullable List<Table.Cell> below(
      List<Table.Cell> groups, List<Table.Cell> parts, int columns) {
    if (parts.size() == columns) {
      return parts;
    }
    if (parts.size() + 1 != columns) {
      return null;
    }
    List<Table.Cell> below = new ArrayList<>();
    below.add(groups.getFirst());
    below.addAll(parts);
    return below;
  }

  /** A growth does not have the unit of its group. */
  private static Table.Cell joined(Table.Cell group, Table.Cell part) {
    if (part.text().isEmpty()) {
      return group;
    }
    String own = bracket(part.text());
    String bracket = own.isEmpty() && !isChange(part.text()) ? bracket(group.text()) : own;
    String name = withoutBracket(group.text()) + withoutBracket(part.text());
    return new Table.Cell(name + bracket, part.start(), part.end());
  }

  private static boolean isChange(String part) {
    return part.chars().anyMatch(c -> CHANGES.indexOf(c) >= 0);
  }

  private static int opening(String head) {
    int open = Math.max(head.lastIndexOf('（'), head.lastIndexOf('('));
    boolean closes = head.endsWith("）") || head.endsWith(")");
    return open > 0 && closes ? open : head.length();
  }

  private static String bracket(String head) {
    return head.substring(opening(head));
  }

  private static String withoutBracket(String head) {
    return head.substring(0, opening(head));
  }
}
