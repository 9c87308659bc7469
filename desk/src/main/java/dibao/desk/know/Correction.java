package dibao.desk.know;

import dibao.desk.read.Statement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ruling that holds.
 *
 * @param verdict confirmed, corrected, rejected or added
 * @param stated what the machine said; null where it had seen nothing
 * @param ruled what the person says; null of a rejection
 * @param path the observation's page; null where its words have gone
 */
public record Correction(
    String verdict,
    String quote,
    @Nullable Statement stated,
    @Nullable Statement ruled,
    @Nullable String path,
    String observationAddress,
    String articleAddress,
    String issueAddress,
    @Nullable String snapshot,
    String person,
    Instant at,
    String statedLine,
    String ruledLine) {}
