package dibao.reading.statistic;

import dibao.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a statement was about, kept for the clauses behind it that leave it out.
 *
 * @param span where it stands in the normal text
 */
record Topic(String indicator, @Nullable String area, Span span) {}
