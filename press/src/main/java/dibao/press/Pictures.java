package dibao.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * Finds the pictures that an issue names: {@code data:} addresses, and files at or below one
 * folder. PNG and JPEG are known by their bytes, whatever their names; anything else, anything over
 * {@link #LARGEST} bytes and anything outside the folder is not found.
 */
public final class Pictures {

  /** The largest picture that is printed, in bytes. */
  public static final int LARGEST = 32 << 20;

  private static final String DATA = "data:";
  private static final String BASE64 = ";base64,";

  private final Optional<Path> folder;

  private Pictures(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Only the pictures that stand in the file itself. */
  public static Pictures inline() {
    return new Pictures(Optional.empty());
  }

  /** Also the files at or below a folder. */
  public static Pictures below(Path folder) {
    return new Pictures(Optional.of(folder.toAbsolutePath().normalize()));
  }

  /** The picture at an address, if it is one that can be printed. */
  public Optional<PictureFile> find(String address) {
    return (address.startsWith(DATA) ? decode(address) : load(address)).flatMap(PictureFile::of);
  }

  private static Optional<byte[]> decode(String address) {
    int at = address.indexOf(BASE64);
    if (at < 0 || address.length() > LARGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(address.substring(at + BASE64.length())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> load(String address) {
    return folder.flatMap(within -> load(within, address));
  }

  private static Optional<byte[]> load(Path within, String address) {
    try {
      Path file = within.resolve(address).normalize();
      if (!file.startsWith(within) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      boolean allowed = real.startsWith(within.toRealPath()) && Files.size(real) <= LARGEST;
      return allowed ? Optional.of(Files.readAllBytes(real)) : Optional.empty();
    } catch (java.nio.file.InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the picture " + address, e);
    }
  }
}
