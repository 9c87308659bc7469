package dibao.desk;

import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The desk's entry point. */
@SpringBootApplication
public class Application {

  /** Runs a command and ends with its status; a server goes on. */
  public static void main(String[] arguments) {
    Optional<PlainServe> plain = PlainServe.of(arguments);
    int status = plain.isPresent() ? plain.get().run() : Dibao.run(arguments);
    if (status != Dibao.GOES_ON) {
      System.exit(status);
    }
  }
}
