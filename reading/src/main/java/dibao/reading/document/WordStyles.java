package dibao.reading.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of a Word file, each with what it inherits. */
final class WordStyles {

  private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*(\\d)");
  private static final int DEEPEST = 12;

  private final Map<String, WordLook> styles = new HashMap<>();
  private final WordLook defaults = new WordLook();
  private @Nullable String standard;

  static WordStyles read(byte @Nullable [] bytes) throws XMLStreamException {
    WordStyles styles = new WordStyles();
    if (bytes != null) {
      styles.read(Xml.open(bytes));
    }
    return styles;
  }

  private void read(XMLStreamReader in) throws XMLStreamException {
    WordLook current = defaults;
    while (in.hasNext()) {
      if (Xml.next(in) != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (in.getLocalName()) {
        case "style" -> {
          current = new WordLook();
          String id = Xml.attribute(in, "styleId");
          styles.put(id == null ? "" : id, current);
          if ("paragraph".equals(Xml.attribute(in, "type"))
              && "1".equals(Xml.attribute(in, "default"))) {
            standard = id;
          }
        }
        case "name" -> named(current, Xml.attribute(in, "val"));
        case "basedOn" -> current.base = Xml.attribute(in, "val");
        case "tblStylePr", "latentStyles" -> Xml.skip(in);
        default -> current.take(in);
      }
    }
  }

  private static void named(WordLook look, @Nullable String name) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(lower);
    if (heading.matches() && look.outline == null) {
      look.outline = Integer.parseInt(heading.group(1)) - 1;
    }
  }

  /** The look of a paragraph or run over its style and that style's bases. */
  WordLook resolve(WordLook own, boolean paragraph) {
    WordLook look = own;
    String base = own.base != null || !paragraph ? own.base : standard;
    for (int depth = 0; base != null && depth < DEEPEST; depth++) {
      WordLook style = styles.get(base);
      if (style == null) {
        break;
      }
      look = look.over(style);
      base = style.base;
    }
    return paragraph ? look.over(defaults) : look;
  }
}
