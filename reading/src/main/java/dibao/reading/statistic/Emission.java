package dibao.reading.statistic;

import dibao.reading.name.Attribution;
import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes observations of claims, with their words, and gathers them. */
final class Emission {

  /** Characters that seldom stand in a name. */
  private static final String ODD = "了在以由从把被却也是有，；个";

  private final int article;
  private final NormalText text;
  private final Speakers speakers;
  private final List<Observation> observations = new ArrayList<>();
  private @Nullable Span quoted;
  private String quote = "";

  Emission(int article, NormalText text, List<Attribution> attributions) {
    this.article = article;
    this.text = text;
    this.speakers = new Speakers(text, attributions);
  }

  List<Observation> observations() {
    return observations;
  }

  /** Whether the last observation is a growth. */
  boolean toldGrowth() {
    return !observations.isEmpty() && observations.getLast().measure() == Measure.CHANGE;
  }

  /** Adds the observation and tells the basis that it has. */
  @Nullable String emit(Frame frame, Claim claim, ObservationStatus status, Context context) {
    String indicator = claim.topic().indicator();
    Reading reading =
        Readings.of(frame, claim.value(), indicator, context.growing && context.inSentence);
    String basis = basis(frame, claim, reading, context);
    if (!indicator.isBlank()) {
      observations.add(
          observation(frame, claim, reading, status, basis, doubts(frame, claim, context)));
    }
    return basis;
  }

  private static Set<Doubt> doubts(Frame frame, Claim claim, Context context) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    String indicator = claim.topic().indicator();
    add(doubts, Doubt.HEADLINE, context.isHeadline());
    add(doubts, Doubt.GOES_ON, frame.about().isEmpty() && context.inSentence);
    add(doubts, Doubt.CARRIED, frame.about().isEmpty() && !context.inSentence);
    add(doubts, Doubt.COMPLETED, !frame.about().isEmpty() && !frame.about().contains(indicator));
    add(doubts, Doubt.NO_HEAD, Heads.standard().head(indicator).isEmpty());
    add(doubts, Doubt.ODD, isOdd(indicator));
    add(doubts, Doubt.NO_PERIOD, claim.period() == null);
    boolean loose = claim.rule().equals("unparted") || claim.rule().equals("each-before");
    add(doubts, Doubt.LOOSE_LIST, loose);
    return doubts;
  }

  private static boolean isOdd(String indicator) {
    for (int i = 0; i < indicator.length(); i++) {
      if (ODD.indexOf(indicator.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void add(Set<Doubt> doubts, Doubt doubt, boolean stands) {
    if (stands) {
      doubts.add(doubt);
    }
  }

  private Observation observation(
      Frame frame,
      Claim claim,
      Reading reading,
      ObservationStatus status,
      @Nullable String basis,
      Set<Doubt> doubts) {
    int end = Math.max(claim.value().amount().end(), frame.span().end());
    Span span = text.original(new Span(frame.span().start(), end));
    return new Observation(
        article,
        quote(span),
        span,
        claim.topic().indicator(),
        claim.topic().area(),
        claim.period(),
        reading.measure(),
        reading.quantity(),
        reading.unit(),
        status,
        basis,
        parts(frame, claim),
        speakers.at(frame.span().start()),
        Doubt.confidence(doubts),
        reading.rule() + "/" + claim.rule());
  }

  private Observation.Parts parts(Frame frame, Claim claim) {
    Amount amount = claim.value().amount();
    When when = frame.times().isEmpty() ? null : frame.times().getLast();
    Where where = frame.places().isEmpty() ? null : frame.places().getFirst();
    Span topic = claim.topic().span();
    return new Observation.Parts(
        text.original(new Span(amount.start(), amount.end())),
        when == null ? null : text.original(new Span(when.start(), when.end())),
        where == null ? null : text.original(new Span(where.start(), where.end())),
        topic.length() == 0 ? null : text.original(topic));
  }

  /** Values of one list have one quote. */
  private String quote(Span span) {
    if (!span.equals(quoted)) {
      quoted = span;
      quote = withoutBlanks(span);
    }
    return quote;
  }

  private String withoutBlanks(Span span) {
    var quote = new StringBuilder(span.length());
    CharSequence original = text.original();
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isWhitespace(original.charAt(i))) {
        quote.append(original.charAt(i));
      }
    }
    return quote.toString();
  }

  private @Nullable String basis(Frame frame, Claim claim, Reading reading, Context context) {
    Comparison own = claim.comparison();
    if (own == null && !frame.comparisons().isEmpty()) {
      own = frame.comparisons().getLast();
    }
    return switch (reading.measure()) {
      case LEVEL, SHARE, RANK -> null;
      case RATIO -> own == null ? ofAnother(claim) : Bases.code(own, claim.period());
      case CHANGE, DIFFERENCE ->
          own == null ? inherited(frame, claim, reading, context) : Bases.code(own, claim.period());
    };
  }

  /** 巴西的60多倍: against what stands before 的. */
  private @Nullable String ofAnother(Claim claim) {
    int start = claim.value().amount().start();
    return start > 0 && text.charAt(start - 1) == '的' ? "other" : null;
  }

  /** The change of a rate of growth, with no base named, is against the period before. */
  private @Nullable String inherited(Frame frame, Claim claim, Reading reading, Context context) {
    String noun = Bases.ofNoun(frame.about());
    if (noun != null || frame.averaged(text)) {
      return noun;
    }
    if (context.basis.isOver(frame)) {
      context.basis.straighten();
      return context.basis.ofSentence();
    }
    boolean ofRate =
        reading.measure() == Measure.DIFFERENCE && Readings.isGrowthNoun(claim.topic().indicator());
    boolean growth = reading.measure() == Measure.CHANGE && context.basis.ofSentence() == null;
    return ofRate ? "prev" : growth ? context.basis.ofGrowth() : context.basis.ofSentence();
  }
}
