package dibao.desk.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF page, each with the place where it is printed. */
final class PageLetters {

  private static final double WIDTH = 1000;

  private final int page;
  private final double scale;
  private final double height;
  private final StringBuilder letters = new StringBuilder();

  /** The place of each character of {@code letters}. */
  private final List<MarkedPage.Box> places = new ArrayList<>();

  private PageLetters(int page, double scale, double height) {
    this.page = page;
    this.scale = scale;
    this.height = height;
  }

  /** Reads a page, from 1. */
  static PageLetters of(PDDocument document, int page) {
    PDPage source = document.getPage(page - 1);
    PDRectangle box = source.getCropBox();
    boolean turned = source.getRotation() % 180 != 0;
    double width = Math.max(1, turned ? box.getHeight() : box.getWidth());
    double high = turned ? box.getWidth() : box.getHeight();
    PageLetters letters = new PageLetters(page, WIDTH / width, tenth(high * WIDTH / width));
    try {
      Collector collector = new Collector(letters);
      collector.setStartPage(page);
      collector.setEndPage(page);
      collector.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the letters of page " + page, e);
    }
    return letters;
  }

  /** The page with the words marked; empty where they do not stand on it. */
  Optional<MarkedPage> mark(WantedWords words) {
    int start = words.quote().isEmpty() ? -1 : letters.indexOf(words.quote());
    if (start < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new MarkedPage(
            page,
            height,
            boxes(start, start + words.quote().length()),
            boxes(start + words.valueStart(), start + words.valueEnd())));
  }

  /** One box a line. */
  private List<MarkedPage.Box> boxes(int start, int end) {
    List<MarkedPage.Box> boxes = new ArrayList<>();
    for (MarkedPage.Box letter : places.subList(start, end)) {
      MarkedPage.Box last = boxes.isEmpty() ? null : boxes.getLast();
      if (last != null && sameLine(last, letter)) {
        boxes.set(boxes.size() - 1, around(last, letter));
      } else {
        boxes.add(letter);
      }
    }
    return boxes;
  }

  private static boolean sameLine(MarkedPage.Box one, MarkedPage.Box other) {
    double middle = other.y() + other.height() / 2;
    return middle > one.y() && middle < one.y() + one.height() && other.x() >= one.x();
  }

  private static MarkedPage.Box around(MarkedPage.Box one, MarkedPage.Box other) {
    double top = Math.min(one.y(), other.y());
    double foot = Math.max(one.y() + one.height(), other.y() + other.height());
    double right = Math.max(one.x() + one.width(), other.x() + other.width());
    return new MarkedPage.Box(one.x(), top, tenth(right - one.x()), tenth(foot - top));
  }

  static double tenth(double length) {
    return Math.round(length * 10) / 10.0;
  }

  private void add(TextPosition letter) {
    String bare = WantedWords.bare(letter.getUnicode());
    double size = Math.max(letter.getFontSizeInPt(), letter.getHeightDir());
    MarkedPage.Box place =
        new MarkedPage.Box(
            tenth(letter.getXDirAdj() * scale),
            tenth((letter.getYDirAdj() - size * 0.92) * scale),
            tenth(letter.getWidthDirAdj() * scale),
            tenth(size * 1.16 * scale));
    letters.append(bare);
    for (int i = 0; i < bare.length(); i++) {
      places.add(place);
    }
  }

  /** Takes the letters in the order in which they are read. */
  private static final class Collector extends PDFTextStripper {

    private final PageLetters letters;

    Collector(PageLetters letters) {
      this.letters = letters;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      positions.forEach(letters::add);
    }
  }
}
