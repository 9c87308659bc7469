package dibao.reading.time;

import dibao.reading.lexicon.CharSet;
import dibao.reading.lexicon.Kind;
import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import dibao.reading.text.Span;
import dibao.reading.time.TimeExpression.From;
import dibao.reading.time.TimeExpression.Step;
import dibao.reading.time.TimeExpression.YearOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run over a text that keeps its times, resolving each by those before it. */
final class TimeScan {

  /** What may begin a time without being a marked word, and what ends a sentence. */
  private static final CharSet TURNS =
      CharSet.of("。\n").with(CountedYears.BEGINNINGS).with(Surroundings.NUMERALS);

  private final CharSequence text;
  private final Marks marks;
  private final TimeText look;
  private final DateReading dates;
  private final YearReading years;
  private final Surroundings surroundings;
  private final List<TimeMention> mentions = new ArrayList<>();
  private final Occasions occasions = new Occasions();
  private Times.Context context;
  private final TreeMap<Integer, Period> fiscalYears = new TreeMap<>();
  private final DayRuns runs = new DayRuns();
  private final YearSpokenOf spokenOf = new YearSpokenOf();
  private final @Nullable Period report;
  private @Nullable String lastOccasion;
  private @Nullable LocalDate lastDay;

  private int mark;

  /** Where the next marked word of a time begins; the text's length if none does. */
  private int marked;

  TimeScan(CharSequence text, Marks marks, @Nullable LocalDate articleDate) {
    this.text = text;
    this.marks = marks;
    this.look = new TimeText(text, marks);
    this.dates = new DateReading(look);
    this.years = new YearReading(look);
    this.surroundings = new Surroundings(text);
    this.report = ReportPeriod.of(text, articleDate);
    this.context = new Times.Context(articleDate, report, null);
  }

