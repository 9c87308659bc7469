package dibao.desk.know;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somewhere that articles come from, how many, and the day of the latest. */
public record SourceCard(String name, int articles, @Nullable LocalDate latest) {}
