package dibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.know.Archive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReindexCommandTests {

  @TempDir Path data;

  @Test
  void index_isMadeAnew_whetherTheDeskRunsOrNot() throws Exception {
    Path current = data.resolve("index").resolve("current");
    String before;
    try (TestDesk desk = TestDesk.start(data, List.of())) {
      desk.take("夜读.md", "# 书评", "", "## 夜读一则", "", "灯下读书。", "", "## 又一则", "", "雨中读书。");
      TestDesk.await(() -> desk.part(Archive.class).size() == 2);
      TestDesk.await(() -> Files.exists(current));
      before = Files.readString(current);
      Shell.Result asked = Shell.run("reindex", "--data", data.toString());
      assertThat(asked.status()).isZero();
      assertThat(asked.error()).contains("running", "2 articles");
      assertThat(Files.readString(current)).isNotEqualTo(before);
      before = Files.readString(current);
    }
    Shell.Result alone = Shell.run("reindex", "--data", data.toString());
    assertThat(alone.error()).contains("2 articles").doesNotContain("running");
    assertThat(Files.readString(current)).isNotEqualTo(before);
  }
}
