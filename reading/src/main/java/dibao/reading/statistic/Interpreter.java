package dibao.reading.statistic;

import dibao.reading.text.ArticleText;
import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import dibao.reading.text.TextMatch;
import dibao.reading.time.Period;
import dibao.reading.time.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads an article clause by clause, with the context that each leaves to the next. */
final class Interpreter {

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

  /** Where words of surveys stand. */
  private final BitSet surveys;

  private final Timing timing;
  private final Hearing hearing;

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
    this.hearing = new Hearing(script, context, standpoint, timing);
    this.emission = emission;
    this.waiting = waiting;
    this.surveys = Respondents.surveys(text);
  }

  /** The company whose report the article is; empty for none. */
  void tellsOf(String issuer) {
    context.issuer = issuer;
  }

  void readParagraph(int start, int end) {
    Span before = waiting.before(start, end);
    if (before != null) {
      readClauses(before.start(), before.end());
    }
    context.beginParagraph();
    standpoint.beginParagraph();
    hearing.hearHeading(start, end);
    hearing.hearHead(start, end);
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

  List<Observation> readTable(ArticleText article, Table table) {
    return new TableReader(article, context).read(table);
  }

  private void readClause(Clause clause) {
    open(clause);
    hearing.hearStandingBasis(clause);
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
      hearing.hear(clause);
    }
  }

  private boolean isAmong(Clause clause) {
    Words.Hit hit = words.at(text, clause.start(), clause.end());
    return hit != null && hit.role() == Role.AMONG;
  }

  private void open(Clause clause) {
    if (!context.surveyed && mayTellSurvey(clause)) {
      String all = text.subSequence(clause.start(), clause.end()).toString();
      context.surveyed = Respondents.tellSurvey(all, context.isParagraphTimed());
    }
    Words.Hit hit = words.at(text, clause.start(), clause.end());
    if (hit != null && hit.role() == Role.AMONG) {
      context.part();
    } else if (hit != null && hit.role() == Role.TURN) {
      context.turn();
    }
  }

  private boolean mayTellSurvey(Clause clause) {
    int next = surveys.nextSetBit(clause.start());
    return next >= 0 && next < clause.end();
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
    boolean over = isOver(frame, period);
    boolean past = over || !frame.times().isEmpty() && frame.times().getLast().same();
    if (context.status != null && !past) {
      return context.status;
    }
    context.status = over ? null : context.status;
    if (context.proposed && period != null && date != null && period.last().isAfter(date)) {
      return ObservationStatus.TARGET;
    }
    boolean untimed = frame.times().isEmpty() || frame.isTurned();
    if (frame.about().isEmpty() && context.inSentence && untimed) {
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

  /** A fair that opens next week is announced, not forecast. */
  private boolean isAhead(@Nullable Period period) {
    return date != null && period != null && period.first().isAfter(date) && !period.isBrief();
  }

  private List<String> areas(Frame frame) {
    List<String> areas = new ArrayList<>();
    for (Where where : Groups.joined(text, frame.places(), frame.values().size())) {
      String area = standpoint.areaOf(where);
      if (area != null) {
        areas.add(area);
      }
    }
    return areas.size() < 2 ? areas : areas.stream().distinct().toList();
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
    String first = claims.getFirst().topic().area();
    return claims.stream().anyMatch(claim -> !Objects.equals(first, claim.topic().area()));
  }

  private void remember(
      Frame frame,
      List<Claim> claims,
      @Nullable Period period,
      @Nullable String basis,
      ObservationStatus status) {
    context.topics =
        claims.size() == 1
            ? List.of(claims.getFirst().topic())
            : claims.stream().map(Claim::topic).toList();
    boolean population = !frame.places().isEmpty() && frame.tail().contains("的调查");
    if (!frame.asked().isEmpty() || population) {
      context.surveyed = true;
      context.area = claims.getFirst().topic().area();
    }
    context.lastStatus = frame.origin() && frame.status() != null ? frame.status() : status;
    context.lastWhole =
        frame.whole() == null || frame.whole().isEmpty() ? context.lastWhole : frame.whole();
    String people = frame.first().is(Amount.Sort.PERCENT) ? Respondents.people(frame.tail()) : "";
    context.people = people.isEmpty() ? context.people : people;
    boolean past = !frame.times().isEmpty() && frame.times().getLast().same();
    if (frame.origin() && period != null && !Verb.isChange(frame.verb()) && isWay(frame)) {
      context.basis.turn(past ? "yoy" : period.toString());
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
      boolean part = context.isPart() || frame.values().size() > 1;
      context.count(context.unit, context.level, period, part);
    }
    boolean rate = frame.first().is(Amount.Sort.PERCENT) && !Verb.isChange(frame.verb());
    if (rate && Readings.isRate(context.topics.getLast().indicator())) {
      context.rate = context.topics.getLast();
    }
    context.keep();
    context.main = context.main == null ? context.topics.getFirst() : context.main;
    boolean governs = !frame.first().is(Amount.Sort.POINTS) && !frame.comparisons().isEmpty();
    if (governs && basis != null) {
      context.basis.govern(basis);
    }
    if (!frame.places().isEmpty() && isFront(frame)) {
      context.area = isParted(claims) ? standpoint.area() : claims.getFirst().topic().area();
      settle(frame);
    }
    if (frame.places().isEmpty() && OwnFigures.areTold(frame.about())) {
      context.area = claims.getFirst().topic().area();
    }
    context.places = List.of();
    context.lastWords.forget();
    context.told(context.period, status == ObservationStatus.ACTUAL);
  }
}
