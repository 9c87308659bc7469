package dibao.desk;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The desk's entry point. */
@SpringBootApplication
public class Application {

  /** Runs a command and ends with its status; a server goes on. */
  public static void main(String[] arguments) {
    int status = Dibao.run(arguments);
    if (status != Dibao.GOES_ON) {
      System.exit(status);
    }
  }
}
