package dibao.reading.place;

import dibao.reading.lexicon.Kind;
import dibao.reading.lexicon.Lexicon;
import dibao.reading.lexicon.Marks;
import dibao.reading.lexicon.OrganisationNames;
import dibao.reading.text.Span;
import dibao.reading.text.TextMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One run over the marked words of a text that keeps the areas. */
final class PlaceScan {

  private static final Set<String> COMPASS = Set.of("东部", "中部", "西部", "东北");
  private static final Map<Character, String> NATIONS =
      Map.ofEntries(
          Map.entry('中', "中国"),
          Map.entry('美', "美国"),
          Map.entry('日', "日本"),
          Map.entry('韩', "韩国"),
          Map.entry('英', "英国"),
          Map.entry('法', "法国"),
          Map.entry('德', "德国"),
          Map.entry('俄', "俄罗斯"),
          Map.entry('印', "印度"),
          Map.entry('意', "意大利"),
          Map.entry('加', "加拿大"),
          Map.entry('澳', "澳大利亚"),
          Map.entry('越', "越南"),
          Map.entry('泰', "泰国"),
          Map.entry('欧', "欧盟"),
          Map.entry('巴', "巴西"));
  private static final int NAME_REACH = 18;
  private static final int WEAK_REACH = 4;
  private static final int FREIGHT_REACH = 14;

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
    return switch (word.note()) {
      case "compass" -> compass(word, start, end);
      case "nations" -> nations(start, end);
      case "listed" -> listed(word, start, end);
      case "deictic" -> add(AreaMention.Kind.DEICTIC, word.value(), start, end);
      default -> named(word, start, end);
    };
  }

  private int named(Lexicon.Word word, int start, int end) {
    if (end < text.length() && text.charAt(end) == '《' || isExcepted(start) || isRoute(end)) {
      return end;
    }
    int name = nameEnd(word, end);
    if (name >= 0) {
      return name;
    }
    AreaMention.Kind kind = AreaMention.Kind.valueOf(word.note().toUpperCase(Locale.ROOT));
    String county = kind == AreaMention.Kind.WORLD ? null : Counties.name(text, end);
    if (county != null) {
      return add(AreaMention.Kind.DISTRICT, county, start, Counties.end(text, end));
    }
    return kind == AreaMention.Kind.WORLD && isScale(word, end)
        ? end
        : add(kind, word.value(), start, end);
  }

  private int add(AreaMention.Kind kind, String shortName, int start, int end) {
    areas.add(new AreaMention(new Span(start, end), shortName, kind));
    return end;
  }

  /** 欧洲航线, 上海出口集装箱运价指数, 伦敦布伦特: a route, or a price made there for all. */
  private boolean isRoute(int end) {
    if (TextMatch.at(text, end, "航线")
        || TextMatch.at(text, end, "布伦特")
        || TextMatch.at(text, end, "WTI")) {
      return true;
    }
    if (!TextMatch.at(text, end, "出口集装箱") && !TextMatch.at(text, end, "集装箱")) {
      return false;
    }
    int limit = Math.min(text.length(), end + FREIGHT_REACH);
    for (int i = end; i < limit && "，。；\n".indexOf(text.charAt(i)) < 0; i++) {
      if (TextMatch.at(text, i, "指数")) {
        return true;
      }
    }
    return false;
  }

  /** 不含港澳台. */
  private boolean isExcepted(int start) {
    return TextMatch.at(text, start - 2, "不含")
        || TextMatch.at(text, start - 3, "不包括")
        || TextMatch.at(text, start - 3, "不包含");
  }

  /** 世界第一, 世界主要国家: what others are measured by, not where. */
  private boolean isScale(Lexicon.Word word, int end) {
    return word.text().equals("世界")
        && end < text.length()
        && "第首前最主先领平级各冠纪杯遗".indexOf(text.charAt(end)) >= 0;
  }

  /** The end of the name that goes on behind an area; none does behind 全国 or 我国. */
  private int nameEnd(Lexicon.Word word, int end) {
    boolean named = word.text().equals(word.value()) || !word.value().equals("中国");
    boolean world = word.note().equals("world") || word.note().equals("region");
    return named && !world
        ? OrganisationNames.standard().end(text, marks, end, NAME_REACH, WEAK_REACH)
        : -1;
  }

  /** 东部地区, or a list of such: 东部、中部和西部, 东、中、西部. */
  private int compass(Lexicon.Word word, int start, int end) {
    if (word.text().equals("东、中、西部") || word.text().equals("东中西部")) {
      int step = word.text().length() == 4 ? 1 : 2;
      add(AreaMention.Kind.REGION, "东部", start, start + 1);
      add(AreaMention.Kind.REGION, "中部", start + step, start + step + 1);
      return add(AreaMention.Kind.REGION, "西部", start + 2 * step, end);
    }
    boolean alone =
        TextMatch.at(text, end, "地区")
            || TextMatch.at(text, end, "省份")
            || TextMatch.at(text, end, "各省");
    boolean listed =
        isListMark(end) && isCompass(end + 1) || isListMark(start - 1) && isBehindCompass(start);
    if (!alone && !listed) {
      return end;
    }
    int last = TextMatch.at(text, end, "地区") ? end + 2 : end;
    return add(AreaMention.Kind.REGION, word.value(), start, last);
  }

  private boolean isCompass(int at) {
    Lexicon.Word next = marks.at(at, Kind.AREA);
    return next != null && next.note().equals("compass");
  }

  private boolean isBehindCompass(int start) {
    return !areas.isEmpty()
        && areas.getLast().span().end() == start - 1
        && COMPASS.contains(areas.getLast().shortName());
  }

  private boolean isListMark(int at) {
    return at >= 0 && at < text.length() && "、和及与".indexOf(text.charAt(at)) >= 0;
  }

  /** 美、日、韩三国: countries by their first characters, before a word that sums them up. */
  private int nations(int start, int end) {
    int from = start;
    while (from > 0 && (isNation(from - 1) || isListMark(from - 1))) {
      from--;
    }
    for (int i = from; i < start; i++) {
      String nation = isNation(i) ? NATIONS.get(text.charAt(i)) : null;
      if (nation != null) {
        add(AreaMention.Kind.COUNTRY, nation, i, i + 1);
      }
    }
    return end;
  }

  private boolean isNation(int at) {
    return NATIONS.containsKey(text.charAt(at))
        && (isListMark(at - 1) || isListMark(at + 1))
        && (areas.isEmpty() || areas.getLast().span().end() <= at);
  }

  /** 渝北, 江北: districts whose names are short or common stand so only in a list of districts. */
  private int listed(Lexicon.Word word, int start, int end) {
    boolean behind =
        isListMark(start - 1)
            && !areas.isEmpty()
            && areas.getLast().span().end() == start - 1
            && areas.getLast().kind() == AreaMention.Kind.DISTRICT;
    boolean before = isListMark(end) && isDistrict(end + 1);
    return behind || before ? add(AreaMention.Kind.DISTRICT, word.value(), start, end) : end;
  }

  private boolean isDistrict(int at) {
    Lexicon.Word next = marks.at(at, Kind.AREA);
    return next != null && (next.note().equals("district") || next.note().equals("listed"));
  }
}
