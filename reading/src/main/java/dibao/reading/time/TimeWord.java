package dibao.reading.time;

import dibao.reading.time.TimeExpression.From;
import dibao.reading.time.TimeExpression.Step;
import dibao.reading.time.TimeExpression.YearOf;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a word of {@code times.tsv} means, read from its code. */
sealed interface TimeWord {

  /** 去年, 上年: a year, which a part of a year may follow. */
  record Year(YearOf year) implements TimeWord {}

  /** 上半年, 二季度, 全年: months of a year that stands before or is not told. */
  record Part(int first, int last) implements TimeWord {}

  /** 年末, 年初: the edge of a year that stands before or is not told. */
  record YearEdge(int month, boolean last) implements TimeWord {}

  /** 上月, 当日, 上季度末. */
  record Counted(From from, int steps, Step step, boolean atEnd) implements TimeWord {}

  /** Complete in itself. */
  record Whole(TimeExpression expression, TimeMention.Kind kind) implements TimeWord {}

  /** 日均. */
  record Rate(String per) implements TimeWord {}

  /** 上年同期; with a year before it, that year's. */
  record Same(YearOf year) implements TimeWord {}

  /** 假期, 活动期间: the occasion named before. */
  record SameOccasion() implements TimeWord {}

  Map<String, TimeWord> MEANINGS = new ConcurrentHashMap<>();

  static TimeWord of(String code) {
    return MEANINGS.computeIfAbsent(code, TimeWord::read);
  }

  private static TimeWord read(String code) {
    return switch (code) {
      case "YEAR" -> new Part(1, 12);
      case "INYEAR" -> new Whole(new TimeExpression.ThisYear(), TimeMention.Kind.THIS_YEAR);
      case "YEARSTART" -> new YearEdge(1, false);
      case "YEARMID" -> new YearEdge(6, true);
      case "YEAREND" -> new YearEdge(12, true);
      case "H1" -> new Part(1, 6);
      case "H2" -> new Part(7, 12);
      case "Q1" -> new Part(1, 3);
      case "Q2" -> new Part(4, 6);
      case "Q3" -> new Part(7, 9);
      case "Q4" -> new Part(10, 12);
      case "NOW" -> new Whole(new TimeExpression.Now(), TimeMention.Kind.POINT);
      case "OPEN" -> new Whole(new TimeExpression.Open(), TimeMention.Kind.OPEN);
      case "OCCASION" -> new SameOccasion();
      case "SAME" -> new Same(YearOf.UNTOLD);
      case "SAMEEND" ->
          new Whole(
              new TimeExpression.Edge(new TimeExpression.Same(YearOf.UNTOLD), true),
              TimeMention.Kind.POINT);
      case "SAME?" -> new Whole(new TimeExpression.Open(), TimeMention.Kind.OPEN);
      default -> readLonger(code);
    };
  }

  private static TimeWord readLonger(String code) {
    if (code.startsWith("RATE:")) {
      return new Rate(code.substring(5));
    }
    if (code.startsWith("SAME")) {
      return new Same(new YearOf(From.HAND, Integer.parseInt(code.substring(4))));
    }
    if (code.startsWith("PLAN")) {
      return plan(code.substring(4));
    }
    if (code.startsWith("M")) {
      int dash = code.indexOf('-');
      return new Part(
          Integer.parseInt(code.substring(1, dash)), Integer.parseInt(code.substring(dash + 1)));
    }
    return counted(code);
  }

  /** Such as {@code END2016-2020}. */
  private static TimeWord plan(String code) {
    int years = code.length() - 9;
    int first = Integer.parseInt(code.substring(years, years + 4));
    int last = Integer.parseInt(code.substring(years + 5));
    var whole = new TimeExpression.Years(first, last);
    return switch (code.substring(0, years)) {
      case "END" -> new Whole(new TimeExpression.Edge(whole, true), TimeMention.Kind.POINT);
      case "START" -> new Whole(new TimeExpression.Edge(whole, false), TimeMention.Kind.POINT);
      case "SINCE" -> new Whole(new TimeExpression.Since(whole), TimeMention.Kind.SPAN);
      default -> new Whole(whole, TimeMention.Kind.SPAN);
    };
  }

  /** Such as {@code P-1ME}: from, steps, length, E for its end. */
  private static TimeWord counted(String code) {
    int end = code.length();
    boolean atEnd = code.charAt(end - 1) == 'E';
    end -= atEnd ? 1 : 0;
    char length = Character.isDigit(code.charAt(end - 1)) ? 'Y' : code.charAt(--end);
    From from = code.charAt(0) == 'Y' || code.charAt(0) == 'A' ? From.ARTICLE : From.HAND;
    int steps = Integer.parseInt(code.substring(1, end));
    if (length == 'Y' && !atEnd) {
      return new Year(new YearOf(from, steps));
    }
    return new Counted(from, steps, step(length), atEnd);
  }

  private static Step step(char length) {
    return switch (length) {
      case 'D' -> Step.DAY;
      case 'W' -> Step.WEEK;
      case 'M' -> Step.MONTH;
      case 'Q' -> Step.QUARTER;
      case 'Y' -> Step.YEAR;
      default -> throw new IllegalStateException("no length of time is called " + length);
    };
  }
}
