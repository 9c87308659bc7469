package dibao.reading.statistic;

import dibao.reading.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives the values of a frame to its subjects: one to one, each to each of a list, of several
 * areas, of several bases, or of the subjects and levels of the clauses before.
 */
final class Distribution {

  /** A company's full legal name is not said before each of its figures. */
  private static final int LONGEST_ENTITY = 9;

  private final Context context;
  private final Frame frame;
  private final @Nullable Period period;
  private final List<String> areas;
  private final SubjectList lists = new SubjectList();
  private final Completion completion;

  Distribution(Context context, Frame frame, @Nullable Period period, List<String> areas) {
    this.context = context;
    this.frame = frame;
    this.period = period;
    this.areas = areas;
    this.completion = new Completion(context, frame);
  }

  List<Claim> claims() {
    List<Claim> positions = Positions.isSpan(frame) ? bySpan() : List.of();
    if (!positions.isEmpty()) {
      return positions;
    }
    int number = frame.values().size();
    if (number == 1 && frame.alike() && areas.size() <= 1) {
      return alike();
    }
    if (number == 1) {
      return List.of(claim(frame.values().getFirst(), single(), null, "single"));
    }
    if (frame.comparisons().size() == number) {
      return byBase();
    }
    if (areas.size() == number) {
      return byArea(areas);
    }
    List<String> subjects = lists.part(frame.about(), number);
    if (!subjects.isEmpty()) {
      return bySubject(subjects);
    }
    List<String> parted = frame.each() ? partedBefore(number) : List.of();
    if (!parted.isEmpty()) {
      return byArea(parted);
    }
    List<String> places = placesBefore(number);
    boolean heardAll = context.places.size() == number && areas.isEmpty();
    if (!places.isEmpty() && (heardAll || frame.about().isEmpty() || completion.isBare())) {
      return byArea(places);
    }
    List<String> heard = lists.part(context.whole == null ? "" : context.whole.indicator(), number);
    boolean bare = completion.isBare() || frame.ranked() && frame.about().isEmpty();
    if (!heard.isEmpty() && bare) {
      return bySubject(heard);
    }
    if (frame.about().isEmpty() || completion.isBare() || isMeasureOnly()) {
      List<Topic> before = before(number);
      if (!before.isEmpty()) {
        return byTopic(before);
      }
    }
    if (frame.times().size() == number) {
      return byTime();
    }
    boolean open = frame.about().isEmpty() || completion.isBare() || isBare();
    List<String> listed = open ? listedBefore(number) : List.of();
    return listed.isEmpty() ? unparted() : byListed(listed);
  }

