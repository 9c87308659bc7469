package dibao.reading.statistic;

import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import dibao.reading.text.TextMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words before a value apart, in this order: brackets, words of status and basis, the
 * verb, the comparison, the whole of a share, times, places; what is left is what the statement is
 * about.
 */
final class FrameParts {

  private static final int LONGEST_REPORTER = 14;

  private final Script script;
  private final NormalText text;
  private final Words words = Words.standard();
  private final Clause clause;
  private final List<Value> values;
  private final int value;
  private final Strip strip;
  private final List<Comparison> comparisons = new ArrayList<>();
  private final FrameTimes times;
  private @Nullable Verb verb;
  private @Nullable ObservationStatus status;
  private @Nullable String whole;
  private String predicate = "";
  private boolean each;
  private boolean rule;
  private boolean ranked;
  private boolean partners;
  private boolean priced;

  /** Whether 约 stands apart from the value: 约占全国的七成. */
  private boolean about;

  FrameParts(Script script, Clause clause, int from, List<Value> values) {
    this(script, clause, from, values.getFirst().amount().start(), values);
  }

  /** Where something stands between the words and the value: words up to the offset are read. */
  FrameParts(Script script, Clause clause, int from, int value, List<Value> values) {
    this.script = script;
    this.text = script.text();
    this.clause = clause;
    this.values = values;
    this.value = value;
    this.strip = new Strip(text, from, value);
    this.times = new FrameTimes(script, clause, strip);
  }

  /** In a sentence about partners. */
  FrameParts among(boolean partners) {
    this.partners = partners;
    return this;
  }

  Frame read(int tailEnd) {
    Brackets.take(script, strip, clause);
    Manners.take(text, strip);
    ExchangeRate.take(script, strip);
    if (Expected.take(text, strip)) {
      status = ObservationStatus.FORECAST;
    }
    takePer();
    takePredicate();
    Comparisons.takeShort(text, strip).ifPresent(comparisons::add);
    takeWords();
    if (!values.getFirst().amount().is(Amount.Sort.TIMES)) {
      times.takeBeforeValue(value);
    }
    takeVerb();
    times.takeOrigin();
    if (times.isOrigin && strip.isAt("将", strip.openEnd() - 1)) {
      strip.take(strip.openEnd() - 1, strip.end());
      status = ObservationStatus.FORECAST;
    }
    takeComparisons();
    takeRank();
    takeWhole();
    about |= isShareOrMultiple() && ApartHedge.stands(text, strip.start(), value);
    times.takeRest();
    List<Where> places = new PlaceTaking(script, strip, partners).take();
    String rest = Reached.behindCounted(strip, clause, text);
    String about = Descriptions.isRatio(rest) ? rest : About.of(rest);
    expects(rest);
    Span aboutSpan = about.isEmpty() ? new Span(strip.start(), strip.start()) : strip.restSpan();
    String tail = tail(values.getLast().amount().end(), tailEnd);
    status = status == null ? Goals.of(tail) : status;
    return new Frame(
        FrameReader.span(strip.start(), values),
        about,
        aboutSpan,
        verb,
        valuesWithVerb(),
        whole,
        predicate,
        comparisons,
        each,
        times.found,
        places,
        status,
        times.isOrigin,
        rule,
        ranked,
        value > strip.start() && text.charAt(value - 1) == '以',
        isOfEach(),
        isJoint(),
        priced,
        tail);
  }

  /** 合计占, 三省合计占, 两地占. */
  private boolean isJoint() {
    int at = strip.start();
    if (at + 2 < value && "两二三四五六七八九十".indexOf(text.charAt(at)) >= 0) {
      return Terms.PLACES.words().stream()
          .anyMatch(places -> TextMatch.at(text, strip.start() + 1, places));
    }
    return TextMatch.at(text, at, "合计");
  }

  /** 均为, 都达到. */
  private boolean isOfEach() {
    int at = verb == null ? value : verb.start();
    for (int i = Math.max(strip.start(), at - 1); i < value; i++) {
      if (text.charAt(i) == '均' || text.charAt(i) == '都') {
        return true;
      }
    }
    return false;
  }

  /** 增速预期为: what is expected is a forecast. */
  private void expects(String rest) {
    boolean expected =
        !Terms.EXPECTATION.endOf(rest).isEmpty()
            || !Terms.EXPECTATION.endOf(Trim.standard().trim(rest)).isEmpty();
    if (status == null && expected) {
      status = ObservationStatus.FORECAST;
    }
  }

