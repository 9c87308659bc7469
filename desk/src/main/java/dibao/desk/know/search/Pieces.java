package dibao.desk.know.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a query text into pieces to look for: known words, and for characters that belong to none
 * their neighbourhood (拼多多 asks for 拼多 as it stands and for 多多).
 */
final class Pieces {

  /** Words that nearly every article has; asked for only when there is nothing else. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "的", "了", "和", "与", "及", "在", "是", "对", "为", "以", "等", "中", "将", "也", "有", "由", "从", "到",
          "把", "被", "向", "并", "或", "而", "就", "都", "又", "之", "其", "这", "那", "我", "你", "他", "吗", "呢",
          "吧", "怎么", "如何", "什么", "哪些", "多少", "the", "of", "and", "a", "in", "to", "for");

  private static final int MOST = 24;

  private final char[] text;
  private final Runs runs = new Runs();
  private final Segmenter segmenter = new Segmenter();
  private final List<Piece> pieces = new ArrayList<>();
  private int previousStart = -1;

  private Pieces(String text) {
    this.text = Folding.fold(text).toCharArray();
  }

  /** The pieces, each once, without words that are everywhere (unless there are no others). */
  static List<Piece> of(String text) {
    List<Piece> all = new Pieces(text).cut();
    List<Piece> telling = all.stream().filter(piece -> !EVERYWHERE.contains(piece.text())).toList();
    return List.copyOf(telling.isEmpty() ? all : telling);
  }

  /** The pairs of characters where two words of the text touch; none of a text of one word. */
  static List<String> seams(String text) {
    char[] folded = Folding.fold(text).toCharArray();
    Runs runs = new Runs();
    Segmenter segmenter = new Segmenter();
    runs.start(folded, folded.length);
    List<String> seams = new ArrayList<>();
    while (seams.size() < MOST && runs.next()) {
      if (runs.kind() == Runs.Kind.HAN) {
        segmenter.cut(folded, runs.start(), runs.end());
        for (int i = 1; i < segmenter.count(); i++) {
          seams.add(seam(folded, segmenter.start(i), runs));
        }
      }
    }
    return seams.stream().distinct().toList();
  }

  private static String seam(char[] text, int at, Runs run) {
    int before = Character.charCount(Character.codePointBefore(text, at, run.start()));
    int after = Character.charCount(Character.codePointAt(text, at, run.end()));
    return new String(text, at - before, before + after);
  }

  private List<Piece> cut() {
    runs.start(text, text.length);
    while (pieces.size() < MOST && runs.next()) {
      if (runs.kind() == Runs.Kind.HAN) {
        cutHan();
      } else {
        cutOther();
      }
    }
    Set<String> seen = new HashSet<>();
    return pieces.stream().filter(piece -> seen.add(piece.text())).limit(MOST).toList();
  }

  /** Letters and numbers that touch belong together: iphone16. */
  private void cutOther() {
    previousStart = runs.start();
    int parts = 1;
    while (runs.otherJoinedAfter()) {
      runs.next();
      parts++;
    }
    String whole = new String(text, previousStart, runs.end() - previousStart);
    pieces.add(parts > 1 ? new Piece.Neighbours(whole) : new Piece.Word(whole.replace(",", "")));
  }

  private void cutHan() {
    segmenter.cut(text, runs.start(), runs.end());
    boolean joined = runs.joined();
    for (int i = 0; i < segmenter.count(); i++) {
      int start = segmenter.start(i);
      int end = segmenter.end(i);
      if (end - start > 1) {
        pieces.add(new Piece.Word(new String(text, start, end - start)));
      } else {
        pieces.add(single(start, end, i == 0 && joined));
      }
      previousStart = start;
    }
  }

  /** A character that is no part of a longer word: with what touches it, after or before. */
  private Piece single(int start, int end, boolean afterOther) {
    String alone = new String(text, start, end - start);
    if (EVERYWHERE.contains(alone)) {
      return new Piece.Single(alone);
    }
    int to = end < runs.end() ? end + charCount(end) : end;
    if (to > end && !EVERYWHERE.contains(new String(text, end, to - end))) {
      return new Piece.Neighbours(new String(text, start, to - start));
    }
    if (start > runs.start()) {
      int from = start - Character.charCount(Character.codePointBefore(text, start));
      return new Piece.Neighbours(new String(text, from, end - from));
    }
    return afterOther && previousStart >= 0
        ? new Piece.Neighbours(new String(text, previousStart, end - previousStart))
        : new Piece.Single(alone);
  }

  private int charCount(int offset) {
    return Character.charCount(Character.codePointAt(text, offset));
  }
}
