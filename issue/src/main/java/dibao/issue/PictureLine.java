package dibao.issue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph that is a picture: {@code ![alternative](address "caption")}. */
final class PictureLine {

  private static final Pattern PICTURE =
      Pattern.compile(
          "!\\[((?:[^\\]\\\\]|\\\\.)*+)\\]\\(((?:[^\\s)\\\\]|\\\\.)++)(?:\\s++\"((?:[^\"\\\\]|\\\\.)*+)\")?\\)");

  private PictureLine() {}

  static Block.@Nullable Picture read(String raw) {
    Matcher matcher = PICTURE.matcher(raw);
    if (!matcher.matches()) {
      return null;
    }
    String caption = matcher.group(3);
    return new Block.Picture(
        InlineReader.unescape(matcher.group(2)),
        InlineReader.unescape(matcher.group(1)),
        caption == null ? null : InlineReader.unescape(caption));
  }

  static String format(Block.Picture picture) {
    String caption =
        picture.caption() == null ? "" : " \"" + InlineWriter.escape(picture.caption()) + "\"";
    return "!["
        + InlineWriter.escape(picture.alternative())
        + "]("
        + InlineWriter.escape(picture.address())
        + caption
        + ")";
  }
}
