package dibao.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.text.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NamesTest {

  @TestFactory
  Stream<DynamicTest> examples() {
    return Examples.of(NamesTest.class, 1).entrySet().stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.getKey(),
                () -> assertThat(rows(example.getKey())).isEqualTo(example.getValue())));
  }

  private static List<String> rows(String phrase) {
    List<String> rows = new ArrayList<>();
    for (NameMention name : Names.standard().scan(phrase)) {
      rows.add(name.span().of(phrase) + "\t" + name.name() + "\t" + name.kind());
    }
    for (Attribution attribution : Names.standard().attributions(phrase)) {
      rows.add(
          attribution.span().of(phrase) + "\t" + attribution.source().of(phrase) + "\tATTRIBUTION");
    }
    return rows;
  }
}
