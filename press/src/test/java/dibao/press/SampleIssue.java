package dibao.press;

import dibao.issue.Issue;
import dibao.issue.IssueFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An issue with every element that an issue can have, of our own writing. */
public final class SampleIssue {

  private SampleIssue() {}

  public static Issue everything() {
    try (InputStream in = SampleIssue.class.getResourceAsStream("everything.md")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return IssueFile.parse(text.replace("PICTURE", picture()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String picture() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
