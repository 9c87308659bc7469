package dibao.press.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ICC profile of sRGB (IEC 61966-2-1), made from its definition: three primaries, adapted to
 * D50, and the parametric curve. ICC version 4.
 */
final class SrgbProfile {

  private static final double[] WHITE = {0.9642, 1.0, 0.8249};
  private static final double[] RED = {0.4360, 0.2225, 0.0139};
  private static final double[] GREEN = {0.3851, 0.7169, 0.0971};
  private static final double[] BLUE = {0.1431, 0.0606, 0.7141};
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
  private static final double[] ADAPTATION = {
    1.0479, 0.0229, -0.0502, 0.0296, 0.9904, -0.0171, -0.0092, 0.0151, 0.7517
  };

  private SrgbProfile() {}

  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB"));
    tags.put("cprt", text("No copyright"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", RED));
    tags.put("gXYZ", numbers("XYZ ", GREEN));
    tags.put("bXYZ", numbers("XYZ ", BLUE));
    tags.put("rTRC", curve());
    tags.put("gTRC", curve());
    tags.put("bTRC", curve());
    int head = 128 + 4 + 12 * tags.size();
    int size = head + tags.values().stream().mapToInt(bytes -> bytes.length).sum();
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.putInt(tags.size());
    int at = head;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      profile.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
      at += tag.getValue().length;
    }
    tags.values().forEach(profile::put);
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(size).putInt(0).putInt(0x04200000);
    profile.put(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2024, 1, 1, 0, 0, 0}) {
      profile.putShort((short) part);
    }
    profile.put(ascii("acsp"));
    profile.position(68);
    for (double part : WHITE) {
      profile.putInt(fixed(part));
    }
    profile.position(128);
  }

  private static byte[] text(String words) {
    ByteBuffer tag = ByteBuffer.allocate((28 + 2 * words.length() + 3) / 4 * 4);
    tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12);
    tag.put(ascii("enUS")).putInt(2 * words.length()).putInt(28);
    tag.put(words.getBytes(StandardCharsets.UTF_16BE));
    return tag.array();
  }

  private static byte[] numbers(String type, double[] numbers) {
    ByteBuffer tag = ByteBuffer.allocate(8 + 4 * numbers.length);
    tag.put(ascii(type)).putInt(0);
    for (double number : numbers) {
      tag.putInt(fixed(number));
    }
    return tag.array();
  }

  private static byte[] curve() {
    ByteArrayOutputStream tag = new ByteArrayOutputStream();
    tag.writeBytes(ascii("para"));
    tag.writeBytes(new byte[] {0, 0, 0, 0, 0, 3, 0, 0});
    for (double number : CURVE) {
      tag.writeBytes(ByteBuffer.allocate(4).putInt(fixed(number)).array());
    }
    return tag.toByteArray();
  }

  private static int fixed(double number) {
    return (int) Math.round(number * 65_536);
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }
}
