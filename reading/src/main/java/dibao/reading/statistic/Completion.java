package dibao.reading.statistic;

/**
 * Makes a frame's subject whole: by what follows the value, by the context, by what a share is of.
 */
final class Completion {

  private static final int REMEMBERED = 30;
  private static final int LONGEST_PART = 8;

  /** Topics; more than an article has, and a bound for a text of millions. */
  private static final int LONGEST_SEARCH = 1000;

  private final Context context;
  private final Frame frame;
  private final Indicators indicators = new Indicators();
  private final Holder holder = new Holder();

  Completion(Context context, Frame frame) {
    this.context = context;
    this.frame = frame;
  }

  boolean isBare() {
    return indicators.isOfIndicator(frame.about());
  }

  String complete(String about) {
    Topic meant = about.length() < 2 ? null : context.meant(about.substring(0, 2));
    if (meant != null) {
      return complete(about.substring(2), meant.indicator());
    }
    return complete(about, before(about));
  }

  /** In a new sentence a bare measure is that of the paragraph's subject. */
  private String before(String about) {
    String made = about.isEmpty() && frame.verb() != null ? frame.verb().noun() : "";
    if (!made.isEmpty() && !context.indicatorBefore().endsWith(made)) {
      for (Topic told : context.all.subList(0, Math.min(context.all.size(), LONGEST_SEARCH))) {
        if (told.indicator().endsWith(made)) {
          return told.indicator().replace("总" + made, made);
        }
      }
    }
    if (about.isEmpty()) {
      return unnamed();
    }
    if (!context.heard().isEmpty() && !context.inSentence) {
      return context.heard();
    }
    if (context.isPart() && !context.inSentence) {
      return context.indicatorOfWhole();
    }
    boolean goesOn = context.inSentence || context.isPart();
    if (goesOn && !isPerHead(context.indicatorBefore()) || context.main == null) {
      return context.indicatorBefore();
    }
    boolean elsewhere = !frame.places().isEmpty() && !context.isPart();
    return elsewhere ? "" : context.main.indicator();
  }

  /** What a value without a name is of: a level or its growth is never of the share before it. */
  private String unnamed() {
    String before = context.indicatorBefore();
    if (before.isEmpty() && (context.isPart() || frame.ranked())) {
      String whole = context.indicatorOfWhole();
      return Heads.standard().head(whole).isEmpty() && frame.ranked() && !context.ranking.isEmpty()
          ? context.ranking
          : whole;
    }
    boolean elsewhere = before.isEmpty() && !frame.places().isEmpty() && !context.all.isEmpty();
    if (elsewhere && growth() && !context.isPart()) {
      return context.all.getFirst().indicator();
    }
    if (before.isEmpty() && (frame.status() != null || frame.means())) {
      Topic alike = context.counted.get(frame.first().unit());
      return alike == null ? "" : alike.indicator();
    }
    if (Verb.reaches(frame.verb()) && !Heads.standard().head(context.heard()).isEmpty()) {
      return context.heard();
    }
    Topic counted = context.counted.get(frame.first().unit());
    boolean other = !frame.first().unit().equals(context.unit);
    boolean named = frame.verb() != null && !frame.verb().noun().isEmpty();
    boolean things = frame.first().is(Amount.Sort.COUNT) && !frame.first().isMoney() && !named;
    if (counted != null && other && things && !Verb.isChange(frame.verb())) {
      return counted.indicator();
    }
    boolean growth = growth();
    if (growth && Readings.isGrowthNoun(before)) {
      return Indicators.withoutNoun(before);
    }
    boolean level = frame.first().is(Amount.Sort.COUNT) || growth || frame.ranked();
    boolean share = before.endsWith("比重") || before.endsWith("占比");
    return level && share && context.level != null ? context.level.indicator() : before;
  }

  private boolean growth() {
    return frame.first().is(Amount.Sort.PERCENT) && Verb.isChange(frame.verb());
  }

  /** 每公顷产量 lends its head to nothing else. */
  private static boolean isPerHead(String indicator) {
    return indicator.startsWith("每") || indicator.startsWith("人均") || indicator.startsWith("户均");
  }

  /** 早稻增产 is told of 早稻产量. */
  private String withNoun(String subject) {
    Verb verb = frame.verb();
    boolean named = subject.isEmpty() || !Heads.standard().head(subject).isEmpty();
    return verb == null || named ? subject : subject + verb.noun();
  }

