package dibao.desk.know;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param address its stable part of the address {@code /articles/…}
 * @param section the name of its column
 * @param source where the text comes from; several are joined by 、
 * @param compiledBy who selected or edited it
 * @param lead the first words of its body, some 120 characters
 */
public record ArticleCard(
    long id,
    String address,
    String title,
    @Nullable String section,
    @Nullable String source,
    @Nullable String compiledBy,
    @Nullable LocalDate date,
    String issueAddress,
    String issueLabel,
    String lead) {}
