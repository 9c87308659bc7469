package dibao.reading;

import dibao.reading.bulletin.ReadArticle;
import dibao.reading.document.JsonLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article as a correct reading has it: fields, and the body's two ends and length. */
record Expected(
    int number,
    String section,
    String title,
    String source,
    String compiledBy,
    String date,
    String starts,
    String ends,
    int length) {

  private static final Pattern OBJECT = Pattern.compile("\\{[^{}]*}");

  static List<Expected> in(Path file) throws IOException {
    String text = Files.readString(file);
    List<Expected> all = new ArrayList<>();
    Matcher objects = OBJECT.matcher(text);
    while (objects.find()) {
      all.add(of(JsonLine.parse(text, objects.start(), objects.end())));
    }
    return all;
  }

  private static Expected of(Map<String, JsonLine.Value> members) {
    return new Expected(
        Integer.parseInt(text(members, "n")),
        text(members, "section"),
        text(members, "title"),
        text(members, "source"),
        text(members, "compiled_by"),
        text(members, "date"),
        text(members, "body_starts"),
        text(members, "body_ends"),
        Integer.parseInt(text(members, "body_chars")));
  }

  private static String text(Map<String, JsonLine.Value> members, String name) {
    JsonLine.Value value = members.get(name);
    return value == null ? null : value.text();
  }

  /** What is wrong with a reading, article by article; empty when all are whole. */
  static List<String> faults(List<Expected> expected, List<ReadArticle> read) {
    List<String> faults = new ArrayList<>();
    if (expected.size() != read.size()) {
      faults.add(expected.size() + " articles, read " + read.size());
    }
    for (int i = 0; i < Math.min(expected.size(), read.size()); i++) {
      String fault = expected.get(i).fault(read.get(i));
      if (fault != null) {
        faults.add(fault);
      }
    }
    return faults;
  }

  private String fault(ReadArticle read) {
    String body = squashed(read.body());
    boolean whole =
        same(title, read.title())
            && same(section, read.section())
            && same(source, read.source())
            && same(compiledBy, read.compiledBy())
            && same(date, read.date() == null ? null : read.date().toString())
            && body.length() == length
            && body.startsWith(starts)
            && body.endsWith(ends);
    return whole
        ? null
        : this
            + " but read "
            + read.title()
            + " | "
            + read.section()
            + " | "
            + read.source()
            + " | "
            + read.compiledBy()
            + " | "
            + read.date()
            + " | "
            + body.length()
            + " "
            + body;
  }

  private static boolean same(String expected, String read) {
    return Objects.equals(clean(expected), clean(read));
  }

  private static String clean(String text) {
    return text == null ? "" : squashed(text).replaceAll("[《》“”\"'‘’]", "");
  }

  static String squashed(String text) {
    return text.replaceAll("[\\s\\u3000*#]+", "");
  }

  static Reading read(Path file) throws Exception {
    return Reader.standard().read(file, ReadOptions.NONE);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
