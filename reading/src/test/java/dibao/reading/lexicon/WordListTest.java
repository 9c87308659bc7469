package dibao.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordListTest {

  private static final Path RESOURCES = Path.of("src/main/resources/dibao/reading");

  @TestFactory
  Stream<DynamicTest> lists_areSortedWithoutDoublesAndNameTheirSource() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String folder : List.of("lexicon", "quantity", "name")) {
      try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
        files.forEach(file ->
            tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file))));
      }
    }
    return tests.stream();
  }

  private static void check(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> entries = lines.stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(lines.getFirst()).startsWith("# ");
    assertThat(entries).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
    List<String> words = entries.stream().map(line -> line.split("\t", -1)[0]).toList();
    assertThat(words).isSorted();
  }

  @Test
  void marks_comeByStartAndTheLongestFirst() {
    Marks marks = Lexicon.standard().mark("中国移动");
    assertThat(marks.word(0).text()).isEqualTo("中国移动");
    assertThat(marks.at(0, Kind.AREA)).extracting(Lexicon.Word::value).isEqualTo("中国");
    assertThat(marks.at(2, Kind.AREA)).isNull();
    assertThat(marks.from(4)).isEqualTo(marks.size());
  }
}
