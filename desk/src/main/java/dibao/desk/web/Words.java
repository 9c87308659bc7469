package dibao.desk.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the interface, in every language.
 *
 * <p>They stand in {@code words/PART_zh.properties} and {@code words/PART_en.properties}, one pair
 * of files a stage. {@code {0}}, {@code {1}} … take the arguments; nothing else is special, so an
 * apostrophe is an apostrophe. A key with {@code .one} at its end is taken for a count of one.
 */
@Component
public final class Words {

  private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

  Words() {
    for (Language language : Language.values()) {
      words.put(language, load(language));
    }
  }

  /**
   * The words behind a key.
   *
   * @throws IllegalArgumentException when nobody has written them
   */
  public String text(Language language, String key, Object... arguments) {
    String text = in(language).get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language.code());
    }
    return arguments.length == 0 ? text : filled(text, arguments);
  }

  /** The words for a count, which is also argument 0. */
  public String count(Language language, String key, long count) {
    String one = key + ".one";
    boolean singular = count == 1 && in(language).containsKey(one);
    return text(language, singular ? one : key, String.format(language.locale(), "%,d", count));
  }

  Set<String> keys(Language language) {
    return Set.copyOf(in(language).keySet());
  }

  private Map<String, String> in(Language language) {
    return words.getOrDefault(language, Map.of());
  }

  private static String filled(String text, Object[] arguments) {
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = open + 2;
      if (close < text.length() && text.charAt(close) == '}') {
        int index = text.charAt(open + 1) - '0';
        if (index >= 0 && index < arguments.length) {
          filled.append(text, from, open).append(arguments[index]);
          from = close + 1;
        }
      }
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static Map<String, String> load(Language language) {
    Map<String, String> loaded = new HashMap<>();
    try {
      String pattern = "classpath*:words/*_" + language.code() + ".properties";
      for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        for (Map.Entry<String, String> entry : read(resource).entrySet()) {
          if (loaded.put(entry.getKey(), entry.getValue()) != null) {
            throw new IllegalStateException(entry.getKey() + " is worded twice, in " + resource);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the words of " + language.code(), e);
    }
    return Map.copyOf(loaded);
  }

  private static Map<String, String> read(Resource resource) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, String> entries = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
    return entries;
  }
}
