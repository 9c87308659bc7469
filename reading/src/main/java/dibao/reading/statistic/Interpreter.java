package dibao.reading.statistic;

import dibao.reading.name.NameMention;
import dibao.reading.text.ArticleText;
import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import dibao.reading.time.Period;
import dibao.reading.time.TimeMention;
import dibao.reading.time.Times;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an article clause by clause, with the context that each leaves to the next. */
final class Interpreter {

  private static final int LONGEST_HEADING = 14;

  /** Days; a fair that opens next week is announced, not forecast. */
  private static final int LONGEST_EVENT = 20;

  private final Script script;
  private final NormalText text;
  private final Words words = Words.standard();
  private final FrameReader frames;
  private final AsideFrames asides;
  private final @Nullable LocalDate date;
  private final Context context;
  private final Standpoint standpoint;
  private final Emission emission;
  private final Waiting waiting;

  Interpreter(
      Script script,
      @Nullable LocalDate date,
      Standpoint standpoint,
      Emission emission,
      Waiting waiting) {
    this.script = script;
    this.date = date;
    this.text = script.text();
    this.frames = new FrameReader(script);
    this.asides = new AsideFrames(script);
    this.standpoint = standpoint;
    this.context = new Context(standpoint, date);
    this.emission = emission;
    this.waiting = waiting;
  }

  void readParagraph(int start, int end) {
    Span before = waiting.before(start, end);
    if (before != null) {
      readClauses(before.start(), before.end());
    }
    context.beginParagraph();
    standpoint.beginParagraph();
    hearHeading(start, end);
    if (!waiting.waits(start, end, context.isHeadline())) {
      readClauses(start, end);
    }
  }

  private void readClauses(int start, int end) {
    boolean begins = true;
    for (Clause clause : Clauses.of(text, start, end)) {
      standpoint.beginClause(clause, begins);
      if (begins) {
        context.beginSentence(isAmong(clause));
      }
      readClause(clause);
      if (clause.mark() == '；' || clause.mark() == ';') {
        context.endPart();
      }
      begins = clause.endsSentence();
    }
  }

  /** A short line that names a place and states nothing speaks for the paragraphs behind it. */
  private void hearHeading(int start, int end) {
    if (start == 0 || end - start > LONGEST_HEADING || !script.amounts(start, end).isEmpty()) {
      return;
    }
    List<Where> wheres = script.wheres(start, end);
    if (wheres.size() == 1 && wheres.getFirst().settles() && text.charAt(end - 1) != '。') {
      standpoint.settle(wheres.getFirst().area());
    }
  }

  List<Observation> readTable(ArticleText article, Table table) {
    return new TableReader(article, context).read(table);
  }

  private void readClause(Clause clause) {
    open(clause);
    List<Frame> read = frames.read(clause, standpoint.tellsOfPartners());
    boolean told = false;
    for (Frame frame : read) {
      told |= interpret(frame);
    }
    if (!told) {
      for (Frame frame : asides.read(clause)) {
        told |= interpret(frame);
      }
    }
    if (!told) {
      hear(clause);
    }
  }

  private boolean isAmong(Clause clause) {
    Words.Hit hit = words.at(text, clause.start(), clause.end());
    return hit != null && hit.role() == Role.AMONG;
  }

  private void open(Clause clause) {
    Words.Hit hit = words.at(text, clause.start(), clause.end());
    if (hit != null && hit.role() == Role.AMONG) {
      context.part();
    } else if (hit != null && hit.role() == Role.TURN) {
      context.turn();
    }
  }

  /** A clause without values leaves its time, its place, its whole (…中) and its status. */
  private void hear(Clause clause) {
    int said = clause.start();
    for (int at = clause.start(); at < clause.end(); at++) {
      Words.Hit hit = words.at(text, at, clause.end());
      if (hit != null) {
        said = hit.role() == Role.SAY ? hit.end() : said;
        hearWord(hit);
        at = hit.end() - 1;
      }
    }
    hearTime(said, clause.end());
    if (said == clause.start()) {
      hearPlace(clause);
      hearWhole(clause);
      if (Heard.isView(text, clause)) {
        context.view();
      }
      context.hear(() -> Heard.subject(text, clause));
    } else {
      hearEntity(clause);
      standpoint.hearOrgan(clause);
      if (context.isHeadline()) {
        hearTime(clause.start(), clause.end());
      }
    }
  }

  private void hearWord(Words.Hit hit) {
    if (hit.role() == Role.FORECAST) {
      context.status = ObservationStatus.FORECAST;
    } else if (hit.role() == Role.TARGET) {
      context.status = ObservationStatus.TARGET;
    } else if (hit.role() == Role.BASIS) {
      context.basis = hit.value();
    }
  }

