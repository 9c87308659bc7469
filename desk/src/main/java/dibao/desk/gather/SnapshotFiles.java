package dibao.desk.gather;

import dibao.desk.store.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Bytes as they came, one file each, named by their SHA-256: {@code snapshots/ab/abcd…}. A file is
 * written beside, forced to the disk, and only then given its name, so that a name never stands for
 * half a file.
 */
@Component
public final class SnapshotFiles {

  /** The most bytes that one file may have. */
  public static final long LARGEST = 200L << 20;

  private final DataFolder folder;
  private final Path incoming;

  SnapshotFiles(DataFolder folder) throws IOException {
    this.folder = folder;
    incoming = folder.snapshots().resolve("incoming");
    Files.createDirectories(incoming);
  }

  /** Bytes that lie on the disk under their name. */
  record Stored(String sha256, long bytes) {}

  /** The file of a snapshot; it need not be there. */
  public Path file(String sha256) {
    return folder.snapshot(sha256);
  }

  /**
   * Copies bytes to the disk.
   *
   * @throws RefusedException if there are none, or too many
   */
  Stored store(InputStream bytes, String name) throws IOException {
    Path partial = incoming.resolve(UUID.randomUUID().toString());
    try {
      Stored stored = write(bytes, partial, name);
      settle(partial, file(stored.sha256()), stored.bytes());
      return stored;
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static Stored write(InputStream bytes, Path partial, String name) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (FileChannel out =
        FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        total += read;
        if (total > LARGEST) {
          throw new RefusedException("large", name, LARGEST >> 20);
        }
        digest.update(buffer, 0, read);
        ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, read);
        while (chunk.hasRemaining()) {
          out.write(chunk);
        }
      }
      out.force(true);
    }
    if (total == 0) {
      throw new RefusedException("empty", name);
    }
    return new Stored(HexFormat.of().formatHex(digest.digest()), total);
  }

  private static void settle(Path partial, Path file, long bytes) throws IOException {
    if (Files.exists(file) && Files.size(file) == bytes) {
      return;
    }
    Path shelf = folderOf(file);
    if (!Files.isDirectory(shelf)) {
      createFolder(shelf);
    }
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(shelf);
  }

  /** All that is kept here lies in folders. */
  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  private static void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      return; // another thread made it
    }
    force(folderOf(folder));
  }

  /** Makes a folder's names reach the disk; systems that cannot open folders need no such thing. */
  private static void force(Path folder) throws IOException {
    if (java.io.File.separatorChar == '/') {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Removes what a process that was killed left half written. */
  void removePartial() throws IOException {
    try (Stream<Path> left = Files.list(incoming)) {
      for (Path file : left.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
