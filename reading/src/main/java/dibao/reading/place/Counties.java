package dibao.reading.place;

import org.jspecify.annotations.Nullable;

/**
 * Finds counties that no list has, right behind the province or city that they belong to: 湖南省安化县.
 */
public final class Counties {

  private static final int LONGEST = 4;

  /** What behind 县 makes another word of it. */
  private static final String WORDS = "级域城乡委长区际";

  private Counties() {}

  /** Where the county ends that is named behind an area that ends at the offset; -1 if none is. */
  public static int end(CharSequence text, int offset) {
    if (offset == 0 || "省市州区盟".indexOf(text.charAt(offset - 1)) < 0) {
      return -1;
    }
    for (int i = offset; i < Math.min(text.length(), offset + LONGEST + 1); i++) {
      char c = text.charAt(i);
      if (c == '县' || c == '旗') {
        boolean word = i + 1 < text.length() && WORDS.indexOf(text.charAt(i + 1)) >= 0;
        return i - offset >= 1 && !word ? i + 1 : -1;
      }
      if (!Character.isIdeographic(c) || "的各个多数有等辖所在一二三四五六七八九十百两几".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** 安化 of 湖南省安化县, 隆县 of 某市隆县; null if no county is named. */
  public static @Nullable String name(CharSequence text, int offset) {
    int end = end(text, offset);
    if (end < 0) {
      return null;
    }
    int last = end - offset > 2 ? end - 1 : end;
    return text.subSequence(offset, last).toString();
  }
}
