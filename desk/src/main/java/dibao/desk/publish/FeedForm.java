package dibao.desk.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a feed is offered. */
enum FeedForm {
  ATOM("application/atom+xml;charset=UTF-8"),
  RSS("application/rss+xml;charset=UTF-8"),
  JSON("application/feed+json;charset=UTF-8");

  private final String mediaType;

  FeedForm(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<FeedForm> of(String ending) {
    return Arrays.stream(values()).filter(form -> form.ending().equals(ending)).findFirst();
  }
}
