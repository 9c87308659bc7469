package dibao.reading.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML read in one pass, without document types and outside entities. */
final class Xml {

  private static final XMLInputFactory FACTORY = factory();
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  /** The next event; a document type is refused. */
  static int next(XMLStreamReader in) throws XMLStreamException {
    int event = in.next();
    if (event == XMLStreamConstants.DTD) {
      throw new XMLStreamException("document type");
    }
    return event;
  }

  /** Goes past the element that has just begun. */
  static void skip(XMLStreamReader in) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = next(in);
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  /** A Word attribute. */
  static @Nullable String attribute(XMLStreamReader in, String name) {
    String value = in.getAttributeValue(WORD, name);
    return value != null ? value : in.getAttributeValue(null, name);
  }

  static double number(XMLStreamReader in, String name) {
    String value = attribute(in, name);
    try {
      return value == null ? 0 : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Whether an element such as {@code w:b} switches its matter on. */
  static boolean isOn(XMLStreamReader in) {
    String value = attribute(in, "val");
    return value == null
        || !value.equals("0")
            && !value.equals("false")
            && !value.equals("none")
            && !value.equals("off");
  }
}