  /** 今年第九次. */
  private boolean isOrdinal(When when) {
    return when.end() < text.length() && text.charAt(when.end()) == '第';
  }

  /** 京东数据显示. */
  private void hearEntity(Clause clause) {
    NameMention name = script.lastCompany(clause.start(), clause.end());
    if (name != null) {
      context.entity = name.span().of(text).toString();
    }
  }

  /** An occasion in the clause tells more than 今年 beside it. */
  private void hearTime(int from, int to) {
    When told = null;
    for (When when : script.whens(from, to)) {
      boolean better = told == null || !told.isOccasion() || when.isOccasion();
      boolean holds = !when.compared() && when.kind() != TimeMention.Kind.RELEASE;
      told = holds && better && !isOrdinal(when) ? when : told;
    }
    boolean because = to - from > 4 && text.charAt(from) == '在' && text.charAt(to - 1) == '下';
    if (told != null && !because) {
      context.hold(period(told, context.status != null), told.isPoint());
    }
  }

  private void hearPlace(Clause clause) {
    if (script.wheres(clause.start(), clause.end()).isEmpty()) {
      context.places = List.of();
      return;
    }
    List<Where> places =
        new PlaceTaking(script, new Strip(text, clause.start(), clause.end())).take();
    boolean theirs = standpoint.isOwn() || standpoint.hearPartners(clause);
    if (places.size() == 1 && !theirs && isLed(clause, places.getFirst())) {
      context.move(area(places.getFirst()));
    }
    context.places = theirs ? List.of() : places.stream().map(Where::area).toList();
  }

  /** A place that begins the clause, behind a time or not, is its subject's. */
  private boolean isLed(Clause clause, Where place) {
    int start = clause.start();
    for (When when : script.whens(start, place.start())) {
      start = when.end();
    }
    return place.start() <= start + 1 || clause.end() - clause.start() <= 12;
  }

  private void hearWhole(Clause clause) {
    int end = Heard.wholeEnd(text, clause);
    if (end <= clause.start()) {
      return;
    }
    var strip = new Strip(text, clause.start(), end);
    script
        .whens(clause.start(), clause.end())
        .forEach(when -> strip.take(when.start(), when.end()));
    List<Where> places = new PlaceTaking(script, strip).take();
    String whole = Trim.standard().trim(strip.rest());
    String area = places.isEmpty() ? context.area : area(places.getFirst());
    if (!whole.isEmpty()) {
      context.area = area;
      context.whole = new Topic(whole, area, strip.restSpan());
    }
  }

  /** Whether the frame makes a statement. */
  private boolean interpret(Frame frame) {
    if (Guards.refuse(frame, context)) {
      return false;
    }
    Period period = period(frame);
    ObservationStatus status = status(frame, period);
    List<Claim> claims = new Distribution(context, frame, period, areas(frame)).claims();
    String basis = null;
    boolean growing = false;
    for (Claim claim : claims) {
      basis = emission.emit(frame, claim, status, context);
      growing = emission.toldGrowth();
    }
    context.growing = growing;
    remember(frame, claims, period, basis, status);
    return true;
  }

  private @Nullable Period period(Frame frame) {
    if (frame.times().isEmpty()) {
      When base = frame.baseOfValue(text);
      if (base != null) {
        return period(base, false);
      }
      return frame.origin() || isUntimedPlan(frame) ? null : inherited(frame);
    }
    When last = null;
    for (When when : frame.times()) {
      boolean holds = frame.origin() || !when.compared() || when.same();
      last = holds && (last == null || when.period() != null) ? when : last;
    }
    if (last == null) {
      return inherited(frame);
    }
    boolean ahead = frame.status() != null || context.status != null;
    return period(last, ahead || !isSoFar(frame));
  }

  /** What is to come lends its time to no fact of another sentence. */
  private @Nullable Period inherited(Frame frame) {
    boolean fact = frame.status() == null && context.status == null && !context.timed;
    Period known = context.periodOf(frame);
    boolean ahead = known != null && date != null && known.first().isAfter(date);
    return fact && ahead ? context.lead() : known;
  }

  private boolean isWord(When when, String word) {
    return text.subSequence(when.start(), when.end()).equals(word);
  }

  /** A plan or forecast in a sentence without a time is for no known one. */
  private boolean isUntimedPlan(Frame frame) {
    boolean plan = frame.status() != null || context.status != null;
    Period known = context.period;
    boolean ahead = known != null && date != null && known.last().isAfter(date);
    return plan && !context.timed && !ahead;
  }

