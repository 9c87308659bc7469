package dibao.desk;

import dibao.desk.store.FolderLock;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

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
    try {
      return PreparedDesk.builder()
          .listeners((ApplicationListener<WebServerInitializedEvent>) RunDesk::tellAddress)
          .run(settings.toArray(String[]::new));
    } catch (PortInUseException e) {
      throw new ComplaintException(Dibao.text("serve.port", port));
    } catch (RuntimeException e) {
      throw OpenParts.told(e);
    }
  }

  /** Told before the link for the first administrator, which comes when all else is ready. */
  private static void tellAddress(WebServerInitializedEvent event) {
    System.out.println(Dibao.text("serve.ready", event.getWebServer().getPort()));
  }

  static void requireFree(int port) {
    if (port < 0 || port > 65535) {
      throw new ComplaintException(Dibao.text("serve.port.none", port));
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new ComplaintException(Dibao.text("serve.port", port));
    }
  }

  static void requireFree(DataOptions data) {
    OpenParts.requireUsable(data.folder().root());
    try (FolderLock lock = FolderLock.take(data.folder())) {
      if (!lock.held()) {
        throw new ComplaintException(Dibao.text("serve.folder", data.folder().root()));
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new ComplaintException(
          Dibao.text("file.unreadable", data.folder().root(), e.getMessage()));
    }
  }
}
