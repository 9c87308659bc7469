package dibao.desk.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the interface. What the bulletins say stays in theirs. */
public enum Language {
  ZH("zh-CN", Locale.SIMPLIFIED_CHINESE, "中文"),
  EN("en", Locale.ENGLISH, "English");

  private final String tag;
  private final Locale locale;
  private final String ownName;

  Language(String tag, Locale locale, String ownName) {
    this.tag = tag;
    this.locale = locale;
    this.ownName = ownName;
  }

  /** The BCP 47 tag, as in the {@code lang} attribute. */
  public String tag() {
    return tag;
  }

  /** The short code, as in {@code ?lang=en} and in the names of word files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** The language to switch to. */
  public Language other() {
    return this == ZH ? EN : ZH;
  }

  Locale locale() {
    return locale;
  }

  static Optional<Language> of(@Nullable String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
