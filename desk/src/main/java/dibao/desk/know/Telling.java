package dibao.desk.know;

import org.jspecify.annotations.Nullable;

/**
 * A figure that tells much of an issue.
 *
 * @param change how it moved against the year before
 */
public record Telling(ObservationView level, @Nullable ObservationView change) {}