  /** 小米、荣耀分列第三至第四位. */
  private List<Claim> bySpan() {
    List<Value> values = Positions.of(frame);
    List<String> subjects = lists.part(frame.about(), values.size());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < values.size() && areas.size() == values.size(); i++) {
      Topic topic = topic(completion.complete(frame.about()), areas.get(i));
      claims.add(claim(values.get(i), topic, null, "each-area"));
    }
    for (int i = 0; i < subjects.size() && claims.size() < values.size(); i++) {
      Topic topic = topic(completion.complete(subjects.get(i)), area());
      claims.add(claim(values.get(i), topic, null, "each-subject"));
    }
    return claims;
  }

  /** 金额占比 behind a list is that of each. */
  private boolean isMeasureOnly() {
    return context.inSentence && Heads.standard().measure(frame.about()).equals(frame.about());
  }

  private Topic single() {
    return topic(completion.complete(frame.about()), area());
  }

  private @Nullable String area() {
    if (areas.isEmpty() && frame.joint()) {
      String joint = String.join("、", jointAreas());
      return joint.isEmpty() ? inheritedArea() : joint;
    }
    return areas.isEmpty() ? inheritedArea() : String.join("、", areas);
  }

  /** The places that 合计 adds up: those just heard, or those just told one by one. */
  private List<String> jointAreas() {
    if (context.places.size() > 1) {
      return context.places;
    }
    List<String> told = context.topics.stream().map(Topic::area).filter(Objects::nonNull).toList();
    return told.size() > 1 && told.stream().distinct().count() == told.size() ? told : List.of();
  }

  private @Nullable String inheritedArea() {
    boolean inWorld = "全球".equals(context.area) && !context.moved && !context.isPart();
    if (inWorld && OwnFigures.areTold(frame.about())) {
      return null;
    }
    boolean goesOn =
        frame.about().isEmpty()
            && context.inSentence
            && !context.moved
            && !context.topics.isEmpty();
    return goesOn ? context.topics.getLast().area() : context.area;
  }

  private List<Topic> before(int number) {
    if (context.topics.size() == number) {
      return context.topics;
    }
    int levels = context.levels.size();
    if (!frame.about().isEmpty() && !completion.isBare()) {
      return List.of();
    }
    return levels >= number ? context.levels.subList(levels - number, levels) : List.of();
  }

  /** Whether the figure is that of the company whose report the article is. */
  private boolean isIssuers(String indicator) {
    return !context.issuer.isEmpty()
        && !Terms.MARKETS.contains(indicator)
        && !indicator.contains(context.issuer)
        && (Terms.ISSUERS.contains(indicator) || Heads.standard().isMeasureAlone(indicator));
  }

  private boolean isBare() {
    return Heads.standard().isBare(frame.about());
  }

  /** 家电、服装、生鲜增速最快: the list that the clause before was about. */
  private List<String> listedBefore(int number) {
    if (context.inSentence && context.topics.size() == 1) {
      return lists.named(context.topics.getFirst().indicator(), number);
    }
    List<String> heard = lists.named(Heard.withoutGrowth(context.heard()), number);
    return heard.isEmpty() ? lists.named(context.lastWords.list(), number) : heard;
  }

  private List<Claim> byListed(List<String> subjects) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      String indicator =
          frame.about().isEmpty()
              ? completion.counted(subjects.get(i))
              : completion.complete(frame.about(), subjects.get(i));
      claims.add(claim(frame.values().get(i), topic(indicator, area()), null, "each-listed"));
    }
    return claims;
  }

  private List<Claim> byBase() {
    List<Claim> claims = new ArrayList<>();
    Topic topic = single();
    for (int i = 0; i < frame.values().size(); i++) {
      claims.add(claim(frame.values().get(i), topic, frame.comparisons().get(i), "each-base"));
    }
    return claims;
  }

  /** «仅海口、南宁上涨，涨幅分别为3%和1.6%», «在沪、深的家数居前，分别为…». */
  private List<String> placesBefore(int number) {
    if (context.places.size() == number) {
      return context.places;
    }
    String area = context.topics.size() == 1 ? context.topics.getFirst().area() : null;
    List<String> parts = area == null ? List.of() : List.of(area.split("、"));
    return parts.size() == number ? parts : List.of();
  }

  /** The areas that the sentence has just told another indicator of, one by one. */
  private List<String> partedBefore(int number) {
    List<String> areas = new ArrayList<>();
    if (context.inSentence && context.topics.size() == number) {
      context.topics.stream().map(Topic::area).filter(Objects::nonNull).forEach(areas::add);
    }
    return areas.stream().distinct().count() == number ? areas : List.of();
  }

  private List<Claim> byArea(List<String> areas) {
    List<Claim> claims = new ArrayList<>();
    String indicator = completion.complete(frame.about());
    for (int i = 0; i < areas.size(); i++) {
      claims.add(claim(frame.values().get(i), topic(indicator, areas.get(i)), null, "each-area"));
    }
    return claims;
  }

  private List<Claim> bySubject(List<String> subjects) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      Topic topic = topic(completion.complete(subjects.get(i)), area());
      claims.add(claim(frame.values().get(i), topic, null, "each-subject"));
    }
    return claims;
  }

  private List<Claim> byTopic(List<Topic> topics) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      Topic before = topics.get(i);
      String indicator = completion.complete(frame.about(), before.indicator());
      Topic topic = new Topic(indicator, before.area(), before.span());
      claims.add(claim(frame.values().get(i), topic, null, "each-before"));
    }
    return claims;
  }

  /** 2024年和2025年均为3%: the value is that of each time. */
  private List<Claim> alike() {
    Topic topic = single();
    return frame.times().stream()
        .map(time -> new Claim(topic, frame.values().getFirst(), time.period(), null, "each-time"))
        .toList();
  }

  private List<Claim> byTime() {
    List<Claim> claims = new ArrayList<>();
    Topic topic = single();
    for (int i = 0; i < frame.times().size(); i++) {
      Period own = frame.times().get(i).period();
      claims.add(new Claim(topic, frame.values().get(i), own, null, "each-time"));
    }
    return claims;
  }

  /** No way of parting fits: all values with the joint subject. */
  private List<Claim> unparted() {
    List<Claim> claims = new ArrayList<>();
    Topic topic = single();
    for (Value value : frame.values()) {
      claims.add(claim(value, topic, null, "unparted"));
    }
    return claims;
  }

  private Claim claim(Value value, Topic topic, @Nullable Comparison comparison, String rule) {
    return new Claim(topic, value, period, comparison, rule);
  }

  /** A company's figure bears its name. */
  private Topic topic(String indicator, @Nullable String area) {
    boolean own =
        area != null
            || context.entity.isEmpty()
            || context.entity.length() > LONGEST_ENTITY
            || indicator.contains(context.entity)
            || Holder.namesBody(indicator);
    boolean reports = own && area == null && isIssuers(indicator);
    String named =
        reports ? context.issuer + indicator : own ? indicator : context.entity + indicator;
    return Regions.settled(new Topic(named, area, frame.aboutSpan()));
  }
}
