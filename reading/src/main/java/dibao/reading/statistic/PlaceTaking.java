package dibao.reading.statistic;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the places that a statement holds for off its subject, and leaves those that only tell
 * which (对东盟进出口, 与日本贸易额).
 */
final class PlaceTaking {

  private final Script script;
  private final CharSequence text;
  private final Strip strip;

  PlaceTaking(Script script, Strip strip) {
    this.script = script;
    this.text = script.text();
    this.strip = strip;
  }

  List<Where> take() {
    List<Where> taken = new ArrayList<>();
    boolean partner = false;
    int end = -1;
    for (Where where : script.wheres(strip.start(), strip.end())) {
      if (!strip.isTaken(where.start())) {
        boolean joined =
            end >= 0
                && (taken.isEmpty() || !taken.getLast().wide())
                && onlyListMarks(end, where.start());
        partner = joined ? partner : isPartner(where);
        if (!partner && (taken.isEmpty() || joined || where.wide()) && !isListed(where, joined)) {
          take(where, taken, joined && !taken.isEmpty() && taken.getLast().end() == end);
        }
        end = where.end();
      }
    }
    return taken;
  }

  private void take(Where where, List<Where> taken, boolean joined) {
    if (where.wide() && !taken.isEmpty() && !joined) {
      strip.take(where.start(), where.end());
      return;
    }
    taken.add(where);
    int from = joined ? taken.get(taken.size() - 2).end() : where.start();
    strip.take(from, where.end());
  }

  /** 国际/港澳台快递: one of other things. */
  private boolean isListed(Where where, boolean joined) {
    return !joined
        && where.start() > strip.openStart()
        && Groups.isListMark(text.charAt(where.start() - 1));
  }

  private boolean onlyListMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Groups.isListMark(text.charAt(i)) && !strip.isTaken(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPartner(Where where) {
    if (where.start() <= strip.start()) {
      return false;
    }
    char before = text.charAt(where.start() - 1);
    boolean toward = "对与向自从同和往赴至到经及".indexOf(before) >= 0;
    boolean towardWide = where.wide() && before != '从' && before != '自';
    return toward && !(towardWide && before != '和' && isFront(where));
  }

  private boolean isFront(Where where) {
    return Trim.standard().trim(strip.rest(strip.start(), where.start() - 1)).length() <= 2;
  }
}
