package dibao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sizes that the code keeps to: short files, short methods, few public types. */
class SizesTest {

  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void noFile_isLongerThan400Lines() throws IOException {
    Map<Path, Integer> lengths = lengths(SOURCES);
    lengths.forEach((file, lines) -> assertThat(lines).as("%s", file).isLessThanOrEqualTo(400));
    assertThat(median(List.copyOf(lengths.values()))).isLessThanOrEqualTo(80);
  }

  @Test
  void noMethod_isLongerThan60Lines() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (Path file : sources(SOURCES)) {
      new MethodLengths(Files.readAllLines(file))
          .forEach((start, lines) -> {
            assertThat(lines).as("%s:%d", file, start).isLessThanOrEqualTo(60);
            lengths.add(lines);
          });
    }
    assertThat(lengths).hasSizeGreaterThan(100);
    assertThat(median(lengths)).isLessThanOrEqualTo(5);
    assertThat(percentile(lengths, 95)).isLessThanOrEqualTo(25);
  }

  @Test
  void mostTypes_arePackagePrivate() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dibao.reading");
    List<String> published = new ArrayList<>();
    int all = 0;
    for (var type : classes) {
      if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
        all++;
        if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
          published.add(type.getName());
        }
      }
    }
    assertThat(published).as("public of " + all).hasSizeLessThan(all / 2);
    assertThat(classes).noneMatch(SizesTest::isNamedVaguely);
  }

  private static boolean isNamedVaguely(JavaClass type) {
    return type.getSimpleName().matches(".*(Util|Utils|Helper|Manager|Impl|Common)$");
  }

  private static Map<Path, Integer> lengths(Path folder) throws IOException {
    Map<Path, Integer> lengths = new TreeMap<>();
    for (Path file : sources(folder)) {
      lengths.put(file, Files.readAllLines(file).size());
    }
    return lengths;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .toList();
    }
  }

  private static int median(List<Integer> values) {
    return percentile(values, 50);
  }

  private static int percentile(List<Integer> values, int percent) {
    List<Integer> sorted = values.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) * percent / 100);
  }
}
