package dibao.reading.statistic;

import org.jspecify.annotations.Nullable;

/**
 * Reads the verb before a value: 增长, 增长达 (a change), 增长至 and 升至 (a level after a change), 增速为 (a
 * rate of change), 转为增长 (the later of two).
 */
final class Verbs {

  private final Words words;
  private final CharSequence text;

  Verbs(Words words, CharSequence text) {
    this.words = words;
    this.text = text;
  }

  /** The verb that ends where the value begins, or null. */
  @Nullable Verb before(Strip strip, int value) {
    int end = strip.openEnd(value);
    if (words.verbBefore(text, strip.start(), end) == null) {
      end = behindParticles(strip, end);
    }
    Verb toLevel = levelAfterChange(strip, end);
    if (toLevel != null) {
      return toLevel;
    }
    Words.Hit hit = words.verbBefore(text, strip.start(), end);
    if (hit == null || isPartOfNoun(hit, strip)) {
      return null;
    }
    return turned(strip, joined(strip, hit));
  }

  /** 上升至, 升到: the change is only the way to the level. */
  private @Nullable Verb levelAfterChange(Strip strip, int end) {
    if (end <= strip.start() || !isTo(text.charAt(end - 1))) {
      return null;
    }
    int before = behindParticles(strip, strip.openEnd(end - 1));
    Words.Hit change = words.verbBefore(text, strip.start(), before);
    if (change != null && (change.role() == Role.RISE || change.role() == Role.FALL)) {
      return new Verb(Role.REACH_BY_CHANGE, change.start(), end, true);
    }
    int way = wayStart(strip, end - 1);
    return way < end - 1 || before <= strip.openStart() || isRun(end)
        ? new Verb(Role.REACH_BY_CHANGE, way, end, true)
        : null;
  }

  /** Whether 了 between 到 and the value shows that 到 is a verb: 用户到了5亿. */
  private boolean isRun(int end) {
    return end < text.length() && text.charAt(end) == '了';
  }

  /**
   * Where the verb begins whose way ends in 到 or 至: 卖到, 扩充到; there if it is no verb of the list.
   */
  private int wayStart(Strip strip, int to) {
    for (String verb : Terms.WAY_VERB.words()) {
      if (strip.isAt(verb, to - verb.length()) && to - verb.length() >= strip.start()) {
        return to - verb.length();
      }
    }
    return to;
  }

  /** Joins 达 in 增长达 and 为 in 降幅为 to what is before them. */
  private Verb joined(Strip strip, Words.Hit hit) {
    if (hit.role() != Role.REACH) {
      boolean early = text.subSequence(hit.start(), hit.end()).toString().equals("提前");
      return new Verb(
          hit.role(), hit.start(), hit.end(), hit.role() == Role.BECOME, early, hit.value());
    }
    int end = behindParticles(strip, strip.openEnd(hit.start()));
    Words.Hit before = words.verbBefore(text, strip.start(), end);
    if (before == null) {
      return new Verb(Role.REACH, hit.start(), hit.end(), false);
    }
    return switch (before.role()) {
      case RISE, FALL -> change(before, hit);
      case GROWTH, DECLINE, NEWLY -> new Verb(before.role(), before.start(), hit.end(), false);
      case REACH -> joined(strip, before, hit);
      default -> new Verb(Role.REACH, hit.start(), hit.end(), false);
    };
  }

  private static Verb joined(Strip strip, Words.Hit before, Words.Hit hit) {
    return new Verb(Role.REACH, Math.max(strip.start(), before.start()), hit.end(), false);
  }

  private Verb change(Words.Hit change, Words.Hit reach) {
    boolean single = change.end() - change.start() == 1;
    Role role = single ? Role.REACH : change.role();
    return new Verb(role, single ? reach.start() : change.start(), reach.end(), false);
  }

  private Verb turned(Strip strip, Verb verb) {
    if (!verb.isChange()) {
      return verb;
    }
    int end = strip.openEnd(verb.start());
    Words.Hit before = words.verbBefore(text, strip.start(), end);
    return before != null && before.role() == Role.BECOME ? verb.turnedFrom(before.start()) : verb;
  }

  /** 省 in 全省 is a place; 高 in 最高 and 多 in 最多 set a limit; 增 in 新增 has its own word. */
  private boolean isPartOfNoun(Words.Hit hit, Strip strip) {
    if (hit.end() - hit.start() != 1 || hit.start() <= strip.start()) {
      return false;
    }
    char before = text.charAt(hit.start() - 1);
    char verb = text.charAt(hit.start());
    return verb == '省' && "可能约共就又".indexOf(before) < 0
        || before == '最'
        || before == '新' && verb == '高'
        || verb == '报' && "举申通填预回日财汇年季月周电投".indexOf(before) >= 0
        || before == '众'
        || before == '许';
  }

  private int behindParticles(Strip strip, int end) {
    int at = end;
    while (at > strip.start() && isParticle(text.charAt(at - 1))) {
      at = strip.openEnd(at - 1);
    }
    return at;
  }

  private static boolean isParticle(char c) {
    return c == '了' || c == '着' || c == '出' || c == '过' || c == '近' || c == '约' || c == '逾';
  }

  private static boolean isTo(char c) {
    return c == '至' || c == '到' || c == '成';
  }
}
