package dibao.reading.statistic;

import dibao.reading.place.AreaMention;
import dibao.reading.place.Places;
import dibao.reading.quantity.Quantities;
import dibao.reading.quantity.Quantity;
import dibao.reading.quantity.QuantityMention;
import dibao.reading.text.ArticleText;
import dibao.reading.text.NormalText;
import dibao.reading.text.Span;
import dibao.reading.time.Period;
import dibao.reading.time.TimeMention;
import dibao.reading.time.Times;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an observation of each number of a table, by its row's stub and its column's head. */
final class TableReader {

  private static final String[] LEADS = {
    "份", "各地市", "各市", "各省", "各地区", "分地区", "各区县", "各区", "全国", "全省", "全市", "部分", "主要"
  };
  private static final String[] TAILS = {"变动情况", "情况", "主要数据", "数据", "统计表", "一览", "排名", "表"};

  private final ArticleText article;
  private final String text;
  private final Context context;
  private final List<Observation> observations = new ArrayList<>();

  TableReader(ArticleText article, Context context) {
    this.article = article;
    this.text = article.text();
    this.context = context;
  }

  List<Observation> read(Table table) {
    List<TableColumn> columns =
        new TableHead(article.date(), context.period, note(table)).columns(table);
    String root = stub(table.rows().getFirst());
    String subject = subject(table);
    for (List<Table.Cell> row : table.rows()) {
      readRow(table, row, columns, root, subject);
    }
    return observations;
  }

  /** Whether a row's stub names what is measured, not a place. */
  private boolean isIndicator(String stub) {
    return area(stub) == null && !Heads.standard().head(stub).isEmpty();
  }

  private void readRow(
      Table table, List<Table.Cell> row, List<TableColumn> columns, String root, String subject) {
    String stub = stub(row);
    String area = area(stub);
    String whole = isIndicator(root) ? root : subject;
    TableColumn level = null;
    for (int i = 0; i < columns.size() && i + 1 < row.size(); i++) {
      TableColumn column = columns.get(i);
      Table.Cell cell = row.get(i + 1);
      level = column.kind() == TableColumn.Kind.LEVEL ? column : level;
      if (cell.isNumber() && column.kind() != TableColumn.Kind.WORDS) {
        String indicator = indicator(column, level, area == null ? stub : "", whole);
        add(table, row, cell, column, level, indicator, area);
      }
    }
  }

  private String indicator(
      TableColumn column, @Nullable TableColumn level, String stub, String root) {
    String measure = column.name();
    boolean change =
        column.kind() == TableColumn.Kind.CHANGE || column.kind() == TableColumn.Kind.DIFFERENCE;
    if (measure.isEmpty() && change && level != null) {
      measure = level.name();
    }
    if (stub.isEmpty()) {
      return measure.isEmpty() ? root : measure;
    }
    boolean named = stub.equals(root) || !Heads.standard().head(stub).isEmpty();
    return stub + (measure.isEmpty() && !named ? Heads.standard().head(root) : measure);
  }

  private void add(
      Table table,
      List<Table.Cell> row,
      Table.Cell cell,
      TableColumn column,
      @Nullable TableColumn level,
      String indicator,
      @Nullable String area) {
    String unit = column.unit();
    if (unit.isEmpty() && column.kind() == TableColumn.Kind.DIFFERENCE && level != null) {
      unit = level.unit();
    }
    QuantityMention mention = quantity(cell.text(), unit);
    if (mention == null || indicator.isBlank()) {
      return;
    }
    Span span = new Span(row.getFirst().start(), cell.end());
    When time = column.time() == null && level != null ? level.time() : column.time();
    Period period = time == null ? context.period : time.period();
    observations.add(
        new Observation(
            article.number(),
            cellQuote(row, cell),
            span,
            indicator,
            area == null ? context.area : area,
            period,
            measure(column.kind()),
            mention.quantity(),
            unit(column.kind(), mention),
            ObservationStatus.ACTUAL,
            column.basis(),
            new Observation.Parts(
                new Span(cell.start(), cell.end()),
                null,
                null,
                new Span(row.getFirst().start(), row.getFirst().end())),
            null,
            0.9,
            "table/" + column.kind().name().toLowerCase(java.util.Locale.ROOT)));
  }

  private static String cellQuote(List<Table.Cell> row, Table.Cell cell) {
    var quote = new StringBuilder();
    for (Table.Cell part : row) {
      quote.append(part.text());
      if (part == cell) {
        break;
      }
    }
    return quote.toString();
  }

