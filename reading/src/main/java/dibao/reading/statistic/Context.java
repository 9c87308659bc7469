package dibao.reading.statistic;

import dibao.reading.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an article has said so far that its next clause may leave out. Belongs to one reading. */
final class Context {

  /** The headline and the paragraph behind it. */
  private static final int LEAD_PARAGRAPHS = 2;

  private static final int FRESH_MONTHS = 30;

  private final Standpoint standpoint;
  private final @Nullable LocalDate date;

  @Nullable Period period;
  @Nullable String area;

  /** Whether a place was named since the last statement. */
  boolean moved;

  @Nullable ObservationStatus status;
  final CarriedBasis basis = new CarriedBasis();

  /** What the last frame was about, one topic or a list. */
  List<Topic> topics = List.of();

  /** The levels of the sentence so far, for «同比分别增长» behind them. */
  List<Topic> levels = new ArrayList<>();

  /** What 其中 parts. */
  @Nullable Topic whole;

  /** Whether the sentence has made a statement already. */
  boolean inSentence;

  /** The ranking that the article has named last; empty if none. */
  String ranking = "";

  /** The last level of each unit, for a value that names neither itself nor anything before it. */
  final Map<String, Topic> counted = new HashMap<>();

  /** Whether the last statement told a growth in %. */
  boolean growing;

  /** The unit of the last level. */
  String unit = "";

  /** The first topic of the paragraph. */
  @Nullable Topic main;

  final LastWords lastWords = new LastWords();

  /** The company whose figures the paragraph tells; empty if none. */
  String entity = "";

  /** The company whose report the article is; empty if it is none. */
  String issuer = "";

  /** Whether the paragraph tells of a survey, which is of no period but its own. */
  boolean surveyed;

  /** What the last share of the sentence was of; empty if none was told. */
  String lastWhole = "";

  /** Those that the last share of the sentence was of: 受访者; empty if none were. */
  String people = "";

  /** Whether the paragraph tells what somebody proposes: 报告提出. */
  boolean proposed;

  ObservationStatus lastStatus = ObservationStatus.ACTUAL;

  /** Whether the sentence has named a time. */
  boolean timed;

  /** The last topic that was counted. */
  @Nullable Topic level;

  /** The rate that the paragraph told last, for a part that names none; null if it told none. */
  @Nullable Topic rate;

  /** The last level that is no mean and no price. */
  private @Nullable Topic sum;

  /** The first topic that the article's body counted. */
  private @Nullable Topic first;

  /** All topics of the article, the last at the end. */
  final List<Topic> all = new ArrayList<>();

  /** The places of a clause that stated nothing, for values that follow it. */
  List<String> places = List.of();

  private @Nullable Period stockDay;
  private @Nullable Period flow;
  private @Nullable Period sentencePeriod;
  private @Nullable Period lead;
  private int paragraphs;
  private boolean told;
  private boolean paragraphTimed;

  /** The day on which the sentence says that somebody published what follows. */
  @Nullable Period released;

  private @Nullable Period levelPeriod;
  private @Nullable Period wholePeriod;
  private boolean led;

  /**
   * Nothing is known yet.
   *
   * @param date the article's
   * @param report the period that it reports, if it is of a company's report
   */
  Context(Standpoint standpoint, @Nullable LocalDate date, @Nullable Period report) {
    this.date = date;
    this.lead = report;
    this.standpoint = standpoint;
    this.area = standpoint.area();
  }

  /** A paragraph begins with the period of the article, if its first statements named one. */
  void beginParagraph() {
    boolean opens = paragraphs == LEAD_PARAGRAPHS && !told && lead == null;
    if (opens && period != null && !period.isDay() && isFresh(period)) {
      lead = period;
    }
    paragraphs++;
    inSentence = false;
    boolean ends = paragraphs > LEAD_PARAGRAPHS && lead != null && isOfLeadAlone(lead);
    period = ends ? null : lead;
    flow = period;
    basis.beginParagraph();
    whole = null;
    main = null;
    rate = null;
    surveyed = false;
    paragraphTimed = false;
    proposed = false;
    entity = "";
    lastWords.forget();
    topics = List.of();
  }

