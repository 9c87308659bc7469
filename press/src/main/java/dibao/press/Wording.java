package dibao.press;

import dibao.issue.Article;
import dibao.issue.Masthead;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that the press adds to an issue's own, the same in every format. */
public enum Wording {
  CHINESE("目录", "来源：", "编选：", "文/", "单位：", "注释", "版权与联系", "%s（总第%d期）", "第%d期", "yyyy年M月d日"),
  ENGLISH(
      "Contents",
      "Source: ",
      "Compiled by: ",
      "By ",
      "Unit: ",
      "Notes",
      "Imprint",
      "%s (No. %d in all)",
      "No. %d",
      "d MMMM yyyy");

  /** Between the parts of a source line. */
  private static final String GAP = "　";

  private final String contents;
  private final String source;
  private final String compiledBy;
  private final String by;
  private final String unit;
  private final String notes;
  private final String imprint;
  private final String withTotal;
  private final String number;
  private final DateTimeFormatter date;

  Wording(
      String contents,
      String source,
      String compiledBy,
      String by,
      String unit,
      String notes,
      String imprint,
      String withTotal,
      String number,
      String date) {
    this.contents = contents;
    this.source = source;
    this.compiledBy = compiledBy;
    this.by = by;
    this.unit = unit;
    this.notes = notes;
    this.imprint = imprint;
    this.withTotal = withTotal;
    this.number = number;
    this.date = DateTimeFormatter.ofPattern(date, Locale.ENGLISH);
  }

  /** The words for an issue in the given main language, a BCP 47 tag. */
  public static Wording of(Masthead masthead) {
    return masthead.languages().getFirst().startsWith("en") ? ENGLISH : CHINESE;
  }

  public String contents() {
    return contents;
  }

  public String notes() {
    return notes;
  }

  public String imprint() {
    return imprint;
  }

  /** A line of the imprint; what the reader found without a label is printed without one. */
  public static String imprint(String label, String text) {
    return unlabelled(label) ? text : label + "：" + text;
  }

  /** True for the label of what an imprint says without a label. */
  public static boolean unlabelled(String label) {
    return label.equals("其他");
  }

  /** A unit note, as it stands over a table or beside a chart. */
  public String unit(String name) {
    return unit + name;
  }

  public String date(LocalDate day) {
    return date.format(day);
  }

  /** 2023年第13期（总第263期), with what the issue knows of itself. */
  public String number(Masthead masthead) {
    String year =
        masthead.year() == null
            ? ""
            : this == CHINESE ? masthead.year() + "年" : masthead.year() + " ";
    String text =
        masthead.number() == null
            ? year.strip()
            : year + String.format(Locale.ROOT, number, masthead.number());
    return masthead.total() == null
        ? text
        : String.format(Locale.ROOT, withTotal, text, masthead.total());
  }

  /** Which issue it is, for running heads: its number, else its date, else the given words. */
  public String issue(Masthead masthead, String otherwise) {
    String number = number(masthead);
    if (!number.isEmpty()) {
      return number;
    }
    return masthead.date() == null ? otherwise : date(masthead.date());
  }

  /** The by-line; empty where an article names no author. */
  public Optional<String> authors(Article article) {
    return article.authors().isEmpty()
        ? Optional.empty()
        : Optional.of(by + String.join(this == CHINESE ? "、" : ", ", article.authors()));
  }

  /** Source, compiler and date on one line; empty where an article has none of them. */
  public Optional<String> sourceLine(Article article) {
    List<String> parts = new ArrayList<>();
    if (article.source() != null) {
      parts.add(source + article.source());
    }
    if (article.compiledBy() != null) {
      parts.add(compiledBy + article.compiledBy());
    }
    if (article.date() != null) {
      parts.add(date(article.date()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(GAP, parts));
  }
}
