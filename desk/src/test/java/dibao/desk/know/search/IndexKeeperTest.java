package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {

  @TempDir Path folder;
  @TempDir Path elsewhere;

  private final Shelf shelf = new Shelf();

  @BeforeEach
  void fill() {
    for (int i = 0; i < 40; i++) {
      shelf.put("茶叶第" + i + "号", "春茶上市，产量增加。");
    }
  }

  @Test
  void changesWhileAway_areCaughtUpAtTheStart() throws IOException {
    shelf.open(folder).close();
    shelf.remove(1);
    shelf.change(2, "咖啡登场", "改写过的正文。");
    shelf.put("新来的茶叶", "正文。");
    try (Search search = shelf.open(folder)) {
      assertThat(found(search, "茶叶")).isEqualTo(39);
      assertThat(found(search, "咖啡")).isOne();
      assertThat(search.written()).as("only what had changed").isEqualTo(2);
    }
  }

  @Test
  void nothingChanged_nothingIsWritten() throws IOException {
    shelf.open(folder).close();
    try (Search search = shelf.open(folder)) {
      assertThat(search.written()).isZero();
      assertThat(found(search, "茶叶")).isEqualTo(40);
    }
  }

  @Test
  void issueThatChanged_isReplacedAtOnce() throws IOException {
    try (Search search = shelf.open(folder)) {
      shelf.remove(11);
      shelf.change(12, "咖啡登场", "改写过的正文。");
      search.issueChanged(2);
      search.issueChanged(2);
      search.settle();
      assertThat(found(search, "茶叶")).isEqualTo(38);
      assertThat(found(search, "咖啡")).isOne();
    }
  }

  @Test
  void issueThatIsGone_isTakenOut() throws IOException {
    try (Search search = shelf.open(folder)) {
      for (long id = 10; id < 20; id++) {
        shelf.remove(id);
      }
      search.issueChanged(2);
      search.settle();
      assertThat(found(search, "茶叶")).isEqualTo(30);
    }
  }

  @Test
  void crashBeforeTheCommit_losesNothing() throws IOException {
    Search crashed = shelf.open(folder);
    shelf.put("咖啡登场", "正文。");
    crashed.issueChanged(5);
    crashed.settle();
    assertThat(found(crashed, "咖啡")).isOne();
    Path copy = elsewhere.resolve("after-crash");
    copy(folder, copy);
    crashed.close();
    try (Search search = shelf.open(copy)) {
      assertThat(found(search, "咖啡")).isOne();
      assertThat(found(search, "茶叶")).isEqualTo(40);
    }
  }

  @Test
  void lostIndex_isMadeAnew() throws IOException {
    shelf.open(folder).close();
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    try (Search search = shelf.open(folder)) {
      assertThat(found(search, "茶叶")).isEqualTo(40);
    }
  }

  @Test
  void anyDamagedFile_isHealed() throws IOException {
    shelf.open(folder).close();
    List<Path> files = files(folder);
    assertThat(files.size()).isGreaterThan(2);
    for (Path file : files) {
      for (boolean cut : new boolean[] {true, false}) {
        Path copy = elsewhere.resolve("damaged-" + file.getFileName() + cut);
        copy(folder, copy);
        damage(copy.resolve(folder.relativize(file)), cut);
        try (Search search = shelf.open(copy)) {
          assertThat(found(search, "茶叶")).as("%s cut %s", file, cut).isEqualTo(40);
          assertThat(search.find(new SearchRequest("茶叶")).complete()).isTrue();
        }
      }
    }
  }

  @Test
  void indexOfAnotherSchema_isMadeAnew() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(folder.resolve("g7")), new IndexWriterConfig())) {
      var document = new org.apache.lucene.document.Document();
      document.add(
          new org.apache.lucene.document.StringField(
              "words", "茶叶", org.apache.lucene.document.Field.Store.NO));
      writer.addDocument(document);
    }
    Files.writeString(folder.resolve("current"), "g7\n");
    try (Search search = shelf.open(folder)) {
      assertThat(found(search, "茶叶")).isEqualTo(40);
      assertThat(folder.resolve("g8")).exists();
      assertThat(folder.resolve("g7")).doesNotExist();
    }
  }

  @Test
  void reindex_servesTheOldUntilTheNewIsWhole() throws Exception {
    try (Search search = shelf.open(folder)) {
      Thread reindexing =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  for (int i = 0; i < 5; i++) {
                    search.reindex();
                  }
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
      while (reindexing.isAlive()) {
        assertThat(found(search, "茶叶")).isEqualTo(40);
      }
      reindexing.join();
      assertThat(folder.resolve("g6")).exists();
      try (Stream<Path> all = Files.list(folder)) {
        assertThat(all).hasSize(2);
      }
    }
  }

  @Test
  void beforeTheIndexIsOpen_searchesAreAnsweredAsIncomplete() throws IOException {
    try (Search search = new Search(folder, shelf, Shelf.CLOCK)) {
      SearchResult result = search.find(new SearchRequest("茶叶"));
      assertThat(result.articles()).isZero();
      assertThat(result.complete()).isFalse();
      assertThat(search.suggest("茶")).isEmpty();
    }
  }

  private static int found(Search search, String query) {
    return search.find(new SearchRequest(query)).articles();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals("write.lock"))
          .toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  private static void damage(Path file, boolean cut) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (cut) {
      Files.write(
          file,
          java.util.Arrays.copyOf(bytes, bytes.length / 2),
          StandardOpenOption.TRUNCATE_EXISTING);
    } else {
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(file, bytes);
    }
  }
}
