package dibao.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The stylesheet, scripts and pictures of the interface, as they lie under {@code assets/}.
 *
 * <p>All of them are served under one folder named by what they hold together, so that a browser
 * may keep them for a year, and modules still find each other by their relative names.
 */
@Component
public final class Assets {

  private final String version = version();

  /** The path of a file, such as {@code /assets/3f2a91c0/desk.css}. */
  public String address(String name) {
    return folder() + name;
  }

  String folder() {
    return "/assets/" + version + "/";
  }

  String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Resource[] resources =
          new PathMatchingResourcePatternResolver().getResources("classpath:assets/*.*");
      Arrays.sort(resources, Comparator.comparing(Resource::getFilename));
      for (Resource resource : resources) {
        try (InputStream bytes = resource.getInputStream()) {
          digest.update(bytes.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the files under assets/", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