  /** The longer name that the article has used before: 居民消费价格（CPI） for CPI. */
  private String known(String about) {
    for (int i = 0; i < Math.min(context.all.size(), REMEMBERED); i++) {
      String other = context.all.get(i).indicator();
      if (other.length() > about.length() && isRecalled(other, about)) {
        return other;
      }
    }
    String aliased = "（" + about + "）";
    String led = about + "（";
    for (int i = context.all.size() - 1; i >= Math.max(0, context.all.size() - REMEMBERED); i--) {
      String other = context.all.get(i).indicator();
      boolean longer = other.length() > about.length() && other.length() <= about.length() + 12;
      if (longer && (other.endsWith(aliased) || other.startsWith(led))) {
        return other;
      }
    }
    return about;
  }

  /** Whether the sentence tells what is made: 生产汽车90万辆，液晶显示屏增长9.5%. */
  private boolean made() {
    String before = context.indicatorBefore();
    return before.startsWith("生产") || before.endsWith("产量") && !before.startsWith("产量");
  }

  /** 批发价格, where the clause or the article spoke of such, else 价格. */
  private String price() {
    if (context.heard().endsWith("价格")) {
      return context.heard();
    }
    int oldest = Math.max(0, context.all.size() - LONGEST_SEARCH);
    for (int i = context.all.size() - 1; i >= oldest; i--) {
      if (context.all.get(i).indicator().endsWith("价格")) {
        return Heads.standard().measure(context.all.get(i).indicator()).replace("平均", "");
      }
    }
    return "价格";
  }

  /** Whether the sentence tells prices: 猪肉价格下降1.3%，羊肉下降0.2%. */
  private boolean isPrice() {
    return context.indicatorBefore().endsWith("价格");
  }

  /** 农村为58.2% goes on from 城镇入住率为71.4%: a level in % is of a rate, even if none is named. */
  private String rateOf(String about) {
    boolean level =
        frame.first().is(Amount.Sort.PERCENT)
            && !growth()
            && !Verb.isRate(frame.verb())
            && frame.predicate().isEmpty()
            && frame.tail().isEmpty()
            && frame.status() == null
            && about.length() >= 2
            && about.length() <= LONGEST_PART
            && "期比度值率例重额数量价".indexOf(about.charAt(about.length() - 1)) < 0;
    boolean part = Heads.standard().head(about).isEmpty() || Heads.standard().isThing(about);
    return level && context.rate != null && part ? context.rate.indicator() : "";
  }

  /** A part takes the measure of what it is part of only if it is counted alike. */
  private String whole(String about) {
    Topic alikeCounted = context.counted.get(frame.first().unit());
    if (frame.means() && alikeCounted != null && frame.first().is(Amount.Sort.COUNT)) {
      return alikeCounted.indicator();
    }
    boolean parallel =
        context.inSentence && indicators.isParallel(about, context.indicatorOfWhole());
    boolean listed = context.inSentence && frame.values().size() > 1;
    boolean headless = Heads.standard().head(about).isEmpty();
    if (context.inSentence && growth() && made() && headless) {
      return "产量";
    }
    if (headless && (frame.priced() || context.inSentence && growth() && isPrice())) {
      return price();
    }
    String before = context.indicatorBefore();
    if (headless && context.inSentence && growth() && indicators.isParallel(about, before)) {
      return before;
    }
    Amount amount = frame.first();
    boolean counted = amount.is(Amount.Sort.COUNT) && !Verb.isChange(frame.verb());
    boolean brief = context.inSentence && counted && frame.verb() == null && about.length() <= 4;
    boolean near = context.isPart() || parallel || listed || brief;
    boolean alike = !counted || amount.unit().equals(context.unit);
    boolean measured = !Heads.standard().measure(context.indicatorOfWhole()).isEmpty();
    boolean named = context.isPart() || listed;
    if (named && counted && alikeCounted != null && (!alike || !measured)) {
      return alikeCounted.indicator();
    }
    return near && (alike || context.unit.isEmpty()) ? context.indicatorOfWhole() : "";
  }

