package dibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.TestDesk.On;
import dibao.desk.gather.Taken;
import dibao.desk.know.Archive;
import dibao.desk.store.Tables;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupCommandTests {

  @TempDir Path folder;

  private static Shell.Result dibao(Path data, List<String> settings, String... words) {
    List<String> all = new ArrayList<>(Arrays.asList(words));
    all.addAll(List.of("--data", data.toString()));
    settings.forEach(
        setting -> all.addAll(List.of("--data", setting.substring(setting.indexOf('=') + 1))));
    return Shell.run(all.toArray(String[]::new));
  }

  private static Taken fill(TestDesk desk) {
    Taken taken = desk.take("夜读.md", "# 书评", "", "## 夜读一则", "", "灯下读书。", "", "## 又一则", "", "雨中读书。");
    Archive archive = desk.part(Archive.class);
    TestDesk.await(() -> archive.size() == 2);
    return taken;
  }

  /** The backup is made while the desk runs, and goes into the other kind of database. */
  @ParameterizedTest
  @EnumSource
  void backup_movesToTheOtherDatabase(On from) throws Exception {
    Path file = folder.resolve("desk.zip");
    Path data = folder.resolve("first");
    List<String> settings = from.settings();
    Taken taken;
    try (TestDesk desk = TestDesk.start(data, settings)) {
      taken = fill(desk);
      Shell.Result backup = dibao(data, settings, "backup", file.toString());
      assertThat(backup.error()).isEmpty();
      assertThat(backup.out()).contains("1 originals");
    }
    List<String> other = (from == On.SQLITE ? On.POSTGRES : On.SQLITE).settings();
    Path second = folder.resolve("second");
    Shell.Result restored = dibao(second, other, "restore", file.toString());
    assertThat(restored.error()).isEmpty();
    assertThat(restored.status()).isZero();
    try (TestDesk desk = TestDesk.start(second, other)) {
      assertThat(desk.part(Archive.class).size()).isEqualTo(2);
      assertThat(desk.take("另名.md", "# 书评", "", "## 夜读一则", "", "灯下读书。", "", "## 又一则", "", "雨中读书。"))
          .isEqualTo(new Taken(taken.snapshotId(), taken.sha256(), false));
      Taken more = desk.take("新.md", "# 栏", "", "## 新题", "", "一行。", "", "## 又题", "", "二行。");
      assertThat(more.snapshotId()).isGreaterThan(taken.snapshotId());
      TestDesk.await(() -> desk.part(Archive.class).size() == 4);
      assertThat(desk.part(DSLContext.class).fetchCount(Tables.SNAPSHOT)).isEqualTo(2);
    }
    assertThat(dibao(second, other, "restore", file.toString()).error()).contains("already holds");
  }

  @Test
  void restore_refusesWhatIsNotWhole_andChangesNothing() throws Exception {
    Path data = folder.resolve("data");
    Path file = folder.resolve("desk.zip");
    try (TestDesk desk = TestDesk.start(data, List.of())) {
      fill(desk);
      assertThat(dibao(data, List.of(), "backup", file.toString()).status()).isZero();
      assertThat(dibao(data, List.of(), "backup", file.toString()).error()).contains("--force");
      assertThat(dibao(data, List.of(), "restore", file.toString(), "--force").error())
          .contains("in use");
    }
    Path changed = Files.copy(file, folder.resolve("changed.zip"));
    try (FileSystem zip = FileSystems.newFileSystem(changed)) {
      Files.writeString(zip.getPath("tables/person.jsonl"), "{\"name\":\"me\"}\n");
    }
    Path fresh = folder.resolve("fresh");
    assertThat(dibao(fresh, List.of(), "restore", changed.toString()).error())
        .contains("damaged", "tables/person.jsonl");
    assertThat(fresh.resolve("dibao.db")).doesNotExist();
    Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
    assertThat(dibao(fresh, List.of(), "restore", text.toString()).error()).contains("no backup");
    assertThat(dibao(data, List.of(), "restore", file.toString()).error())
        .contains("already holds");
    assertThat(dibao(data, List.of(), "restore", file.toString(), "--force").status()).isZero();
    try (var found = Files.list(data)) {
      assertThat(found.filter(path -> path.getFileName().toString().startsWith("replaced-")))
          .hasSize(1);
    }
  }

  @Test
  void backup_saysWhichOriginalIsDamaged() throws Exception {
    Path data = folder.resolve("data");
    Taken taken;
    try (TestDesk desk = TestDesk.start(data, List.of())) {
      taken = fill(desk);
    }
    Path original = data.resolve("snapshots").resolve(taken.sha256().substring(0, 2));
    Files.writeString(original.resolve(taken.sha256()), "changed");
    Shell.Result backup = dibao(data, List.of(), "backup", folder.resolve("desk.zip").toString());
    assertThat(backup.status()).isEqualTo(2);
    assertThat(backup.error()).contains(taken.sha256());
    assertThat(dibao(folder.resolve("none"), List.of(), "backup", "x.zip").error())
        .contains("holds no desk");
  }
}
