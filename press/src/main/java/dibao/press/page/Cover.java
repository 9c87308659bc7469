package dibao.press.page;

import dibao.issue.Block;
import dibao.press.PictureFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cover of a reviewed book: a picture, higher than wide, beside the words that follow it. */
final class Cover {

  private static final double WIDTH = 32 * 72 / 25.4;
  private static final double UPRIGHT = 1.15;
  private static final double DROP = 3;

  private final Block.Picture picture;
  private final PictureFile file;
  private final double width;
  private final double height;
  private final Bed bed;

  private Cover(Block.Picture picture, PictureFile file, Bed bed) {
    this.picture = picture;
    this.file = file;
    this.bed = bed;
    width = Math.min(WIDTH, bed.width() * 0.36);
    height = width * file.height() / file.width();
  }

  /** The cover that blocks begin with; null where they begin otherwise. */
  static @Nullable Cover of(List<Block> blocks, Compositor compositor, Bed bed) {
    if (blocks.size() < 2
        || !(blocks.getFirst() instanceof Block.Picture picture)
        || picture.caption() != null) {
      return null;
    }
    Optional<PictureFile> file = compositor.pictures().find(picture.address());
    boolean upright =
        file.isPresent()
            && file.get().height() > UPRIGHT * file.get().width()
            && file.get().height() < 2.2 * file.get().width();
    return upright ? new Cover(picture, file.get(), bed) : null;
  }

  /** A row without height that shows it; the lines beside it hang on that row. */
  Row row(Tag parent) {
    Tag tag = parent.block("Figure").describe(PictureRows.alternative(picture));
    Ink image = new Ink.Image(bed.x(), DROP, width, height, file, tag);
    return Row.of(0, List.of(image)).tie(true);
  }

  double inset() {
    return width + bed.type().size();
  }

  int lines() {
    return (int) Math.ceil((height + 2 * DROP) / bed.type().leading());
  }

  /** The blank lines that are left beside a cover under which something else begins. */
  static List<Row> rest(Bed bed) {
    int lines = bed.narrow();
    bed.take(lines);
    return lines == 0 ? List.of() : List.of(Row.blank(lines * bed.type().leading()));
  }
}
