package dibao.reading.document;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists of a Word file: whether each has bullets or counts. */
final class WordLists {

  private final Map<Integer, Style.Item> kinds = new HashMap<>();
  private final Map<Integer, Integer> lists = new HashMap<>();

  private WordLists() {}

  static WordLists read(byte @Nullable [] bytes) throws XMLStreamException {
    WordLists lists = new WordLists();
    if (bytes != null) {
      lists.read(Xml.open(bytes));
    }
    return lists;
  }

  private void read(XMLStreamReader in) throws XMLStreamException {
    int kind = -1;
    int list = -1;
    while (in.hasNext()) {
      if (Xml.next(in) != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (in.getLocalName()) {
        case "abstractNum" -> kind = (int) Xml.number(in, "abstractNumId");
        case "numFmt" -> kinds.putIfAbsent(kind, item(Xml.attribute(in, "val")));
        case "num" -> list = (int) Xml.number(in, "numId");
        case "abstractNumId" -> lists.put(list, (int) Xml.number(in, "val"));
        case "lvlOverride" -> Xml.skip(in);
        default -> {}
      }
    }
  }

  private static Style.Item item(@Nullable String format) {
    return "bullet".equals(format)
        ? Style.Item.BULLET
        : "decimal".equals(format) ? Style.Item.NUMBER : Style.Item.NONE;
  }

  /** What an entry of a list is; one that counts in Han or letters is a paragraph. */
  Style.Item of(@Nullable Integer list) {
    Integer kind = list == null ? null : lists.get(list);
    return kind == null ? Style.Item.NONE : kinds.getOrDefault(kind, Style.Item.NONE);
  }
}
