package dibao.press;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A PNG or JPEG picture.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureFile(byte[] bytes, String mediaType, int width, int height) {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int LONGEST_SIDE = 20_000;

  static Optional<PictureFile> of(byte[] bytes) {
    Optional<PictureFile> picture =
        Arrays.equals(PNG, 0, 8, bytes, 0, Math.min(8, bytes.length)) ? png(bytes) : jpeg(bytes);
    return picture.filter(file ->
        file.width > 0
            && file.height > 0
            && file.width <= LONGEST_SIDE
            && file.height <= LONGEST_SIDE);
  }

  private static Optional<PictureFile> png(byte[] bytes) {
    if (bytes.length < 24) {
      return Optional.empty();
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    return Optional.of(new PictureFile(bytes, "image/png", header.getInt(16), header.getInt(20)));
  }

  /** Walks the segments of a JPEG file up to the start of frame, which gives its size. */
  private static Optional<PictureFile> jpeg(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int at = 2;
    if (bytes.length < 4 || file.getShort(0) != (short) 0xFFD8) {
      return Optional.empty();
    }
    while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (isStartOfFrame(marker)) {
        int height = file.getShort(at + 5) & 0xFFFF;
        int width = file.getShort(at + 7) & 0xFFFF;
        return Optional.of(new PictureFile(bytes, "image/jpeg", width, height));
      }
      at += 2 + (file.getShort(at + 2) & 0xFFFF);
    }
    return Optional.empty();
  }

  private static boolean isStartOfFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** What a file with this picture is called after the dot. */
  public String extension() {
    return mediaType.equals("image/png") ? "png" : "jpg";
  }
}
