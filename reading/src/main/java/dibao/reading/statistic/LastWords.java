package dibao.reading.statistic;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the clause before, which stated nothing, leaves to the next: its subject, the list that it
 * ends in, the side of the matter that it turns to. Seldom asked for, so only then found.
 */
final class LastWords {

  private @Nullable Supplier<String> subject;
  private @Nullable Supplier<String> list;
  private String aspect = "";

  void hear(Supplier<String> subject, Supplier<String> list, String aspect) {
    this.subject = subject;
    this.list = list;
    this.aspect = aspect;
  }

  void forget() {
    subject = null;
    list = null;
    aspect = "";
  }

  /** What the clause was about; empty if that is not clear. */
  String subject() {
    return subject == null ? "" : subject.get();
  }

  /** The words with a list in them that end it; empty if there are none. */
  String list() {
    return list == null ? "" : list.get();
  }

  /** 二手房 of 二手房方面; empty if it says none. */
  String aspect() {
    return aspect;
  }
}
