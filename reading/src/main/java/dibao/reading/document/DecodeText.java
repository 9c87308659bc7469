package dibao.reading.document;

import dibao.reading.text.Wording;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a text into characters. A byte order mark decides; then UTF-8 if every byte
 * fits; else that of UTF-16, GB18030 and Big5 whose text has the most common Chinese words.
 */
final class DecodeText {

  private static final int SAMPLE = 1 << 16;
  private static final double BROKEN = 0.002;
  private static final double LEAST_WEIGHT = 0.01;
  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
          + "这個為時來們產種過發動會說經對學國業電數據億萬業务企业数据亿万元月日增长，。、：；“”《》（）";

  private final byte[] bytes;
  private final String name;
  private final List<Wording> remarks = new ArrayList<>();
  private boolean guessed;

  private DecodeText(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
  }

  /** The characters, and what was noticed. */
  record Decoded(String text, List<Wording> remarks) {}

  static Decoded decode(byte[] bytes, String name, @Nullable Charset given)
      throws UnreadableException {
    DecodeText decode = new DecodeText(bytes, name);
    String text = given == null ? decode.recognised() : decode.with(given);
    decode.requireText(text);
    return new Decoded(text, decode.remarks);
  }

  private String recognised() {
    int mark = markLength();
    if (mark > 0) {
      Charset charset =
          mark == 3
              ? StandardCharsets.UTF_8
              : bytes[0] == (byte) 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return new String(bytes, mark, bytes.length - mark, charset);
    }
    String strict = strictly(StandardCharsets.UTF_8);
    if (strict != null && !hasZeros()) {
      return strict;
    }
    Charset best = best();
    guessed = true;
    remarks.add(Wording.of(DecodeText.class, "remark.encoding", best.name()));
    return new String(bytes, best);
  }

  /** The length of the byte order mark; 0 for none. */
  private int markLength() {
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf) {
      return 3;
    }
    boolean little = bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
    boolean big = bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
    return little || big ? 2 : 0;
  }

  private boolean hasZeros() {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** The text; null if a byte does not fit. Most texts hold no sign that stands for such bytes. */
  private @Nullable String strictly(Charset charset) {
    String loose = new String(bytes, charset);
    if (loose.indexOf('\ufffd') < 0) {
      return loose;
    }
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private Charset best() {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    List<Charset> candidates =
        List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            Charset.forName("Big5"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    Charset best = candidates.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (Charset charset : candidates) {
      double weight = weight(new String(bytes, 0, length, charset));
      if (weight > most) {
        most = weight;
        best = charset;
      }
    }
    return best;
  }

  /** How much a text looks like Chinese, for its length. */
  private static double weight(String text) {
    double weight = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (COMMON.indexOf(character) >= 0) {
        weight += 1;
      } else if (character == '\ufffd'
          || character >= '\ue000' && character <= '\uf8ff'
          || isControl(character)) {
        weight -= 3;
      } else if (character >= '\uff61' && character <= '\uffdc'
          || character >= '\u0100' && character < '\u2000') {
        weight -= 0.5;
      }
    }
    return text.isEmpty() ? 0 : weight / text.length();
  }

  private static boolean isControl(char character) {
    return character < ' ' && "\t\n\r\f\u000b".indexOf(character) < 0;
  }

  private String with(Charset charset) throws UnreadableException {
    String text = new String(bytes, charset);
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    if (broken > Math.max(1, text.length() * BROKEN * 10)) {
      throw new UnreadableException(name, "not-encoding", charset.name(), broken);
    }
    return text;
  }

  /**
   * Any bytes have characters in some encoding; what was guessed must also look like a language.
   */
  private static boolean isNoise(String text) {
    long foreign = text.chars().filter(c -> c >= 0x80).count();
    return foreign * 5 > text.length() && weight(text) < LEAST_WEIGHT;
  }

  /** Says what the file's name promised. */
  private UnreadableException notText() {
    String lower = name.toLowerCase(Locale.ROOT);
    return new UnreadableException(
        name,
        lower.endsWith(".pdf") ? "not-pdf" : lower.endsWith(".docx") ? "not-docx" : "not-text");
  }

  private void requireText(String text) throws UnreadableException {
    int length = Math.min(text.length(), SAMPLE);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      odd += isControl(text.charAt(i)) || text.charAt(i) == '\ufffd' ? 1 : 0;
    }
    if (odd > Math.max(4, length * 0.02) || guessed && isNoise(text.substring(0, length))) {
      throw notText();
    }
    if (text.isBlank()) {
      throw new UnreadableException(name, "blank");
    }
    if (odd > 0) {
      remarks.add(Wording.of(DecodeText.class, "remark.odd", odd));
    }
  }
}