  List<TimeMention> run() {
    nextMarked();
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (i < marked && !TURNS.contains(c)) {
        i++;
        continue;
      }
      if (c == '。' || c == '\n') {
        context = new Times.Context(context.articleDate(), context.inHand(), null);
        spokenOf.endOf(c);
        runs.end();
        runs.end();
      }
      int end = mayBegin(i, c) ? mention(i) : -1;
      i = end > i ? end : i + 1;
    }
    return mentions;
  }

  private boolean mayBegin(int at, char c) {
    if (surroundings.splits(at)) {
      return false;
    }
    return CountedYears.mayBegin(c) || surroundings.beginsNumber(at) || isMarked(at);
  }

  private boolean isMarked(int at) {
    while (marked < at) {
      mark++;
      nextMarked();
    }
    return marked == at;
  }

  /** Goes on to the next word of a time that is marked. */
  private void nextMarked() {
    while (mark < marks.size() && !isOfTime(marks.word(mark).kind())) {
      mark++;
    }
    marked = mark < marks.size() ? marks.start(mark) : text.length();
  }

  private static boolean isOfTime(Kind kind) {
    return kind == Kind.TIME || kind == Kind.OCCASION;
  }

  /** The end of the time that begins here, or -1. */
  private int mention(int at) {
    int end = occasion(at, at, YearOf.UNTOLD);
    if (end < 0) {
      end = rateOrSame(at);
    }
    if (end < 0) {
      end = stated(at);
    }
    return end;
  }

  private int occasion(int start, int at, YearOf year) {
    Lexicon.Word word = marks.at(at, Kind.OCCASION);
    if (word != null) {
      return occasion(word.value(), start, at + word.text().length(), year);
    }
    if (look.word(at) instanceof TimeWord.SameOccasion) {
      int end = at + look.lengthOfWord(at);
      String name = lastOccasion;
      if (name == null) {
        add(open(start, end));
      } else {
        add(occasionMention(name, start, end, year));
      }
      return end;
    }
    return -1;
  }

  private static TimeMention.Stated open(int start, int end) {
    return new TimeMention.Stated(
        new Span(start, end), null, TimeMention.Kind.OPEN, false, new TimeExpression.Open());
  }

  /** Once one fiscal year's months are printed, those of the others are known. */
  private int fiscal(int start, YearReading.Fiscal fiscal) {
    String name = "财年" + fiscal.year();
    int end = occasion(name, start, fiscal.end(), YearOf.UNTOLD);
    Period printed = occasions.printed(name);
    if (printed != null) {
      fiscalYears.putIfAbsent(fiscal.year(), printed);
    } else if (!fiscalYears.isEmpty()) {
      var known = fiscalYears.firstEntry();
      int shift = fiscal.year() - known.getKey();
      occasions.print(name, Resolution.shifted(known.getValue(), shift));
      mentions.removeLast();
      add(occasionMention(name, start, fiscal.end(), YearOf.UNTOLD));
    }
    return end;
  }

  private int occasion(String name, int start, int end, YearOf year) {
    lastOccasion = name;
    int paren = surroundings.openingParenthesis(end);
    Read printed = paren < 0 ? null : range(paren + 1);
    if (printed != null && surroundings.closes(printed.end())) {
      Period period = new Resolution(withYear(year)).of(printed.expression());
      if (period != null) {
        occasions.print(name, period);
      }
    }
    Period before = daysBefore(start);
    if (before != null) {
      occasions.print(name, before);
    }
    add(occasionMention(name, start, end, year));
    return end;
  }

  /** Of 2月10日至17日春节假期: the days that stand right before the occasion; null if none do. */
  private @Nullable Period daysBefore(int start) {
    if (mentions.isEmpty() || mentions.getLast().span().end() < start) {
      return null;
    }
    return mentions.getLast() instanceof TimeMention.Stated stated
            && Character.isDigit(text.charAt(stated.span().start()))
            && !stated.compared()
        ? stated.period()
        : null;
  }

  private Times.Context withYear(YearOf year) {
    return year.from() == From.TOLD
        ? new Times.Context(context.articleDate(), context.inHand(), year.value())
        : context;
  }

  private TimeMention.Occasion occasionMention(String name, int start, int end, YearOf year) {
    Period printed = occasions.printed(name);
    boolean compared = surroundings.compared(start);
    boolean same =
        printed != null
            && !compared
            && (year.from() == From.UNTOLD
                || year.from() == From.TOLD && year.value() == printed.last().getYear()
                || year.from() == From.ARTICLE && year.value() == 0);
    Period period = same ? printed : null;
    if (printed == null && !compared && year.from() == From.UNTOLD) {
      period = occasions.told(name, look.is(end, "期间") || look.is(end - 2, "期间"));
    }
    if (period != null) {
      context = context.withInHand(period);
    }
    return new TimeMention.Occasion(new Span(start, end), name, period, compared);
  }

  private int rateOrSame(int at) {
    TimeWord word = look.word(at);
    int end = at + look.lengthOfWord(at);
    return switch (word) {
      case TimeWord.Rate rate -> {
        add(new TimeMention.Rate(new Span(at, end), rate.per()));
        yield end;
      }
      case TimeWord.Same same -> isReported(at) ? reported(at, end) : same(at, end, same.year());
      case null, default -> -1;
    };
  }

  private boolean isReported(int at) {
    return report != null && (look.is(at, "报告期") || look.is(at, "本报告期"));
  }

  /** 报告期 is that of the report, whatever was told before. */
  private int reported(int start, int end) {
    Period period = Objects.requireNonNull(report);
    boolean compared = surroundings.compared(start);
    TimeExpression months =
        new TimeExpression.Months(
            YearOf.told(period.last().getYear()),
            period.first().getMonthValue(),
            period.last().getMonthValue());
    add(
        new TimeMention.Stated(
            new Span(start, end), period, TimeMention.Kind.CUMULATIVE, compared, months));
    if (!compared) {
      context = context.withInHand(period);
    }
    return end;
  }

  private int same(int start, int end, YearOf year) {
    TimeExpression expression = new TimeExpression.Same(year);
    if (year.from() == From.UNTOLD) {
      Period inHand = context.inHand();
      boolean compared = surroundings.compared(start);
      add(
          new TimeMention.Stated(
              new Span(start, end), inHand, TimeMention.Kind.SPAN, compared, expression));
      return end;
    }
    add(
        new TimeMention.SamePeriod(
            new Span(start, end), new Resolution(context).of(expression), expression));
    return end;
  }

  private int stated(int at) {
    YearReading.Fiscal fiscal = years.fiscalAt(at);
    if (fiscal != null) {
      return fiscal(at, fiscal);
    }
    YearReading.Year year = years.at(at);
    if (year != null) {
      if (look.word(year.end()) instanceof TimeWord.Same || isSameOfYear(year.end())) {
        int end = year.end() + look.lengthOfWord(year.end());
        return same(at, end, year.year());
      }
      int end = occasion(at, year.end(), year.year());
      if (end >= 0) {
        return end;
      }
    }
    Read read = range(at);
    return read == null ? -1 : stated(at, read);
  }

  /** A time, and if a dash or 至 and another time follow, both. */
  private @Nullable Read range(int at) {
    Read from = CountedYears.at(text, at);
    from = from != null ? from : dates.at(at);
    if (from == null) {
      return null;
    }
    int next = look.afterDash(from.end());
    Read to = next < 0 ? null : dates.at(next);
    if (to == null || to.kind() == TimeMention.Kind.OPEN || to.kind() == TimeMention.Kind.POINT) {
      return from;
    }
    return new Read(
        new TimeExpression.Between(from.expression(), to.expression()),
        TimeMention.Kind.SPAN,
        to.end(),
        from.year());
  }

  private int stated(int at, Read read) {
    Read whole = Endings.of(text, surroundings.isUpTo(at), surroundings.startsFrom(at), read);
    boolean now = whole.expression() instanceof TimeExpression.Now;
    if (!now && surroundings.priced(at, whole.end())) {
      return whole.end();
    }
    boolean compared =
        surroundings.compared(at) || surroundings.record(at, whole.end()) || isLongAgo(at);
    boolean base = compared || surroundings.multiplied(at, whole.end());
    whole = runs.joined(whole, surroundings.isUpTo(at) || surroundings.runsTo(at));
    TimeExpression expression = byArticle(at, base, whole.expression());
    boolean ahead = surroundings.liesAhead(at, whole.end());
    expression = ahead ? Ahead.shifted(expression, context.articleDate()) : expression;
    Period period = new Resolution(spokenOf.of(context, expression, ahead)).of(expression);
    boolean release = whole.kind() == TimeMention.Kind.DAY && surroundings.saysSo(whole.end());
    TimeMention.Kind kind = release ? TimeMention.Kind.RELEASE : whole.kind();
    add(
        new TimeMention.Stated(
            new Span(surroundings.upToStart(at), whole.end()), period, kind, compared, expression));
    boolean plan = expression instanceof TimeExpression.Years;
    boolean run =
        expression instanceof TimeExpression.Between || expression instanceof TimeExpression.Days;
    if (run && !compared && period != null) {
      occasions.tell(period);
    }
    runs.begin(whole, !compared && surroundings.startsFrom(at));
    if (DayRuns.isDay(whole) && period != null && !compared) {
      lastDay = period.last();
    }
    boolean beginning = surroundings.beginsWay(at, whole.end());
    if (!compared && !release && !plan && !beginning && period != null) {
      keep(period, read.year());
    }
    return whole.end();
  }

  /** 2024年同月, 2024年同日. */
  private boolean isSameOfYear(int at) {
    return look.is(at, "同月") || look.is(at, "同日") || look.is(at, "同季");
  }

  /** 早在2021年: told of that sentence alone. */
  private boolean isLongAgo(int at) {
    return look.is(at - 2, "早在");
  }

  private void keep(Period period, @Nullable YearOf year) {
    Integer told = context.year();
    LocalDate article = context.articleDate();
    if (year != null && (article == null || period.last().getYear() <= article.getYear())) {
      told = period.last().getYear();
      spokenOf.says(told);
    }
    context = new Times.Context(article, period, told);
  }

  /** 上月 counts from the period in hand behind 比 and 由, else from the article's date. */
  private TimeExpression byArticle(int at, boolean compared, TimeExpression expression) {
    if (compared || surroundings.turnsFrom(at) || look.is(at, "前值")) {
      return expression;
    }
    return switch (expression) {
      case TimeExpression.Steps steps when steps.steps() == 0 && steps.step() == Step.DAY ->
          onLastDay(steps);
      case TimeExpression.Steps steps when steps.steps() < 0 ->
          new TimeExpression.Steps(From.ARTICLE, steps.steps(), steps.step());
      case TimeExpression.Edge(TimeExpression.Steps steps, boolean last) when steps.steps() < 0 ->
          new TimeExpression.Edge(
              new TimeExpression.Steps(From.ARTICLE, steps.steps(), steps.step()), last);
      default -> expression;
    };
  }

  /** 当日 is the last day named, be it one on which somebody said so. */
  private TimeExpression onLastDay(TimeExpression.Steps today) {
    LocalDate day = lastDay == null ? context.articleDate() : lastDay;
    return day == null
        ? today
        : new TimeExpression.Days(
            YearOf.told(day.getYear()),
            day.getMonthValue(),
            day.getDayOfMonth(),
            day.getMonthValue(),
            day.getDayOfMonth());
  }

  private void add(TimeMention mention) {
    mentions.add(mention);
  }
}
