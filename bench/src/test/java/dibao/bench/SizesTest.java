package dibao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sizes of files and methods stay those of code that can be read. */
class SizesTest {

  private static final int LONGEST_FILE = 400;
  private static final int MEDIAN_FILE = 80;
  private static final int LONGEST_METHOD = 60;
  private static final int LONG_METHOD = 25;
  private static final int MEDIAN_METHOD = 5;

  record Length(String where, int lines) {}

  /**
   * What each module has of tests by now; it may only rise, to 1 in the libraries, 0.6 in the desk.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"issue, 0.6", "reading, 0.1", "press, 0.33", "desk, 0.2"})
  void sizes(String module, double testsToMain) throws IOException {
    List<Path> main = sources(module, "main");
    List<Length> files = main.stream().map(SizesTest::file).toList();
    List<Length> methods = methods(main);
    assertThat(over(files, LONGEST_FILE)).as("files over %d lines", LONGEST_FILE).isEmpty();
    assertThat(quantile(files, 0.5)).as("median file").isLessThanOrEqualTo(MEDIAN_FILE);
    assertThat(over(methods, LONGEST_METHOD)).as("methods over %d lines", LONGEST_METHOD).isEmpty();
    assertThat(quantile(methods, 0.95)).as("95th percentile").isLessThanOrEqualTo(LONG_METHOD);
    assertThat(quantile(methods, 0.5)).as("median method").isLessThanOrEqualTo(MEDIAN_METHOD);
    double ratio = 1.0 * code(testSources(module)) / code(main);
    System.out.printf(
        Locale.ROOT,
        "%s: %d files, median %d lines; %d methods, median %d, 95th percentile %d; tests %.2f of main%n",
        module,
        files.size(),
        quantile(files, 0.5),
        methods.size(),
        quantile(methods, 0.5),
        quantile(methods, 0.95),
        ratio);
    assertThat(ratio).as("lines of test code to lines of main code").isGreaterThan(testsToMain);
  }

  /** Tests are code and the corpora of phrases that stand beside it. */
  private static List<Path> testSources(String module) throws IOException {
    List<Path> all = new ArrayList<>(sources(module, "test"));
    Path resources = Path.of("..", module, "src", "test", "resources");
    if (Files.isDirectory(resources)) {
      try (Stream<Path> found = Files.walk(resources)) {
        found.filter(path -> path.toString().endsWith(".tsv")).forEach(all::add);
      }
    }
    return all;
  }

  private static List<Path> sources(String module, String kind) throws IOException {
    try (Stream<Path> found = Files.walk(Path.of("..", module, "src", kind, "java"))) {
      return found.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Length file(Path path) {
    try (Stream<String> lines = Files.lines(path)) {
      return new Length(path.toString(), (int) lines.count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines that say something: no blanks, comments or imports. */
  private static long code(List<Path> paths) throws IOException {
    long count = 0;
    for (Path path : paths) {
      try (Stream<String> lines = Files.lines(path)) {
        count += lines.map(String::strip).filter(SizesTest::isCode).count();
      }
    }
    return count;
  }

  private static boolean isCode(String line) {
    return !line.isEmpty()
        && !line.startsWith("*")
        && !line.startsWith("/*")
        && !line.startsWith("//")
        && !line.startsWith("#")
        && !line.startsWith("import ")
        && !line.startsWith("package ");
  }

  private static List<Length> methods(List<Path> paths) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Length> lengths = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodScanner(unit, positions, lengths).scan(unit, null);
      }
    }
    return lengths;
  }

  private static final class MethodScanner extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Length> lengths;

    MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Length> lengths) {
      this.unit = unit;
      this.positions = positions;
      this.lengths = lengths;
    }

    /** Counts the lines of the body, its braces left out. */
    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      if (method.getBody() != null && positions.getEndPosition(unit, method) > 0) {
        LineMap lines = unit.getLineMap();
        long from = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long to = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
        String where = unit.getSourceFile().getName() + " " + method.getName();
        lengths.add(new Length(where, (int) Math.max(to - from - 1, 0)));
      }
      return super.visitMethod(method, unused);
    }
  }

  private static List<Length> over(List<Length> lengths, int most) {
    return lengths.stream().filter(length -> length.lines() > most).toList();
  }

  private static int quantile(List<Length> lengths, double q) {
    List<Integer> sorted = lengths.stream().map(Length::lines).sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * q));
  }
}
