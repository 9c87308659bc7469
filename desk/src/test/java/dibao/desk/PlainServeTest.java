package dibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainServeTest {

  @Test
  void nothingGiven_meansTheUsualPort() {
    PlainServe plain = PlainServe.of("serve").orElseThrow();
    assertThat(plain.port()).isEqualTo(8080);
  }

  @Test
  void folderDatabaseAndPort_areTaken() {
    PlainServe plain =
        PlainServe.of(
                "serve", "--data", "档案", "--port", "9090", "--data", "jdbc:postgresql://db/desk")
            .orElseThrow();
    assertThat(plain.port()).isEqualTo(9090);
    assertThat(plain.data().folder().root()).isEqualTo(Path.of("档案").toAbsolutePath());
    assertThat(plain.data().database()).isEqualTo("jdbc:postgresql://db/desk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "try",
        "read --port 1",
        "serve --help",
        "serve --port",
        "serve --port x",
        "serve --port -1",
        "serve --port 12345678901",
        "serve --port 1 --port 2",
        "serve --port=1",
        "serve --data",
        "serve --data --port",
        "serve --data @file",
        "serve --prot 1",
        "serve a b"
      })
  void anythingElse_isLeftToPicocli(String line) {
    assertThat(PlainServe.of(line.isEmpty() ? new String[0] : line.split(" "))).isEmpty();
  }
}
