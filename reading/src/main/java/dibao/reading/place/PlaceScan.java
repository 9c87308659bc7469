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

  private static final int NAME_REACH = 8;

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

  /** Takes the area down unless a longer name swallows it; the end of what was read. */
  private int area(Lexicon.Word word, int start, int end) {
    AreaMention.Kind kind = AreaMention.Kind.valueOf(word.note().toUpperCase(Locale.ROOT));
    if (kind != AreaMention.Kind.DEICTIC) {
      if (end < text.length() && text.charAt(end) == '《') {
        return end;
      }
      int name = OrganisationNames.standard().end(text, end, NAME_REACH);
      if (name >= 0) {
        return name;
      }
    }
    areas.add(new AreaMention(new Span(start, end), word.value(), kind));
    return end;
  }
}
