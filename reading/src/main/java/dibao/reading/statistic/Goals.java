package dibao.reading.statistic;

import org.jspecify.annotations.Nullable;

/** Reads what follows a value and makes it a goal or a guess: 3000万箱的目标, 5%的预期. */
final class Goals {

  private static final String[] TARGETS = {"的目标", "的任务", "的年度目标", "的全年目标", "目标", "的计划"};
  private static final String[] FORECASTS = {"的预期", "的预测", "的预估", "的市场预期"};

  private Goals() {}

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