  private String tail(int from, int to) {
    var behind = new Strip(text, from, to);
    clause.asides().forEach(aside -> behind.take(aside.start(), aside.end()));
    return behind.rest();
  }

  private List<Value> valuesWithVerb() {
    List<Value> all = new ArrayList<>();
    for (Value one : values) {
      all.add(about ? new Value(one.amount().about(), one.verb()) : one);
    }
    all.set(0, new Value(all.getFirst().amount(), verb));
    return all;
  }

  /** 为每公斤, 分别下调每吨: what one of the value is for. */
  private void takePer() {
    for (String record : Terms.RECORD.words()) {
      int start = strip.end() - record.length();
      if (start >= strip.start() && strip.isAt(record, start)) {
        strip.take(start, strip.end());
      }
    }
    for (int at = strip.end() - 1; at > Math.max(strip.openStart(), strip.end() - 6); at--) {
      if (text.charAt(at) == '每' && Heads.standard().head(strip.rest(at, strip.end())).isEmpty()) {
        boolean twice = at - 2 > strip.start() && text.charAt(at - 2) == '每';
        strip.take(twice ? at - 2 : at, strip.end());
        priced =
            !twice
                && values.getFirst().amount().isMoney()
                && Terms.MASS.contains(text.subSequence(at + 1, strip.end()).toString());
        return;
      }
    }
  }

  private void takeWords() {
    int at = strip.start();
    while (at < strip.end()) {
      Words.Hit hit = strip.isTaken(at) ? null : words.at(text, at, strip.end());
      if (hit != null && accept(hit)) {
        at = hit.end();
      } else {
        at++;
      }
    }
  }

  private boolean accept(Words.Hit hit) {
    switch (hit.role()) {
      case BASIS -> comparisons.add(new Comparison(hit.start(), hit.end(), hit.value(), "", null));
      case EACH -> {
        each = true;
        ranked = text.charAt(hit.end() - 1) == '列';
        if (ranked && values.getFirst().amount().is(Amount.Sort.ORDINAL)) {
          strip.take(hit.start(), strip.end());
        }
      }
      case FORECAST -> {
        status = ObservationStatus.FORECAST;
        String by = text.subSequence(strip.start(), hit.start()).toString();
        if (by.length() <= LONGEST_REPORTER && !Terms.REPORTER.endOf(by).isEmpty()) {
          strip.take(strip.start(), hit.start());
        }
      }
      case TARGET -> {
        if (isName(hit) || Goals.isOrgan(text, hit.end())) {
          return false;
        }
        status = ObservationStatus.TARGET;
      }
      case RULE -> rule = true;
      case SAY -> {
        return takeSpeaker(hit);
      }
      case AMONG, TURN -> {}
      default -> {
        return false;
      }
    }
    boolean compares = hit.role() == Role.TARGET && text.charAt(hit.end() - 1) == '比';
    strip.take(hit.start(), compares ? hit.end() - 1 : hit.end());
    return true;
  }

  /** “全民好书计划” and 计划的 name something. */
  private boolean isName(Words.Hit hit) {
    char after = hit.end() < text.length() ? text.charAt(hit.end()) : '，';
    return "”》』」的".indexOf(after) >= 0;
  }

  /** 据…显示 and …表示 at the beginning of a clause that goes on with a statement. */
  private boolean takeSpeaker(Words.Hit hit) {
    if (hit.end() < strip.end() && text.charAt(hit.end()) == '的') {
      return false;
    }
    boolean names =
        text.charAt(strip.start()) == '据' || text.subSequence(hit.start(), hit.end()).equals("显示");
    if (names) {
      strip.take(strip.start(), hit.end());
    }
    return names;
  }

