package dibao.desk.know.search;

import dibao.desk.store.DataFolder;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Makes the search index anew from the archive, for a desk that is not running. */
@Component
public final class Reindex {

  private static final int TELL_MILLIS = 500;

  private final DataFolder folder;
  private final DSLContext database;

  Reindex(DataFolder folder, DSLContext database) {
    this.folder = folder;
    this.database = database;
  }

  /** How many articles the index will have. */
  public long articles() {
    return new ArchiveRows(database).digest().count();
  }

  /**
   * Makes the index; the old one stays in use until the new one is whole.
   *
   * @param progress is told now and then how many articles have been written
   * @return how many articles the new index has
   */
  public long run(LongConsumer progress) throws IOException {
    ArchiveRows archive = new ArchiveRows(database);
    try (Search search =
        new Search(folder.index(), archive, Clock.system(ZoneId.systemDefault()))) {
      Thread telling = Thread.ofVirtual().start(() -> tell(search, progress));
      try {
        search.reindex();
      } finally {
        telling.interrupt();
      }
      return search.find(new SearchRequest("")).articles();
    }
  }

  private static void tell(Search search, LongConsumer progress) {
    try {
      while (true) {
        Thread.sleep(TELL_MILLIS);
        progress.accept(search.written());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
