package dibao.press.print;

import java.util.List;

/**
 * An issue in one format.
 *
 * @param bytes the file; the same issue in the same style gives the same bytes
 * @param warnings what did not go as the issue wants it, such as a character that no face has
 */
public record Print(byte[] bytes, List<String> warnings) {

  public Print {
    warnings = List.copyOf(warnings);
  }
}
