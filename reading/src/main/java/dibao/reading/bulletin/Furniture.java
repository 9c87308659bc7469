package dibao.reading.bulletin;

import dibao.reading.document.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The furniture of pages: folios and running heads. A folio is known by its form, a running head by
 * coming again beside folios and page breaks or in the middle of sentences.
 */
final class Furniture {

  private static final Pattern FOLIO =
      Pattern.compile(
          "[-—–―－─·•.~～=_*|｜\\[(（〔【<《\\s]*(?:第\\s*)?(?:[Pp](?:age)?\\.?\\s*)?(\\d{1,4}|[一二三四五六七八九十百]{1,5})\\s*"
              + "(?:[页頁](?:\\s*[,，/／|]?\\s*共\\s*\\d{1,4}\\s*[页頁])?|[/／|]\\s*(?:共\\s*)?\\d{1,4}\\s*[页頁]?|\\s*of\\s*\\d{1,4})?"
              + "[-—–―－─·•.~～=_*|｜\\])）〕】>》\\s]*");
  private static final Pattern HEAD =
      Pattern.compile(
          "[《]?[\\p{IsHan}A-Za-z·]{2,16}[》]?[（(]?(?:0年)?[（(]?(?:第0期|总第?0期)[（(]?(?:总第?0期)?[）)]*");
  private static final Signs FOLIO_ENDS =
      Signs.of("0123456789一二三四五六七八九十百页頁-—–―－─·•.~～=_*|｜])）〕】>》");
  private static final List<String> NOTICES = Words.of("words.tsv", "notice");
  private static final Pattern NUMBERS = Pattern.compile("[（(]?0年第?0期.*|[（(]?总?第?0期.*|0");
  private static final int LONGEST_HEAD = 60;

  private final List<Line> lines;
  private final Measure measure;
  private final boolean[] furniture;
  private final List<String> headForms = new ArrayList<>();

  private Furniture(List<Line> lines, Measure measure) {
    this.lines = lines;
    this.measure = measure;
    this.furniture = new boolean[lines.size()];
  }

  /** Which lines are furniture. */
  static boolean[] find(List<Line> lines, Measure measure) {
    Furniture find = new Furniture(lines, measure);
    find.artifacts();
    find.folios();
    find.notices();
    find.heads();
    return find.furniture;
  }

  /**
   * What the file itself counts to the page; the first page's may be all there is of a masthead.
   */
  private void artifacts() {
    for (int i = 0; i < lines.size(); i++) {
      furniture[i] = lines.get(i).artifact() && lines.get(i).page() > 1;
    }
  }

  private void folios() {
    List<Integer> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() <= 24
          && FOLIO_ENDS.has(text.charAt(text.length() - 1))
          && FOLIO.matcher(text).matches()) {
        if (text.chars().allMatch(Character::isDigit)) {
          bare.add(i);
        } else if (!text.endsWith("、")
            && text.chars().anyMatch(Character::isDigit)
            && !isItem(text)) {
          furniture[i] = true;
        }
      }
    }
    if (isCount(bare)) {
      bare.forEach(i -> furniture[i] = true);
    }
  }

  /** A number in brackets or with a point alone on its line may be a list's. */
  private static boolean isItem(String text) {
    char first = text.charAt(0);
    return Character.isDigit(first) && text.matches("\\d+[.)）]") || text.matches("[(（]\\d+[)）]");
  }

  /** Whether lines that are bare numbers count pages: each more than the one before. */
  private boolean isCount(List<Integer> bare) {
    int rises = 0;
    for (int i = 1; i < bare.size(); i++) {
      int step = number(bare.get(i)) - number(bare.get(i - 1));
      rises += step >= 1 && step <= 3 && bare.get(i) - bare.get(i - 1) > 3 ? 1 : 0;
    }
    return bare.size() >= 2 && rises * 10 >= (bare.size() - 1) * 8;
  }

  private int number(int line) {
    return Integer.parseInt(lines.get(line).text());
  }

  /** 内部资料　注意保存 and the like, beside a folio or in the middle of prose. */
  private void notices() {
    for (int i = 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean notice = text.length() <= 24 && NOTICES.stream().anyMatch(text::contains);
      furniture[i] |= notice && Ending.of(text) == Ending.WORD && beside(i);
    }
  }

  private void heads() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!furniture[i]
          && line.text().length() <= LONGEST_HEAD
          && line.text().indexOf('。') < 0
          && line.text().indexOf('，') < 0
          && !line.style().row()
          && line.style().level() == 0) {
        places.computeIfAbsent(form(line.text()), key -> new ArrayList<>()).add(i);
      }
    }
    for (Map.Entry<String, List<Integer>> place : places.entrySet()) {
      if (isHead(place.getKey(), place.getValue())) {
        place.getValue().stream().filter(i -> i > 2 || beside(i)).forEach(i -> furniture[i] = true);
      }
    }
  }

  private static String form(String text) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isDigit(character)) {
        if (form.length() == 0 || form.charAt(form.length() - 1) != '0') {
          form.append('0');
        }
      } else if (!dibao.reading.document.Blank.is(character)) {
        form.append(character);
      }
    }
    return form.toString();
  }

  private boolean isHead(String form, List<Integer> at) {
    if (at.size() < 2 && !form.contains("0期") && !form.endsWith("0")
        || Ending.of(form) == Ending.STOP
        || form.equals("0")
        || SourceGrammar.parse(lines.get(at.getFirst()).text()) != null) {
      return false;
    }
    boolean issueNumber = form.contains("第0期") || form.contains("总0期") || form.contains("总第0期");
    boolean counts = issueNumber || form.endsWith("0") || form.startsWith("0");
    if (issueNumber && at.getFirst() > 6 && HEAD.matcher(form).matches()
        || counts && isNamed(form, at.getFirst())) {
      return true;
    }
    int evidence = 0;
    for (int i : at) {
      evidence += beside(i) || interrupts(i) ? 1 : 0;
    }
    boolean always =
        evidence == at.size() && Mark.of(lines.get(at.getFirst()).text()).kind() == Mark.Kind.NONE;
    int least = form.indexOf('0') >= 0 || always ? 2 : 3;
    return evidence * 2 >= at.size() && evidence >= least || issueNumber && at.size() >= 3;
  }

  /**
   * Whether the line, beside its number, holds no more than the name that the issue begins with.
   */
  private boolean isNamed(String form, int at) {
    if (at < 4 || form.length() < 3) {
      return false;
    }
    String name = NUMBERS.matcher(form).replaceAll("");
    if (name.length() < 2 || name.length() > 24) {
      return false;
    }
    for (int i = 0; i < Math.min(6, lines.size()); i++) {
      if (i != at && headForm(i).contains(name)) {
        return true;
      }
    }
    return false;
  }

  private String headForm(int i) {
    while (i >= headForms.size()) {
      headForms.add(form(lines.get(headForms.size()).text()));
    }
    return headForms.get(i);
  }

  private boolean beside(int i) {
    return i > 0 && (furniture[i - 1] || lines.get(i - 1).page() != lines.get(i).page())
        || i + 1 < lines.size()
            && (furniture[i + 1] || lines.get(i + 1).page() != lines.get(i).page());
  }

  private boolean interrupts(int i) {
    if (i == 0 || i + 1 >= lines.size()) {
      return false;
    }
    Line before = lines.get(i - 1);
    Ending ending = Ending.of(before.text());
    return (ending == Ending.OPEN || ending == Ending.WORD && measure.isFull(before))
        && Mark.of(lines.get(i + 1).text()).kind() == Mark.Kind.NONE
        && lines.get(i + 1).style().indent() < 2;
  }
}
