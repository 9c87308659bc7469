package dibao.desk.read;

import org.jspecify.annotations.Nullable;

/**
 * Words that a person marked in an article as stating something.
 *
 * @param quote the words without white space
 * @param start where they stand in title, line feed and body
 * @param valueAt where the number stands within the quote
 * @param proposal what the reader would say of them; null where it has no idea
 */
public record Marking(
    String articleAddress,
    String articleTitle,
    String quote,
    int start,
    int valueAt,
    int valueLength,
    @Nullable Statement proposal) {}
