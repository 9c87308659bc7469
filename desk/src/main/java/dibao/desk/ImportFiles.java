package dibao.desk;

import dibao.desk.gather.FetchFile;
import dibao.desk.gather.RefusedException;
import dibao.desk.gather.TakeIn;
import dibao.desk.gather.Taken;
import dibao.desk.read.DocumentState;
import dibao.desk.read.Documents;
import dibao.reading.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;

/** Takes files in and waits until all have been read. */
final class ImportFiles {

  private static final long LOOK_MILLIS = 100;

  private final Progress progress;
  private final Set<Long> open = new HashSet<>();
  private int all;
  private int taken;
  private int known;
  private int read;
  private int failed;

  ImportFiles(Progress progress) {
    this.progress = progress;
  }

  /** Addresses to fetch, and the hosts among them that may be private. */
  record Addresses(List<URI> all, Set<String> allowed) {
    static final Addresses NONE = new Addresses(List.of(), Set.of());
  }

  void run(List<Path> files, Addresses addresses, DataOptions data) throws InterruptedException {
    all = files.size() + addresses.all().size();
    try (ConfigurableApplicationContext parts = OpenParts.of(ImportParts.class, data)) {
      TakeIn takeIn = parts.getBean(TakeIn.class);
      Documents documents = parts.getBean(Documents.class);
      for (Path file : files) {
        take(file, takeIn);
        look(documents, false);
      }
      FetchFile fetch = parts.getBean(FetchFile.class);
      for (URI address : addresses.all()) {
        keep(address.toString(), () -> fetch.fetch(address, addresses.allowed()));
        look(documents, false);
      }
      for (look(documents, true); !open.isEmpty(); look(documents, true)) {
        Thread.sleep(LOOK_MILLIS);
      }
    }
    progress.say(Terminal.text("import.done", taken, taken - known, known, read - failed, failed));
  }

  private void take(Path file, TakeIn takeIn) {
    keep(
        file.toString(),
        () -> {
          try (InputStream bytes = Files.newInputStream(file)) {
            return takeIn.take(bytes, file.getFileName().toString());
          }
        });
  }

  private interface Taking {
    Taken take() throws IOException;
  }

  private void keep(String what, Taking taking) {
    try {
      Taken kept = taking.take();
      progress.taken(what, kept.sha256(), kept.fresh());
      open.add(kept.snapshotId());
      taken++;
      known += kept.fresh() ? 0 : 1;
    } catch (RefusedException e) {
      leaveOut(Terminal.told(e.wording()));
    } catch (IOException e) {
      leaveOut(Terminal.text("file.unreadable", what, Terminal.why(e)));
    }
  }

  private static String told(String reason) {
    return Wording.kept(reason).map(Terminal::told).orElse(reason);
  }

  private void leaveOut(String reason) {
    all--;
    progress.complain(reason);
  }

  private long looked = System.nanoTime();

  /** Sees which of ours have been read. */
  private void look(Documents documents, boolean now) {
    if (now || System.nanoTime() - looked > LOOK_MILLIS * 1_000_000) {
      looked = System.nanoTime();
      for (Documents.Finished document : documents.finished(List.copyOf(open))) {
        open.remove(document.snapshotId());
        read++;
        if (document.state() == DocumentState.FAILED) {
          failed++;
          progress.complain(told(document.reason()));
        }
      }
    }
    progress.at(taken, taken - open.size(), all);
  }
}
