package dibao.desk.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark paper; {@link #SYSTEM} follows the reader's device. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK;

  /** The code, as in the cookie and the {@code data-theme} attribute. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Theme of(@Nullable String code) {
    return Arrays.stream(values())
        .filter(theme -> theme.code().equals(code))
        .findFirst()
        .orElse(SYSTEM);
  }
}
