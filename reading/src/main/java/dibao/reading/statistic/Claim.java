package dibao.reading.statistic;

import dibao.reading.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One value with the one subject that it belongs to.
 *
 * @param comparison what just this value is compared with; null where the frame's holds or none
 *     does
 * @param rule how value and subject found each other
 */
record Claim(
    Topic topic,
    Value value,
    @Nullable Period period,
    @Nullable Comparison comparison,
    String rule) {}
