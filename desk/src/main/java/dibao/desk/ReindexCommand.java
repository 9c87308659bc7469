package dibao.desk;

import dibao.desk.know.search.Reindex;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dibao reindex}: the search index anew from the archive of a desk that is not running. */
@Command(name = "reindex", resourceBundle = "dibao.desk.Usage")
final class ReindexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private DataOptions data = new DataOptions();

  @Override
  public Integer call() throws IOException {
    try (var parts = OpenParts.of(ReindexParts.class, data)) {
      Reindex reindex = parts.getBean(Reindex.class);
      long all = reindex.articles();
      long made = reindex.run(done -> tell(Dibao.text("reindex.progress", done, all)));
      tell(Dibao.text("reindex.done", made));
      return 0;
    }
  }

  private void tell(String line) {
    spec.commandLine().getErr().println(line);
  }
}
