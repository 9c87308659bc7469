package dibao.reading.statistic;

import dibao.reading.quantity.Quantity;

/**
 * A value as a measure.
 *
 * @param rule the name of the rule that chose it
 */
record Reading(Measure measure, Quantity quantity, String unit, String rule) {}
