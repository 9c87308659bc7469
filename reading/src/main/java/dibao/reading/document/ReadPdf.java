package dibao.reading.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads a PDF: the characters of its pages as lines with place and look. */
final class ReadPdf {

  private final String name;
  private final List<PrintedLine> lines = new ArrayList<>();
  private final List<PDRectangle> pages = new ArrayList<>();

  private @Nullable Tags tags;

  private ReadPdf(String name) {
    this.name = name;
  }

  static Document read(byte[] bytes, String name, Limits limits) throws UnreadableException {
    try (PDDocument file = Loader.loadPDF(bytes)) {
      if (file.getNumberOfPages() > limits.pages()) {
        throw new UnreadableException(name, "pdf.pages", file.getNumberOfPages(), limits.pages());
      }
      ReadPdf reader = new ReadPdf(name);
      reader.collect(file);
      return reader.document(title(file));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(name, "pdf.locked");
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException
        | StackOverflowError e) {
      throw new UnreadableException(name, "pdf.damaged");
    }
  }

  private static @Nullable String title(PDDocument file) {
    String title = file.getDocumentInformation().getTitle();
    return title == null || title.isBlank() ? null : title.strip();
  }

  private void collect(PDDocument file) throws IOException, UnreadableException {
    GlyphCollector collector = new GlyphCollector();
    tags = Tags.of(file);
    List<Float> gutters = new ArrayList<>();
    for (PDPage page : file.getPages()) {
      pages.add(page.getCropBox());
      lines.addAll(PageLines.of(pages.size(), collector.collect(page), tags != null, gutters));
    }
    if (lines.isEmpty()) {
      throw new UnreadableException(name, "pdf.scan", pages.size());
    }
  }

  private Document document(@Nullable String title) {
    PageMeasure measure = PageMeasure.of(lines);
    StringBuilder text = new StringBuilder();
    List<Line> made = new ArrayList<>();
    PrintedLine before = null;
    int number = 0;
    for (PrintedLine line : lines) {
      if (before != null && line.page != before.page) {
        text.append('\f');
        number = 0;
      }
      number++;
      PDRectangle page = pages.get(line.page - 1);
      Box box =
          new Box(
              line.left / page.getWidth(),
              (line.y - line.size) / page.getHeight(),
              line.right / page.getWidth(),
              (line.y + 0.25f * line.size) / page.getHeight());
      Line read = line(line, tags, measure, measure.gap(before, line), number, box, text.length());
      made.add(read);
      text.append(line.text).append('\n');
      before = line;
    }
    return new Document(
        name,
        Format.PDF,
        text.toString(),
        TaggedHeadings.joined(made),
        pages.size(),
        title,
        List.of());
  }

  /** A line with what the file's tags say of it; the sign of a list's entry is no part of it. */
  private static Line line(
      PrintedLine line,
      @Nullable Tags tags,
      PageMeasure measure,
      double gap,
      int number,
      Box box,
      int start) {
    Tags.@Nullable Tag first = tags == null ? null : tags.at(line.page, line.mark);
    Style style = measure.style(line);
    Style.Item item =
        first != null && first.label()
            ? item(line.text.substring(0, line.head).strip())
            : Style.Item.NONE;
    boolean entry = item != Style.Item.NONE && line.head < line.text.length();
    Tags.@Nullable Tag tag = entry && tags != null ? tags.at(line.page, line.next) : first;
    Style tagged =
        entry
            ? style.asItem(item)
            : tag == null || tag.level() == 0 ? style : style.heading(tag.level(), line.bold);
    Line whole =
        new Line(
            line.text,
            Origin.at(start),
            number,
            line.page,
            gap,
            tagged,
            box,
            line.spaced,
            line.artifact ? Line.ARTIFACT : tag == null ? 0 : tag.id());
    return entry ? whole.part(line.head, line.text.length()).spaced(gap) : whole;
  }

  /** What an entry's sign makes of it; other signs than a bullet or a number are its words. */
  private static Style.Item item(String sign) {
    return "•·●◦▪-".contains(sign)
        ? Style.Item.BULLET
        : sign.matches("\\d{1,3}[.．]") ? Style.Item.NUMBER : Style.Item.NONE;
  }
}
