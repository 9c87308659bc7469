package dibao.reading.statistic;

import dibao.reading.name.NameMention;
import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import dibao.reading.text.TextMatch;
import dibao.reading.time.Period;
import dibao.reading.time.TimeMention;
import java.util.List;

/**
 * Takes from a clause that states nothing what it leaves to those behind it: its time, place,
 * subject, whole, basis and status, and who speaks.
 */
final class Hearing {

  private static final int LONGEST_HEADING = 14;

  private final Script script;
  private final NormalText text;
  private final Words words = Words.standard();
  private final Context context;
  private final Standpoint standpoint;
  private final Timing timing;

  Hearing(Script script, Context context, Standpoint standpoint, Timing timing) {
    this.script = script;
    this.text = script.text();
    this.context = context;
    this.standpoint = standpoint;
    this.timing = timing;
  }

  /** A short line that names a place and states nothing speaks for the paragraphs behind it. */
  void hearHeading(int start, int end) {
    if (start == 0 || end - start > LONGEST_HEADING || !script.amounts(start, end).isEmpty()) {
      return;
    }
    List<Where> wheres = script.wheres(start, end);
    if (wheres.size() == 1 && wheres.getFirst().settles() && text.charAt(end - 1) != '。') {
      standpoint.settle(wheres.getFirst().area());
    }
  }

  /** 【土耳其】 or 土耳其： at a paragraph's beginning speaks for the paragraph. */
  void hearHead(int start, int end) {
    boolean framed = "【［[".indexOf(text.charAt(start)) >= 0;
    int from = framed ? start + 1 : start;
    for (Where where : script.wheres(from, Math.min(end, from + LONGEST_HEADING))) {
      if (where.start() == from && where.end() < end) {
        String closing = framed ? "】］]" : "：:｜|";
        if (closing.indexOf(text.charAt(where.end())) >= 0 && where.settles()) {
          standpoint.head(where.area());
        }
        return;
      }
    }
  }

  /** A clause without values leaves its time, its place, its whole (…中) and its status. */
  void hear(Clause clause) {
    if (Heard.isPlan(text, clause)) {
      context.status = ObservationStatus.TARGET;
    }
    int said = clause.start();
    for (int at = clause.start(); at < clause.end(); at++) {
      Words.Hit hit = words.at(text, at, clause.end());
      if (hit != null && !isTimed(at)) {
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
      context.lastWords.hear(
          () -> heardSubject(clause), () -> Heard.list(text, clause), Heard.aspect(text, clause));
    } else {
      hearEntity(clause);
      hearRelease(clause);
      standpoint.hearOrgan(clause);
      context.proposed = TextMatch.at(text, clause.end() - 2, "提出");
      context.hearSpeaker();
      hearPlan(clause);
      if (context.isHeadline() || tellsDays(clause)) {
        hearTime(clause.start(), clause.end());
      }
    }
  }

  /** 将于7月6日至8日举办: the days of an event, not of somebody's saying. */
  private boolean tellsDays(Clause clause) {
    for (When when : script.whens(clause.start(), clause.end())) {
      Period period = when.period();
      boolean span = when.kind() == TimeMention.Kind.SPAN && !when.compared();
      if (span && period != null && !period.isDay() && period.isBrief()) {
        return true;
      }
    }
    return false;
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
    } else if (hit.role() == Role.TARGET && !Goals.isOrgan(text, hit.end())) {
      context.status = ObservationStatus.TARGET;
    } else if (hit.role() == Role.BASIS) {
      context.basis.hear(hit.value());
    }
  }

  /** 同比（下同）增长4%. */
  void hearStandingBasis(Clause clause) {
    for (Span aside : clause.asides()) {
      boolean below = TextMatch.at(text, aside.start() + 1, "下同") && aside.start() >= 2;
      Words.Hit hit = below ? words.at(text, aside.start() - 2, aside.start()) : null;
      if (hit != null && hit.role() == Role.BASIS) {
        context.basis.stand(hit.value());
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

  private void hearRelease(Clause clause) {
    for (When when : script.whens(clause.start(), clause.end())) {
      Period day = when.period();
      boolean release = day != null && day.isDay() && !when.compared() && !when.isPoint();
      context.released = release ? day : context.released;
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
      boolean holds =
          !when.compared()
              && when.kind() != TimeMention.Kind.RELEASE
              && !isCause(when, to)
              && !isOfCause(from, when, to);
      told = holds && better && !isOrdinal(when) ? when : told;
    }
    boolean because = to - from > 4 && text.charAt(from) == '在' && text.charAt(to - 1) == '下';
    if (told != null && !because) {
      context.hold(timing.of(told, context.status != null), told.isPoint());
    }
  }

  /** 暑期出行增加 within a text about July: why, not when. */
  private boolean isCause(When when, int to) {
    Period known = context.period;
    boolean month = known != null && known.first().getMonth() == known.last().getMonth();
    return when.isOccasion()
        && when.period() == null
        && month
        && to - when.end() > 2
        && TextMatch.at(text, when.start(), "暑期")
        && !TextMatch.at(text, when.end(), "期间");
  }

  /** 河南受上年基数较低影响: why, not when. */
  private boolean isOfCause(int from, When when, int to) {
    boolean caused = TextMatch.at(text, to - 2, "影响") || TextMatch.at(text, to - 2, "带动");
    for (int i = from; caused && i < when.start(); i++) {
      if (text.charAt(i) == '受') {
        return true;
      }
    }
    return false;
  }

  private void hearPlace(Clause clause) {
    if (script.wheres(clause.start(), clause.end()).isEmpty()) {
      context.places = List.of();
      return;
    }
    List<Where> places =
        new PlaceTaking(script, new Strip(text, clause.start(), clause.end())).take();
    places.removeIf(this::isSuperlative);
    boolean theirs = standpoint.isOwn() || standpoint.hearPartners(clause);
    if (places.size() == 1 && !theirs && isViewOf(clause, places.getFirst())) {
      standpoint.head(standpoint.areaOf(places.getFirst()));
      context.move(standpoint.area());
    } else if (places.size() == 1 && !theirs && isLed(clause, places.getFirst())) {
      context.move(standpoint.areaOf(places.getFirst()));
    }
    context.places = theirs ? List.of() : places.stream().map(Where::area).toList();
  }

  /** 放眼全国, 从浙江看: what the rest of the paragraph is about. */
  private boolean isViewOf(Clause clause, Where place) {
    String before = text.subSequence(clause.start(), place.start()).toString();
    String behind = text.subSequence(place.end(), clause.end()).toString();
    boolean looks = before.equals("放眼") || before.equals("纵观") || before.equals("再看");
    boolean sees = before.equals("从") && (behind.equals("看") || behind.endsWith("来看"));
    return looks && behind.isEmpty() || sees || before.isEmpty() && behind.equals("来看");
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
    String named = strip.rest();
    String whole = Trim.standard().trim(named.startsWith("在") ? named.substring(1) : named);
    String area = places.isEmpty() ? context.area : standpoint.areaOf(places.getFirst());
    if (!whole.isEmpty()) {
      context.area = area;
      context.whole = new Topic(whole, area, strip.restSpan());
    }
  }
}
