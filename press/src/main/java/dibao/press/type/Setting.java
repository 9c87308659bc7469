package dibao.press.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets a line: gives each glyph its place. */
final class Setting {

  private final List<Box> boxes;
  private final Spans spans;
  private final List<Piece> pieces = new ArrayList<>();
  private int[] glyphs = new int[32];
  private int[] codes = new int[32];
  private double[] places = new double[32];
  private int used;
  private Glyph previous;
  private Stretch stretch;
  private double end;

  private Setting(List<Box> boxes, Spans spans, Box first) {
    this.boxes = boxes;
    this.spans = spans;
    previous = first.glyphs().getFirst();
    stretch = first.stretch();
  }

  /**
   * Sets the boxes from one to another. A space at the end is set behind the edge, where nobody
   * sees it, so that a copy of the text has it.
   *
   * @param start where the line starts
   * @param slack the points to be spread over the joints; negative where they shrink
   */
  static Line line(List<Box> boxes, Spans spans, int from, int to, double start, double slack) {
    return new Setting(boxes, spans, boxes.get(from)).set(from, to, start, slack);
  }

  private Line set(int from, int to, double start, double slack) {
    int inked = spans.inked(from, to);
    double freedom = slack < 0 ? spans.shrink(from, to) : spans.stretch(from, to);
    double ratio = freedom > 0 ? slack / freedom : 0;
    double extra = 0;
    if (ratio > 1) {
      extra = (slack - freedom) / elastic(from, inked);
      ratio = 1;
    }
    double place = start - (from > 0 ? Ends.atStart(boxes.get(from)) : 0);
    for (int i = from; i < inked; i++) {
      Box box = boxes.get(i);
      for (int g = 0; g < box.offsets().length; g++) {
        add(box.glyphs().get(g), box.stretch(), place + box.offsets()[g]);
      }
      end = place + box.width();
      Joint joint = spans.joint(i);
      place = end + joint.space() + ratio * (slack < 0 ? joint.shrink() : joint.stretch());
      place += joint.stretch() > 0 ? extra : 0;
    }
    if (inked < to) {
      Box space = boxes.get(inked);
      add(space.glyphs().getFirst(), space.stretch(), end);
    }
    finish();
    return new Line(pieces, end);
  }

  private int elastic(int from, int inked) {
    int count = 0;
    for (int i = from; i + 1 < inked; i++) {
      count += spans.joint(i).stretch() > 0 ? 1 : 0;
    }
    return Math.max(1, count);
  }

  private void add(Glyph glyph, Stretch owner, double place) {
    if (used > 0 && (glyph.face() != previous.face() || !same(owner))) {
      finish();
    }
    if (used == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, 2 * used);
      codes = Arrays.copyOf(codes, 2 * used);
      places = Arrays.copyOf(places, 2 * used);
    }
    glyphs[used] = glyph.id();
    codes[used] = glyph.codePoint();
    places[used++] = place;
    previous = glyph;
    stretch = owner;
  }

  private boolean same(Stretch owner) {
    return owner == stretch
        || (owner.mark() == stretch.mark() && owner.manner().equals(stretch.manner()));
  }

  private void finish() {
    if (used == 0) {
      return;
    }
    Face face = previous.face();
    pieces.add(
        new Piece(
            face,
            stretch.manner(),
            stretch.mark(),
            Arrays.copyOf(glyphs, used),
            Arrays.copyOf(codes, used),
            Arrays.copyOf(places, used),
            end,
            stretch.manner().typeface().face().bold() && !face.bold()));
    used = 0;
  }
}
