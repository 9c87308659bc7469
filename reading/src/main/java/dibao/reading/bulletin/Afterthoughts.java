package dibao.reading.bulletin;

import dibao.reading.document.Line;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes back or adds clues where the lines of a document together say more than each alone. */
final class Afterthoughts {

  private static final Pattern TABLE_SOURCE = Pattern.compile("[（(]?(?:资料|数据|图表|图片)\\s*来源\\s*[：:]");
  private static final Pattern FIGURE = Pattern.compile("[图表]\\s*\\d");
  private static final Pattern FIELD = Pattern.compile("\\p{IsHan}{2,5}[：:]\\S");
  private static final int FEW_RULES = 3;
  private static final int LONGEST_FOOT = 10;
  private static final int STAFF_REACH = 6;
  private static final int LONG = 70;

  private final List<Line> lines;
  private final long[] clues;
  private final @Nullable SourceLine[] sources;

  Afterthoughts(List<Line> lines, long[] clues, @Nullable SourceLine[] sources) {
    this.lines = lines;
    this.clues = clues;
    this.sources = sources;
  }

  void weigh(Kept kept) {
    staff();
    bracketedTitles();
    tableSources();
    behindLastRule(kept);
    fields();
  }

  /**
   * 编辑：某某 at the very end names the staff, not an article's, where it is the only such line
   * or names a second office that no other such line names.
   */
  private void staff() {
    int found = -1;
    int others = 0;
    boolean alike = false;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine source = sources[i];
      if (source != null
          && source.source() == null
          && source.compiledBy() != null
          && source.date() == null) {
        others += found >= 0 ? 1 : 0;
        alike |= found >= 0 && Imprint.labels(lines.get(found).text()) > 1;
        found = i;
      }
    }
    int labels =
        found < Math.max(0, lines.size() - STAFF_REACH)
            ? 0
            : Imprint.labels(lines.get(found).text());
    if (labels > 0 && (others == 0 || labels > 1 && !alike)) {
      clues[found] &= ~Clue.SOURCE_STRONG.bit();
      clues[found] |= Clue.SOURCE_WEAK.bit();
    }
  }

  /** 资料来源：… right below a table or figure, with running words after it, is theirs. */
  private void tableSources() {
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (sources[i] == null || !Clue.NEXT_RUNS.in(clues[i])) {
        continue;
      }
      boolean below =
          lines.get(i - 1).style().row() || FIGURE.matcher(lines.get(i - 1).text()).lookingAt();
      if (below && TABLE_SOURCE.matcher(lines.get(i).text()).lookingAt()) {
        clues[i] &= ~(Clue.SOURCE_STRONG.bit() | Clue.SOURCE_LIKELY.bit() | Clue.SOURCE_WEAK.bit());
        clues[i - 1] &= ~Clue.NEXT_SOURCE.bit();
        sources[i] = null;
      }
    }
  }

  /** A few short lines after the last rule of all belong to the imprint. */
  private void behindLastRule(Kept kept) {
    int start = lines.size() - kept.afterRule();
    if (kept.rules() == 0
        || kept.rules() > FEW_RULES
        || start <= 0
        || kept.afterRule() > LONGEST_FOOT) {
      return;
    }
    for (int i = start; i < lines.size(); i++) {
      if (lines.get(i).text().length() > LONG
          || sources[i] != null && sources[i].source() != null && sources[i].certainty() > 1) {
        return;
      }
    }
    for (int i = start; i < lines.size(); i++) {
      clues[i] |= Clue.IMPRINT_LABEL.bit();
    }
  }

  /** 联系人：… that goes on from 时间：…, 地点：… is a notice's, where the imprint stands apart below. */
  private void fields() {
    boolean below = false;
    for (int i = lines.size() - 1; i > 0; i--) {
      if (!Clue.IMPRINT_LABEL.in(clues[i])) {
        continue;
      }
      boolean apart = Clue.GAP_BEFORE.in(clues[i]);
      if (below && !apart && FIELD.matcher(lines.get(i - 1).text()).lookingAt()) {
        clues[i] &= ~Clue.IMPRINT_LABEL.bit();
      }
      below |= apart;
    }
  }

  /** Brackets are a title's where running words stand right below most of them. */
  private void bracketedTitles() {
    int bracketed = 0;
    int heading = 0;
    for (long clue : clues) {
      bracketed += Clue.BRACKETED.in(clue) ? 1 : 0;
      heading += Clue.BRACKETED.in(clue) && Clue.NEXT_RUNS.in(clue) ? 1 : 0;
    }
    if (heading >= 2 && heading * 10 >= bracketed * 7) {
      for (int i = 0; i < clues.length; i++) {
        clues[i] &= ~Clue.BRACKETED.bit();
      }
    }
  }
}