  private void takeVerb() {
    verb = new Verbs(words, text).before(strip, value);
    if (Verb.isRate(verb) && values.getFirst().amount().is(Amount.Sort.ORDINAL)) {
      verb = null;
    }
    int start = value;
    if (verb != null) {
      strip.take(verb.start(), value);
      start = verb.start();
    }
    takeFuture(strip.openEnd(start));
    rule |= values.getFirst().amount().isCapped(text);
    if (!times.found.isEmpty() && verb != null && isComparing(verb)) {
      verb = null;
      times.isOrigin = true;
    }
    int end = strip.openEnd(start);
    rule |= end > strip.start() && "应须".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** 低于上月的51.8%: the value is that of the base. */
  private boolean isComparing(Verb verb) {
    char last = text.charAt(verb.end() - 1);
    return last == '于' || text.subSequence(verb.start(), verb.end()).equals("超过");
  }

  /** 将 right before the verb or the value. */
  private void takeFuture(int end) {
    for (String verb : Terms.AIM.words()) {
      if (strip.isAt(verb, end - verb.length())) {
        strip.take(end - verb.length(), end);
        status = ObservationStatus.TARGET;
        return;
      }
    }
    if (strip.isAt("可能", end - 2) && verb != null) {
      strip.take(end - 2, end);
      status = status == null ? ObservationStatus.FORECAST : status;
    } else if (end > strip.start() && "将或料恐".indexOf(text.charAt(end - 1)) >= 0 && verb != null) {
      strip.take(end - 1, end);
      status = status == null ? ObservationStatus.FORECAST : status;
    } else if (end > strip.start() && text.charAt(end - 1) == '将') {
      strip.take(end - 1, end);
      status = status == null ? ObservationStatus.FORECAST : status;
    }
  }

  private void takePredicate() {
    if (values.getFirst().amount().is(Amount.Sort.PERCENT)) {
      predicate = Wholes.takeFulfilled(text, strip);
    }
  }

  private void takeComparisons() {
    var finder = new Comparisons(script);
    if (values.getFirst().amount().is(Amount.Sort.FLAT)) {
      comparisons.addAll(finder.takeWith(strip, value));
      return;
    }
    boolean change = verb != null && (verb.isChange() || verb.role() == Role.NEWLY);
    comparisons.addAll(finder.take(strip, verb == null ? value : verb.start(), change));
    boolean points = values.getFirst().amount().is(Amount.Sort.POINTS);
    if (verb == null || verb.reaches() || verb.isRate() && points) {
      new BaseBehindVerb(words, text, finder).take(strip, value).ifPresent(this::compareBehind);
    }
  }

  private void compareBehind(BaseBehindVerb.Found found) {
    verb = found.verb();
    comparisons.add(found.comparison());
  }

  /** 排名第三, 居全省第3位: takes the word of rank and what the rank is among. */
  private void takeRank() {
    Amount amount = values.getFirst().amount();
    if (!amount.is(Amount.Sort.ORDINAL)) {
      return;
    }
    char first = text.charAt(amount.start());
    ranked |= "居列排位".indexOf(first) >= 0;
    for (int at = strip.openEnd(); at > strip.start(); at--) {
      Words.Hit hit = words.rankBefore(text, strip.start(), at);
      if (hit != null && !strip.isTaken(at - 1)) {
        ranked = true;
        strip.take(hit.start(), strip.end());
        takeScope();
        return;
      }
    }
  }

  /** 在广东21个地市中: only among which. */
  private void takeScope() {
    if (About.of(strip.rest()).isEmpty()) {
      strip.take(strip.start(), strip.end());
    }
  }

  private void takeWhole() {
    Amount amount = values.getFirst().amount();
    int end = strip.openEnd();
    if (amount.is(Amount.Sort.COUNT) && end > strip.start() && text.charAt(end - 1) == '占') {
      strip.take(end - 1, strip.end());
    }
    if (amount.is(Amount.Sort.TIMES) && !Verb.isChange(verb)) {
      Comparison base = Wholes.takeMultiplied(script, strip, value, verb);
      if (base != null) {
        comparisons.add(base);
      }
    } else if (amount.is(Amount.Sort.PERCENT) && !Verb.isChange(verb) && !Verb.isRate(verb)) {
      takeShare(amount);
    }
  }

  private boolean isShareOrMultiple() {
    Amount amount = values.getFirst().amount();
    return whole != null || amount.is(Amount.Sort.TIMES) && !Verb.isChange(verb);
  }

  private void takeShare(Amount amount) {
    if (amount.isSharing(text)) {
      whole = "";
      return;
    }
    whole = Wholes.takeScope(strip);
    if (whole == null) {
      whole = Wholes.take(text, strip);
    }
    if (whole == null && verb == null) {
      whole = Wholes.takePart(text, strip);
    }
    if (whole == null) {
      whole = Wholes.takeGiven(text, strip, values.getLast().amount().end(), clause.end());
    }
    if (whole != null) {
      int end = strip.openEnd();
      about = end > strip.start() && "约近".indexOf(text.charAt(end - 1)) >= 0;
    }
  }
}
