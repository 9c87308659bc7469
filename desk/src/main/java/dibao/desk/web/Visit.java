package dibao.desk.web;

import dibao.reading.text.Wording;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page knows of the request that it answers: the language, the paper, who is signed in,
 * where it stands, and the words for all of it. Every template has it as its parameter {@code
 * visit}.
 *
 * @param path the path asked for, encoded, such as {@code /columns/%E6%94%BF}
 * @param query the query string without {@code lang}; empty when there is none
 * @param base the desk's own address without a slash at the end, such as {@code
 *     https://example.org}
 * @param person the name of who is signed in
 * @param administrator whether that is an administrator
 * @param form gives the hidden field without which a form is refused; asking begins a session
 */
public record Visit(
    Words words,
    Language language,
    Theme theme,
    String path,
    String query,
    URI base,
    @Nullable String person,
    boolean administrator,
    Supplier<FormToken> form,
    Assets assets) {

  private static final List<String> UNITS = List.of("B", "KB", "MB", "GB");
  private static final ZoneId ZONE = ZoneId.systemDefault();
  private static final Pattern DAY = Pattern.of("yyyy年M月d日", "d MMMM yyyy");
  private static final Pattern SHORT_DAY = Pattern.of("M月d日", "d MMM");
  private static final Pattern MONTH = Pattern.of("yyyy年M月", "MMMM yyyy");
  private static final Pattern WEEKDAY = Pattern.of("EEEE", "EEEE");
  private static final Pattern MOMENT = Pattern.of("yyyy年M月d日 HH:mm", "d MMMM yyyy, HH:mm");

  /** The field that proves a form to be ours. */
  public record FormToken(String name, String value) {}

  /** The words behind a key; see {@link Words#text}. */
  public String text(String key, Object... arguments) {
    return words.text(language, key, arguments);
  }

  /** The words for a count, such as «48 篇»; the count is argument 0. */
  public String count(String key, long count) {
    return words.count(language, key, count);
  }

  /** What a stage has kept for telling, in this visitor's language; other text as it is. */
  public String told(String kept) {
    return Wording.kept(kept).map(words -> words.in(language.locale())).orElse(kept);
  }

  /** A number with its thousands set apart. */
  public String number(long number) {
    return String.format(language.locale(), "%,d", number);
  }

  /** An amount of bytes in the unit that suits it, such as «1.4 MB». */
  public String size(long bytes) {
    double amount = bytes;
    int step = 0;
    while (amount >= 1024 && step < UNITS.size() - 1) {
      amount /= 1024;
      step++;
    }
    String format = step == 0 || amount >= 10 ? "%,.0f %s" : "%,.1f %s";
    return String.format(language.locale(), format, amount, UNITS.get(step));
  }

  /** A day in full. */
  public String day(LocalDate date) {
    return DAY.in(language).format(date);
  }

  /** A day without its year, for lists under a year's head. */
  public String shortDay(LocalDate date) {
    return SHORT_DAY.in(language).format(date);
  }

  /** A month of a year. */
  public String month(YearMonth month) {
    return MONTH.in(language).format(month);
  }

  /** The day of the week. */
  public String weekday(LocalDate date) {
    return WEEKDAY.in(language).format(date);
  }

  /** A moment to the minute, on the desk's own clock. */
  public String moment(Instant instant) {
    return MOMENT.in(language).format(ZonedDateTime.ofInstant(instant, ZONE));
  }

  /** The absolute address of a path of ours. */
  public String absolute(String localPath) {
    return base + localPath;
  }

  /** This page's absolute address in its language: the one to quote. */
  public String canonical() {
    return canonical(language);
  }

  /** This page's absolute address in a language. */
  public String canonical(Language wanted) {
    return absolute(wanted == Language.ZH ? path + asked(query) : in(wanted));
  }

  /** This page's path in another language, which the visitor then keeps. */
  public String in(Language wanted) {
    return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + wanted.code();
  }

  /** {@code page} when this page is the one at {@code place} or below it, for aria-current. */
  public @Nullable String current(String place) {
    boolean here = path.equals(place) || (!place.equals("/") && path.startsWith(place + "/"));
    return here ? "page" : null;
  }

  /** The address of a file under {@code assets/}. */
  public String asset(String name) {
    return assets.address(name);
  }

  /** A word as a step of a path or a value in a query. */
  public static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String asked(String query) {
    return query.isEmpty() ? "" : "?" + query;
  }

  /** How a day or moment is written in each language. */
  private record Pattern(DateTimeFormatter chinese, DateTimeFormatter english) {

    static Pattern of(String chinese, String english) {
      return new Pattern(
          DateTimeFormatter.ofPattern(chinese, Language.ZH.locale()),
          DateTimeFormatter.ofPattern(english, Language.EN.locale()));
    }

    DateTimeFormatter in(Language language) {
      return language == Language.ZH ? chinese : english;
    }
  }
}