  /** A stock's day, and 今年 up to the article, which later paragraphs do not go on from. */
  private boolean isOfLeadAlone(Period lead) {
    return lead.isDay() ? lead.equals(stockDay) : lead.last().equals(date);
  }

  /** A new sentence keeps the subject only for 其中. */
  void beginSentence(boolean among) {
    status = null;
    lastWhole = "";
    people = "";
    released = null;
    wholePeriod = null;
    timed &= among;
    places = List.of();
    lastWords.forget();
    endPart();
    inSentence = false;
    sentencePeriod = period;
    levels = new ArrayList<>();
    if (!among) {
      area = standpoint.area();
      moved = false;
      basis.beginSentence();
      whole = null;
    }
  }

  /** A clause that stated nothing named the place of what follows. */
  void move(@Nullable String place) {
    area = place;
    moved = true;
  }

  /** Somebody was quoted, for whose area the sentence then holds. */
  void hearSpeaker() {
    if (!inSentence && !moved) {
      area = standpoint.area();
    }
  }

  /** What 其中 parts is what was counted last, not a rate of it. */
  void part() {
    if (topics.isEmpty()) {
      return;
    }
    String last = topics.getLast().indicator();
    boolean rate = Readings.isRate(last);
    Topic counted = Readings.isRate(Indicators.withoutShare(last)) ? level : sum;
    whole = rate && counted != null ? counted : topics.getLast();
    boolean told = level != null && level.indicator().equals(whole.indicator());
    boolean stock = told && levelPeriod != null && levelPeriod.equals(stockDay);
    wholePeriod = stock ? levelPeriod : null;
  }

  /** 分产业看: what follows are parts of the paragraph's subject. */
  void view() {
    whole = main != null ? main : isAside(level) ? first : level;
  }

  /** Whether the last level is measured otherwise than what the article began with. */
  private boolean isAside(@Nullable Topic counted) {
    return first != null
        && counted != null
        && !Heads.standard().endAlike(counted.indicator(), first.indicator());
  }

  void turn() {
    whole = null;
    wholePeriod = null;
  }

  /** Behind a semicolon the sentence's own period holds again. */
  void endPart() {
    if (inSentence) {
      period = sentencePeriod;
    }
  }

  /**
   * A time was named.
   *
   * @param point whether stocks are counted to it
   */
  void hold(@Nullable Period stated, boolean point) {
    if (!inSentence || sentencePeriod == null) {
      sentencePeriod = stated;
    }
    timed = true;
    paragraphTimed = true;
    wholePeriod = null;
    period = stated;
    if (point) {
      stockDay = stated;
    } else {
      flow = stated;
    }
    boolean refines =
        paragraphs == LEAD_PARAGRAPHS && lead != null && stated != null && isWithin(lead, stated);
    boolean ahead =
        status == ObservationStatus.FORECAST
            && stated != null
            && date != null
            && stated.first().isAfter(date)
            && !stated.isBrief();
    if (isHeadline() && lead == null && !ahead || refines) {
      lead = stated;
    }
  }

  /** The period of the article. */
  @Nullable Period lead() {
    return lead;
  }

  void keep() {
    if (paragraphs > 1) {
      all.addAll(topics);
    }
  }

  /** The day of the stock that 其中 parts, where no time was named since; else null. */
  @Nullable Period wholePeriod() {
    return wholePeriod;
  }

  /** Keeps the level as the last of its unit; a mean or a price takes no total's place. */
  void count(String counter, Topic counted, @Nullable Period of, boolean part) {
    levelPeriod = of;
    first = first == null && !isHeadline() ? counted : first;
    String name = counted.indicator();
    boolean single = name.indexOf('均') >= 0 || name.indexOf('价') >= 0 || name.indexOf('单') >= 0;
    sum = single ? sum : counted;
    if (single || part) {
      this.counted.putIfAbsent(counter, counted);
    } else {
      this.counted.put(counter, counted);
    }
  }

