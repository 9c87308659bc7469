package dibao.desk;

import dibao.desk.know.search.Reindex;
import dibao.desk.know.search.ReindexAsked;
import dibao.desk.store.FolderLock;
import dibao.desk.store.Outbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code dibao reindex}: the search index anew from the archive. A running desk is asked to make
 * it, by a promise in the outbox that the two share; it goes on searching meanwhile.
 */
@Command(name = "reindex", resourceBundle = "dibao.desk.Usage")
final class ReindexCommand implements Callable<Integer> {

  private static final long LOOK_MILLIS = 300;

  @Spec private CommandSpec spec;

  @Mixin private DataOptions data = new DataOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var parts = OpenParts.of(ReindexParts.class, data)) {
      if (!parts.getBean(FolderLock.class).held()) {
        return ask(parts);
      }
      Reindex reindex = parts.getBean(Reindex.class);
      long all = reindex.articles();
      long made = reindex.run(done -> tell(Terminal.text("reindex.progress", done, all)));
      tell(Terminal.text("reindex.done", made));
      return 0;
    }
  }

  private int ask(ConfigurableApplicationContext parts) throws InterruptedException {
    Outbox outbox = parts.getBean(Outbox.class);
    parts
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(_ -> outbox.promise(new ReindexAsked(Instant.now().toString())));
    tell(Terminal.text("reindex.asked"));
    while (outbox.holds(ReindexAsked.class)) {
      Thread.sleep(LOOK_MILLIS);
      try (FolderLock lock = FolderLock.take(data.folder())) {
        if (lock.held()) {
          throw new ComplaintException(Terminal.text("reindex.left"));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    tell(Terminal.text("reindex.done", parts.getBean(Reindex.class).articles()));
    return 0;
  }

  private void tell(String line) {
    spec.commandLine().getErr().println(line);
  }
}
