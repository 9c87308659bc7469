package dibao.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole desk in a folder of its own, on a free port. */
public final class TestDesk implements AutoCloseable {

  /** Which database a test runs on. */
  public enum On {
    SQLITE,
    POSTGRES;

    /** Settings for a desk on an empty database of the kind. */
    public List<String> settings() {
      return this == SQLITE
          ? List.of()
          : List.of("--dibao.database.url=" + TestPostgres.freshDatabase());
    }
  }

  private final ConfigurableApplicationContext context;

  private TestDesk(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts a desk; settings are Spring's, such as {@code --dibao.web.secure-cookies=true}. */
  public static TestDesk start(Path data, List<String> settings) {
    List<String> all = new ArrayList<>(settings);
    all.add("--dibao.data=" + data);
    all.add("--server.port=0");
    return new TestDesk(SpringApplication.run(Application.class, all.toArray(String[]::new)));
  }

  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  public int port() {
    return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
  }

  /** Takes a text in as a file. */
  public dibao.desk.gather.Taken take(String name, String... lines) {
    byte[] bytes = String.join("\n", Arrays.asList(lines)).getBytes(StandardCharsets.UTF_8);
    try {
      return part(dibao.desk.gather.TakeIn.class).take(new ByteArrayInputStream(bytes), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until something holds, at most two minutes. */
  public static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofSeconds(120));
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited in vain");
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
