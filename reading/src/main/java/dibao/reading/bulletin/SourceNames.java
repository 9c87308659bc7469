package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names in a source line, freed of quotation marks, brackets and dates. */
final class SourceNames {

  private static final String MARKS = "《》【】“”\"'‘’「」『』〈〉<>";
  private static final String EDGES = "，,、。；;：:（([【|｜/／—–-·•";
  private static final String MEDIUM =
      "(?:社|报|報|网|網|网站|網站|台|臺|日报|晚报|时报|周刊|週刊|周报|月刊|季刊|学报|杂志|雜誌|客户端|公众号|微信|频道|在线|编辑部|編輯部"
          + "|新闻|新聞|通讯|头条|頭條|官网|门户|微博|融媒|中心|视界|智库|论坛|导刊|文摘|半月谈|公报|发布|财经)";
  private static final String BODY =
      "(?:局|委|委员会|办|办公室|厅|部|处|科|所|站|院|中心|协会|学会|商会|联合会|公司|集团|银行|大学|学院|研究院|研究所|政府)";
  private static final Pattern MEDIA = Pattern.compile(".{1,18}" + MEDIUM);
  private static final Pattern ORGANISATION = Pattern.compile("[一-鿿㐀-䶿]{2,18}" + BODY);
  private static final String NAME =
      "(?:《[^《》]{2,20}》(?:[一-鿿㐀-䶿]{0,6})|“[^“”]{2,20}”(?:[一-鿿㐀-䶿]{0,6})|[一-鿿㐀-䶿A-Za-z0-9·]{1,16}"
          + MEDIUM
          + ")";
  private static final Pattern NAMED =
      Pattern.compile(NAME + "(?:[、，,；;/\\s\\u3000]*" + NAME + ")*");
  private static final Pattern PAGE =
      Pattern.compile(
          "[，,（(\\s]*(?:(?:第\\s*[A-Z]?\\d+\\s*|头|[A-Z]?\\d+)版|(?:(?:19|20)\\d{2}\\s*年\\s*[，,]?)?\\s*(?:总\\s*)?第\\s*[\\d一二三四五六七八九十百]+(?:[-—/、]\\d+)?\\s*(?:期|号))[）)]?");
  private static final Pattern WEEKDAY = Pattern.compile("^\\s*[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?");
  private static final Pattern INNER = Pattern.compile("[（(].*?[）)]");
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;/\\s\\u3000]+");
  private static final int LONGEST = 60;

  private SourceNames() {}

  /** The value without the date that was found in it. */
  static String without(String value, @Nullable PrintedDate date) {
    if (date == null) {
      return value;
    }
    String after = WEEKDAY.matcher(value.substring(date.end())).replaceFirst("");
    return value.substring(0, date.start()) + " " + after;
  }

  /** One name; null for none. */
  static @Nullable String plain(String value) {
    String text = trimmed(value);
    StringBuilder name = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Blank.is(character)) {
        blank = true;
      } else if (MARKS.indexOf(character) < 0) {
        boolean latin =
            character < 0x80 && name.length() > 0 && name.charAt(name.length() - 1) < 0x80;
        if (blank && latin) {
          name.append(' ');
        }
        blank = false;
        name.append(character);
      }
    }
    return name.isEmpty() ? null : name.toString();
  }

  static String trimmed(String value) {
    String text =
        value.indexOf('版') < 0 && value.indexOf('第') < 0
            ? value
            : PAGE.matcher(value).replaceAll(" ");
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start), true)) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1), false)) {
      end--;
    }
    text = text.substring(start, end);
    boolean unopened =
        text.endsWith("）") && text.indexOf('（') < 0 || text.endsWith(")") && text.indexOf('(') < 0;
    return unopened ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isEdge(char character, boolean opening) {
    return Blank.is(character)
        || EDGES.indexOf(character) >= 0
        || opening && "）)]】".indexOf(character) >= 0;
  }

  /** Several names joined by 、; null for none. */
  static @Nullable String joined(String value) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || parts(value, i)) {
        String name = plain(value.substring(start, i));
        if (name != null) {
          names.add(name);
        }
        start = i;
      }
    }
    return names.isEmpty() ? null : String.join("、", merged(names, value));
  }

  /** Whether another name may begin here: at a comma or blank, or between two pairs of marks. */
  private static boolean parts(String value, int at) {
    char character = value.charAt(at);
    return "、；;/／|｜，,".indexOf(character) >= 0
        || Blank.is(character)
        || at > 0 && "《“".indexOf(character) >= 0 && "》”和及与".indexOf(value.charAt(at - 1)) >= 0;
  }

  /** Pieces that blanks parted, where they are parts of one name rather than names. */
  private static List<String> merged(List<String> names, String value) {
    boolean listed = value.chars().anyMatch(c -> "、；;/／|｜".indexOf(c) >= 0);
    if (listed || names.size() == 1 || names.stream().allMatch(SourceNames::isMedium)) {
      return names;
    }
    String whole = plain(value);
    return whole == null ? names : List.of(whole);
  }

  static boolean isMedium(String name) {
    return MEDIA.matcher(name).matches();
  }

  /** Names that no label announces; null when they do not look like those of media. */
  static @Nullable String bare(String value) {
    String trimmed = trimmed(value);
    if (!NAMED.matcher(trimmed).matches()) {
      return null;
    }
    return joined(trimmed);
  }

  /** The same, or a name like that of an office or a company: 市农业农村局. */
  static @Nullable String bareOrOffice(String value) {
    String name = trimmed(value);
    return ORGANISATION.matcher(name).matches() ? name : bare(value);
  }

  static @Nullable String add(@Nullable String names, @Nullable String name) {
    return names == null ? name : name == null ? names : names + "、" + name;
  }

  static boolean plausible(@Nullable String name) {
    return name == null || name.length() <= LONGEST;
  }

  /** The people of a by-line; somebody's place of work before his name stays with it. */
  static List<String> people(String value) {
    List<String> people = new ArrayList<>();
    for (String part : BETWEEN.split(INNER.matcher(value).replaceAll(" "))) {
      String name = plain(part);
      if (name == null) {
        continue;
      }
      boolean placed =
          !people.isEmpty()
              && ByLine.isName(name)
              && ORGANISATION.matcher(people.getLast()).matches()
              && value.indexOf(people.getLast() + "、") < 0;
      if (placed) {
        people.set(people.size() - 1, people.getLast() + " " + name);
      } else {
        people.add(name);
      }
    }
    return people;
  }
}
