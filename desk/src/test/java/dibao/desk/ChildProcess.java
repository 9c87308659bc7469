package dibao.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Starts the command line in a process of its own, quickly: from jars, with a cache of their loaded
 * classes.
 */
final class ChildProcess {

  private final List<String> command;

  private ChildProcess(List<String> command) {
    this.command = command;
  }

  /** Packs what is under test, and makes the cache by importing one file. */
  static ChildProcess prepare(Path folder) throws IOException, InterruptedException {
    Path cache = folder.resolve("child.aot");
    String classPath = classPath(folder);
    Path file = Files.writeString(folder.resolve("one.md"), "# 栏\n\n## 题\n\n正文。\n\n## 又题\n\n正文。\n");
    List<String> training = java(classPath, "-XX:AOTCacheOutput=" + cache);
    training.addAll(
        List.of("import", file.toString(), "--data", folder.resolve("training").toString()));
    new ProcessBuilder(training)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("training.log").toFile())
        .start()
        .waitFor();
    return new ChildProcess(java(classPath, "-XX:AOTCache=" + cache, "-Xlog:aot=off"));
  }

  Process start(List<String> arguments, Path errors) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    return new ProcessBuilder(all).redirectError(errors.toFile()).start();
  }

  private static List<String> java(String classPath, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-cp", classPath, "dibao.desk.Application"));
    return command;
  }

  private static String classPath(Path folder) throws IOException {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path) && !path.endsWith("test-classes")) {
        Path jar = folder.resolve("part" + entries.size() + ".jar");
        pack(path, jar);
        entries.add(jar.toString());
      } else if (!Files.isDirectory(path)) {
        entries.add(entry);
      }
    }
    return String.join(java.io.File.pathSeparator, entries);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file);
        Stream<Path> found = Files.walk(classes)) {
      for (Path path : found.sorted().toList()) {
        String name = classes.relativize(path).toString().replace('\\', '/');
        if (!name.isEmpty()) {
          zip.putNextEntry(new ZipEntry(Files.isDirectory(path) ? name + "/" : name));
          if (Files.isRegularFile(path)) {
            Files.copy(path, zip);
          }
          zip.closeEntry();
        }
      }
    }
  }
}
