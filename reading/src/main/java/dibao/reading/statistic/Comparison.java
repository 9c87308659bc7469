package dibao.reading.statistic;

import org.jspecify.annotations.Nullable;

/**
 * What a change is against, as the words say it: 同比 (a code), or 比 and a time or another subject.
 *
 * @param code {@code yoy} or {@code prev} where a word says so by itself, else empty
 * @param base the words behind 比, empty for a code
 * @param when the time in them
 */
record Comparison(int start, int end, String code, String base, @Nullable When when) {}
