package dibao.reading.statistic;

import dibao.reading.text.TextMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the places that a statement holds for off its subject, and leaves those that only tell
 * which (对东盟进出口, 与日本贸易额). A short name that the lists do not know is a place where it stands among
 * places: 西青、武清、宝坻.
 */
final class PlaceTaking {

  private static final int LONGEST_UNKNOWN = 6;

  private static final String[] COMERS = {"采购商", "客商", "买家", "游客", "旅客", "访客", "留学生", "客户", "客源"};

  private final Script script;
  private final CharSequence text;
  private final Strip strip;
  private final boolean partners;
  private final List<Where> taken = new ArrayList<>();

  PlaceTaking(Script script, Strip strip) {
    this(script, strip, false);
  }

  /** In a sentence about partners, only the country's own name is an area. */
  PlaceTaking(Script script, Strip strip, boolean partners) {
    this.partners = partners;
    this.script = script;
    this.text = script.text();
    this.strip = strip;
  }

  List<Where> take() {
    boolean partner = false;
    int end = -1;
    for (Where where : script.wheres(strip.start(), strip.end())) {
      if (!strip.isTaken(where.start())) {
        List<Where> between = end < 0 ? listBefore(where) : listBetween(end, where.start());
        boolean listed = where.start() > 0 && Groups.isListMark(text.charAt(where.start() - 1));
        boolean joined = end >= 0 && between != null && (!isAfterWide() || listed);
        partner =
            joined ? partner : isPartner(where) || isOrigin(where) || partners && !isWhole(where);
        boolean next = end == where.start() && !taken.isEmpty();
        if (next && where.wide()) {
          strip.take(where.start(), where.end());
        } else if (next && isNarrower(where)) {
          taken.add(taken.removeLast().narrowedTo(where));
          strip.take(where.start(), where.end());
        } else if (!partner) {
          take(where, joined, between);
        }
        end = where.end();
      }
    }
    return taken;
  }

  private void take(Where where, boolean joined, @Nullable List<Where> between) {
    boolean listed = isListed(where, joined);
    if (joined && !taken.isEmpty()
        || taken.isEmpty() && listed && between != null && where.settles()) {
      int from = taken.isEmpty() ? between(between, where) : taken.getLast().end();
      taken.addAll(between == null ? List.of() : between);
      taken.add(where);
      strip.take(from, PlaceNames.behindMarket(text, strip, where.end()));
    } else if (taken.isEmpty() && !listed && !isAmongWorld(where)) {
      taken.add(where);
      if (!PlaceNames.isNamed(text, strip, where)) {
        strip.take(where.start(), PlaceNames.behindMarket(text, strip, where.end()));
      }
    } else if (isPart(where)) {
      taken.set(0, where);
      strip.take(where.start(), where.end());
    } else if (where.wide() && !listed && !PlaceNames.isNamed(text, strip, where)) {
      strip.take(where.start(), where.end());
    }
  }

  /** 陕西西安: of the province the city. */
  private boolean isNarrower(Where where) {
    Where last = taken.getLast();
    return last.settles()
        && where.settles()
        && (last.wide()
            || Organs.isOf("province", last.area()) && !Organs.isOf("province", where.area()));
  }

  private static int between(@Nullable List<Where> between, Where where) {
    return between == null || between.isEmpty() ? where.start() : between.getFirst().start();
  }

  /** 中国游戏收入50强企业上海占24%: of a whole of the country, the part of a place. */
  private boolean isPart(Where where) {
    return taken.size() == 1 && isAfterWide() && !where.wide() && where.end() == strip.openEnd();
  }

  private boolean isAfterWide() {
    return !taken.isEmpty() && taken.getLast().wide();
  }

  /** 国际/港澳台快递: one of other things. */
  private boolean isListed(Where where, boolean joined) {
    return !joined
        && where.start() > strip.openStart()
        && Groups.isListMark(text.charAt(where.start() - 1));
  }

  /** 在世界主要国家中. */
  private boolean isAmongWorld(Where where) {
    return where.wide()
        && !where.area().equals("中国")
        && where.start() > strip.start()
        && text.charAt(where.start() - 1) == '在'
        && strip.rest().endsWith("中");
  }

  /**
   * The unknown names from the subject's beginning up to the place; null if something else is
   * there.
   */
  private @Nullable List<Where> listBefore(Where where) {
    return isListed(where, false) ? listBetween(strip.openStart(), where.start()) : null;
  }

  /** The unknown names between list marks; null if there is more than short names. */
  private @Nullable List<Where> listBetween(int from, int to) {
    List<Where> names = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (strip.isTaken(i)) {
        return null;
      }
      if (Groups.isListMark(text.charAt(i))) {
        if (i - start > LONGEST_UNKNOWN || i - start == 1) {
          return null;
        }
        if (i > start) {
          names.add(new Where(start, i, text.subSequence(start, i).toString(), false, false, true));
        }
        start = i + 1;
      }
    }
    return start == to ? names : null;
  }

  private boolean isWhole(Where where) {
    boolean listed = where.end() < text.length() && Groups.isListMark(text.charAt(where.end()));
    return where.wide() && !listed || where.local();
  }

  private boolean isPartner(Where where) {
    if (where.start() <= strip.start() || isCounted(where)) {
      return false;
    }
    char before = text.charAt(where.start() - 1);
    boolean toward = "对与向自从同和往赴至到经及".indexOf(before) >= 0;
    boolean towardWide = where.wide() && before != '从' && before != '自';
    return toward && !(towardWide && before != '和' && isFront(where));
  }

  /** 欧美采购商, 日本游客: whence those come who are counted elsewhere; so is 中欧（中亚）班列 no area. */
  private boolean isOrigin(Where where) {
    if (where.start() > 0 && "（(".indexOf(text.charAt(where.start() - 1)) >= 0) {
      return true;
    }
    for (String comer : COMERS) {
      if (!where.wide() && !where.local() && TextMatch.at(text, where.end(), comer)) {
        return true;
      }
    }
    return false;
  }

  /** 与全球33家零售商, 对全球3万名消费者: they are counted all over the world. */
  private boolean isCounted(Where where) {
    return where.wide()
        && !script.amounts(where.end(), where.end() + 12).isEmpty()
        && script.amounts(where.end(), where.end() + 12).getFirst().start() == where.end();
  }

  private boolean isFront(Where where) {
    return Trim.standard().trim(strip.rest(strip.start(), where.start() - 1)).length() <= 2;
  }
}
