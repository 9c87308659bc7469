package dibao.press.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes markup that is both HTML and well-formed XML. Text and attribute values are escaped here
 * and nowhere else; characters that XML forbids are left out.
 */
public final class Markup {

  private static final Set<String> VOID = Set.of("meta", "link", "img", "br", "hr");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final Dress dress;

  /** Gives each element its looks. */
  @FunctionalInterface
  interface Dress {

    /** By the element's class, as its stylesheet names it. */
    Dress CLASSES = (element, role) -> role.isEmpty() ? "" : " class=\"" + role + "\"";

    /**
     * The attribute, with a blank before it, that gives an element its looks; or nothing.
     *
     * @param role the element's class; empty for none
     */
    String attribute(String element, String role);

    /** The element that stands for another where the page is read; itself where all are known. */
    default String element(String element) {
      return element;
    }
  }

  Markup(Dress dress) {
    this.dress = dress;
  }

  /** Opens an element; {@code attributes} are names and values in turn. */
  public Markup open(String element, String role, String... attributes) {
    String name = dress.element(element);
    out.append('<').append(name).append(dress.attribute(element, role));
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    if (VOID.contains(name)) {
      out.append("/>");
    } else {
      out.append('>');
      open.push(name);
    }
    return this;
  }

  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  public Markup text(String text) {
    escape(text);
    return this;
  }

  /** A whole element with text in it. */
  public Markup element(String element, String role, String text, String... attributes) {
    return open(element, role, attributes).text(text).close();
  }

  /** Markup that is made elsewhere, or a style sheet of our own. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  public Markup line() {
    out.append('\n');
    return this;
  }

  private void escape(String text) {
    text.codePoints().filter(Markup::isXml).forEach(this::escape);
  }

  private void escape(int letter) {
    switch (letter) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(letter);
    }
  }

  /** The production Char of XML 1.0, less the C1 controls, which HTML forbids. */
  private static boolean isXml(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter >= 0x20 && letter < 0x7F
        || letter >= 0xA0 && letter <= 0xD7FF
        || letter >= 0xE000 && letter <= 0xFFFD && (letter < 0xFDD0 || letter > 0xFDEF)
        || letter >= 0x10000 && (letter & 0xFFFE) != 0xFFFE;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("left open: " + open);
    }
    return out.toString();
  }
}
