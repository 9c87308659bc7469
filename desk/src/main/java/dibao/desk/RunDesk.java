package dibao.desk;

import dibao.desk.store.FolderLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.sqlite.SQLiteJDBCLoader;

/** Starts the desk after seeing that its port and its folder are free. */
final class RunDesk {

  private RunDesk() {}

  /**
   * Starts the desk.
   *
   * @param more further settings of the application
   */
  static ConfigurableApplicationContext run(DataOptions data, int port, List<String> more) {
    requireFree(port);
    requireFree(data);
    List<String> settings = new ArrayList<>(data.settings());
    settings.add("--server.port=" + port);
    settings.addAll(more);
    if (data.database() == null) {
      Thread.ofPlatform().daemon().name("sqlite-library").start(RunDesk::openLibrary);
    }
    try {
      return PreparedDesk.builder()
          .listeners((ApplicationListener<WebServerInitializedEvent>) RunDesk::tellAddress)
          .run(settings.toArray(String[]::new));
    } catch (PortInUseException e) {
      throw new ComplaintException(Terminal.text("serve.port", port));
    } catch (RuntimeException e) {
      throw OpenParts.told(e);
    }
  }

  /**
   * SQLite's driver unpacks its library and compares it byte by byte. That takes as long as a tenth
   * of the start, so it begins beside it; whoever needs the driver waits for its end. What fails
   * here fails there again, where it is told.
   */
  private static void openLibrary() {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception e) {
      LoggerFactory.getLogger(RunDesk.class).debug("SQLite's library", e);
    }
  }

  /** Told before the link for the first administrator, which comes when all else is ready. */
  private static void tellAddress(WebServerInitializedEvent event) {
    System.out.println(Terminal.text("serve.ready", event.getWebServer().getPort()));
  }

  static void requireFree(int port) {
    if (port < 0 || port > 65535) {
      throw new ComplaintException(Terminal.text("serve.port.none", port));
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new ComplaintException(Terminal.text("serve.port", port));
    }
  }

  static void requireFree(DataOptions data) {
    OpenParts.requireUsable(data.folder().root());
    try (FolderLock lock = FolderLock.take(data.folder())) {
      if (!lock.held()) {
        throw new ComplaintException(Terminal.text("serve.folder", data.folder().root()));
      }
    } catch (IOException e) {
      throw unusable(data, e);
    } catch (UncheckedIOException e) {
      throw unusable(data, e.getCause());
    }
  }

  private static ComplaintException unusable(DataOptions data, @Nullable IOException fault) {
    return new ComplaintException(
        Terminal.text("file.unreadable", data.folder().root(), Terminal.why(fault)));
  }
}
