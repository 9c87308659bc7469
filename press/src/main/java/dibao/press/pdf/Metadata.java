package dibao.press.pdf;

import dibao.issue.Masthead;
import dibao.press.Wording;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a document says of itself, twice: in its information dictionary and as XMP. */
final class Metadata {

  private static final String PRODUCER = "Dibao";

  private final Masthead masthead;

  Metadata(Masthead masthead) {
    this.masthead = masthead;
  }

  String title() {
    String number = Wording.of(masthead).number(masthead);
    return number.isEmpty() ? masthead.periodical() : masthead.periodical() + " " + number;
  }

  String language() {
    return masthead.languages().getFirst();
  }

  COSDictionary information() {
    COSDictionary information = new COSDictionary();
    information.setString(COSName.TITLE, title());
    if (masthead.publisher() != null) {
      information.setString(COSName.AUTHOR, masthead.publisher());
    }
    information.setString(COSName.PRODUCER, PRODUCER);
    if (masthead.date() != null) {
      String day = masthead.date().toString().replace("-", "");
      information.setString(COSName.CREATION_DATE, "D:" + day + "000000Z");
    }
    return information;
  }

  byte[] xmp() {
    StringBuilder about = new StringBuilder();
    about.append(alternatives("dc:title", title()));
    if (masthead.publisher() != null) {
      about.append("<dc:creator><rdf:Seq><rdf:li>");
      about.append(escaped(masthead.publisher())).append("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    about.append("<dc:language><rdf:Bag><rdf:li>").append(escaped(language()));
    about.append("</rdf:li></rdf:Bag></dc:language>\n");
    if (masthead.date() != null) {
      about.append("<xmp:CreateDate>").append(masthead.date());
      about.append("T00:00:00Z</xmp:CreateDate>\n");
    }
    return PACKET.replace("ABOUT", about).getBytes(StandardCharsets.UTF_8);
  }

  private static String alternatives(String name, String words) {
    return "<%s><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></%s>\n"
        .formatted(name, escaped(words), name);
  }

  /** XML text; characters that XML forbids become the replacement character. */
  private static String escaped(String words) {
    StringBuilder text = new StringBuilder();
    words
        .codePoints()
        .forEach(code -> {
          switch (code) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            default -> text.appendCodePoint(allowed(code) ? code : 0xFFFD);
          }
        });
    return text.toString();
  }

  private static boolean allowed(int code) {
    return code >= 0x20 && code != 0xFFFE && code != 0xFFFF && (code < 0xD800 || code > 0xDFFF);
  }

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdf:Producer>Dibao</pdf:Producer>
      ABOUT<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of PDF/UA standard</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;
}
