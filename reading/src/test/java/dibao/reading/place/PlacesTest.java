package dibao.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.text.Examples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PlacesTest {

  @TestFactory
  Stream<DynamicTest> examples() {
    return Examples.of(PlacesTest.class, 1).entrySet().stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.getKey(),
                () -> assertThat(rows(example.getKey())).isEqualTo(example.getValue())));
  }

  private static List<String> rows(String phrase) {
    return Places.standard().scan(phrase).stream()
        .map(area -> area.span().of(phrase) + "\t" + area.shortName() + "\t" + area.kind())
        .toList();
  }
}
