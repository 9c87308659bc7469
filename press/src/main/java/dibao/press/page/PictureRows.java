package dibao.press.page;

import dibao.issue.Block;
import dibao.press.PictureFile;
import dibao.press.style.Part;
import dibao.press.style.TextStyle;
import dibao.press.type.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a picture and its caption, in the middle of the column. */
final class PictureRows {

  private static final double POINTS_PER_PIXEL = 0.5;
  private static final double LARGEST_PART = 0.45;
  private static final double MISSING_HEIGHT = 60;
  private static final double MISSING_MARGIN = 10;

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
    Optional<PictureFile> file = compositor.pictures().find(picture.address());
    Row image =
        file.map(found -> image(found, picture, parent)).orElseGet(() -> missing(picture, parent));
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

  private Row image(PictureFile file, Block.Picture picture, Tag parent) {
    Tag tag = parent.block("Figure").describe(alternative(picture));
    double high = compositor.style().page().lines() * compositor.leading() * LARGEST_PART;
    double scale =
        Math.min(POINTS_PER_PIXEL, Math.min(bed.width() / file.width(), high / file.height()));
    double width = file.width() * scale;
    double height = file.height() * scale;
    double x = bed.x() + (bed.width() - width) / 2;
    return Row.of(height, List.of(new Ink.Image(x, 0, width, height, file, tag)));
  }

  /** A frame with the words of a picture that was not found. */
  private Row missing(Block.Picture picture, Tag parent) {
    String address = picture.address();
    compositor.warn(
        "the picture «"
            + (address.length() > 80 ? address.substring(0, 80) + "…" : address)
            + "» was not found or is neither PNG nor JPEG: its words are printed in its place");
    double width = bed.width() * 0.6;
    double x = bed.x() + (bed.width() - width) / 2;
    List<Row> lines =
        compositor.words(
            alternative(picture), Part.CAPTION, parent.block("P"), width - 2 * MISSING_MARGIN);
    double words = Rows.height(lines);
    double height = Math.max(MISSING_HEIGHT, words + 2 * MISSING_MARGIN);
    int colour = compositor.style().lines().colour();
    double[] corners = {x, 0, x + width, 0, x + width, height, x, height, x, 0};
    List<Ink> inks = new ArrayList<>();
    inks.add(new Ink.Stroke(corners, 0.5, colour, new double[] {3, 3}));
    double y = (height - words) / 2;
    for (Row line : lines) {
      for (Ink ink : line.inks()) {
        if (ink instanceof Ink.Text(double at, double baseline, Line text, List<Tag> tags)) {
          inks.add(new Ink.Text(x + MISSING_MARGIN + at, y + baseline, text, tags));
        }
      }
      y += line.height();
    }
    return Row.of(height, inks);
  }
}
