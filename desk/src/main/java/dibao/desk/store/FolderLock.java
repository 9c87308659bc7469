package dibao.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says whether this process is the one that works in a data folder. The system frees it when the
 * process ends, however it ends.
 */
public final class FolderLock implements AutoCloseable {

  private final FileChannel channel;
  private final @Nullable FileLock lock;
  private final String holder;

  private FolderLock(FileChannel channel, @Nullable FileLock lock, String holder) {
    this.channel = channel;
    this.lock = lock;
    this.holder = holder;
  }

  /** Takes the lock if it is free. */
  public static FolderLock take(DataFolder folder) {
    try {
      Files.createDirectories(folder.root());
      FileChannel channel =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new FolderLock(channel, tryLock(channel), holder(folder.root().resolve("desk.id")));
    } catch (IOException e) {
      throw new UncheckedIOException("the data folder " + folder.root() + " cannot be used", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(Path file) throws IOException {
    if (Files.exists(file)) {
      String known = Files.readString(file).strip();
      if (!known.isEmpty()) {
        return known;
      }
    }
    String fresh = UUID.randomUUID().toString();
    Files.writeString(file, fresh);
    return fresh;
  }

  /** Whether this process is the one; another is when not. */
  public boolean held() {
    return lock != null;
  }

  /** The folder's own name, by which its process marks the work that it has taken. */
  public String holder() {
    return holder;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
