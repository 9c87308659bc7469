package dibao.desk.know;

import static dibao.desk.store.Tables.ARTICLE_SOURCE;
import static dibao.desk.store.Tables.OBSERVATION;

import com.hankcs.hanlp.HanLP;
import dibao.desk.know.ObservationFilter.Facet;
import dibao.desk.read.Indicators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What all observations that readers see are sifted by, in memory, as it was at one revision of the
 * archive: each value as a number, some 40 bytes an observation. One walk over them counts every
 * facet. Never changes.
 */
final class ObservationColumns {

  private static final int NONE = -1;
  private static final int FETCHED = 2_000;

  private final Names indicators = new Names();
  private final Names periods = new Names();
  private final Map<Facet, Names> names = new HashMap<>();
  private int[] indicator = new int[1_024];
  private int[] area = new int[1_024];
  private int[] year = new int[1_024];
  private int[] period = new int[1_024];
  private int[] measure = new int[1_024];
  private int[] status = new int[1_024];
  private int[] article = new int[1_024];
  private int[][] sources = new int[0][];
  private int size;

  /** Strings numbered as they come. */
  private static final class Names {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int number(@Nullable String text) {
      if (text == null) {
        return NONE;
      }
      Integer number = numbers.putIfAbsent(text, texts.size());
      if (number == null) {
        texts.add(text);
        return texts.size() - 1;
      }
      return number;
    }

    /** Its number; one that nothing has when it is not there. */
    int known(String text) {
      return numbers.getOrDefault(text, Integer.MIN_VALUE);
    }
  }

  private ObservationColumns() {
    for (Facet facet : Facet.values()) {
      names.put(facet, new Names());
    }
  }

  static ObservationColumns read(DSLContext database) {
    ObservationColumns columns = new ObservationColumns();
    Map<Long, Integer> articles = new HashMap<>();
    columns.readRows(database, articles);
    columns.readSources(database, articles);
    return columns;
  }

  int size() {
    return size;
  }

  private void readRows(DSLContext database, Map<Long, Integer> articles) {
    try (var rows =
        database
            .select(
                OBSERVATION.INDICATOR_FOLDED,
                OBSERVATION.AREA,
                OBSERVATION.PERIOD_YEAR,
                OBSERVATION.PERIOD_FIRST,
                OBSERVATION.PERIOD_LAST,
                OBSERVATION.MEASURE,
                OBSERVATION.STATUS,
                OBSERVATION.ARTICLE_ID)
            .from(OBSERVATION)
            .where(ObservationRows.SHOWN)
            .fetchSize(FETCHED)
            .fetchLazy()) {
      for (var row : rows) {
        room();
        Integer inYear = row.value3();
        indicator[size] = indicators.number(row.value1());
        area[size] = named(Facet.AREA).number(row.value2());
        year[size] = named(Facet.PERIOD).number(inYear == null ? null : inYear.toString());
        period[size] = periods.number(row.value4() + "/" + row.value5());
        measure[size] = named(Facet.MEASURE).number(row.value6());
        status[size] = named(Facet.STATUS).number(row.value7());
        article[size] = articles.computeIfAbsent(row.value8(), id -> articles.size());
        size++;
      }
    }
  }

  private void readSources(DSLContext database, Map<Long, Integer> articles) {
    sources = new int[articles.size()][];
    Arrays.fill(sources, new int[0]);
    try (var rows =
        database
            .select(ARTICLE_SOURCE.ARTICLE_ID, ARTICLE_SOURCE.NAME)
            .from(ARTICLE_SOURCE)
            .fetchSize(FETCHED)
            .fetchLazy()) {
      for (var row : rows) {
        Integer at = articles.get(row.value1());
        if (at != null) {
          int[] more = Arrays.copyOf(sources[at], sources[at].length + 1);
          more[more.length - 1] = named(Facet.SOURCE).number(row.value2());
          sources[at] = more;
        }
      }
    }
  }

  private Names named(Facet facet) {
    return Objects.requireNonNull(names.get(facet));
  }

  private void room() {
    if (size == indicator.length) {
      int more = size * 2;
      indicator = Arrays.copyOf(indicator, more);
      area = Arrays.copyOf(area, more);
      year = Arrays.copyOf(year, more);
      period = Arrays.copyOf(period, more);
      measure = Arrays.copyOf(measure, more);
      status = Arrays.copyOf(status, more);
      article = Arrays.copyOf(article, more);
    }
  }

