package dibao.reading.bulletin;

import dibao.issue.Masthead;
import dibao.reading.document.Document;
import dibao.reading.document.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an issue says of itself: at its head, at its foot, and in its running heads. */
final class ReadMasthead {

  private static final String N = "([\\d〇零一二三四五六七八九十百]+)";
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d{2}|二[〇零○][〇零一二三四五六七八九]{2})\\s*(?:年|[〕\\]］）)]\\s*第)");
  private static final Pattern NUMBER = Pattern.compile("(?<!总)(?<!总\\s)第\\s*" + N + "\\s*[期号]");
  private static final Pattern TOTAL = Pattern.compile("总\\s*(?:期\\s*)?(?:第)?\\s*" + N + "\\s*期");
  private static final Pattern NAME_END =
      Pattern.compile(
          "[\\s(（]*(?:(?:19|20)\\d{2}|二[〇零○]|第\\s*[\\d一二三四五六七八九十]|总\\s*第|[Vv]ol|NO|No).*$");
  private static final Pattern OWN_EDITORS =
      Pattern.compile("《([^》]{2,20})》\\s*(?:编辑部|编委会|杂志社)|《([^》]{2,20})》$");
  private static final Pattern IN_A_PLACE = Pattern.compile("(?:\\d+\\s*[号楼室层座]|大厦|大楼|院内|楼内|中心内)$");
  private static final Pattern FOLIO = Pattern.compile("[-–—·.\\s]*\\d{1,4}[-–—·.\\s]*");
  private static final String OTHERS = "其他";
  private static final Pattern SPACED = Pattern.compile("(?:\\p{IsHan}[\\s\\u3000]+)+\\p{IsHan}");
  private static final List<String> PUBLISHER = Words.of("words.tsv", "publisher");
  private static final List<String> EDITORS = Words.of("words.tsv", "editors");

  private final Document document;
  private final Evidence evidence;
  private final Roles roles;
  private final List<Line> head = new ArrayList<>();
  private final List<Line> foot = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  ReadMasthead(Document document, Evidence evidence, Roles roles) {
    this.document = document;
    this.evidence = evidence;
    this.roles = roles;
    for (int i = 0; i < roles.size(); i++) {
      if (roles.at(i) == Role.MASTHEAD) {
        head.add(evidence.line(i));
      } else if (roles.at(i) == Role.IMPRINT) {
        foot.add(evidence.line(i));
      }
    }
  }

  Masthead read() {
    String all = numbered();
    Map<String, String> imprint = imprint();
    LocalDate date = date(all);
    Integer year = year(all, date);
    String publisher =
        PUBLISHER.stream().filter(imprint::containsKey).map(imprint::get).findFirst().orElse(null);
    List<String> editors =
        EDITORS.stream()
            .filter(imprint::containsKey)
            .map(imprint::get)
            .flatMap(names -> SourceNames.people(names).stream())
            .distinct()
            .toList();
    return new Masthead(
        periodical(),
        year,
        number(NUMBER, all),
        number(TOTAL, all),
        date,
        publisher,
        editors,
        List.of(),
        imprint);
  }

  List<String> remarks() {
    return remarks;
  }

  /** The head's lines, or running heads where the head has no number. */
  private String numbered() {
    StringBuilder all = new StringBuilder();
    head.forEach(line -> all.append(line.text()).append('\n'));
    if (!NUMBER.matcher(all).find() && !TOTAL.matcher(all).find()) {
      evidence.furniture().stream()
          .map(Line::text)
          .filter(text -> NUMBER.matcher(text).find() || TOTAL.matcher(text).find())
          .findFirst()
          .ifPresent(text -> all.append(text).append('\n'));
      foot.forEach(line -> all.append(line.text()).append('\n'));
    }
    return all.toString();
  }

  private static @Nullable LocalDate date(String all) {
    for (String line : all.split("\n")) {
      PrintedDate date = PrintedDate.find(line);
      if (date != null && date.year() != null && date.day() > 0) {
        return date.resolve(null);
      }
    }
    return null;
  }

  private static @Nullable Integer year(String all, @Nullable LocalDate date) {
    Matcher year = YEAR.matcher(all);
    if (year.find()) {
      String digits = year.group(1);
      int value = 0;
      for (char digit : digits.toCharArray()) {
        value = value * 10 + PrintedDate.digit(digit);
      }
      return value;
    }
    return date == null ? null : date.getYear();
  }

  private static @Nullable Integer number(Pattern pattern, String all) {
    Matcher number = pattern.matcher(all);
    if (!number.find()) {
      return null;
    }
    String digits = number.group(1);
    int value =
        digits.length() < 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            ? Integer.parseInt(digits)
            : hundreds(digits);
    return value < 1 ? null : value;
  }

  private static int hundreds(String digits) {
    int hundred = digits.indexOf('百');
    if (hundred < 0) {
      return PrintedDate.number(digits);
    }
    return PrintedDate.number(digits.substring(0, hundred)) * 100
        + PrintedDate.number(digits.substring(hundred + 1).replace("零", ""));
  }

  private String periodical() {
    String found = named();
    if (found == null) {
      found = ownEditors();
    }
    if (found == null) {
      found = document.title();
    }
    if (found == null || found.isBlank()) {
      found =
          document.name().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
      remarks.add("没有找到刊名，暂用文件名「" + found + "」");
    }
    return found.isBlank() ? "未名" : found;
  }

  /** The most prominent line of the head that can be a name. */
  private @Nullable String named() {
    String best = null;
    double most = 0;
    for (int i = 0; i < head.size(); i++) {
      Line line = head.get(i);
      String name = name(line.text());
      double weight =
          line.style().size()
              + (line.style().level() == 1 ? 1 : 0)
              + (line.text().startsWith("《") ? 1 : 0)
              - 0.1 * i
              + (i + 1 < head.size() && NUMBER.matcher(head.get(i + 1).text()).find() ? 0.5 : 0);
      if (name != null && weight > most) {
        most = weight;
        best = name;
      }
    }
    return best;
  }

  private static @Nullable String name(String text) {
    String name = NAME_END.matcher(text).replaceFirst("").replaceAll("[《》]", "").strip();
    boolean spaced = SPACED.matcher(name).matches();
    name = spaced ? name.replaceAll("[\\s\\u3000]+", "") : name;
    boolean may =
        name.length() >= 2
            && name.length() <= 24
            && Imprint.labels(text) == 0
            && PrintedDate.find(name) == null
            && name.chars().anyMatch(Character::isLetter)
            && Ending.of(name) == Ending.WORD
            && !FindContents.isContentsHead(name);
    return may ? name : null;
  }

  /** The periodical whose editors the source lines name most. */
  private @Nullable String ownEditors() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < roles.size(); i++) {
      if (Role.SOURCES.contains(roles.at(i)) || roles.at(i) == Role.IMPRINT) {
        Matcher own = OWN_EDITORS.matcher(evidence.line(i).text());
        while (own.find()) {
          if (own.group(1) != null) {
            counts.merge(own.group(1), 1, Integer::sum);
          }
        }
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The label that a line without one goes on from: an address, or what has no label. */
  private static String goesOn(String text, Map<String, String> imprint) {
    return IN_A_PLACE.matcher(text).find()
        ? imprint.keySet().stream().filter(label -> label.endsWith("地址")).findFirst().orElse(OTHERS)
        : OTHERS;
  }

  private Map<String, String> imprint() {
    Map<String, String> imprint = new LinkedHashMap<>();
    String open = null;
    for (Line line : java.util.stream.Stream.concat(head.stream(), foot.stream()).toList()) {
      String text = Prose.line(line.text());
      if (FOLIO.matcher(text).matches()) {
        continue;
      }
      Map<String, String> fields = Imprint.fields(text);
      if (!fields.isEmpty()) {
        fields.forEach((label, value) -> {
          if (!value.isBlank()) {
            imprint.putIfAbsent(label, value);
          }
        });
        open =
            fields.values().stream().anyMatch(String::isBlank)
                ? fields.keySet().iterator().next()
                : null;
      } else if (open != null) {
        imprint.putIfAbsent(open, text);
        open = null;
      } else if (Imprint.isLabel(text)) {
        open = text;
      } else if (foot.contains(line) && !GatherEvidence.isRule(text)) {
        imprint.merge(goesOn(text, imprint), text, (a, b) -> a + " " + b);
      }
    }
    return imprint;
  }
}
