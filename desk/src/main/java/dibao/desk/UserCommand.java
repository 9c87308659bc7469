package dibao.desk;

import dibao.desk.web.AdmitPeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dibao user}: who may sign in to a desk, whether it is running or not. */
@Command(name = "user", resourceBundle = "dibao.desk.Usage")
final class UserCommand implements Runnable {

  private static final int NAME_WIDTH = 24;
  private static final int ROLE_WIDTH = 16;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Terminal.text("complaint.command"));
  }

  @Command(name = "list", resourceBundle = "dibao.desk.Usage")
  int list(@Mixin DataOptions data) {
    List<AdmitPeople.Person> all = with(data, AdmitPeople::all);
    for (AdmitPeople.Person person : all) {
      String since =
          person.since() == null
              ? Terminal.text("user.invited")
              : LocalDate.ofInstant(person.since(), ZoneId.systemDefault()).toString();
      String role = Terminal.text("user." + person.role());
      say(padded(person.name(), NAME_WIDTH) + padded(role, ROLE_WIDTH) + since);
    }
    if (all.isEmpty()) {
      say(Terminal.text("user.none"));
    }
    return 0;
  }

  @Command(name = "add", resourceBundle = "dibao.desk.Usage")
  int add(
      @Parameters(paramLabel = "NAME", descriptionKey = "user.name") String name,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              defaultValue = "editor",
              descriptionKey = "user.role")
          String role,
      @Option(names = "--address", paramLabel = "URL", descriptionKey = "user.address")
          @Nullable String address,
      @Mixin DataOptions data) {
    requireRole(role);
    return tell(name, address, data, people -> people.add(name, role));
  }

  @Command(name = "password-link", resourceBundle = "dibao.desk.Usage")
  int passwordLink(
      @Parameters(paramLabel = "NAME", descriptionKey = "user.name") String name,
      @Option(names = "--address", paramLabel = "URL", descriptionKey = "user.address")
          @Nullable String address,
      @Mixin DataOptions data) {
    return tell(name, address, data, people -> people.passwordLink(name));
  }

  @Command(name = "role", resourceBundle = "dibao.desk.Usage")
  int role(
      @Parameters(paramLabel = "NAME", descriptionKey = "user.name") String name,
      @Parameters(paramLabel = "ROLE", descriptionKey = "user.role") String role,
      @Mixin DataOptions data) {
    requireRole(role);
    return tell(name, null, data, people -> people.setRole(name, role));
  }

  @Command(name = "remove", resourceBundle = "dibao.desk.Usage")
  int remove(
      @Parameters(paramLabel = "NAME", descriptionKey = "user.name") String name,
      @Mixin DataOptions data) {
    return tell(name, null, data, people -> people.remove(name));
  }

  private int tell(
      String name,
      @Nullable String address,
      DataOptions data,
      Function<AdmitPeople, AdmitPeople.Answer> act) {
    switch (with(data, act)) {
      case AdmitPeople.Done _ -> say(Terminal.text("user.done", name));
      case AdmitPeople.Link link -> {
        spec.commandLine().getErr().println(Terminal.text("user.link", name));
        say(base(address) + link.path());
      }
      case AdmitPeople.Refusal refusal ->
          throw new ComplaintException(
              Terminal.text("user." + refusal.name().toLowerCase(Locale.ROOT), name));
    }
    return 0;
  }

  private static String base(@Nullable String address) {
    String known = address == null ? System.getenv("DIBAO_WEB_ADDRESS") : address;
    return StringUtils.trimTrailingCharacter(
        known == null || known.isEmpty() ? "http://localhost:8080" : known, '/');
  }

  private static <T> T with(DataOptions data, Function<AdmitPeople, T> act) {
    try (ConfigurableApplicationContext parts = OpenParts.of(UserParts.class, data)) {
      return act.apply(parts.getBean(AdmitPeople.class));
    }
  }

  private void requireRole(String role) {
    if (!AdmitPeople.ROLES.contains(role)) {
      throw new ParameterException(
          spec.commandLine(),
          Terminal.text("user.no-role", role, String.join(", ", AdmitPeople.ROLES)));
    }
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - Width.of(text)));
  }
}
