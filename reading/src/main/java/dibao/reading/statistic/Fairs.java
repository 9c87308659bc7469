package dibao.reading.statistic;

import dibao.reading.text.TextMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the fair or race is held that an article opens with; its figures hold for there. */
final class Fairs {

  private static final List<String> HELD =
      List.of("闭幕", "落幕", "开幕", "举行", "举办", "收官", "启幕", "召开", "开展");

  private static final List<String> FAIRS =
      List.of("博览会", "交易会", "广交会", "进博会", "服贸会", "展览会", "展会", "马拉松", "文化节", "购物节", "电影节");

  private Fairs() {}

  /** Where a fair is held that the first sentence names: 广交会11月4日在广州闭幕. */
  static @Nullable String heldAt(Script script, int body) {
    CharSequence text = script.text();
    int end = Home.endOfSentence(text, body);
    boolean fair = false;
    for (int i = body; i < end && !fair; i++) {
      for (String name : FAIRS) {
        fair |= TextMatch.at(text, i, name);
      }
    }
    for (Where where : fair ? script.wheres(body, end) : List.<Where>of()) {
      boolean in = where.start() > body && text.charAt(where.start() - 1) == '在';
      if (in
          && where.settles()
          && Home.isNear(text, where.end(), Math.min(end, where.end() + 12), HELD)) {
        return where.area();
      }
    }
    return null;
  }
}
