package dibao.press.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The characters of one print that their face lacked, and where they were found. */
public final class Shortages {

  private final Map<String, TreeSet<Integer>> lent = new TreeMap<>();
  private final TreeSet<Integer> missing = new TreeSet<>();

  void lent(int codePoint, Typeface wanted, Face lender) {
    String how = wanted.face().name() + "\t" + lender.name();
    lent.computeIfAbsent(how, unused -> new TreeSet<>()).add(codePoint);
  }

  void missing(int codePoint) {
    missing.add(codePoint);
  }

  /** One sentence for each kind of shortage, in a fixed order; empty when nothing was short. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (!missing.isEmpty()) {
      warnings.add(
          "no face has " + names(missing) + ": 〓 is printed, the text keeps the character");
    }
    lent.forEach((how, characters) -> {
      String[] faces = how.split("\t");
      warnings.add(faces[0] + " lacks " + names(characters) + ": taken from " + faces[1]);
    });
    return warnings;
  }

  private static String names(TreeSet<Integer> characters) {
    return characters.stream()
        .map(code -> "%s (U+%04X)".formatted(Character.toString(code), code))
        .collect(Collectors.joining(", "));
  }
}
