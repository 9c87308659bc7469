package dibao.press.pdf;

import dibao.press.page.Ink;
import dibao.press.page.Placed;
import dibao.press.page.Tag;
import dibao.press.type.Piece;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** Draws one page's content stream and notes which content belongs to which tag. */
final class PageCanvas {

  private final Operators out = new Operators();
  private final TextPainter text;
  private final Fonts fonts;
  private final Images images;
  private final TagTree tags;
  private final COSDictionary page;
  private final COSArray elements = new COSArray();
  private final double height;
  private @Nullable Tag open;
  private boolean marked;

  PageCanvas(Fonts fonts, Images images, TagTree tags, COSDictionary page, double height) {
    this.fonts = fonts;
    this.images = images;
    this.tags = tags;
    this.page = page;
    this.height = height;
    text = new TextPainter(out);
  }

  byte[] bytes() {
    return out.bytes();
  }

  /** The element of each marked content of the page, in order. */
  COSArray elements() {
    return elements;
  }

  void draw(Placed placed) {
    for (Ink ink : placed.inks()) {
      switch (ink) {
        case Ink.Text line -> text(line, placed);
        case Ink.Fill fill -> artifact(() -> fill(fill, placed));
        case Ink.Stroke stroke -> artifact(() -> stroke(stroke, placed));
        case Ink.Image image -> image(image, placed);
        case Ink.Drawing drawing -> drawing(drawing, placed);
        case Ink.Outline outline -> artifact(() -> outline(outline, placed));
        case Ink.Area unused -> {}
        case Ink.Anchor unused -> {}
      }
    }
  }

  private void text(Ink.Text line, Placed placed) {
    double x = placed.x() + line.x();
    double y = height - placed.y() - line.baseline();
    for (Piece piece : line.line().pieces()) {
      mark(line.tags().isEmpty() ? null : line.tags().get(piece.mark()));
      text.show(piece, fonts.use(piece.face()), x, y);
    }
    end();
    for (Piece piece : line.line().pieces()) {
      if (piece.manner().dotted()) {
        artifact(() -> text.dots(piece, x, y));
      }
    }
  }

  /** Opens the marked content of a tag, or of an artifact where there is none. */
  private void mark(@Nullable Tag tag) {
    if (marked && open == tag) {
      return;
    }
    end();
    if (tag == null) {
      out.raw("/Artifact <</Type /Pagination>> BDC\n");
    } else {
      int identifier = elements.size();
      tags.content(tag, page, identifier, elements);
      out.raw("/" + tag.role() + " <</MCID " + identifier + ">> BDC\n");
    }
    open = tag;
    marked = true;
  }

  private void end() {
    if (marked) {
      out.raw("EMC\n");
      marked = false;
    }
  }

  private void artifact(Runnable drawing) {
    end();
    out.raw("/Artifact BMC\n");
    drawing.run();
    out.raw("EMC\n");
  }

  private void fill(Ink.Fill fill, Placed placed) {
    out.colour(fill.colour(), "rg");
    double x = placed.x() + fill.x();
    double y = height - placed.y() - fill.y() - fill.height();
    out.op("re", x, y, fill.width(), fill.height()).op("f");
  }

  private void stroke(Ink.Stroke stroke, Placed placed) {
    out.op("q").colour(stroke.colour(), "RG").op("w", stroke.thickness());
    double[] dash = stroke.dash();
    if (dash.length > 0) {
      out.raw("[").number(dash[0]).number(dash[1]).raw("] 0 d\n");
      out.op("J", dash[0] == 0 ? 1 : 0);
    } else {
      out.op("j", 1);
    }
    double[] points = stroke.points();
    for (int i = 0; i < points.length; i += 2) {
      double x = placed.x() + points[i];
      double y = height - placed.y() - points[i + 1];
      out.op(i == 0 ? "m" : "l", x, y);
    }
    out.op("S").op("Q");
  }

  private void image(Ink.Image image, Placed placed) {
    String name =
        images.name(image.file(), Objects.requireNonNullElse(image.tag().alternative(), ""));
    double x = placed.x() + image.x();
    double y = height - placed.y() - image.y() - image.height();
    mark(image.tag());
    if (name != null) {
      out.op("q").op("cm", image.width(), 0, 0, image.height(), x, y);
      out.raw("/" + name + " Do\n").op("Q");
    }
    end();
    tags.box(image.tag(), x, y, x + image.width(), y + image.height());
  }

  private void drawing(Ink.Drawing drawing, Placed placed) {
    mark(drawing.tag());
    for (Ink ink : drawing.inks()) {
      switch (ink) {
        case Ink.Fill fill -> fill(fill, placed);
        case Ink.Stroke stroke -> stroke(stroke, placed);
        case Ink.Outline outline -> outline(outline, placed);
        default -> throw new IllegalStateException("no part of a drawing: " + ink);
      }
    }
    end();
    double x = placed.x() + drawing.x();
    double y = height - placed.y() - drawing.y() - drawing.height();
    tags.box(drawing.tag(), x, y, x + drawing.width(), y + drawing.height());
  }

  private void outline(Ink.Outline outline, Placed placed) {
    for (Piece piece : outline.line().pieces()) {
      double x = placed.x() + outline.x();
      double y = height - placed.y() - outline.baseline();
      out.colour(piece.manner().colour(), "rg");
      for (int i = 0; i < piece.glyphs().length; i++) {
        List<double[]> path = piece.face().path(piece.glyphs()[i]);
        text.path(path, x + piece.places()[i], y, piece.manner().size() / 1000);
      }
    }
  }
}
