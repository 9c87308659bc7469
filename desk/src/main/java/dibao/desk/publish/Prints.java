package dibao.desk.publish;

import dibao.desk.know.IssueView;
import dibao.desk.store.DataFolder;
import dibao.issue.Issue;
import dibao.issue.IssueFile;
import dibao.press.Pictures;
import dibao.press.print.Format;
import dibao.press.print.Press;
import dibao.press.print.Print;
import dibao.press.style.HouseStyle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The prints of archived issues: made once, kept in the data folder's cache under a name that holds
 * the hash of the issue and of the style, and made again when either is another. Two who ask for
 * the same print at once wait for the same one.
 */
@Component
final class Prints implements DisposableBean {

  /** Another number makes all prints anew; to be raised when the press prints differently. */
  private static final String EDITION = "3";

  private static final float COVER_DOTS_PER_INCH = 72;

  private final WholeIssue wholeIssue;
  private final Path folder;
  private final Map<Path, CompletableFuture<Path>> running = new ConcurrentHashMap<>();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("print-", 0).factory());

  Prints(WholeIssue wholeIssue, DataFolder data) {
    this.wholeIssue = wholeIssue;
    this.folder = data.cache().resolve("prints");
  }

  /** The print as a file, when it is made. */
  CompletableFuture<Path> print(IssueView view, PrintName name) {
    Issue issue = wholeIssue.of(view);
    Path file =
        folder.resolve(prefix(view, name) + hash(issue, name) + "." + name.format().extension());
    return once(file, prefix(view, name), () -> print(issue, name).bytes());
  }

  /** A picture of the first page of the default print, when it is made. */
  CompletableFuture<Path> cover(IssueView view) {
    Issue issue = wholeIssue.of(view);
    String prefix = "cover-" + prefix(view, PrintName.DEFAULT);
    Path file = folder.resolve(prefix + hash(issue, PrintName.DEFAULT) + ".png");
    return once(file, prefix, () -> picture(print(issue, PrintName.DEFAULT).bytes()));
  }

  private static Print print(Issue issue, PrintName name) {
    HouseStyle style = HouseStyle.carried(name.style());
    return Press.print(issue, name.format(), style, Pictures.inline());
  }

  private static byte[] picture(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page =
          new PDFRenderer(document).renderImageWithDPI(0, COVER_DOTS_PER_INCH, ImageType.RGB);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(page, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("drawing the first page", e);
    }
  }

  private static String prefix(IssueView view, PrintName name) {
    String style = name.format() == Format.WECHAT ? "wechat" : name.style();
    return view.card().id()
        + "-"
        + style
        + "-"
        + name.format().name().toLowerCase(java.util.Locale.ROOT)
        + "-";
  }

  private static String hash(Issue issue, PrintName name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String looks = EDITION + "\n" + HouseStyle.carried(name.style()) + "\n";
      digest.update(looks.getBytes(StandardCharsets.UTF_8));
      digest.update(IssueFile.format(issue).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private CompletableFuture<Path> once(Path file, String prefix, Supplier<byte[]> make) {
    if (Files.exists(file)) {
      return CompletableFuture.completedFuture(file);
    }
    CompletableFuture<Path> fresh = new CompletableFuture<>();
    CompletableFuture<Path> other = running.putIfAbsent(file, fresh);
    if (other != null) {
      return other;
    }
    workers.execute(() -> finish(file, prefix, make, fresh));
    return fresh;
  }

  private void finish(
      Path file, String prefix, Supplier<byte[]> make, CompletableFuture<Path> promise) {
    try {
      keep(file, prefix, make.get());
      promise.complete(file);
    } catch (IOException | RuntimeException | Error e) {
      promise.completeExceptionally(e);
    } finally {
      running.remove(file);
    }
  }

  /** Writes beside and renames, so that a file is there whole or not at all; older ones go. */
  private void keep(Path file, String prefix, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "fresh-", ".tmp");
    Files.write(fresh, bytes);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path old : files.filter(path -> isOlder(path, file, prefix)).toList()) {
        Files.deleteIfExists(old);
      }
    }
  }

  private static boolean isOlder(Path path, Path file, String prefix) {
    return path.getFileName().toString().startsWith(prefix) && !path.equals(file);
  }

  @Override
  public void destroy() {
    workers.shutdown();
  }
}
