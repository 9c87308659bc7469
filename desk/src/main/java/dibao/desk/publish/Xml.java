package dibao.desk.publish;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML in few words. Every text and value is escaped. */
final class Xml {

  private final XMLStreamWriter writer;

  /** What is written inside an element. */
  interface Inside {
    void write(Xml xml) throws XMLStreamException;
  }

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** Writes a document; attributes alternate names and values. */
  static void document(OutputStream out, String root, String[] attributes, Inside inside) {
    try {
      Xml xml = new Xml(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"));
      xml.writer.writeStartDocument("UTF-8", "1.0");
      xml.element(root, attributes, inside);
      xml.writer.writeEndDocument();
      xml.writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing " + root, e);
    }
  }

  Xml element(String name, String[] attributes, Inside inside) throws XMLStreamException {
    writer.writeStartElement(name);
    attributes(attributes);
    inside.write(this);
    writer.writeEndElement();
    return this;
  }

  Xml text(String name, @Nullable String text, String... attributes) throws XMLStreamException {
    if (text != null) {
      writer.writeStartElement(name);
      attributes(attributes);
      writer.writeCharacters(text);
      writer.writeEndElement();
    }
    return this;
  }

  Xml empty(String name, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  static String[] attributesOf(String... attributes) {
    return attributes;
  }

  private void attributes(String[] attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
