package dibao.press.pdf;

import dibao.press.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** The pictures of a document, each embedded once. */
final class Images {

  private static final long MOST_PIXELS = 40_000_000;

  private final PDDocument document;
  private final List<String> warnings;
  private final Map<PictureFile, String> names = new HashMap<>();
  private final Map<String, PDImageXObject> embedded = new LinkedHashMap<>();

  Images(PDDocument document, List<String> warnings) {
    this.document = document;
    this.warnings = warnings;
  }

  /**
   * The name of a picture in the resources; null where it cannot be read.
   *
   * @param words what a warning calls it
   */
  @Nullable String name(PictureFile file, String words) {
    String known = names.get(file);
    if (known != null) {
      return known;
    }
    PDImageXObject image = embed(file, words);
    if (image == null) {
      return null;
    }
    String name = "I" + (embedded.size() + 1);
    names.put(file, name);
    embedded.put(name, image);
    return name;
  }

  Map<String, PDImageXObject> all() {
    return embedded;
  }

  private @Nullable PDImageXObject embed(PictureFile file, String words) {
    try {
      if ((long) file.width() * file.height() > MOST_PIXELS) {
        throw new IOException("it has more than " + MOST_PIXELS + " pixels");
      }
      if (file.mediaType().equals("image/jpeg")) {
        PDImageXObject image = JPEGFactory.createFromByteArray(document, file.bytes());
        boolean ofInks = image.getColorSpace() instanceof PDDeviceCMYK;
        return ofInks ? LosslessFactory.createFromImage(document, image.getImage()) : image;
      }
      return LosslessFactory.createFromImage(document, onWhite(file));
    } catch (IOException | IllegalArgumentException e) {
      warnings.add(
          "the picture «%s» of %d × %d pixels is left blank: %s"
              .formatted(words, file.width(), file.height(), e.getMessage()));
      return null;
    }
  }

  /** Paper is white: what is transparent shows it. */
  private static BufferedImage onWhite(PictureFile file) throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(file.bytes()));
    if (read == null) {
      throw new IOException("it cannot be read");
    }
    if (!read.getColorModel().hasAlpha() && read.getType() != BufferedImage.TYPE_CUSTOM) {
      return read;
    }
    BufferedImage white =
        new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = white.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, read.getWidth(), read.getHeight());
    graphics.drawImage(read, 0, 0, null);
    graphics.dispose();
    return white;
  }
}
