package dibao.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell a person, in whichever language that person reads: a key of a package's {@code
 * wording_zh.properties} and {@code wording_en.properties}, and what is put into its slots {@code
 * {0}}, {@code {1}} … An argument that begins with {@code @} is itself a key.
 *
 * @param place the package, by its path, as in {@code dibao/reading/document}
 */
public record Wording(String place, String key, List<String> arguments) {

  private static final Pattern PLACE = Pattern.compile("dibao(/[a-z]+)*");
  private static final String KEPT = "wording:";
  private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

  public Wording {
    if (!PLACE.matcher(place).matches()) {
      throw new IllegalArgumentException("no place for words: " + place);
    }
    arguments = List.copyOf(arguments);
  }

  /** The words under a key beside a class. */
  public static Wording of(Class<?> beside, String key, @Nullable Object... arguments) {
    return new Wording(
        beside.getPackageName().replace('.', '/'),
        key,
        Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /**
   * The words in Chinese, or in English for every other language.
   *
   * @throws IllegalArgumentException when nobody has written them
   */
  public String in(Locale locale) {
    Properties words = words(locale.getLanguage().equals("zh") ? "zh" : "en");
    String text = written(words, key);
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean told = argument.startsWith("@") && words.containsKey(argument.substring(1));
      text = text.replace("{" + i + "}", told ? written(words, argument.substring(1)) : argument);
    }
    return text;
  }

  private String written(Properties words, String wanted) {
    String text = words.getProperty(wanted);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + wanted + " in " + place);
    }
    return text;
  }

  private Properties words(String language) {
    return READ.computeIfAbsent(
        "/" + place + "/wording_" + language + ".properties", Wording::read);
  }

  private static Properties read(String resource) {
    Properties words = new Properties();
    try (InputStream bytes = Wording.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalArgumentException("no words in " + resource);
      }
      words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  /** One line that {@link #kept(String)} understands, for keeping. */
  public String line() {
    StringBuilder line = new StringBuilder(KEPT).append(place).append('\t').append(key);
    arguments.forEach(argument -> line.append('\t').append(argument.replaceAll("\\s+", " ")));
    return line.toString();
  }

  /** What was kept as a line; empty for any other text. */
  public static Optional<Wording> kept(String line) {
    String[] parts = line.startsWith(KEPT) ? line.substring(KEPT.length()).split("\t", -1) : null;
    return parts == null || parts.length < 2 || !PLACE.matcher(parts[0]).matches()
        ? Optional.empty()
        : Optional.of(new Wording(parts[0], parts[1], List.of(parts).subList(2, parts.length)));
  }
}
