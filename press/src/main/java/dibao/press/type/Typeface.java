package dibao.press.type;

import java.util.List;
import java.util.Locale;

/**
 * A face that a house style may ask for, with the faces that lend what it lacks.
 *
 * <p>宋体 for the text, its bold for mastheads, 黑体 for headings, 楷体 for source lines.
 */
public enum Typeface {
  SONG("song", "song-more", "kai", "kai-more"),
  SONG_BOLD("song-bold", "song-more", "kai", "kai-more"),
  HEI("hei", "song-bold", "song-more", "kai", "kai-more"),
  KAI("kai", "song", "song-more", "kai-more");

  private final List<String> files;

  Typeface(String... files) {
    this.files = List.of(files);
  }

  /** The name in a house style's file, such as {@code song-bold}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The face itself, without those that lend to it. */
  public Face face() {
    return Face.carried(files.getFirst());
  }

  /**
   * The glyph of a character from the first face that has it; 〓 in the place of a character that
   * none has.
   */
  Glyph glyph(int codePoint, Shortages shortages) {
    for (String file : files) {
      Face face = Face.carried(file);
      int id = face.glyph(codePoint);
      if (id != 0) {
        if (!file.startsWith(files.getFirst())) {
          shortages.lent(codePoint, this, face);
        }
        return new Glyph(face, id, codePoint, face.advance(id));
      }
    }
    shortages.missing(codePoint);
    int geta = face().glyph('〓');
    return new Glyph(face(), geta, codePoint, face().advance(geta));
  }

  /** A glyph that a face holds at a private code point, standing for a real character. */
  Glyph variant(int privatePoint, int codePoint) {
    int id = face().glyph(privatePoint);
    return new Glyph(face(), id, codePoint, face().advance(id));
  }
}
