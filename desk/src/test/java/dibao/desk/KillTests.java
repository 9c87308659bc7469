package dibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.TestDesk.On;
import dibao.desk.gather.SnapshotFiles;
import dibao.desk.gather.TakeIn;
import dibao.desk.read.DocumentState;
import dibao.desk.read.Documents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a real import of 500 documents at random moments (SIGKILL), again and again, and counts
 * what was acknowledged and what is there.
 */
class KillTests {

  private static final int DOCUMENTS = 500;
  private static final int ARTICLES = 2;
  private static final int KILLS = 22;

  @TempDir static Path shared;
  private static ChildProcess child;

  @TempDir Path folder;

  private final Random random = new Random();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final List<String> takenTwice = new ArrayList<>();
  private int kills;
  private int killsInTheMiddle;

  @BeforeAll
  static void prepareChild() throws Exception {
    child = ChildProcess.prepare(shared);
  }

  @ParameterizedTest
  @EnumSource
  void import_killedAtAnyMoment_losesNothingAcknowledged(On on) throws Exception {
    List<String> settings = on.settings();
    Path input = writeDocuments();
    while (kills < KILLS && acknowledged.size() < DOCUMENTS) {
      killOneImport(input, settings);
      assertThat(documentsOf(settings)).containsAll(acknowledged);
    }
    assertThat(kills).isGreaterThanOrEqualTo(20);
    assertThat(takenTwice).isEmpty();
    System.out.printf(
        "%s: %d kills (%d while files were being taken in), %d of %d documents acknowledged by then%n",
        on, kills, killsInTheMiddle, acknowledged.size(), DOCUMENTS);
    try (TestDesk desk = TestDesk.start(data(), settings)) {
      theRestGoesOn(desk);
      everyDocumentOnce(desk, input);
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path writeDocuments() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    for (int i = 1; i <= DOCUMENTS; i++) {
      String text =
          """
          ---
          periodical: 邻里简讯
          year: 2024
          number: %1$d
          ---

          # 要闻

          ## 第 %1$d 条消息

          街道办第 %1$d 次说明了垃圾分类的安排，请各楼组长转告住户。

          来源：街道办

          ## 附：第 %1$d 条答复

          热线 %1$d 号来电已经答复。
          """
              .formatted(i);
      Files.writeString(input.resolve("d%04d.md".formatted(i)), text);
    }
    return input;
  }

  /** Starts an import and kills it: now and then while it starts, else after some files. */
  private void killOneImport(Path input, List<String> settings) throws Exception {
    AtomicInteger seen = new AtomicInteger();
    Process process = start(input, settings);
    Thread listening = Thread.ofPlatform().start(() -> listen(process, seen));
    if (random.nextInt(5) == 0) {
      process.waitFor(random.nextLong(1500), TimeUnit.MILLISECONDS);
    } else {
      int left = DOCUMENTS - acknowledged.size();
      int files = 1 + random.nextInt(Math.max(1, left / (KILLS + 2 - Math.min(kills, KILLS))));
      while (process.isAlive() && seen.get() < files) {
        process.waitFor(1, TimeUnit.MILLISECONDS);
      }
      process.waitFor(random.nextLong(30), TimeUnit.MILLISECONDS);
    }
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    listening.join();
    kills += alive ? 1 : 0;
    killsInTheMiddle += alive && seen.get() > 0 ? 1 : 0;
    assertThat(alive || acknowledged.size() == DOCUMENTS)
        .as("the import ended by itself: %s", Files.readString(folder.resolve("errors")))
        .isTrue();
  }

  private Process start(Path input, List<String> settings) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("import", input.toString(), "--data", data().toString()));
    settings.forEach(setting ->
        arguments.addAll(List.of("--data", setting.substring(setting.indexOf('=') + 1))));
    return child.start(arguments, folder.resolve("errors"));
  }

  /** A line «taken HASH FILE» is the promise that must hold. */
  private void listen(Process process, AtomicInteger seen) {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        boolean whole = words.length == 3 && words[2].endsWith(".md");
        if (whole && words[1].length() == 64 && !acknowledged.add(words[1]) && isTaken(words[0])) {
          takenTwice.add(line);
        }
        if (whole && isTaken(words[0])) {
          seen.incrementAndGet();
        }
      }
    } catch (IOException e) {
      // the process was killed in the middle of a line
    }
  }

  private static boolean isTaken(String word) {
    return word.equals("taken") || word.equals("已收");
  }

  private Set<String> documentsOf(List<String> settings) throws Exception {
    String url =
        settings.isEmpty()
            ? "jdbc:sqlite:" + data().resolve("dibao.db")
            : settings.getFirst().substring(settings.getFirst().indexOf('=') + 1);
    Set<String> found = new HashSet<>();
    if (acknowledged.isEmpty()) {
      return found;
    }
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT sha256 FROM snapshot JOIN document ON snapshot_id = snapshot.id")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private void theRestGoesOn(TestDesk desk) {
    Documents documents = desk.part(Documents.class);
    TestDesk.await(() ->
        documents.counts().get(DocumentState.QUEUED) == 0
            && documents.counts().get(DocumentState.READING) == 0);
    assertThat(documents.counts().get(DocumentState.READ))
        .isGreaterThanOrEqualTo(acknowledged.size());
    assertThat(documents.counts().get(DocumentState.FAILED)).isZero();
  }

  private void everyDocumentOnce(TestDesk desk, Path input) throws Exception {
    for (Path file : Files.list(input).toList()) {
      try (InputStream bytes = Files.newInputStream(file)) {
        desk.part(TakeIn.class).take(bytes, file.getFileName().toString());
      }
    }
    DSLContext database = desk.part(DSLContext.class);
    TestDesk.await(() -> database.fetchCount(dibao.desk.store.Tables.READING_JOB) == 0);
    assertThat(desk.part(Documents.class).counts()).containsEntry(DocumentState.READ, DOCUMENTS);
    assertThat(count(database, "snapshot")).isEqualTo(DOCUMENTS);
    assertThat(count(database, "issue")).isEqualTo(DOCUMENTS);
    assertThat(count(database, "article")).isEqualTo(DOCUMENTS * ARTICLES);
    assertThat(count(database, "(SELECT DISTINCT title FROM article) t"))
        .isEqualTo(DOCUMENTS * ARTICLES);
    for (String hash : acknowledged) {
      assertThat(sha256(desk.part(SnapshotFiles.class).file(hash))).isEqualTo(hash);
    }
  }

  private static int count(DSLContext database, String table) {
    return database.fetchOne("SELECT count(*) FROM " + table).get(0, int.class);
  }

  private static String sha256(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
