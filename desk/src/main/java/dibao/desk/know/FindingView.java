package dibao.desk.know;

import org.jspecify.annotations.Nullable;

/**
 * Something that the reader found doubtful in an issue, such as a contents entry without an
 * article.
 *
 * @param kind the rule that found it
 * @param place where in the original, in words
 */
public record FindingView(String kind, String message, @Nullable String place) {}
