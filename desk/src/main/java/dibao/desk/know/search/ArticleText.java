package dibao.desk.know.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * An article's title, source and body, a line each (the body many), as they are written. Kept
 * uncompressed beside the index, so that a text is at hand in a microsecond: to see whether a
 * phrase stands in it, and to show what was found.
 *
 * <p>Holds a buffer: one for each search and segment.
 */
final class ArticleText {

  private final BinaryDocValues texts;
  private char[] characters = new char[2_048];

  /** A text taken apart again. */
  record Parts(String title, String body) {}

  private ArticleText(BinaryDocValues texts) {
    this.texts = texts;
  }

  static ArticleText in(LeafReader reader) throws IOException {
    return new ArticleText(DocValues.getBinary(reader, Fields.TEXT));
  }

  static String of(String title, String source, String body) {
    return line(title) + '\n' + line(source) + '\n' + body;
  }

  private static String line(String text) {
    return text.replace('\n', ' ');
  }

  static BytesRef bytes(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * 2).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asCharBuffer().put(text);
    return new BytesRef(bytes.array());
  }

  /** The document's text, folded; documents are asked for in order. */
  String folded(int document) throws IOException {
    int length = read(document);
    Folding.fold(characters, length);
    return new String(characters, 0, length);
  }

  /** The document's title and body; documents are asked for in order. */
  Parts parts(int document) throws IOException {
    int length = read(document);
    String text = new String(characters, 0, length);
    int title = text.indexOf('\n');
    int source = text.indexOf('\n', title + 1);
    return title < 0 || source < 0
        ? new Parts(text, "")
        : new Parts(text.substring(0, title), text.substring(source + 1));
  }

  private int read(int document) throws IOException {
    if (!texts.advanceExact(document)) {
      return 0;
    }
    BytesRef bytes = texts.binaryValue();
    int length = bytes.length / 2;
    if (length > characters.length) {
      characters = Arrays.copyOf(characters, length * 2);
    }
    ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asCharBuffer()
        .get(characters, 0, length);
    return length;
  }
}
