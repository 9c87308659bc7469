package dibao.press.type;

import java.util.ArrayList;
import java.util.List;

/** Makes the boxes of a paragraph from its characters. */
final class Boxing {

  private static final int JOINED_DASH = 0xF100;
  private static final String PROPORTIONAL_QUOTES = "‘’“”";

  private final Characters characters;
  private final Shortages shortages;
  private final boolean latinOnly;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Glyph> word = new ArrayList<>();
  private int wordStart;

  private Boxing(Characters characters, Shortages shortages) {
    this.characters = characters;
    this.shortages = shortages;
    latinOnly = characters.latinOnly();
  }

  static List<Box> of(Characters characters, Shortages shortages) {
    Boxing boxing = new Boxing(characters, shortages);
    for (int place = 0; place < characters.length(); ) {
      place += boxing.take(place);
    }
    boxing.endWord(Box.Split.NONE);
    return boxing.boxes;
  }

  /** Boxes what stands at a place; returns how many characters that were. */
  private int take(int place) {
    int code = characters.at(place);
    Kind kind = kind(place, code);
    if (kind == Kind.LATIN) {
      letter(place, code);
      return 1;
    }
    endWord(Box.Split.NONE);
    Stretch stretch = characters.stretch(place);
    if (pair(kind, place, code)) {
      addPair(kind, place, code, stretch);
      return 2;
    }
    boxes.add(kind == Kind.SPACE ? space(place, code, stretch) : single(kind, code, stretch));
    return 1;
  }

  private Kind kind(int place, int code) {
    if (characters.stretch(place).manner().rise() > 0) {
      return Kind.NOTE;
    }
    Kind kind = Kind.of(code);
    if (PROPORTIONAL_QUOTES.indexOf(code) >= 0 && inLatin(place, kind)) {
      return Kind.LATIN;
    }
    if (Kind.unitSign(code) && !word.isEmpty() && Character.isDigit(word.getLast().codePoint())) {
      return Kind.LATIN;
    }
    return kind == Kind.DOT && latinOnly ? Kind.LATIN : kind;
  }

  /** True for the apostrophe of it’s and for quotation marks within a Latin sentence. */
  private boolean inLatin(int place, Kind kind) {
    int before = characters.at(place - 1);
    int after = characters.at(place + 1);
    if (latinOnly || (Character.isLetter(before) && roman(before) && roman(after))) {
      return true;
    }
    return kind == Kind.OPENING
        ? before == ' ' && roman(characters.at(place - 2)) && roman(after)
        : roman(before) && after == ' ' && roman(characters.at(place + 2));
  }

  private static boolean roman(int code) {
    return code != 0 && Character.isLetterOrDigit(code) && Kind.of(code) == Kind.LATIN;
  }

  private boolean pair(Kind kind, int place, int code) {
    boolean doubled = kind == Kind.ELLIPSIS || (kind == Kind.CONNECTOR && dash(code));
    return doubled && characters.at(place + 1) == code && characters.sameStretch(place, place + 1);
  }

  private static boolean dash(int code) {
    return code == '—' || code == '―';
  }

  private void addPair(Kind kind, int place, int code, Stretch stretch) {
    double em = stretch.manner().size();
    Typeface typeface = stretch.manner().typeface();
    Glyph glyph =
        kind == Kind.ELLIPSIS
            ? typeface.glyph(code, shortages)
            : typeface.variant(JOINED_DASH, code);
    Kind whole = kind == Kind.ELLIPSIS ? Kind.ELLIPSIS : Kind.DASH;
    boxes.add(
        new Box(
            whole, List.of(glyph, glyph), new double[] {0, em}, 2 * em, stretch, Box.Split.NONE));
  }

  private Box single(Kind kind, int code, Stretch stretch) {
    Manner manner = stretch.manner();
    Glyph glyph = manner.typeface().glyph(code, shortages);
    double em = manner.size();
    double advance = glyph.advance() * em / 1000;
    double width = width(kind, em, advance);
    double offset =
        switch (kind) {
          case OPENING -> width - advance;
          case CLOSING -> 0;
          default -> (width - advance) / 2;
        };
    return new Box(kind, List.of(glyph), new double[] {offset}, width, stretch, Box.Split.NONE);
  }

  /** A space is wider between two Han characters, narrower beside a mark with blank of its own. */
  private Box space(int place, int code, Stretch stretch) {
    double em = stretch.manner().size();
    int before = characters.at(place - 1);
    int after = characters.at(place + 1);
    boolean han = Character.isIdeographic(before) && Character.isIdeographic(after);
    boolean mark = Kind.of(before) == Kind.CLOSING || Kind.of(after) == Kind.OPENING;
    double part = han ? 0.5 : mark ? 0.1 : 0.25;
    double width = code == '\u3000' ? em : part * em;
    Typeface typeface = stretch.manner().typeface();
    Glyph glyph = code == '\u3000' ? blank(code, typeface) : typeface.glyph(' ', shortages);
    return new Box(Kind.SPACE, List.of(glyph), new double[] {0}, width, stretch, Box.Split.NONE);
  }

  private static Glyph blank(int code, Typeface typeface) {
    return new Glyph(typeface.face(), typeface.face().glyph(' '), code, 1000);
  }

  private static double width(Kind kind, double em, double advance) {
    return switch (kind) {
      case OPENING, CLOSING, CONNECTOR, ELLIPSIS -> em;
      case DOT -> em / 2;
      case NOTE, LATIN, DASH, SPACE -> advance;
      case HAN -> Math.max(em * 0.5, advance);
    };
  }

  private void letter(int place, int code) {
    if (!word.isEmpty() && !characters.sameStretch(place, wordStart)) {
      endWord(Box.Split.NONE);
    }
    if (word.isEmpty()) {
      wordStart = place;
    }
    Typeface typeface = characters.stretch(place).manner().typeface();
    int quote = PROPORTIONAL_QUOTES.indexOf(code);
    if (quote >= 0) {
      word.add(typeface.variant(JOINED_DASH + 1 + quote, code));
    } else {
      word.add(code == '−' ? typeface.variant('–', code) : typeface.glyph(code, shortages));
    }
    Box.Split split = Addresses.splitAfter(characters, place, word.size());
    if (split != Box.Split.NONE) {
      endWord(split);
    }
  }

  private void endWord(Box.Split split) {
    if (word.isEmpty()) {
      return;
    }
    Stretch stretch = characters.stretch(wordStart);
    Manner manner = stretch.manner();
    double[] offsets = new double[word.size()];
    double width = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = width;
      double advance = word.get(i).advance() * manner.size() / 1000;
      width += advance + (i + 1 < offsets.length ? manner.tracking() : 0);
    }
    boxes.add(new Box(Kind.LATIN, List.copyOf(word), offsets, width, stretch, split));
    word.clear();
  }
}
