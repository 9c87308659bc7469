package dibao.reading.place;

import dibao.reading.lexicon.Kind;
import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import dibao.reading.lexicon.OrganisationNames;
import dibao.reading.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One run over the marked words of a text that keeps the areas. */
final class PlaceScan {

  private static final int NAME_REACH = 18;
  private static final int WEAK_REACH = 4;

  private final CharSequence text;
  private final Marks marks;
  private final List<AreaMention> areas = new ArrayList<>();

  PlaceScan(CharSequence text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  List<AreaMention> run() {
    int end = 0;
    for (int i = 0; i < marks.size(); i++) {
      Lexicon.Word word = marks.word(i);
      if (marks.start(i) >= end && isProper(word.kind())) {
        end = marks.end(i);
        if (word.kind() == Kind.AREA) {
          end = area(word, marks.start(i), end);
        }
      }
    }
    return areas;
  }

  private static boolean isProper(Kind kind) {
    return kind == Kind.AREA
        || kind == Kind.IDIOM
        || kind == Kind.PLATFORM
        || kind == Kind.ORGANISATION;
  }

  /** The end of the name that goes on behind an area; none does behind 全国 or 我国. */
  private int nameEnd(Lexicon.Word word, int end) {
    boolean named = word.text().equals(word.value()) || !word.value().equals("中国");
    boolean world = word.note().equals("world") || word.note().equals("region");
    return named && !world
        ? OrganisationNames.standard().end(text, end, NAME_REACH, WEAK_REACH)
        : -1;
  }

  /** Takes the area down unless a longer name swallows it; the end of what was read. */
  private int area(Lexicon.Word word, int start, int end) {
    AreaMention.Kind kind = AreaMention.Kind.valueOf(word.note().toUpperCase(Locale.ROOT));
    if (kind != AreaMention.Kind.DEICTIC) {
      if (end < text.length() && text.charAt(end) == '《') {
        return end;
      }
      int name = nameEnd(word, end);
      if (name >= 0) {
        return name;
      }
    }
    areas.add(new AreaMention(new Span(start, end), word.value(), kind));
    return end;
  }
}
