package dibao.reading.quantity;

import dibao.reading.lexicon.CharSet;
import dibao.reading.lexicon.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run over a text that keeps its quantities. */
final class QuantityScan {

  /** All that {@link Start} knows; asked first, for most characters begin nothing. */
  private static final CharSet STARTS =
      CharSet.of("0123456789第前T过近超对大翻首榜居个双不两三一半百倍〇二四五六七八九十千万亿几数○兩萬億");

  private final CharSequence text;
  private final Marks marks;
  private final NumberReading numbers;
  private final WordReading words;
  private final OrdinalReading ordinals;
  private final RankList ranks;
  private final List<QuantityMention> mentions = new ArrayList<>();
  private int mark;

  QuantityScan(CharSequence text, Marks marks) {
    this.text = text;
    this.marks = marks;
    Hedging hedging = new Hedging(text);
    Numerals numerals = new Numerals(text);
    this.numbers = new NumberReading(text, numerals, hedging);
    this.words = new WordReading(text, hedging);
    this.ordinals = new OrdinalReading(text, numerals);
    this.ranks = new RankList(text, numerals);
  }

  List<QuantityMention> run() {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      i = STARTS.contains(c) ? step(Start.of(c), i) : i + 1;
    }
    return SharedUnits.share(text, mentions);
  }

  /** Reads what begins here; the offset to go on from. */
  private int step(Start start, int at) {
    int word = endOfListedWord(at);
    if (word > at) {
      return word;
    }
    List<QuantityMention> listed = ranks.mayBegin(at) ? ranks.at(at) : null;
    if (listed != null) {
      mentions.addAll(listed);
      return listed.getLast().span().end();
    }
    Reading reading =
        switch (start) {
          case DIGIT, CHINESE -> numbers.at(at, endOfLastMention());
          case ORDINAL -> ordinals.at(at);
          case WORD -> words.at(at, endOfLastMention());
          case NONE -> Reading.skip(at + 1);
        };
    QuantityMention mention = reading.mention();
    if (mention != null) {
      mentions.add(mention);
    }
    if (reading.end() > at) {
      return reading.end();
    }
    return start == Start.WORD && ChineseNumeral.mayBegin(text.charAt(at))
        ? further(numbers.at(at, endOfLastMention()), at)
        : at + 1;
  }

  private int further(Reading reading, int at) {
    QuantityMention mention = reading.mention();
    if (mention != null) {
      mentions.add(mention);
    }
    return Math.max(reading.end(), at + 1);
  }

  private int endOfLastMention() {
    return mentions.isEmpty() ? 0 : mentions.getLast().span().end();
  }

  /** The end of the listed word that covers this offset: an idiom, a model, an event, a time. */
  private int endOfListedWord(int at) {
    int end = at;
    while (mark < marks.size() && marks.start(mark) <= at) {
      if (marks.end(mark) > at && !isOfNumber(mark)) {
        return Math.max(end, marks.end(mark));
      }
      mark++;
    }
    return end;
  }

  /** 119 of 1194万人 and 1688 of 1688亿元 are no names. */
  private boolean isOfNumber(int index) {
    int start = marks.start(index);
    int end = marks.end(index);
    if (!isDigit(start) || !isDigit(end - 1)) {
      return false;
    }
    boolean inside = isDigit(start - 1) || isDigit(end);
    boolean counted = end < text.length() && "万亿千百元%.,余多".indexOf(text.charAt(end)) >= 0;
    return inside || counted;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** What a character may begin. */
  private enum Start {
    NONE,
    DIGIT,
    CHINESE,
    ORDINAL,
    WORD;

    static Start of(char c) {
      if (c >= '0' && c <= '9') {
        return DIGIT;
      }
      if (c < 'O') {
        return NONE;
      }
      return switch (c) {
        case '第', '前', 'T' -> ORDINAL;
        case '过',
            '近',
            '超',
            '对',
            '大',
            '翻',
            '首',
            '榜',
            '居',
            '个',
            '双',
            '不',
            '两',
            '三',
            '一',
            '半',
            '百',
            '倍' ->
            WORD;
        case '〇',
            '二',
            '四',
            '五',
            '六',
            '七',
            '八',
            '九',
            '十',
            '千',
            '万',
            '亿',
            '几',
            '数',
            '○',
            '兩',
            '萬',
            '億' ->
            CHINESE;
        default -> NONE;
      };
    }
  }

  /** What was read at a place, and where to go on. */
  record Reading(@Nullable QuantityMention mention, int end) {

    static Reading skip(int end) {
      return new Reading(null, end);
    }

    static Reading of(QuantityMention mention) {
      return new Reading(mention, mention.span().end());
    }
  }
}
