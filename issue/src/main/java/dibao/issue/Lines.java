package dibao.issue;

import java.util.List;

/** A text's lines, without a byte order mark and with line ends made one. */
record Lines(List<String> all) {

  static Lines of(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Lines(List.of(bare.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)));
  }

  String from(int line) {
    return String.join("\n", all.subList(Math.min(line, all.size()), all.size()));
  }
}
