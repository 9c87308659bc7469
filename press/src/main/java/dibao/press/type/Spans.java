package dibao.press.type;

import java.util.List;

/** Sums over the boxes and joints of a paragraph: the measure of any line in constant time. */
final class Spans {

  private final List<Box> boxes;
  private final Ends ends;
  private final Joint[] joints;
  private final double[] width;
  private final double[] shrink;
  private final double[] stretch;

  Spans(List<Box> boxes, Ends ends) {
    this.boxes = boxes;
    this.ends = ends;
    int count = boxes.size();
    joints = new Joint[count];
    width = new double[count + 1];
    shrink = new double[count + 1];
    stretch = new double[count + 1];
    for (int i = 0; i < count; i++) {
      joints[i] =
          i + 1 < count ? Joint.between(boxes.get(i), boxes.get(i + 1)) : new Joint(0, 0, 0);
      width[i + 1] = width[i] + boxes.get(i).width() + joints[i].space();
      shrink[i + 1] = shrink[i] + joints[i].shrink();
      stretch[i + 1] = stretch[i] + joints[i].stretch();
    }
  }

  Joint joint(int box) {
    return joints[box];
  }

  /** The box after the last inked one of a line that ends before a box: spaces at its end fall. */
  int inked(int from, int to) {
    int end = to;
    while (end > from + 1 && boxes.get(end - 1).kind() == Kind.SPACE) {
      end--;
    }
    return end;
  }

  double width(int from, int to) {
    int end = inked(from, to);
    double trimmed = from > 0 ? Ends.atStart(boxes.get(from)) : 0;
    return width[end - 1]
        - width[from]
        + boxes.get(end - 1).width()
        - trimmed
        - ends.atEnd(boxes.get(end - 1));
  }

  double shrink(int from, int to) {
    return shrink[inked(from, to) - 1] - shrink[from];
  }

  double stretch(int from, int to) {
    return stretch[inked(from, to) - 1] - stretch[from];
  }
}
