package dibao.reading.statistic;

import dibao.reading.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a short article and tells one field of each observation, as 指标=字段. */
final class Read {

  private Read() {}

  static List<Observation> all(String date, String title, @Nullable String source, String body) {
    return Statistics.standard()
        .read(new ArticleText(1, title, LocalDate.parse(date), source, body));
  }

  static List<String> areas(String title, String body) {
    return all("2024-08-20", title, null, body).stream()
        .map(o -> value(o) + "=" + o.area())
        .toList();
  }

  static List<String> periods(String date, String title, String body) {
    return all(date, title, null, body).stream().map(o -> value(o) + "=" + o.period()).toList();
  }

  static List<String> bases(String date, String body) {
    return all(date, "", null, body).stream().map(o -> value(o) + "=" + o.basis()).toList();
  }

  static List<String> rows(String date, String title, String body) {
    return all(date, title, null, body).stream()
        .map(o ->
            String.join(
                " ",
                o.indicator(),
                String.valueOf(o.area()),
                String.valueOf(o.period()),
                o.measure().word(),
                value(o),
                o.unit(),
                String.valueOf(o.basis())))
        .toList();
  }

  private static String value(Observation observation) {
    return observation.quantity().value().stripTrailingZeros().toPlainString();
  }
}
