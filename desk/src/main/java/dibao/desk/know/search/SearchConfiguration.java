package dibao.desk.know.search;

import dibao.desk.read.ArticlesStored;
import dibao.desk.store.DataFolder;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Joins the search to the desk: its folder, its archive, and what the archive tells. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SearchConfiguration {

  @Bean(destroyMethod = "close")
  static Search search(DataFolder folder, DSLContext database) {
    return new Search(
        folder.index(), new ArchiveRows(database), Clock.system(ZoneId.systemDefault()));
  }

  @Bean
  static Listening listening(Search search) {
    return new Listening(search);
  }

  /** Begins when the desk is up, so that its first page need not wait for the index. */
  static final class Listening {

    private final Search search;

    Listening(Search search) {
      this.search = search;
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
      search.start();
    }

    @EventListener
    void take(ReindexAsked asked) throws IOException {
      search.reindex();
    }

    @EventListener
    void take(ArticlesStored stored) {
      search.issueChanged(stored.issueId());
    }
  }
}
