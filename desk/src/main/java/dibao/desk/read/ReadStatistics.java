package dibao.desk.read;

import dibao.reading.statistic.Observation;
import dibao.reading.text.ArticleText;
import java.util.List;

/** Reads the statistics of an article. */
@FunctionalInterface
interface ReadStatistics {
  List<Observation> read(ArticleText article);
}
