package dibao.reading.bulletin;

import dibao.reading.document.Blank;
import dibao.reading.document.Document;
import dibao.reading.document.Line;
import dibao.reading.document.Style;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at each line of a document and notes its clues. */
final class GatherEvidence {

  private static final Pattern ISSUE_NUMBER =
      Pattern.compile(
          "第\\s*[\\d〇零一二三四五六七八九十百]+\\s*[期号]|总\\s*(第)?\\s*[\\d〇零一二三四五六七八九十百]+\\s*期?|[Vv]ol\\.?\\s*\\d+|NO\\.?\\s*\\d+");
  private static final List<String> FOREWORDS = Words.of("words.tsv", "foreword");
  private static final List<String> COLUMN_WORDS = Words.of("words.tsv", "column");
  private static final List<String> BOOK_WORDS = Words.of("words.tsv", "book");
  private static final int BOOK_REACH = 3;
  private static final Signs RULES = Signs.of("-—–―─━═=_*＊~～· 　");
  private static final Signs NO_NAMES = Signs.of("0123456789，：；％%《》“”");
  private static final int HEAD_REACH = 8;
  private static final int VERY_SHORT = 10;
  private static final int SHORT = 45;
  private static final int LONG = 70;

  private final List<Line> lines;
  private final Measure measure;
  private final long[] clues;
  private final @Nullable SourceLine[] sources;
  private final Mark[] marks;
  private final double largest;
  private final boolean blocks;
  private int at;

  private GatherEvidence(List<Line> lines, Measure measure) {
    this.lines = lines;
    this.measure = measure;
    this.clues = new long[lines.size()];
    this.sources = new SourceLine[lines.size()];
    this.marks = new Mark[lines.size()];
    this.blocks = areBlocks(lines, measure);
    this.largest = lines.stream().mapToDouble(line -> line.style().size()).max().orElse(1);
  }

  static Evidence of(Document document) {
    List<Line> all = document.lines();
    Measure measure = Measure.of(all);
    boolean[] furniture = Furniture.find(all, measure);
    Kept kept = Kept.of(all, furniture);
    List<Line> lines = FindTables.mark(SplitSources.split(kept.lines()));
    GatherEvidence gather = new GatherEvidence(lines, measure);
    for (int i = 0; i < lines.size(); i++) {
      gather.look(i);
    }
    new Afterthoughts(lines, gather.clues, gather.sources).weigh(kept);
    Contents contents = FindContents.find(lines, gather.sources);
    Listing.mark(lines, gather.clues, contents);
    return new Evidence(
        lines, gather.clues, gather.sources, gather.marks, measure, contents, kept.dropped());
  }

