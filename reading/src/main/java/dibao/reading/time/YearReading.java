package dibao.reading.time;

import dibao.reading.lexicon.Kind;
import dibao.reading.quantity.WholeNumber;
import dibao.reading.time.TimeExpression.YearOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads years: 2023年, 二〇二三年, 去年, 2023—2025年, fiscal and crop years. */
final class YearReading {

  private static final List<String> SEASONS =
      List.of("年度", "榨季", "作物年度", "市场年度", "赛季", "学年", "年", "雪季", "财年");

  private final TimeText text;

  YearReading(TimeText text) {
    this.text = text;
  }

  /** A year and where it ends. */
  record Year(YearOf year, int end) {}

  /** A fiscal year, by its number or the first of its two, and where it ends. */
  record Fiscal(int year, int end) {}

  /** 2023年, 二〇二三年, 去年; of 2024Q1 and 2025春节档 the digits alone. */
  @Nullable Year at(int offset) {
    if (text.word(offset) instanceof TimeWord.Year year) {
      return new Year(year.year(), offset + text.lengthOfWord(offset));
    }
    WholeNumber number = numberAt(offset);
    if (number == null) {
      return null;
    }
    int end = number.end();
    if (text.is(end, '年') && !text.is(end + 1, '期') && !text.is(end + 1, '代')) {
      return new Year(YearOf.told(number.value()), text.is(end + 1, '度') ? end + 2 : end + 1);
    }
    boolean partFollows =
        text.word(end) instanceof TimeWord.Part || text.marks().at(end, Kind.OCCASION) != null;
    return partFollows ? new Year(YearOf.told(number.value()), end) : iso(number);
  }

  /** 2023财年, 2022—2023财年, whose months differ by country and company. */
  @Nullable Fiscal fiscalAt(int offset) {
    WholeNumber first = numberAt(offset);
    if (first == null) {
      return null;
    }
    WholeNumber second =
        text.is(first.end(), '/')
            ? text.numberAt(first.end() + 1)
            : text.numberBehindDash(first.end());
    int end = second == null ? first.end() : second.end();
    return text.is(end, "财年") ? new Fiscal(first.value(), end + 2) : null;
  }

  /** 2023—2025年, or a crop year, which has no dates. */
  @Nullable Read severalAt(int offset) {
    WholeNumber first = numberAt(offset);
    if (first == null) {
      return null;
    }
    if (text.is(first.end(), '/')) {
      return season(first);
    }
    int next = text.afterDash(first.end());
    WholeNumber last = next < 0 ? null : numberAt(next);
    if (last == null || !text.is(last.end(), '年') || last.value() < first.value()) {
      return null;
    }
    TimeExpression years = new TimeExpression.Years(first.value(), last.value());
    return new Read(years, TimeMention.Kind.SPAN, last.end() + 1, null);
  }

  /** 2023/24年度, 2021/22榨季: their months differ by crop. */
  private @Nullable Read season(WholeNumber first) {
    WholeNumber second = text.numberAt(first.end() + 1);
    if (second == null) {
      return null;
    }
    int end = second.end();
    for (String season : SEASONS) {
      if (text.is(second.end(), season)) {
        end = Math.max(end, second.end() + season.length());
      }
    }
    return new Read(new TimeExpression.Open(), TimeMention.Kind.OPEN, end, null);
  }

  /** The year of 2024-05-06, its dash too. */
  private @Nullable Year iso(WholeNumber number) {
    WholeNumber month = text.is(number.end(), '-') ? text.numberAt(number.end() + 1) : null;
    boolean iso =
        month != null
            && month.end() == number.end() + 3
            && month.value() <= 12
            && text.is(month.end(), '-')
            && text.numberAt(month.end() + 1) != null;
    return iso ? new Year(YearOf.told(number.value()), number.end() + 1) : null;
  }

  /** Four digits from 1900 to 2100. */
  private @Nullable WholeNumber numberAt(int offset) {
    char first = text.charAt(offset);
    if (first != '1' && first != '2' && first != '一' && first != '二') {
      return null;
    }
    WholeNumber number = text.numberAt(offset);
    boolean year =
        number != null
            && number.end() - offset == 4
            && number.value() >= 1900
            && number.value() <= 2100;
    return year ? number : null;
  }
}
