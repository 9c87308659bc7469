package dibao.reading.name;

import dibao.reading.text.Span;

/**
 * A name where a text has it.
 *
 * @param name the name to keep: of an organisation known by a short form the full one
 */
public record NameMention(Span span, String name, Kind kind) {

  /** What bears the name. */
  public enum Kind {
    ORGANISATION,
    /** A company or one of its platforms or brands. */
    COMPANY,
    /** A report, newspaper, film or law in 《》. */
    WORK
  }
}