  /** 《山海》 with what was last counted in the unit of the value: 《山海》票房. */
  String counted(String subject) {
    Topic alike = context.counted.get(frame.first().unit());
    String whole = alike == null ? context.indicatorBefore() : alike.indicator();
    whole = whole.replace("平均", "");
    return indicators.complete(subject, "", whole);
  }

  String complete(String about, String before) {
    boolean goesOn =
        frame.first().is(Amount.Sort.PERCENT) && frame.about().isEmpty() && frame.verb() == null;
    String people = context.inSentence ? context.people : "";
    people = people.isEmpty() && context.whole != null ? context.whole.indicator() : people;
    if (goesOn && !people.isEmpty() && !frame.isShare()) {
      String doing = Respondents.doing(frame.tail(), people);
      if (!doing.isEmpty() && !Respondents.tells(frame.tail())) {
        return doing;
      }
    }
    String noun = Tails.noun(frame);
    String subject = Respondents.asked(about, frame.tail()).isEmpty() ? known(about) + noun : noun;
    if (frame.isShare()) {
      return share(subject, before);
    }
    boolean ofShare = about.equals("占比") || about.equals("比重");
    if (ofShare && context.inSentence && before.contains("占") && before.endsWith("比重")) {
      return before;
    }
    Topic whole = ofShare ? context.whole : null;
    if (whole != null && !before.equals(whole.indicator())) {
      return Indicators.withoutShare(before)
          + "占"
          + Indicators.withoutShare(whole.indicator())
          + "比重";
    }
    String named = withNoun(subject);
    boolean goal = frame.status() == ObservationStatus.TARGET;
    if (!context.lastWords.aspect().isEmpty() && Heads.standard().isBare(named)) {
      return context.lastWords.aspect() + named;
    }
    String alike = context.inSentence ? indicators.likeBefore(named, before) : "";
    if (!alike.isEmpty()) {
      return alike;
    }
    if (named.startsWith("与") && named.endsWith("比率")) {
      return before + named;
    }
    String rate = rateOf(named);
    if (!rate.isEmpty()) {
      return indicators.part(named, rate);
    }
    String held = context.inSentence && !goal ? holder.carry(named, before) : named;
    String completed =
        held.equals(named) ? indicators.complete(named, before, whole(subject)) : held;
    return withNew(completed, named, before) + frame.predicate() + lead();
  }

  /** 新增 is said of the part as of the whole: 风电新增装机 after 可再生能源新增装机. */
  private String withNew(String whole, String named, String before) {
    boolean newly = frame.verb() != null && frame.verb().role() == Role.NEWLY;
    boolean borrowed = whole.length() > named.length() && whole.startsWith(named);
    return newly && borrowed && before.contains("新增") && !whole.contains("新增")
        ? named + "新增" + whole.substring(named.length())
        : whole;
  }

  /** A name that ends in the bare measure, when a new sentence leaves the rest out. */
  private boolean isRecalled(String other, String about) {
    return context.main == null
        && !context.isPart()
        && Heads.standard().isBare(about)
        && (about.length() >= 3 && other.endsWith(about)
            || about.length() == 2 && other.endsWith(about + "量"))
        && !holder.isBodys(other);
  }

  /** 提前34天 is told of the lead, not of what was reached. */
  private String lead() {
    boolean ahead = frame.first().unit().equals("天") && Verb.isChange(frame.verb());
    boolean told = context.indicatorBefore().endsWith("提前天数");
    return ahead && frame.early() && !told ? "提前天数" : "";
  }

  /** What 其 in 占其两成 points back to: the level told last, or the one before if that is the part. */
  private String pointedAt(boolean lastIsPart) {
    int at = context.all.size() - (lastIsPart ? 2 : 1);
    return at < 0 ? "其" : Indicators.withoutShare(context.all.get(at).indicator());
  }

  private String share(String subject, String before) {
    String whole = frame.whole();
    if (whole == null) {
      return subject;
    }
    String part = subject.isEmpty() ? Indicators.withoutShare(before) : subject;
    if (whole.equals("其")) {
      return part + "占" + pointedAt(subject.isEmpty()) + "比重";
    }
    if (whole.isEmpty() && context.whole != null) {
      return part + "占" + Indicators.withoutShare(context.whole.indicator()) + "比重";
    }
    String of = whole.isEmpty() && context.inSentence ? context.lastWhole : whole;
    return of.isEmpty() ? part + "占比" : part + "占" + of + "比重";
  }
}
