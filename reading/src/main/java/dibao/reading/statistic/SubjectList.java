package dibao.reading.statistic;

import dibao.reading.text.TextMatch;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a joint subject into so many, each with what the first or the last one says for all: 鲜菜、鲜果、
 * 猪肉价格, 第一、二、三产业用电量, 对东盟、欧盟进出口, 汽车产销.
 */
final class SubjectList {

  private static final String[][] COMPOUNDS = {
    {"产销量", "产量", "销量"},
    {"产销", "产量", "销量"},
    {"进出口额", "出口额", "进口额"},
    {"进出口", "出口", "进口"},
    {"量价", "销量", "价格"},
    {"收支", "收入", "支出"},
    {"城乡", "城镇", "农村"},
    {"供需", "供应", "需求"},
    {"存贷款", "存款", "贷款"},
    {"男女", "男性", "女性"},
  };

  private static final int LONGEST_SHARED = 5;

  private static final String KINDS = "类险店业型";
  private static final String NUMERALS = "  两三四五六七八九十";
  private static final String COUNTERS = "家大个款类种项地省市国者所人";
  private static final int LONGEST_COUNT = 8;

  private final Heads heads = Heads.standard();

  /** The subjects; empty where no way of parting gives that number. */
  List<String> part(String whole, int number) {
    if (number < 2 || whole.isEmpty()) {
      return List.of();
    }
    String subject = withoutCount(whole, number);
    List<String> items = items(subject, "、和与及以");
    if (items.size() != number) {
      items = items(subject, "、");
    }
    if (items.size() == number - 1) {
      items = withLastParted(items);
    }
    if (items.size() != number) {
      items = items(subject, "和与及以");
    }
    if (items.size() == number) {
      return shared(items);
    }
    return number == 2 ? compound(subject) : List.of();
  }

  /** 甲、乙、丙三家厂商 without what only counts them. */
  private static String withoutCount(String subject, int number) {
    int at = number < NUMERALS.length() ? subject.lastIndexOf(NUMERALS.charAt(number)) : -1;
    at = at < 0 && number == 2 ? subject.lastIndexOf('二') : at;
    boolean counts =
        at > subject.indexOf('、')
            && at > subject.length() - LONGEST_COUNT
            && at + 1 < subject.length()
            && COUNTERS.indexOf(subject.charAt(at + 1)) >= 0;
    return counts ? subject.substring(0, at) : subject;
  }

  /** The subjects of a list that says nothing for all but what is measured, if it ends in that. */
  List<String> named(String subject, int number) {
    List<String> items = part(subject, number);
    if (items.isEmpty() || !heads.head(subject).isEmpty()) {
      return items;
    }
    List<String> plain = items(withoutCount(subject, number), "、和与及以");
    return plain.size() == number ? plain : items;
  }

  /** Of 采矿业、电力及水生产业和制造业 only the last 和 parts two. */
  private static List<String> withLastParted(List<String> items) {
    List<String> last = items(items.getLast(), "和与及以");
    if (last.size() < 2) {
      return items;
    }
    String first =
        items.getLast().substring(0, items.getLast().length() - last.getLast().length() - 1);
    List<String> parted = new ArrayList<>(items.subList(0, items.size() - 1));
    parted.add(first);
    parted.add(last.getLast());
    return parted;
  }

  private static List<String> compound(String subject) {
    for (String[] compound : COMPOUNDS) {
      int at = subject.lastIndexOf(compound[0]);
      if (at >= 0) {
        String before = subject.substring(0, at);
        String behind = subject.substring(at + compound[0].length());
        return List.of(before + compound[1] + behind, before + compound[2] + behind);
      }
    }
    return List.of();
  }

