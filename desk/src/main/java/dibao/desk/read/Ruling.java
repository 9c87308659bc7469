package dibao.desk.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act of a person on an observation.
 *
 * @param stated what the machine said then; null where it had seen nothing
 * @param ruled what the person says; null of a rejection
 * @param endedBy who withdrew or replaced it; null while it holds
 */
public record Ruling(
    Verdict verdict,
    @Nullable Statement stated,
    @Nullable Statement ruled,
    String person,
    Instant at,
    @Nullable String endedBy,
    @Nullable Instant endedAt) {}
