package dibao.desk.know.search;

import com.hankcs.hanlp.HanLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Folds characters that mean the same into one: traditional into simplified, full width into half
 * width, capitals into small letters, letters with accents into bare ones.
 *
 * <p>One character gives one character, always, so an offset in folded text is the offset in the
 * text as written. A traditional character that simplified text uses too (one of GB 2312, such as 乾
 * in 乾隆) stays what it is.
 */
final class Folding {

  private static final String TRADITIONAL = "/data/dictionary/tc/t2s.txt";
  private static final char[] TABLE = table();

  private Folding() {}

  static char fold(char character) {
    return TABLE[character];
  }

  static String fold(String text) {
    char[] characters = text.toCharArray();
    fold(characters, characters.length);
    return new String(characters);
  }

  static void fold(char[] characters, int length) {
    for (int i = 0; i < length; i++) {
      characters[i] = TABLE[characters[i]];
    }
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    foldForms(table, 0x00C0, 0x0250);
    foldForms(table, 0x1E00, 0x1F00);
    foldForms(table, 0x2F00, 0x2FD6);
    foldForms(table, 0x3000, 0x3001);
    foldForms(table, 0xF900, 0xFB00);
    foldForms(table, 0xFF01, 0xFFE7);
    foldTraditional(table);
    for (int c = 0; c < table.length; c++) {
      table[c] = Character.toLowerCase(table[c]);
    }
    for (int c = 0; c < table.length; c++) {
      table[c] = table[table[c]];
    }
    return table;
  }

  private static void foldForms(char[] table, int from, int to) {
    for (int c = from; c < to; c++) {
      String whole = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC);
      if (whole.length() == 1) {
        table[c] = bare(whole.charAt(0));
      }
    }
  }

  private static char bare(char character) {
    return Character.isLetter(character) && character < 0x1F00
        ? Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD).charAt(0)
        : character;
  }

  private static void foldTraditional(char[] table) {
    CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    try (InputStream stream = HanLP.class.getResourceAsStream(TRADITIONAL)) {
      if (stream == null) {
        throw new IllegalStateException(TRADITIONAL + " is missing from HanLP's jar");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> line.length() == 3 && line.charAt(1) == '=')
          .filter(line -> !simplified.canEncode(line.charAt(0)))
          .forEach(line -> table[line.charAt(0)] = line.charAt(2));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + TRADITIONAL, e);
    }
  }
}
