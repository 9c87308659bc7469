package dibao.reading.statistic;

import java.util.Locale;

/** Whether the quantity was seen or is expected. */
public enum ObservationStatus {
  /** Stated as a fact. */
  ACTUAL,
  /** Expected: 预计, 预测, 将达. */
  FORECAST,
  /** Aimed at: 力争, 目标. */
  TARGET;

  /** The word for it in JSON Lines and CSV. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