  /** The number read with its unit, so that magnitude and unit are understood as in prose. */
  private static @Nullable QuantityMention quantity(String cell, String unit) {
    NormalText number = NormalText.of(cell.replace('－', '-').replace('−', '-') + unit);
    List<QuantityMention> mentions = Quantities.standard().scan(number);
    return mentions.isEmpty() ? null : signed(cell, mentions.getFirst());
  }

  private static QuantityMention signed(String cell, QuantityMention mention) {
    boolean minus = "-－−—".indexOf(cell.charAt(0)) >= 0;
    if (!minus || mention.quantity().value().signum() <= 0) {
      return mention;
    }
    Quantity negative = new Quantity.Exact(mention.quantity().value().negate());
    return new QuantityMention(
        mention.span(),
        mention.number(),
        mention.unitSpan(),
        negative,
        mention.unit(),
        mention.form(),
        mention.role());
  }

  private static Measure measure(TableColumn.Kind kind) {
    return switch (kind) {
      case LEVEL, WORDS -> Measure.LEVEL;
      case CHANGE -> Measure.CHANGE;
      case DIFFERENCE -> Measure.DIFFERENCE;
      case SHARE -> Measure.SHARE;
      case RANK -> Measure.RANK;
    };
  }

  private static String unit(TableColumn.Kind kind, QuantityMention mention) {
    return switch (kind) {
      case CHANGE, SHARE -> "%";
      case RANK -> "rank";
      case LEVEL, DIFFERENCE, WORDS -> mention.unit().code();
    };
  }

  private static String stub(List<Table.Cell> row) {
    String stub = NormalText.of(row.getFirst().text()).toString().replace(" ", "");
    for (String lead : new String[] {"其中：", "其中:", "#", "其中"}) {
      stub = stub.startsWith(lead) ? stub.substring(lead.length()) : stub;
    }
    int mark = stub.indexOf('、');
    int bracket = stub.indexOf('（');
    stub = bracket > 1 ? stub.substring(0, bracket) : stub;
    return mark > 0 && mark <= 2 && "一二三四五六七八九十0123456789".indexOf(stub.charAt(0)) >= 0
        ? stub.substring(mark + 1)
        : stub;
  }

  /** 全省 is the article's own. */
  private @Nullable String area(String stub) {
    List<AreaMention> areas = Places.standard().scan(stub);
    if (areas.size() != 1 || areas.getFirst().span().length() != stub.length()) {
      return null;
    }
    boolean local = areas.getFirst().kind() == AreaMention.Kind.DEICTIC;
    return local ? context.area : areas.getFirst().shortName();
  }

  /** What the caption or the title says is measured: 网络零售额 of 2023年各市网络零售额情况. */
  private String subject(Table table) {
    int end = table.start();
    int start = Math.max(0, text.lastIndexOf('\n', Math.max(0, end - 2)) + 1);
    String caption = subject(text.substring(start, end));
    return Heads.standard().head(caption).isEmpty() ? subject(article.title()) : caption;
  }

  private static String subject(String words) {
    NormalText caption = NormalText.of(words.strip());
    var strip = new StringBuilder(caption);
    List<TimeMention> times = Times.standard().scan(caption, null);
    for (int i = times.size() - 1; i >= 0; i--) {
      strip.delete(times.get(i).span().start(), times.get(i).span().end());
    }
    String subject = strip.toString();
    int bracket = Math.max(subject.indexOf('（'), subject.indexOf('('));
    subject = bracket > 0 ? subject.substring(0, bracket) : subject;
    for (String lead : LEADS) {
      int at = subject.indexOf(lead);
      subject = at >= 0 && at <= 4 ? subject.substring(at + lead.length()) : subject;
    }
    for (String tail : TAILS) {
      int at = subject.indexOf(tail);
      subject = at > 1 ? subject.substring(0, at) : subject;
    }
    return subject;
  }

  /** «（单位：亿元）» before the table. */
  private String note(Table table) {
    int at = text.lastIndexOf("单位", table.start());
    if (at < 0 || table.start() - at > 60 || at + 3 > text.length()) {
      return "";
    }
    int end = at + 3;
    while (end < text.length() && "）)\n，。、 　".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end - at <= 12 ? text.substring(at + 3, end) : "";
  }
}
