package dibao.reading.statistic;

import dibao.reading.name.NameMention;
import dibao.reading.text.ArticleText;
import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import dibao.reading.text.TextMatch;
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
  private final Timing timing;

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
    this.context = new Context(standpoint, date, Times.standard().reportPeriod(text, date));
    this.timing = new Timing(text, context, date);
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
        if (TextMatch.at(text, clause.start(), "另据")) {
          context.period = null;
        }
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
    hearStandingBasis(clause);
    context.hearRanking(Rankings.in(text, clause));
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
    if (Heard.isPlan(text, clause)) {
      context.status = ObservationStatus.TARGET;
    }
    int said = clause.start();
    for (int at = clause.start(); at < clause.end(); at++) {
      Words.Hit hit = isTimed(at) ? null : words.at(text, at, clause.end());
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
      context.hear(() -> heardSubject(clause));
    } else {
      hearEntity(clause);
      standpoint.hearOrgan(clause);
      context.proposed = TextMatch.at(text, clause.end() - 2, "提出");
      context.hearSpeaker();
      hearPlan(clause);
      if (context.isHeadline()) {
        hearTime(clause.start(), clause.end());
      }
    }
  }

  /** Without the places that it is told of: 装机规模 of 内蒙古、山东装机规模居前. */
  private String heardSubject(Clause clause) {
    String subject = Heard.subject(text, clause);
    var strip =
        new Strip(text, clause.start(), Math.min(clause.end(), clause.start() + subject.length()));
    boolean parted = !new PlaceTaking(script, strip).take().isEmpty();
    String rest = parted ? Trim.standard().trim(strip.rest()) : "";
    boolean led = TextMatch.at(text, clause.start(), subject);
    return led && !Heads.standard().head(rest).isEmpty() ? rest : subject;
  }

  /** 截至报告期末 reports nothing. */
  private boolean isTimed(int at) {
    for (When when : script.whens(Math.max(0, at - 8), at + 8)) {
      if (when.start() <= at && at < when.end()) {
        return true;
      }
    }
    return false;
  }

  private void hearWord(Words.Hit hit) {
    if (hit.role() == Role.FORECAST) {
      context.status = ObservationStatus.FORECAST;
    } else if (hit.role() == Role.TARGET) {
      context.status = ObservationStatus.TARGET;
    } else if (hit.role() == Role.BASIS) {
      context.hearBasis(hit.value());
    }
  }

  /** 同比（下同）增长4%. */
  private void hearStandingBasis(Clause clause) {
    for (Span aside : clause.asides()) {
      boolean below = TextMatch.at(text, aside.start() + 1, "下同") && aside.start() >= 2;
      Words.Hit hit = below ? words.at(text, aside.start() - 2, aside.start()) : null;
      if (hit != null && hit.role() == Role.BASIS) {
        context.stand(hit.value());
      }
    }
  }

  /** 公布的2025年预算: what it tells is of that year. */
  private void hearPlan(Clause clause) {
    for (When when : script.whens(clause.start(), clause.end())) {
      if (TextMatch.at(text, when.end(), "预算") && when.period() != null) {
        context.hold(when.period(), false);
      }
    }
  }

  /** 今年第九次. */
  private boolean isOrdinal(When when) {
    return when.end() < text.length() && text.charAt(when.end()) == '第';
  }

  /** 京东数据显示. */
  private void hearEntity(Clause clause) {
    NameMention name = script.lastCompany(clause.start(), clause.end());
    if (name != null && text.charAt(name.span().start()) != '某') {
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
      context.hold(timing.of(told, context.status != null), told.isPoint());
    }
  }

  private void hearPlace(Clause clause) {
    if (script.wheres(clause.start(), clause.end()).isEmpty()) {
      context.places = List.of();
      return;
    }
    List<Where> places =
        new PlaceTaking(script, new Strip(text, clause.start(), clause.end()))
            .take().stream().filter(where -> !isSuperlative(where)).toList();
    boolean theirs = standpoint.isOwn() || standpoint.hearPartners(clause);
    if (places.size() == 1 && !theirs && isLed(clause, places.getFirst())) {
      context.move(standpoint.areaOf(places.getFirst()));
    }
    context.places = theirs ? List.of() : places.stream().map(Where::area).toList();
  }

  /** 为全球最大单体店. */
  private boolean isSuperlative(Where where) {
    return where.wide()
        && where.end() < text.length()
        && "最首第".indexOf(text.charAt(where.end())) >= 0;
  }

  /** A place that begins the clause, behind a time or not, is its subject's. */
  private boolean isLed(Clause clause, Where place) {
    int start = clause.start();
    for (When when : script.whens(start, place.start())) {
      start = when.end();
    }
    boolean brief = clause.end() - clause.start() <= 12 && !place.wide();
    return place.start() <= start + 1 || brief;
  }

  private void hearWhole(Clause clause) {
    int end = Heard.wholeEnd(text, clause);
    if (end <= clause.start()) {
      return;
    }
    int in = text.charAt(clause.start()) == '在' ? 1 : 0;
    var strip = new Strip(text, clause.start() + in, end);
    script
        .whens(clause.start(), clause.end())
        .forEach(when -> strip.take(when.start(), when.end()));
    List<Where> places = new PlaceTaking(script, strip).take();
    String whole = Trim.standard().trim(strip.rest());
    String area = places.isEmpty() ? context.area : standpoint.areaOf(places.getFirst());
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
    Period period = timing.of(frame);
    ObservationStatus status = status(frame, period);
    List<Claim> claims = new Distribution(context, frame, period, areas(frame)).claims();
    String basis = null;
    for (Claim claim : claims) {
      basis = emission.emit(frame, claim, status, context);
    }
    context.growing = emission.toldGrowth();
    remember(frame, claims, period, basis, status);
    return true;
  }

  private ObservationStatus status(Frame frame, @Nullable Period period) {
    if (frame.origin()) {
      context.status =
          frame.status() != null && !context.inSentence ? frame.status() : context.status;
      return ObservationStatus.ACTUAL;
    }
    if (frame.status() != null) {
      if (!context.inSentence) {
        context.status = frame.status();
      }
      return frame.status();
    }
    boolean past =
        !frame.times().isEmpty() && frame.times().getLast().same() || isOver(frame, period);
    if (context.status != null && !past) {
      return context.status;
    }
    context.status = isOver(frame, period) ? null : context.status;
    if (context.proposed && period != null && date != null && period.last().isAfter(date)) {
      return ObservationStatus.TARGET;
    }
    if (frame.about().isEmpty() && context.inSentence && frame.times().isEmpty()) {
      return context.lastStatus;
    }
    return isAhead(period) ? ObservationStatus.FORECAST : ObservationStatus.ACTUAL;
  }

  /** 拟派息；2023年投资75亿元: a time of its own that is over tells a fact. */
  private boolean isOver(Frame frame, @Nullable Period period) {
    return context.inSentence
        && frame.namesTime()
        && date != null
        && period != null
        && !period.last().isAfter(date);
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
      String area = standpoint.areaOf(where);
      if (area != null) {
        areas.add(area);
      }
    }
    return areas.stream().distinct().toList();
  }

  /** A place further back is only the statement's. */
  private boolean isFront(Frame frame) {
    if (frame.about().isEmpty()
        && text.charAt(frame.places().getFirst().end()) == '的'
        && frame.places().getFirst().end() + 4 >= frame.first().start()) {
      return false;
    }
    return frame.about().isEmpty()
        || frame.places().getFirst().start() <= frame.aboutSpan().start();
  }

  /** An article without an area of its own speaks for the first that it names. */
  private void settle(Frame frame) {
    Where first = frame.places().getFirst();
    boolean begins = !context.told() || first.area().equals("中国");
    if (begins && !standpoint.isSettled() && frame.places().size() == 1 && first.settles()) {
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

  private void remember(
      Frame frame,
      List<Claim> claims,
      @Nullable Period period,
      @Nullable String basis,
      ObservationStatus status) {
    context.topics = claims.stream().map(Claim::topic).toList();
    if (!Respondents.asked(frame.about(), frame.tail()).isEmpty()) {
      context.surveyed = true;
      context.area = claims.getFirst().topic().area();
    }
    context.lastStatus = status;
    context.lastWhole =
        frame.whole() == null || frame.whole().isEmpty() ? context.lastWhole : frame.whole();
    String people = frame.first().is(Amount.Sort.PERCENT) ? Respondents.people(frame.tail()) : "";
    context.people = people.isEmpty() ? context.people : people;
    boolean past = !frame.times().isEmpty() && frame.times().getLast().same();
    if (frame.origin() && period != null && !Verb.isChange(frame.verb()) && isWay(frame)) {
      context.turn(past ? "yoy" : period.toString());
    }
    When target = frame.origin() ? timing.target(frame) : null;
    if (target != null) {
      context.hold(timing.of(target, false), target.isPoint());
    } else if (frame.namesTime() && !past && !frame.origin()) {
      context.hold(period, frame.times().getLast().isPoint());
    }
    if (frame.values().getFirst().amount().is(Amount.Sort.COUNT) && !Verb.isChange(frame.verb())) {
      context.levels.addAll(context.topics);
      context.unit = frame.first().unit();
      context.level = context.topics.getLast();
      context.count(context.unit, context.level);
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
