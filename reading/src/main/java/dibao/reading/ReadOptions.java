package dibao.reading;

import dibao.reading.document.Limits;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows better than the file.
 *
 * @param encoding the encoding of a text; null to recognise it
 * @param date the day of the issue, against which dates without a year are resolved; null to take
 *     it from the issue
 * @param explain whether to say why each boundary was chosen
 * @param limits how much of a file is taken in
 */
public record ReadOptions(
    @Nullable Charset encoding, @Nullable LocalDate date, boolean explain, Limits limits) {

  /** Everything from the file, no explanation. */
  public static final ReadOptions NONE = new ReadOptions(null, null, false, Limits.STANDARD);

  /** These with the encoding given. */
  public ReadOptions withEncoding(@Nullable Charset given) {
    return new ReadOptions(given, date, explain, limits);
  }

  /** These with the day of the issue given. */
  public ReadOptions withDate(@Nullable LocalDate given) {
    return new ReadOptions(encoding, given, explain, limits);
  }

  /** These with reasons asked for. */
  public ReadOptions explained() {
    return new ReadOptions(encoding, date, true, limits);
  }
}
