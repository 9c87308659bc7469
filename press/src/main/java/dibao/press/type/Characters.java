package dibao.press.type;

import java.util.Arrays;
import java.util.List;

/**
 * The characters of a paragraph, cleaned: one space for any blank, none at the ends, no controls;
 * each with the stretch it comes from.
 */
final class Characters {

  private int[] codes = new int[64];
  private int[] owners = new int[64];
  private int length;
  private final List<Stretch> stretches;

  Characters(List<Stretch> stretches) {
    this.stretches = stretches;
    for (int owner = 0; owner < stretches.size(); owner++) {
      add(stretches.get(owner).text(), owner);
    }
    while (length > 0 && blank(codes[length - 1])) {
      length--;
    }
  }

  int length() {
    return length;
  }

  /** The code point at a place, 0 outside of the paragraph. */
  int at(int place) {
    return place < 0 || place >= length ? 0 : codes[place];
  }

  Stretch stretch(int place) {
    return stretches.get(owners[place]);
  }

  boolean sameStretch(int one, int other) {
    return owners[one] == owners[other];
  }

  /** True when no Han character is in it: marks are set as in a Latin text. */
  boolean latinOnly() {
    return Arrays.stream(codes, 0, length).noneMatch(Character::isIdeographic);
  }

  private void add(String text, int owner) {
    for (int i = 0; i < text.length(); ) {
      int code = text.codePointAt(i);
      i += Character.charCount(code);
      if (code == '\t' || code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029) {
        code = ' ';
      }
      boolean dropped = code == ' ' && (length == 0 || blank(codes[length - 1]));
      if (!dropped && !invisible(code)) {
        append(code, owner);
      }
    }
  }

  private void append(int code, int owner) {
    if (length == codes.length) {
      codes = Arrays.copyOf(codes, 2 * length);
      owners = Arrays.copyOf(owners, 2 * length);
    }
    codes[length] = code;
    owners[length++] = owner;
  }

  private static boolean blank(int code) {
    return code == ' ' || code == '\u3000';
  }

  /** Controls, joiners, direction marks and variation selectors leave no ink. */
  private static boolean invisible(int code) {
    int type = Character.getType(code);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || (code >= 0xFE00 && code <= 0xFE0F)
        || (code >= 0xE0100 && code <= 0xE01EF);
  }
}
