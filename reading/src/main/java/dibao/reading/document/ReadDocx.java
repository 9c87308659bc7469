package dibao.reading.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word file's body in one pass. Deleted and hidden words, field codes and fallbacks stay
 * out; text boxes follow the paragraph that they hang on; small tables become rows.
 */
final class ReadDocx {

  private final WordStyles styles;
  private final WordLines lines;
  private final Deque<WordParagraph> open = new ArrayDeque<>();
  private final Deque<List<List<List<WordParagraph>>>> tables = new ArrayDeque<>();
  private final Deque<List<WordParagraph>> boxes = new ArrayDeque<>();
  private WordLook paragraphLook = new WordLook();
  private WordLook runLook = new WordLook();

  private ReadDocx(WordStyles styles, WordLists lists) {
    this.styles = styles;
    this.lines = new WordLines(lists);
  }

  static Document read(byte[] bytes, String name, Limits limits) throws UnreadableException {
    Package file = Package.open(bytes, name, limits);
    byte[] body = file.part("word/document.xml");
    if (body == null) {
      throw new UnreadableException(name, "zip.other");
    }
    try {
      ReadDocx reader =
          new ReadDocx(
              WordStyles.read(file.part("word/styles.xml")),
              WordLists.read(file.part("word/numbering.xml")));
      reader.body(Xml.open(body));
      return reader.lines.document(name, title(file.part("docProps/core.xml")));
    } catch (XMLStreamException e) {
      boolean typed = String.valueOf(e.getMessage()).contains("document type");
      throw new UnreadableException(name, typed ? "docx.dtd" : "docx.damaged");
    }
  }

  private static @Nullable String title(byte @Nullable [] core) throws XMLStreamException {
    if (core == null) {
      return null;
    }
    XMLStreamReader in = Xml.open(core);
    while (in.hasNext()) {
      if (Xml.next(in) == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("title")) {
        String title = in.getElementText().strip();
        return title.isEmpty() ? null : title;
      }
    }
    return null;
  }

  private void body(XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      int event = Xml.next(in);
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(in);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(in.getLocalName());
      }
    }
  }

  private void start(XMLStreamReader in) throws XMLStreamException {
    switch (in.getLocalName()) {
      case "p" -> open.push(new WordParagraph(new WordLook()));
      case "pPr" -> properties(in);
      case "r" -> runLook = paragraphLook;
      case "rPr" -> run(in);
      case "t" -> add(in.getElementText());
      case "tab", "ptab" -> add("\t");
      case "br", "cr" -> add("page".equals(Xml.attribute(in, "type")) ? "" : "\n");
      case "noBreakHyphen" -> add("-");
      case "tbl" -> tables.push(new ArrayList<>());
      case "tr" -> table().add(new ArrayList<>());
      case "tc" -> table().getLast().add(new ArrayList<>());
      case "txbxContent" -> boxes.push(new ArrayList<>());
      case "del", "moveFrom", "instrText", "Fallback", "rt", "sectPr", "delText" -> Xml.skip(in);
      default -> {}
    }
  }

  private List<List<List<WordParagraph>>> table() throws XMLStreamException {
    if (tables.isEmpty()) {
      throw new XMLStreamException("a row outside a table");
    }
    return tables.getFirst();
  }

  private void add(String words) {
    if (!open.isEmpty() && !runLook.isHidden()) {
      open.getFirst().add(words, runLook);
    }
  }

  private void properties(XMLStreamReader in) throws XMLStreamException {
    WordLook own = new WordLook();
    while (true) {
      int event = Xml.next(in);
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (in.getLocalName().equals("rPr")
            || in.getLocalName().equals("pPrChange")
            || in.getLocalName().equals("sectPr")) {
          Xml.skip(in);
        } else {
          own.take(in);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("pPr")) {
        break;
      }
    }
    paragraphLook = styles.resolve(own, true);
    if (!open.isEmpty()) {
      open.pop();
      open.push(new WordParagraph(paragraphLook));
    }
    runLook = paragraphLook;
  }

  private void run(XMLStreamReader in) throws XMLStreamException {
    WordLook own = new WordLook();
    while (true) {
      int event = Xml.next(in);
      if (event == XMLStreamConstants.START_ELEMENT) {
        own.take(in);
      } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("rPr")) {
        break;
      }
    }
    runLook = styles.resolve(own, false).over(paragraphLook);
  }

  private void end(String element) {
    switch (element) {
      case "p" -> endParagraph();
      case "tbl" -> endTable();
      case "txbxContent" -> endBox();
      default -> {}
    }
  }

  private void endParagraph() {
    if (open.isEmpty()) {
      return;
    }
    WordParagraph paragraph = open.pop();
    if (!boxes.isEmpty()) {
      boxes.getFirst().add(paragraph);
    } else if (!tables.isEmpty()
        && !tables.getFirst().isEmpty()
        && !tables.getFirst().getLast().isEmpty()) {
      tables.getFirst().getLast().getLast().add(paragraph);
    } else {
      lines.add(paragraph);
    }
    paragraphLook = open.isEmpty() ? styles.resolve(new WordLook(), true) : open.getFirst().look;
  }

  private void endBox() {
    if (!boxes.isEmpty()) {
      boxes.pop().forEach(lines::later);
    }
  }

  private void endTable() {
    if (tables.isEmpty()) {
      return;
    }
    List<List<List<WordParagraph>>> table = tables.pop();
    if (tables.isEmpty()) {
      lines.table(table);
    } else if (!tables.getFirst().isEmpty() && !tables.getFirst().getLast().isEmpty()) {
      table.forEach(row -> row.forEach(tables.getFirst().getLast().getLast()::addAll));
    }
  }
}
