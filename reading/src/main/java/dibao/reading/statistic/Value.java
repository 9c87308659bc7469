package dibao.reading.statistic;

import org.jspecify.annotations.Nullable;

/** One value of a statement, with the verb that stands before just this one. */
record Value(Amount amount, @Nullable Verb verb) {}
