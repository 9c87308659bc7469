package dibao.press.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the streams of a document. */
final class Streams {

  private final COSDocument document;

  Streams(COSDocument document) {
    this.document = document;
  }

  /** A compressed stream with the entries of a dictionary. */
  COSStream deflated(byte[] bytes, COSDictionary entries) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
    Deflater deflater = new Deflater(6);
    try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("packing a stream", e);
    } finally {
      deflater.end();
    }
    COSStream stream = plain(packed.toByteArray(), entries);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /** A stream whose bytes stand as they are. */
  COSStream plain(byte[] bytes, COSDictionary entries) {
    COSStream stream = document.createCOSStream();
    stream.addAll(entries);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing a stream", e);
    }
    return stream;
  }
}
