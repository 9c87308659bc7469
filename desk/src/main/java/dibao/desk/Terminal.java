package dibao.desk;

import dibao.reading.text.Wording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a command speaks through: standard output and error in UTF-8, in the user's language. */
final class Terminal {

  private Terminal() {}

  /** Opens it: Chinese or English, as the environment says, even where the system lacks that. */
  static void open() {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    speak();
  }

  /** Sets the user's language. */
  static void speak() {
    Locale.setDefault(language());
  }

  private static Locale language() {
    String wanted =
        Stream.of("DIBAO_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(System::getenv)
            .filter(value -> value != null && !value.isEmpty())
            .findFirst()
            .orElse(Locale.getDefault().getLanguage());
    return wanted.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** What is told, in the user's language. */
  static String told(Wording wording) {
    return wording.in(Locale.getDefault());
  }

  /** Why a file could not be used, in few words. */
  static String why(@Nullable IOException fault) {
    return switch (fault) {
      case null -> "";
      case AccessDeniedException _ -> text("why.denied");
      case NoSuchFileException _ -> text("why.absent");
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> String.valueOf(fault.getMessage());
    };
  }

  /** A text of the command line in the user's language. */
  static String text(String key, @Nullable Object... arguments) {
    String text = ResourceBundle.getBundle("dibao.desk.Usage").getString(key);
    return arguments.length == 0 ? text : String.format(text, arguments);
  }
}
