package dibao.press.page;

import dibao.issue.Run;
import dibao.press.style.HouseStyle;
import dibao.press.type.Line;
import dibao.press.type.Manner;
import dibao.press.type.Piece;
import dibao.press.type.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a paragraph on their way to lines: stretches, and what each mark is part of. */
final class Words {

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final Map<Integer, Target> targets = new HashMap<>();
  private final Map<Integer, List<Row>> notes = new HashMap<>();

  private Words(Tag tag) {
    tags.add(tag);
  }

  static Words plain(String text, Manner manner, Tag tag) {
    Words words = new Words(tag);
    words.stretches.add(new Stretch(text, manner));
    return words;
  }

  /**
   * The words of runs.
   *
   * @param footnotes those of the article
   */
  static Words of(List<Run> runs, Manner manner, Tag tag, HouseStyle style, Footnotes footnotes) {
    Words words = new Words(tag);
    for (Run run : runs) {
      switch (run) {
        case Run.Plain plain -> words.add(plain.text(), manner, 0);
        case Run.Strong strong -> words.add(strong.text(), strong(manner, style), 0);
        case Run.Emphasis emphasis -> words.add(emphasis.text(), manner.withDots(), 0);
        case Run.Link link -> words.link(link, manner);
        case Run.Note note -> words.note(note, manner, footnotes);
      }
    }
    return words;
  }

  private static Manner strong(Manner manner, HouseStyle style) {
    Manner heavy = manner.in(style.leadIn().face());
    boolean body = manner.colour() == style.body().manner().colour();
    return body ? heavy.coloured(style.leadIn().colour()) : heavy;
  }

  private void add(String text, Manner manner, int mark) {
    stretches.add(new Stretch(text, manner, mark));
  }

  private void link(Run.Link link, Manner manner) {
    if (!printable(link.address())) {
      add(link.text(), manner, 0);
      return;
    }
    int mark = mark("Link");
    targets.put(mark, new Target.Web(link.address()));
    add(link.text(), manner, mark);
  }

  /** Only addresses that open a page or a letter. */
  private static boolean printable(String address) {
    return address.matches("(?i)(?:https?://|mailto:)[\\x21-\\x7E]{1,2000}");
  }

  private void note(Run.Note note, Manner manner, Footnotes footnotes) {
    Footnotes.Called called = footnotes.call(note.label());
    int mark = mark("Link");
    targets.put(mark, new Target.Place(called.anchor()));
    notes.put(mark, called.rows());
    add(called.sign(), manner.raised(), mark);
  }

  private int mark(String role) {
    tags.add(tags.getFirst().inline(role));
    return tags.size() - 1;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  List<Tag> tags() {
    return tags;
  }

  /** The links within a line. */
  List<Ink> areas(Line line, double x, double baseline) {
    List<Ink> areas = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      Target target = targets.get(piece.mark());
      if (target != null) {
        double size = piece.manner().size();
        areas.add(
            new Ink.Area(
                x + piece.start(),
                baseline - piece.manner().rise() - 0.9 * size,
                piece.end() - piece.start(),
                1.1 * size,
                target,
                piece.text(),
                tags.get(piece.mark())));
      }
    }
    return areas;
  }

  /** The footnotes that a line calls. */
  List<Row> notes(Line line) {
    List<Row> called = new ArrayList<>();
    line.pieces().forEach(piece -> called.addAll(notes.getOrDefault(piece.mark(), List.of())));
    return called;
  }
}