  /** Whether the file's tags keep paragraphs together: full lines that break off go on in them. */
  private static boolean areBlocks(List<Line> lines, Measure measure) {
    int full = 0;
    int together = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      boolean open = measure.isFull(before) && Ending.of(before.text()) != Ending.STOP;
      if (open && before.block() > 0 && !before.style().row()) {
        full++;
        together += lines.get(i).block() == before.block() ? 1 : 0;
      }
    }
    return full > 0 && together * 10 >= full * 7;
  }

  private void look(int i) {
    at = i;
    Line line = lines.get(i);
    sources[i] = sourceIn(i);
    words(line.text());
    marks(line.text());
    shape(line);
    style(line.style());
    before(line);
    source(line);
    labels(line);
    note(Clue.CAPTION, Caption.is(lines, at));
    note(Clue.ITEM, isItem(line));
    note(Clue.BASE, true);
  }

  /** What the line says as a source line, its bracket closed by the next where that closes it. */
  private @Nullable SourceLine sourceIn(int i) {
    String text = lines.get(i).text();
    SourceLine source = SourceGrammar.parse(text);
    boolean open = source == null && i + 1 < lines.size() && Bracket.open(text) == 0;
    return open ? SourceGrammar.parse(text + lines.get(i + 1).text()) : source;
  }

  private void note(Clue clue, boolean seen) {
    if (seen) {
      clues[at] |= clue.bit();
    }
  }

  private void words(String text) {
    Ending ending = Ending.of(text);
    note(Clue.ENDS_SENTENCE, ending == Ending.STOP);
    note(Clue.ENDS_ASKING, ending == Ending.ASKING);
    note(Clue.ENDS_OPEN, ending == Ending.OPEN);
    int stop = text.indexOf('。');
    note(Clue.HOLDS_SENTENCE, stop >= 0 && stop < text.length() - 2);
    note(Clue.NEAR_START, at < 6);
    note(Clue.NEAR_END, at >= lines.size() - 15 || lines.size() > 60 && at >= lines.size() * 0.97);
    if (text.length() <= VERY_SHORT + 4) {
      String bare = Mark.bare(text);
      note(
          Clue.COLUMN_WORD,
          bare.length() <= VERY_SHORT && COLUMN_WORDS.stream().anyMatch(bare::contains));
    }
  }

  static boolean isRule(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!RULES.has(text.charAt(i))) {
        return false;
      }
    }
    return text.length() >= 3;
  }

  private void marks(String text) {
    Mark mark = Mark.of(text);
    marks[at] = mark;
    switch (mark.kind()) {
      case BULLET -> note(Clue.MARKED, true);
      case BRACKETS -> note(Clue.BRACKETED, mark.length() == text.length());
      case DECIMAL -> note(Clue.NUMBERED_ARABIC, true);
      case HAN -> note(Clue.NUMBERED_HAN, true);
      case CHAPTER -> note(Clue.NUMBERED_HAN, true);
      case PART, ARABIC_PART -> note(Clue.NUMBERED_PART, true);
      case ARABIC -> note(Clue.NUMBERED_ARABIC, true);
      case NONE -> {}
    }
    String bare = mark.kind() == Mark.Kind.BULLET ? Mark.bare(text) : text;
    note(Clue.BRACKETED, bare.length() < text.length() && text.endsWith("】"));
    note(Clue.SUBTITLE, text.length() > 3 && (text.startsWith("——") || text.startsWith("――")));
    note(Clue.SPOKEN, isSpoken(text));
    note(Clue.FOREWORD, isForeword(text));
  }

  /** An entry by the file's word, or by bullets and numbers on lines that follow each other. */
  private boolean isItem(Line line) {
    Mark.Kind kind = marks[at].kind();
    boolean marked = kind == Mark.Kind.BULLET || kind == Mark.Kind.ARABIC;
    return line.style().item() != Style.Item.NONE
        || marked
            && line.style().level() == 0
            && (at > 0 && marks[at - 1].kind() == kind
                || at + 1 < lines.size() && Mark.of(lines.get(at + 1).text()).kind() == kind);
  }

  /** 编者按：…, 【卷首语】…: with words of its own behind the label. */
  private static boolean isForeword(String text) {
    int start = "【［[（(".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    for (String label : FOREWORDS) {
      int end = start + label.length();
      if (text.startsWith(label, start)
          && end + 4 < text.length()
          && (start == 0 ? "：:" : "】］]）)").indexOf(text.charAt(end)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 问：…, 答：…, Q:…. */
  private static boolean isSpoken(String text) {
    return text.length() > 4
        && "问問答QA".indexOf(text.charAt(0)) >= 0
        && "：:".indexOf(text.charAt(1)) >= 0;
  }

  private void shape(Line line) {
    int length = line.text().length();
    boolean full = measure.isFull(line);
    note(Clue.FULL, full);
    note(Clue.LONG, length > LONG);
    note(Clue.NOT_A_NAME, length > 30 || !isName(Mark.bare(line.text())));
    note(Clue.VERY_SHORT, length <= VERY_SHORT);
    note(Clue.SHORT, length <= SHORT && !full && Ending.of(line.text()) != Ending.STOP);
    note(Clue.GAP_BEFORE, line.gap() > measure.gap() + 0.6);
    note(Clue.GAP_AFTER, at + 1 < lines.size() && lines.get(at + 1).gap() > measure.gap() + 0.6);
    double indent = line.style().indent();
    note(
        Clue.INDENTED, indent >= 1.5 && indent <= 5.5 && line.style().align() == Style.Align.START);
    note(
        Clue.OUTDENTED,
        measure.indent() > 0
            && indent < 1
            && line.style().align() == Style.Align.START
            && line.style().level() == 0);
    note(Clue.CENTRED, isCentred(line));
    note(
        Clue.AT_END,
        line.style().align() == Style.Align.END
            || indent >= 16 && !isCentred(line)
            || measure.wrapped()
                && indent >= 10
                && Measure.width(line) >= measure.width() - 4
                && !isCentred(line));
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (NO_NAMES.has(text.charAt(i))) {
        return false;
      }
    }
    return text.length() <= 14;
  }

  /** Centred by the file's own word, or by as much space before as after. */
  private boolean isCentred(Line line) {
    double indent = line.style().indent();
    if (line.style().align() != Style.Align.START || indent < 6) {
      return line.style().align() == Style.Align.CENTRE;
    }
    if (measure.axis() > 0) {
      return Math.abs(indent + Measure.width(line) - measure.axis()) <= 5;
    }
    int width = measure.wrapped() ? measure.width() : 76;
    double after = width - Measure.width(line);
    return Math.abs(indent - after) <= 6;
  }

  private void style(Style style) {
    note(Clue.LARGER, style.size() >= 1.08);
    note(Clue.LARGEST, largest >= 1.2 && style.size() >= largest - 0.01);
    note(Clue.BOLD, style.bold());
    note(Clue.LEVEL_ONE, style.level() == 1);
    note(Clue.LEVEL_TWO, style.level() == 2);
    note(Clue.LEVEL_THREE, style.level() == 3);
    note(Clue.LEVEL_DEEP, style.level() > 3);
    note(Clue.ROW, style.row());
    note(Clue.LEAD_IN, !style.strong().isEmpty() && style.strong().getFirst().start() == 0);
  }

  private void before(Line line) {
    if (at == 0) {
      return;
    }
    Line before = lines.get(at - 1);
    Ending ending = Ending.of(before.text());
    boolean heading =
        before.style().level() > 0 || line.style().level() > 0 || before.style().row();
    boolean centred = Clue.CENTRED.in(clues[at - 1]) == Clue.CENTRED.in(clues[at]);
    boolean alike = Look.isAlike(before.style(), line.style()) && centred;
    note(Clue.OTHER_LOOK, !alike);
    boolean same = Math.abs(before.style().size() - line.style().size()) < 0.04;
    boolean unfinished =
        ending == Ending.OPEN && !before.text().endsWith("：") && before.text().length() >= 12
            || ending != Ending.STOP
                && (measure.wrapped()
                    ? measure.isFull(before)
                    : before.text().length() >= 30 && ending != Ending.ASKING);
    boolean source = sources[at - 1] != null && sources[at - 1].certainty() > 1;
    boolean turns = marks[at].kind() != Mark.Kind.NONE && ending != Ending.OPEN;
    note(Clue.RUNS_ON, unfinished && !heading && same && !source && !turns);
    note(
        Clue.AFTER_STOP,
        (ending == Ending.STOP
                || ending == Ending.ASKING
                || !measure.isFull(before) && measure.wrapped())
            && !(measure.wrapped() && measure.isFull(before)));
    if (blocks && line.block() > 0 && !line.style().row()) {
      boolean goesOn = line.block() == before.block();
      note(Clue.SAME_BLOCK, goesOn);
      note(Clue.NEW_BLOCK, !goesOn && before.block() > 0);
    }
    note(Clue.OPEN_BRACKET, source && Bracket.open(before.text()) >= 0);
    at--;
    note(Clue.NEXT_RUNS, line.text().length() > 30 || Ending.of(line.text()) == Ending.STOP);
    at++;
  }

  private void source(Line line) {
    SourceLine source = sources[at];
    if (source == null) {
      return;
    }
    boolean date =
        source.source() == null && source.compiledBy() == null && source.authors().isEmpty();
    note(Clue.DATE_ALONE, date);
    note(Clue.SOURCE_STRONG, !date && source.certainty() == 3);
    note(Clue.SOURCE_LIKELY, !date && source.certainty() == 2);
    note(Clue.SOURCE_WEAK, !date && source.certainty() == 1);
    if (at > 0 && source.certainty() > 1) {
      clues[at - 1] |= Clue.NEXT_SOURCE.bit();
    }
  }

  private void labels(Line line) {
    String text = line.text();
    if (text.length() > LONG * 2) {
      return;
    }
    note(Clue.BY_LINE, sources[at] == null && (ByLine.parse(text) != null || isSigned(text)));
    note(
        Clue.ISSUE_NUMBER,
        text.length() <= 60
            && (mayNumber(text) && ISSUE_NUMBER.matcher(text).find() || isDated(text))
            && Ending.of(text) != Ending.STOP);
    boolean last = at == lines.size() - 1 && text.length() <= LONG && line.gap() > measure.gap();
    note(
        Clue.IMPRINT_LABEL,
        Imprint.labels(text) > 0 || Imprint.isLabel(text) || last && text.startsWith("本刊"));
    boolean colon = text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
    if (colon && BOOK_WORDS.stream().anyMatch(word -> labelled(text, word))) {
      int start = Math.max(0, at - BOOK_REACH);
      for (int i = start; i <= Math.min(lines.size() - 1, at + BOOK_REACH); i++) {
        clues[i] |= i == at || ByLine.parse(lines.get(i).text()) != null ? Clue.BOOK_DATA.bit() : 0;
      }
    }
  }

  /** Bare names between a title and its body. */
  private boolean isSigned(String text) {
    if (at == 0 || at + 1 >= lines.size() || ByLine.names(text) == null) {
      return false;
    }
    String before = lines.get(at - 1).text();
    String after = lines.get(at + 1).text();
    boolean titled =
        (before.length() >= 6 || lines.get(at - 1).style().size() >= 1.2)
            && Ending.of(before) != Ending.STOP;
    return titled
        && sources[at - 1] == null
        && (after.length() > 30
            || measure.wrapped() && measure.isFull(lines.get(at + 1))
            || Ending.of(after) == Ending.STOP
            || BOOK_WORDS.stream().anyMatch(word -> labelled(after, word))
            || sourceAt(after));
  }

  private static boolean sourceAt(String text) {
    SourceLine source = SourceGrammar.parse(text);
    return source != null && source.certainty() > 1;
  }

  /** A name and, set apart by much space, a date: who brings the issue out, and when. */
  private boolean isDated(String text) {
    PrintedDate date = at < HEAD_REACH && sources[at] == null ? PrintedDate.find(text) : null;
    return date != null
        && date.end() >= text.length() - 1
        && date.start() >= 4
        && Blank.is(text.charAt(date.start() - 1))
        && (Blank.is(text.charAt(date.start() - 2)) || text.charAt(date.start() - 1) == '\u3000');
  }

  private static boolean mayNumber(String text) {
    return text.indexOf('期') >= 0
        || text.indexOf('号') >= 0
        || text.contains("ol")
        || text.contains("NO")
        || text.contains("No");
  }

  private static boolean labelled(String text, String word) {
    int place = text.indexOf(word);
    int colon = place + word.length();
    return place >= 0 && colon < text.length() && "：:".indexOf(text.charAt(colon)) >= 0;
  }
}