  /** How many rows each value of each facet would leave, all other choices kept. */
  Counts count(ObservationFilter filter) {
    Counts counts = new Counts();
    BitSet wanted = wanted(filter.words());
    Sieve sieve = new Sieve(filter);
    for (int row = 0; row < size; row++) {
      if (wanted.get(indicator[row])) {
        counts.add(row, sieve.failed(row));
      }
    }
    return counts;
  }

  /** The indicators that have all the words; see {@link ObservationRows#word}. */
  private BitSet wanted(String words) {
    BitSet wanted = new BitSet(indicators.texts.size());
    wanted.set(0, indicators.texts.size());
    for (String word : words.split("\\s+")) {
      String folded = Indicators.folded(word);
      String simplified = HanLP.convertToSimplifiedChinese(folded);
      for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
        String text = indicators.texts.get(i);
        if (!text.contains(folded) && !text.contains(simplified)) {
          wanted.clear(i);
        }
      }
    }
    return wanted;
  }

  /** Which of a filter's choices a row is not of, a bit for each facet. */
  private final class Sieve {

    private final int inArea;
    private final int inYear;
    private final int inPeriod;
    private final int ofMeasure;
    private final int ofStatus;
    private final int ofSource;

    Sieve(ObservationFilter filter) {
      inArea = chosen(named(Facet.AREA), filter.area());
      String asked = filter.period();
      boolean whole = asked != null && asked.length() == 4;
      inYear = whole ? chosen(named(Facet.PERIOD), asked) : NONE;
      inPeriod = whole || asked == null ? NONE : periods.known(ObservationRows.bounds(asked));
      ofMeasure = chosen(named(Facet.MEASURE), filter.measure());
      ofStatus = chosen(named(Facet.STATUS), filter.status());
      ofSource = chosen(named(Facet.SOURCE), filter.source());
    }

    private static int chosen(Names names, @Nullable String value) {
      return value == null ? NONE : names.known(value);
    }

    int failed(int row) {
      int failed = fails(inArea, area[row], Facet.AREA);
      failed |= fails(inYear, year[row], Facet.PERIOD) | fails(inPeriod, period[row], Facet.PERIOD);
      failed |= fails(ofMeasure, measure[row], Facet.MEASURE);
      failed |= fails(ofStatus, status[row], Facet.STATUS);
      return ofSource == NONE || has(sources[article[row]], ofSource)
          ? failed
          : failed | bit(Facet.SOURCE);
    }

    private static int fails(int wanted, int value, Facet facet) {
      return wanted == NONE || wanted == value ? 0 : bit(facet);
    }

    private static boolean has(int[] values, int wanted) {
      for (int value : values) {
        if (value == wanted) {
          return true;
        }
      }
      return false;
    }
  }

  private static int bit(Facet facet) {
    return 1 << facet.ordinal();
  }

  /** What was counted. */
  final class Counts {

    private final int[][] counts = new int[Facet.values().length][];
    private int total;

    private Counts() {
      for (Facet facet : Facet.values()) {
        counts[facet.ordinal()] = new int[named(facet).texts.size()];
      }
    }

    /** Counts a row where it is of all choices, or of all but the facet's own. */
    private void add(int row, int failed) {
      total += failed == 0 ? 1 : 0;
      if ((failed & failed - 1) != 0) {
        return;
      }
      count(Facet.AREA, failed, area[row]);
      count(Facet.PERIOD, failed, year[row]);
      count(Facet.MEASURE, failed, measure[row]);
      count(Facet.STATUS, failed, status[row]);
      for (int source : sources[article[row]]) {
        count(Facet.SOURCE, failed, source);
      }
    }

    private void count(Facet facet, int failed, int value) {
      if (value != NONE && (failed & ~bit(facet)) == 0) {
        counts[facet.ordinal()][value]++;
      }
    }

    int total() {
      return total;
    }

    /** The values that any row has, with how many. */
    List<DataFacets.Count> of(Facet facet) {
      List<DataFacets.Count> of = new ArrayList<>();
      List<String> texts = named(facet).texts;
      int[] each = counts[facet.ordinal()];
      for (int i = 0; i < each.length; i++) {
        if (each[i] > 0) {
          of.add(new DataFacets.Count(texts.get(i), each[i]));
        }
      }
      return of;
    }
  }
}
