package dibao.press.page;

import dibao.issue.Block;
import dibao.press.PictureFile;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a picture and its caption, in the middle of the column. */
final class PictureRows {

  private static final double POINTS_PER_PIXEL = 0.5;
  private static final double LARGEST_PART = 0.45;
  private static final double MISSING_HEIGHT = 60;

  private final Compositor compositor;
  private final Bed bed;

  PictureRows(Compositor compositor, Bed bed) {
    this.compositor = compositor;
    this.bed = bed;
  }

  static String alternative(Block.Picture picture) {
    if (!picture.alternative().isBlank()) {
      return picture.alternative();
    }
    return picture.caption() == null ? "图片" : picture.caption();
  }

  List<Row> of(Block.Picture picture, Tag parent) {
    Tag tag = parent.block("Figure").describe(alternative(picture));
    Optional<PictureFile> file = compositor.pictures().find(picture.address());
    Row image = file.map(found -> image(found, tag)).orElseGet(() -> missing(picture, tag));
    List<Row> rows = new ArrayList<>(List.of(image));
    String caption = picture.caption();
    if (caption != null) {
      TextStyle type = compositor.text(Part.CAPTION);
      Tag words = parent.block("Caption");
      List<Row> lines = compositor.words(caption, Part.CAPTION, words, bed.width());
      lines = TableRows.moved(lines, bed.x());
      rows.addAll(Rows.spaced(lines, type.before(), 0));
    }
    return Rows.figure(rows, compositor.leading());
  }

  private Row image(PictureFile file, Tag tag) {
    double high = compositor.style().page().lines() * compositor.leading() * LARGEST_PART;
    double scale =
        Math.min(POINTS_PER_PIXEL, Math.min(bed.width() / file.width(), high / file.height()));
    double width = file.width() * scale;
    double height = file.height() * scale;
    double x = bed.x() + (bed.width() - width) / 2;
    return Row.of(height, List.of(new Ink.Image(x, 0, width, height, file, tag)));
  }

  /** A frame with the words of a picture that was not found. */
  private Row missing(Block.Picture picture, Tag tag) {
    String address = picture.address();
    compositor.warn(
        "the picture «"
            + (address.length() > 80 ? address.substring(0, 80) + "…" : address)
            + "» was not found or is neither PNG nor JPEG: its words are printed in its place");
    double width = bed.width() * 0.6;
    double x = bed.x() + (bed.width() - width) / 2;
    int colour = compositor.style().lines().colour();
    double[] corners = {x, 0, x + width, 0, x + width, MISSING_HEIGHT, x, MISSING_HEIGHT, x, 0};
    Ink frame = new Ink.Stroke(corners, 0.5, colour, new double[] {3, 3});
    Ink drawing = new Ink.Drawing(x, 0, width, MISSING_HEIGHT, List.of(frame), tag);
    return Row.of(MISSING_HEIGHT, List.of(drawing));
  }
}
