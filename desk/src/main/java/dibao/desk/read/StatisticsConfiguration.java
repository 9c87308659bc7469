package dibao.desk.read;

import dibao.reading.statistic.Statistics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the desk the library's reader of statistics. */
@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {

  @Bean
  ReadStatistics readStatistics() {
    return article -> Statistics.standard().read(article);
  }
}
