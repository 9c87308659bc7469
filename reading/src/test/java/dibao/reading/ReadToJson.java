package dibao.reading;

import dibao.reading.bulletin.ReadArticle;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files and prints their articles as JSON Lines: what the scorer takes. */
final class ReadToJson {

  private ReadToJson() {}

  public static void main(String[] files) throws Exception {
    boolean explain = files[0].equals("--explain");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String file : files) {
      if (file.startsWith("--")) {
        continue;
      }
      Path path = Path.of(file);
      Reading reading =
          Reader.standard().read(Files.readAllBytes(path), file, ReadOptions.NONE.explained());
      if (explain) {
        out.println(reading.issue().masthead());
        reading.remarks().forEach(out::println);
        reading.findings().forEach(out::println);
        reading.explanation().forEach(out::println);
      } else {
        reading.articles().forEach(article -> out.println(json(article)));
      }
    }
  }

  static String json(ReadArticle article) {
    return "{\"n\":"
        + article.number()
        + ",\"section\":"
        + text(article.section())
        + ",\"title\":"
        + text(article.title())
        + ",\"source\":"
        + text(article.source())
        + ",\"compiled_by\":"
        + text(article.compiledBy())
        + ",\"date\":"
        + text(article.date() == null ? null : article.date().toString())
        + ",\"body\":"
        + text(article.body())
        + "}";
  }

  private static String text(String value) {
    if (value == null) {
      return "null";
    }
    StringBuilder out = new StringBuilder("\"");
    for (char character : value.toCharArray()) {
      switch (character) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> out.append(character < ' ' ? " " : character);
      }
    }
    return out.append('"').toString();
  }
}
