package dibao.desk.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one state of the reader from another by what it is made of: the names and checksums of all
 * classes and word lists beside it. So no improvement can be forgotten, and the same source built
 * twice is the same version.
 */
final class ReaderVersion {

  private static final int LENGTH = 16;

  private ReaderVersion() {}

  static String of(Class<?> reader) {
    try {
      Path place = Path.of(reader.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
    } catch (IOException e) {
      throw new UncheckedIOException("the reader's own classes cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the reader's own classes cannot be found", e);
    }
  }

  private static String ofJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return hash(
          zip.stream()
              .filter(entry -> entry.getName().startsWith("dibao/"))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .map(entry -> entry.getName() + ' ' + entry.getCrc()));
    }
  }

  private static String ofFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      return hash(sorted.stream().map(ReaderVersion::described));
    }
  }

  private static String described(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Stream<String> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
