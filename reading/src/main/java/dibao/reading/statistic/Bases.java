package dibao.reading.statistic;

import dibao.reading.time.Period;
import dibao.reading.time.TimeMention;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says what a comparison's base is: the year before, the period before, a named period, or another
 * thing.
 */
final class Bases {

  private Bases() {}

  static String code(Comparison comparison, @Nullable Period period) {
    if (!comparison.code().isEmpty()) {
      return comparison.code();
    }
    When when = comparison.when();
    return when == null
        ? withoutTime(comparison.base())
        : withTime(comparison.base(), when, period);
  }

  private static String withoutTime(String base) {
    if (base.startsWith("同期") && base.length() > 4) {
      return "other";
    }
    if (base.startsWith("前一年")
        || base.startsWith("同期")
        || base.startsWith("上年")
        || base.startsWith("去年")
        || base.startsWith("上一财年")) {
      return "yoy";
    }
    if (base.startsWith("期初")) {
      return "prev";
    }
    if (isSeasonBefore(base)) {
      return "yoy";
    }
    boolean previous =
        base.startsWith("上月")
            || base.startsWith("上届")
            || base.startsWith("上季")
            || base.startsWith("上周")
            || base.endsWith("旬")
            || base.startsWith("前值")
            || base.startsWith("上期")
            || base.startsWith("上一")
            || base.startsWith("前一");
    return previous ? "prev" : "other";
  }

  private static String withTime(String base, When when, @Nullable Period period) {
    Period named = when.period();
    if (base.endsWith("期初") && period != null) {
      return Period.at(period.first().minusDays(1)).toString();
    }
    if (isOfAnother(base, when)) {
      return "other";
    }
    if (base.endsWith("年初") && period != null) {
      return Period.at(LocalDate.of(yearOfStart(base, when, period) - 1, 12, 31)).toString();
    }
    if (when.same()) {
      return named == null || isLastYear(base) || isYearBefore(named, period)
          ? "yoy"
          : named.toString();
    }
    if (when.isOccasion()) {
      return isLastYear(base) || base.startsWith("上年") ? "yoy" : "other";
    }
    if (named == null) {
      return isLastYear(base) ? "yoy" : withoutTime(base);
    }
    if (isPrevious(base)) {
      return "prev";
    }
    if (base.contains("峰值") || base.contains("高点") || base.contains("均值") || base.contains("最高")) {
      return named.toString();
    }
    if (isLastYear(base) && !isDated(base) || isYearBefore(named, period)) {
      return "yoy";
    }
    return isShorter(when, named, period) ? "prev" : named.toString();
  }

  /** 同期我国外贸整体增速: the same time of another thing. */
  private static boolean isOfAnother(String base, When when) {
    int time = when.end() - when.start();
    return base.startsWith("同期") && base.length() >= time + 3;
  }

  /** 年初 is that of the year in hand unless its own is told. */
  private static int yearOfStart(String base, When when, Period period) {
    Period named = when.period();
    return base.length() > 2 && named != null ? named.first().getYear() : period.last().getYear();
  }

  /** 周涨幅 tells its base by its name. */
  static @Nullable String ofNoun(String noun) {
    boolean told =
        noun.endsWith("全周")
            || noun.endsWith("单周")
            || noun.endsWith("周涨幅")
            || noun.endsWith("周跌幅")
            || noun.endsWith("月涨幅")
            || noun.endsWith("月跌幅")
            || noun.endsWith("周环比");
    return told ? "prev" : null;
  }

  /** 上一雪季, 上个榨季: a season comes once a year, a quarter does not. */
  private static boolean isSeasonBefore(String base) {
    int season = base.indexOf('季');
    boolean before = base.startsWith("上一") || base.startsWith("上个") || base.startsWith("前一");
    return before && season > 2 && !base.startsWith("度", season + 1);
  }

  private static boolean isLastYear(String base) {
    return base.startsWith("上年")
        || base.startsWith("去年")
        || base.startsWith("上一年")
        || base.startsWith("前一年")
        || base.startsWith("上财年")
        || base.startsWith("上一财年");
  }

  /** 上年末, 去年12月: a date of its own. */
  private static boolean isDated(String base) {
    for (int i = 2; i < base.length(); i++) {
      char c = base.charAt(i);
      if (c == '末' || c == '底' || c == '初' || c >= '0' && c <= '9' || c == '季') {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrevious(String base) {
    return base.startsWith("上月")
        || base.startsWith("上个月")
        || base.startsWith("上季")
        || base.startsWith("上一季")
        || base.startsWith("上周")
        || base.startsWith("前一")
        || base.startsWith("上半年") && !base.contains("年上半年")
        || base.startsWith("上旬")
        || base.startsWith("上期")
        || base.startsWith("上个季");
  }

  private static boolean isYearBefore(Period named, @Nullable Period period) {
    if (period == null) {
      return false;
    }
    if (isWholeYear(named) && named.first().getYear() + 1 == period.last().getYear()) {
      return true;
    }
    LocalDate first = period.first().minusYears(1);
    LocalDate last = period.last().minusYears(1);
    return named.first().equals(first)
        && Math.abs(named.last().toEpochDay() - last.toEpochDay()) <= 1;
  }

  private static boolean isWholeYear(Period named) {
    return named.first().getDayOfYear() == 1
        && named.last().equals(LocalDate.of(named.first().getYear(), 12, 31));
  }

  /** 一季度 or 1—4月份 of the same year, 7月末 before 8月末. */
  private static boolean isShorter(When when, Period named, @Nullable Period period) {
    return period != null
        && when.kind() != TimeMention.Kind.YEAR
        && named.first().getYear() == period.first().getYear()
        && named.last().isBefore(period.last());
  }
}
