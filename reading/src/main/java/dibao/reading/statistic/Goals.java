package dibao.reading.statistic;

import dibao.reading.text.TextMatch;
import org.jspecify.annotations.Nullable;

/** Reads what follows a value and makes it a goal or a guess: 3000万箱的目标, 5%的预期. */
final class Goals {

  private static final String[] TARGETS = {"的目标", "的任务", "的年度目标", "的全年目标", "目标", "的计划"};
  private static final String[] FORECASTS = {"的预期", "的预测", "的预估", "的市场预期"};

  private static final String[] ORGANS = {"执行", "委员会", "委", "署", "部", "局", "单列", "生育"};

  private Goals() {}

  /** 统计与计划执行部, 计划单列市: whether 计划, which ends there, is only part of a name. */
  static boolean isOrgan(CharSequence text, int end) {
    for (String organ : ORGANS) {
      if (TextMatch.at(text, end - 2, "计划") && TextMatch.at(text, end, organ)) {
        return true;
      }
    }
    return false;
  }

  static @Nullable ObservationStatus of(String tail) {
    if (begins(tail, TARGETS)) {
      return ObservationStatus.TARGET;
    }
    return begins(tail, FORECASTS) ? ObservationStatus.FORECAST : null;
  }

  private static boolean begins(String tail, String[] words) {
    for (String word : words) {
      if (tail.startsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
