package dibao.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stripes between columns, found from where runs of text begin and end. */
class GutterTest {

  private static List<float[]> columns(int count, int lines) {
    List<float[]> boxes = new ArrayList<>();
    float width = 480f / count;
    for (int column = 0; column < count; column++) {
      for (int i = 0; i < lines; i++) {
        float left = 40 + column * width;
        boxes.add(new float[] {left, left + width - 20, 100 + 15 * i, 10});
      }
    }
    return boxes;
  }

  @Test
  void oneColumn_hasNone() {
    assertThat(Gutter.find(columns(1, 30))).isEmpty();
  }

  @Test
  void twoAndThreeColumns_haveOneAndTwo() {
    assertThat(Gutter.find(columns(2, 30))).hasSize(1);
    assertThat(Gutter.find(columns(3, 30))).hasSize(2);
  }

  @Test
  void shortColumns_fitTheStripesOfThePageBefore() {
    List<Float> gutters = Gutter.find(columns(2, 30));
    List<float[]> few = columns(2, 4);
    assertThat(Gutter.find(few)).isEmpty();
    assertThat(Gutter.fit(gutters, few)).isTrue();
    assertThat(Gutter.fit(gutters, columns(1, 10))).isFalse();
  }
}
