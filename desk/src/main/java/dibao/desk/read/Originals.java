package dibao.desk.read;

import static dibao.desk.store.Tables.DOCUMENT;
import static dibao.desk.store.Tables.SNAPSHOT;

import dibao.desk.gather.SnapshotFiles;
import dibao.desk.store.DataFolder;
import dibao.reading.document.Documents;
import dibao.reading.document.Limits;
import dibao.reading.document.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The originals: their bytes, pictures of their pages, their lines. */
@Component
final class Originals {

  private static final float WIDTH_IN_DOTS = 1000;
  private static final float MOST_DOTS_HIGH = 4000;
  private static final float LARGEST_SCALE = 4;
  private static final int MOST_LINES = 2000;

  private final DSLContext database;
  private final SnapshotFiles files;
  private final Path pictures;

  /** One at a time: a page may need a hundred megabytes while it is drawn. */
  private final Semaphore drawing = new Semaphore(1);

  Originals(DSLContext database, SnapshotFiles files, DataFolder folder) {
    this.database = database;
    this.files = files;
    this.pictures = folder.cache().resolve("pages");
  }

  /** An original that the archive has. */
  record Original(String sha256, String mediaType, String fileName, Path file) {
    boolean isPdf() {
      return mediaType.equals("application/pdf");
    }
  }

  Optional<Original> find(String sha256) {
    return database
        .select(SNAPSHOT.SHA256, SNAPSHOT.MEDIA_TYPE, DOCUMENT.FILE_NAME)
        .from(SNAPSHOT)
        .join(DOCUMENT)
        .on(DOCUMENT.SNAPSHOT_ID.eq(SNAPSHOT.ID))
        .where(SNAPSHOT.SHA256.eq(sha256))
        .fetchOptional(
            row -> new Original(row.value1(), row.value2(), row.value3(), files.file(row.value1())))
        .filter(original -> Files.exists(original.file()));
  }

  /** The picture of a page, from 1; empty where there is no such page, or it cannot be drawn. */
  Optional<Path> picture(Original original, int page) throws IOException {
    Path picture = pictures.resolve(original.sha256()).resolve(page + ".png");
    if (Files.exists(picture)) {
      return Optional.of(picture);
    }
    drawing.acquireUninterruptibly();
    try {
      return Files.exists(picture) ? Optional.of(picture) : draw(original, page, picture);
    } finally {
      drawing.release();
    }
  }

  private static Optional<Path> draw(Original original, int page, Path picture) throws IOException {
    try (PDDocument document = Loader.loadPDF(original.file().toFile())) {
      if (page < 1 || page > document.getNumberOfPages()) {
        return Optional.empty();
      }
      float scale = scale(document.getPage(page - 1).getCropBox());
      BufferedImage image = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
      Files.createDirectories(picture.getParent());
      Path partial = Files.createTempFile(picture.getParent(), "page", ".part");
      ImageIO.write(image, "png", partial.toFile());
      Files.move(partial, picture, StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(picture);
    }
  }

  private static float scale(PDRectangle box) {
    float width = Math.max(1, box.getWidth());
    float height = Math.max(1, box.getHeight());
    float fits = Math.min(WIDTH_IN_DOTS / width, MOST_DOTS_HIGH / height);
    return Math.min(LARGEST_SCALE, fits);
  }

  /** Lines of the original's text, from 1. */
  List<String> lines(Original original, int from, int to) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(original.file());
    String text = Documents.read(bytes, original.fileName(), null, Limits.STANDARD).text();
    return text.lines()
        .skip(Math.max(0, from - 1L))
        .limit(Math.clamp((long) to - Math.max(1, from) + 1, 0, MOST_LINES))
        .toList();
  }
}
