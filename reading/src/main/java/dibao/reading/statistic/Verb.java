package dibao.reading.statistic;

import org.jspecify.annotations.Nullable;

/**
 * What stands right before a value and tells how to take it.
 *
 * @param start where it begins, with all that was joined to it (增长达, 降幅为)
 * @param early whether it is 提前
 * @param noun what it says by itself is measured, such as 产量 in 增产; mostly empty
 * @param turned whether 转为 or 至 before it makes it the later one of two changes
 */
record Verb(Role role, int start, int end, boolean turned, boolean early, String noun) {

  Verb(Role role, int start, int end, boolean turned) {
    this(role, start, end, turned, false, "");
  }

  boolean isChange() {
    return role == Role.RISE || role == Role.FALL;
  }

  boolean isRate() {
    return role == Role.GROWTH || role == Role.DECLINE;
  }

  boolean isFall() {
    return role == Role.FALL || role == Role.DECLINE;
  }

  boolean reaches() {
    return role == Role.REACH || role == Role.REACH_BY_CHANGE;
  }

  static boolean isChange(@Nullable Verb verb) {
    return verb != null && verb.isChange();
  }

  static boolean isRate(@Nullable Verb verb) {
    return verb != null && verb.isRate();
  }

  static boolean reaches(@Nullable Verb verb) {
    return verb != null && verb.reaches();
  }

  Verb turnedFrom(int start) {
    return new Verb(role, start, end, true, early, noun);
  }
}
