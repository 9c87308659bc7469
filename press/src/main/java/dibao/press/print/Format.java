package dibao.press.print;

import java.util.Arrays;
import java.util.Optional;

/** What an issue can be printed as. */
public enum Format {
  /** Tagged PDF/A-2a and PDF/UA-1, set by our own composer. */
  PDF("pdf", "application/pdf"),
  /** For those who go on in a word processor. */
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** An EPUB 3 book. */
  EPUB("epub", "application/epub+zip"),
  /** One web page that needs nothing else. */
  HTML("html", "text/html"),
  /** Markup to paste into the editor of WeChat's public accounts. */
  WECHAT("wechat.html", "text/html");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** What the file's name ends with, after a dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether the format follows a house style; the others have looks of their own. */
  public boolean isStyled() {
    return this == PDF || this == DOCX;
  }

  /** The format whose files end so. */
  public static Optional<Format> of(String extension) {
    return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
  }
}