  private static List<String> items(String subject, String marks) {
    List<String> items = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < subject.length(); i++) {
      char c = subject.charAt(i);
      depth += "“《（(".indexOf(c) >= 0 ? 1 : "”》）)".indexOf(c) >= 0 ? -1 : 0;
      boolean works = c == '《' && i > from && subject.charAt(i - 1) == '》';
      if (works) {
        items.add(subject.substring(from, i));
        from = i;
      } else if (depth <= 0 && marks.indexOf(c) >= 0 && isMark(subject, i)) {
        if (i > from) {
          items.add(subject.substring(from, i));
        }
        from = c == '以' ? i + 2 : i + 1;
        i = from - 1;
      }
    }
    if (from < subject.length()) {
      items.add(subject.substring(from));
    }
    return items;
  }

  /** 和, 与 and 及 are marks only outside words such as 参与, 普及 and 共和国. */
  private static boolean isMark(String subject, int at) {
    char c = subject.charAt(at);
    char before = at > 0 ? subject.charAt(at - 1) : '、';
    char after = at + 1 < subject.length() ? subject.charAt(at + 1) : '、';
    return switch (c) {
      case '和' -> "饱共温缓总中".indexOf(before) < 0 && "谐平田".indexOf(after) < 0;
      case '与' -> before != '参' && before != '给';
      case '及' -> "普涉埃以".indexOf(before) < 0 && after != '时' && after != '其' && after != '以';
      case '以' -> after == '及';
      default -> true;
    };
  }

  private List<String> shared(List<String> items) {
    String last = items.getLast();
    String suffix = suffix(items, last);
    String prefix = prefix(items);
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i);
      String start = i > 0 && !item.startsWith(prefix) ? prefix : "";
      boolean complete =
          i + 1 == items.size() || !heads.head(item).isEmpty() && !suffix.endsWith("价格");
      whole.add(joined(start + ordinal(items, item), complete ? "" : suffix));
    }
    return whole;
  }

  /** B类 and 类的公司 are B类的公司. */
  private static String joined(String item, String suffix) {
    for (int length = Math.min(item.length(), suffix.length()); length > 0; length--) {
      if (item.endsWith(suffix.substring(0, length))) {
        return item + suffix.substring(length);
      }
    }
    return item + suffix;
  }

  /** 第 of 第一 holds for 二 and 三 too. */
  private static String ordinal(List<String> items, String item) {
    boolean bare = item.length() <= 1 || item.startsWith("二") || item.startsWith("三");
    return items.getFirst().startsWith("第") && !item.startsWith("第") && bare ? "第" + item : item;
  }

  /** What is behind as many characters of the last as the shortest other has; at least its head. */
  private String suffix(List<String> items, String last) {
    int behindKind = kindEnd(items, last);
    if (behindKind > 0) {
      return last.substring(behindKind);
    }
    int own = ownLength(items);
    String head = heads.head(last);
    if (head.isEmpty()) {
      int kind =
          Math.max(last.lastIndexOf('类'), last.length() - Terms.KIND_NOUN.endOf(last).length());
      int from =
          last.endsWith("类") || kind < 0
              ? last.length()
              : last.lastIndexOf('类') > 0 ? last.lastIndexOf('类') : kind;
      return last.substring(Math.max(from, 1));
    }
    int rest = last.length() - head.length() - own;
    boolean inWord = TextMatch.isLatin(last, own - 1) && TextMatch.isLatin(last, own);
    boolean shared = rest > 0 && rest <= LONGEST_SHARED && last.charAt(own) != '/' && !inWord;
    return shared ? last.substring(own) : head;
  }

  /** Behind 类 in 石油制品类零售额, if all before it end in 类 too; 0 if there is no such kind. */
  private static int kindEnd(List<String> items, String last) {
    char kind = items.getFirst().charAt(items.getFirst().length() - 1);
    for (String item : items.subList(0, items.size() - 1)) {
      if (item.length() < 2 || item.charAt(item.length() - 1) != kind) {
        return 0;
      }
    }
    boolean kinds = items.size() > 2 || KINDS.indexOf(kind) >= 0;
    int at = last.indexOf(kind, 1);
    return kinds && at > 0 && at + 1 < last.length() ? at + 1 : 0;
  }

  private static int ownLength(List<String> items) {
    if (items.getFirst().startsWith("第")) {
      return items.getLast().startsWith("第") ? 2 : 1;
    }
    int shortest = items.getFirst().length();
    for (String item : items.subList(0, items.size() - 1)) {
      shortest = Math.min(shortest, item.length());
    }
    return shortest;
  }

  private static String prefix(List<String> items) {
    String first = items.getFirst();
    if (first.startsWith("对") || first.startsWith("与") && first.length() > 2) {
      return first.substring(0, 1);
    }
    int of = first.indexOf('的');
    return of > 0 && of + 1 < first.length() ? first.substring(0, of + 1) : "";
  }
}
