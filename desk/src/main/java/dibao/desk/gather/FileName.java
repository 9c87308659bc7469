package dibao.desk.gather;

/** The name of a file that came from outside, made fit to show and to offer again. */
final class FileName {

  private static final int LONGEST = 200;

  private FileName() {}

  /** The last part of a path, without control characters, at most 200 characters long. */
  static String of(String path) {
    String normal = path.replace('\\', '/');
    String name = normal.substring(normal.lastIndexOf('/') + 1);
    StringBuilder kept = new StringBuilder();
    name.codePoints().filter(FileName::isShown).forEach(kept::appendCodePoint);
    String shown = kept.toString().strip();
    return shown.isEmpty() ? "无名文件" : shorten(shown);
  }

  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String shorten(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int cut = LONGEST - ending.length();
    return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut)
        + ending;
  }
}
