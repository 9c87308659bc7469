package dibao.reading.bulletin;

import java.util.EnumMap;
import java.util.Map;

/** Titles and column names without the marks and numbers that only order them. */
final class Titles {

  private final Map<Mark.Kind, Integer> numbered;

  private Titles(Map<Mark.Kind, Integer> numbered) {
    this.numbered = numbered;
  }

  static Titles of(Evidence evidence, Roles roles) {
    Map<Mark.Kind, Integer> counts = new EnumMap<>(Mark.Kind.class);
    for (int i = 0; i < roles.size(); i++) {
      if (roles.at(i) == Role.TITLE) {
        counts.merge(Mark.of(evidence.line(i).text()).kind(), 1, Integer::sum);
      }
    }
    return new Titles(counts);
  }

  String bare(Piece piece) {
    String words = piece.line();
    Mark mark = Mark.of(words);
    boolean orders =
        switch (mark.kind()) {
          case NONE -> false;
          case BULLET -> true;
          case BRACKETS -> mark.length() == words.length() && isUsual(mark.kind());
          case HAN, PART, ARABIC, DECIMAL, ARABIC_PART, CHAPTER -> isUsual(mark.kind());
        };
    return piece.role() == Role.SECTION || orders ? Prose.line(Mark.bare(words)) : words;
  }

  private boolean isUsual(Mark.Kind kind) {
    return numbered.getOrDefault(kind, 0) > 1;
  }
}
