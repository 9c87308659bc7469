package dibao.press.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets that the press carries. */
final class Stylesheet {

  static final String ISSUE = load("issue.css");
  static final String BOOK = load("book.css");

  private Stylesheet() {}

  private static String load(String name) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the press lacks its style sheet " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the style sheet " + name, e);
    }
  }
}