  /** Whether the words count up to the day: 今年已, 累计. */
  private boolean isSoFar(Frame frame) {
    for (int i = frame.span().start(); i < frame.first().start(); i++) {
      if ("已累共完实发新达增".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return Verb.isChange(frame.verb());
  }

  private @Nullable Period period(When when, boolean ahead) {
    if (context.period != null && isWord(when, "全年")) {
      return Times.wholeYear(context.period);
    }
    if (context.period != null && isWord(when, "同期")) {
      return context.flowPeriod();
    }
    Period stated = when.resolved(context.period, date);
    Period known = context.period;
    if (when.kind() != TimeMention.Kind.THIS_YEAR || stated == null) {
      return stated;
    }
    if (ahead) {
      return Times.wholeYear(stated);
    }
    return known == null || !known.isDay() || known.last().isBefore(stated.first())
        ? stated
        : new Period(stated.first(), known.last());
  }

  private ObservationStatus status(Frame frame, @Nullable Period period) {
    if (frame.origin()) {
      return ObservationStatus.ACTUAL;
    }
    if (frame.status() != null) {
      if (!context.inSentence) {
        context.status = frame.status();
      }
      return frame.status();
    }
    boolean past = !frame.times().isEmpty() && frame.times().getLast().same();
    if (context.status != null && !past) {
      return context.status;
    }
    return isAhead(period) ? ObservationStatus.FORECAST : ObservationStatus.ACTUAL;
  }

  private boolean isAhead(@Nullable Period period) {
    return date != null
        && period != null
        && period.first().isAfter(date)
        && ChronoUnit.DAYS.between(period.first(), period.last()) > LONGEST_EVENT;
  }

  private List<String> areas(Frame frame) {
    List<String> areas = new ArrayList<>();
    for (Where where : frame.places()) {
      String area = area(where);
      if (area != null) {
        areas.add(area);
      }
    }
    return areas.stream().distinct().toList();
  }

  private @Nullable String area(Where where) {
    return where.local() ? standpoint.local() : where.area();
  }

  /** A place further back is only the statement's. */
  private static boolean isFront(Frame frame) {
    return frame.about().isEmpty()
        || frame.places().getFirst().start() <= frame.aboutSpan().start();
  }

  /** An article without an area of its own speaks for the first that it names. */
  private void settle(Frame frame) {
    Where first = frame.places().getFirst();
    boolean settles = !standpoint.isSettled() && !context.told() && frame.places().size() == 1;
    if (settles && first.settles()) {
      standpoint.settle(first.area());
    }
  }

  /** 由 and 比, but not 高于上一季度的4.5%, begin what a change is told of. */
  private boolean isWay(Frame frame) {
    for (int i = frame.span().start(); i < frame.first().start(); i++) {
      if ("由从自比较".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Several places, each with its own value: what follows is of none of them. */
  private static boolean isParted(List<Claim> claims) {
    return claims.stream().map(claim -> claim.topic().area()).distinct().count() > 1;
  }

  private static boolean namesTime(Frame frame) {
    return frame.times().stream().anyMatch(when -> !when.compared());
  }

  private void remember(
      Frame frame,
      List<Claim> claims,
      @Nullable Period period,
      @Nullable String basis,
      ObservationStatus status) {
    context.topics = claims.stream().map(Claim::topic).toList();
    boolean past = !frame.times().isEmpty() && frame.times().getLast().same();
    if (frame.origin() && period != null && !Verb.isChange(frame.verb()) && isWay(frame)) {
      context.turn(past ? "yoy" : period.toString());
    }
    if (frame.origin() && frame.times().size() > 1) {
      context.hold(frame.times().getFirst().period(), false);
    } else if (namesTime(frame) && !past && !frame.origin()) {
      context.hold(period, frame.times().getLast().isPoint());
    }
    if (frame.values().getFirst().amount().is(Amount.Sort.COUNT) && !Verb.isChange(frame.verb())) {
      context.levels.addAll(context.topics);
      context.unit = frame.first().unit();
      context.level = context.topics.getLast();
      context.counted.put(context.unit, context.level);
    }
    context.keep();
    context.main = context.main == null ? context.topics.getFirst() : context.main;
    boolean governs = !frame.first().is(Amount.Sort.POINTS) && !frame.comparisons().isEmpty();
    if (governs && basis != null) {
      context.govern(basis);
    }
    if (!frame.places().isEmpty() && isFront(frame)) {
      context.area = isParted(claims) ? standpoint.area() : claims.getFirst().topic().area();
      settle(frame);
    }
    context.places = List.of();
    context.hear(null);
    context.told(context.period, status == ObservationStatus.ACTUAL);
  }
}