  /** What 前者 and 后者 mean of the last two levels of the sentence; null for other words. */
  @Nullable Topic meant(String about) {
    List<Topic> last = topics.size() == 2 ? topics : levels;
    boolean parted = inSentence && last.size() >= 2;
    return switch (about) {
      case "前者" -> parted ? last.get(last.size() - 2) : null;
      case "后者" -> parted ? last.getLast() : null;
      default -> null;
    };
  }

  /** What the clause before, which stated nothing, was about; empty if that is not clear. */
  String heard() {
    return lastWords.subject();
  }

  /** Whether a statement that names no subject of its own has one to go on from. */
  boolean hasSubject() {
    return !topics.isEmpty() || !heard().isEmpty();
  }

  void hearRanking(String name) {
    ranking = name.isEmpty() ? ranking : name;
  }

  boolean told() {
    return told;
  }

  /** The period in hand, or behind a stock's day that of the flows before it. */
  @Nullable Period flowPeriod() {
    return period != null && period.equals(stockDay) && flow != null ? flow : period;
  }

  boolean isHeadline() {
    return paragraphs == 1;
  }

  /**
   * The period of a statement that names none: of a stock the day that the text counts stocks to,
   * of a flow in a new sentence not that day.
   */
  @Nullable Period periodOf(Frame frame) {
    Stocks.Nature nature = Stocks.standard().natureOf(frame, indicatorBefore(), inSentence);
    Period day = stockDay;
    if (day != null && period == null && day.equals(lead)) {
      boolean stays = nature == Stocks.Nature.STOCK || isMonthEnd(day);
      return stays && nature != Stocks.Nature.FLOW ? day : null;
    }
    if (day == null || period == null || nature == Stocks.Nature.UNKNOWN) {
      return period;
    }
    boolean ends = !timed && !period.isDay() && period.last().equals(day.last());
    if (nature == Stocks.Nature.STOCK && ends) {
      return day;
    }
    boolean leaves = nature == Stocks.Nature.FLOW && period.equals(day) && !timed && flow != null;
    return leaves ? flow : period;
  }

  /** Stocks are counted to a month's end, visitors of a fair to any day. */
  private static boolean isMonthEnd(Period day) {
    return day.last().plusDays(1).getDayOfMonth() == 1;
  }

  /**
   * A statement was made: in the first paragraphs the period of the first fact is the article's,
   * unless it is long past.
   */
  void told(@Nullable Period stated, boolean fact) {
    inSentence = true;
    moved = false;
    told = true;
    if (fact && !led && paragraphs <= LEAD_PARAGRAPHS) {
      lead = lead == null && isFresh(stated) ? stated : lead;
      led = stated != null;
    }
  }

  /** The headline's first day of an event that the text tells the days of. */
  private static boolean isWithin(Period day, Period days) {
    return day.isDay() && !days.isDay() && day.first().equals(days.first());
  }

  /** Figures of years ago are told once, not throughout. */
  private boolean isFresh(@Nullable Period stated) {
    return stated == null || date == null || stated.last().isAfter(date.minusMonths(FRESH_MONTHS));
  }

  /** Whether the paragraph has named a time. */
  boolean isParagraphTimed() {
    return paragraphTimed;
  }

  boolean isPart() {
    return whole != null;
  }

  /** The indicator that a clause without one, or with only a measure, goes on from. */
  String indicatorBefore() {
    return topics.isEmpty() ? "" : topics.getLast().indicator();
  }

  /** The indicator that a clause with only a part takes its measure from. */
  String indicatorOfWhole() {
    return whole == null ? indicatorBefore() : whole.indicator();
  }
}
