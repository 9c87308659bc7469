package dibao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dibao.desk.read.Documents;
import dibao.desk.store.Tables;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAddressTests {

  private static final String ISSUE = "# 书评\n\n## 夜读一则\n\n灯下读书。\n\n## 又一则\n\n雨中读书。\n";

  @TempDir Path data;
  private HttpServer server;
  private String base;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://localhost:" + server.getAddress().getPort();
    server.createContext("/", exchange -> answer(exchange, 404, "", ""));
    server.createContext(
        "/夜读", exchange -> answer(exchange, 200, "text/markdown; charset=utf-8", ISSUE));
    server.createContext("/moved", exchange -> moved(exchange, "/%E5%A4%9C%E8%AF%BB"));
    server.createContext("/round", exchange -> moved(exchange, "/round"));
    server.createContext(
        "/elsewhere",
        exchange -> moved(exchange, "http://127.0.0.1:" + server.getAddress().getPort() + "/x"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void moved(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().add("Location", location);
    answer(exchange, 302, "", "");
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Shell.Result fetch(String address) {
    return Shell.run("import", address, "--allow-private", "localhost", "--data", data.toString());
  }

  @Test
  void namedFile_isKeptAsFetched_andRead() {
    Shell.Result moved = fetch(base + "/moved");
    assertThat(moved.error()).isEmpty();
    assertThat(moved.out()).contains("taken ", "1 read");
    assertThat(fetch(base + "/%E5%A4%9C%E8%AF%BB").out()).contains("known ");
    try (TestDesk desk = TestDesk.start(data, List.of())) {
      DSLContext database = desk.part(DSLContext.class);
      assertThat(
              database.select(Tables.DOCUMENT.FILE_NAME).from(Tables.DOCUMENT).fetch().getValues(0))
          .hasToString("[夜读.md]");
      assertThat(database.select(Tables.SNAPSHOT.FETCHED_FROM).from(Tables.SNAPSHOT).fetchSingle(0))
          .isEqualTo(base + "/%E5%A4%9C%E8%AF%BB");
      assertThat(desk.part(Documents.class).one(1).orElseThrow().fetchedFrom())
          .isEqualTo(base + "/%E5%A4%9C%E8%AF%BB");
      assertThat(desk.part(dibao.desk.know.Archive.class).size()).isEqualTo(2);
    }
  }

  @Test
  void privateHost_isRefused_unlessNamed_alsoBehindARedirect() {
    Shell.Result result = Shell.run("import", base + "/moved", "--data", data.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.error()).contains("--allow-private localhost");
    assertThat(fetch(base + "/elsewhere").error()).contains("--allow-private 127.0.0.1");
  }

  @Test
  void whatCannotBeHad_isOneLine() {
    assertThat(fetch(base + "/round").error().lines()).hasSize(1);
    assertThat(fetch(base + "/nowhere").error()).contains("404");
    assertThat(fetch("http://localhost:1/x").error()).contains("cannot be fetched");
    assertThat(fetch("http://[bad").status()).isEqualTo(2);
  }
}
