package dibao.desk;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/**
 * The desk with its parts put together at packaging: Spring writes down, as code, which parts there
 * are and how each is made, so that a start neither searches the class path nor weighs conditions.
 * Where nothing was prepared, as in a development tree, the desk finds its parts at the start.
 */
final class PreparedDesk {

  private PreparedDesk() {}

  /** Begun by the build, which ends it before any part is made. */
  static void main(String[] arguments) {
    SpringApplication.run(Application.class, arguments);
  }

  static SpringApplicationBuilder builder() {
    String prepared = PreparedDesk.class.getName() + "__ApplicationContextInitializer";
    if (ClassUtils.isPresent(prepared, PreparedDesk.class.getClassLoader())) {
      SpringProperties.setFlag(AotDetector.AOT_ENABLED);
    }
    return new SpringApplicationBuilder(Application.class).main(PreparedDesk.class);
  }
}
