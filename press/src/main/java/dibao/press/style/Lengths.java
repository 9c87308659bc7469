package dibao.press.style;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths, colours and counts of a style's file. */
final class Lengths {

  private static final Pattern LENGTH = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(pt|mm|cm|em)?");
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double LONGEST = 5_000;

  private Lengths() {}

  static double points(String words, double em) {
    Matcher parts = LENGTH.matcher(words.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "«" + words + "» is no length; write it like 12pt, 28mm or 2em");
    }
    double number = Double.parseDouble(parts.group(1));
    double points =
        switch (parts.group(2)) {
          case "mm" -> number * POINTS_PER_MM;
          case "cm" -> number * 10 * POINTS_PER_MM;
          case "em" -> number * em;
          case null, default -> number;
        };
    if (points < 0 || points > LONGEST) {
      throw new IllegalArgumentException("«" + words + "» is out of range");
    }
    return points;
  }

  static int colour(String words, Map<String, Integer> palette) {
    Integer named = palette.get(words);
    if (named != null) {
      return named;
    }
    if (!COLOUR.matcher(words).matches()) {
      throw new IllegalArgumentException(
          "«"
              + words
              + "» is no colour; write it like \"#9E2A2B\" or use one of "
              + String.join(", ", palette.keySet()));
    }
    return Integer.parseInt(words.substring(1), 16);
  }

  static int count(String words, int most) {
    try {
      int count = Integer.parseInt(words.strip());
      if (count >= 1 && count <= most) {
        return count;
      }
    } catch (NumberFormatException e) {
      // falls through to the one error
    }
    throw new IllegalArgumentException("«" + words + "» is no number from 1 to " + most);
  }
}
