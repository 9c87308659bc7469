package dibao.desk.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the desk shows itself.
 *
 * @param address the desk's public address, such as {@code https://bulletin.example.org}, used in
 *     feeds, the sitemap and canonical links; taken from each request when it is not set
 * @param secureCookies whether cookies travel over https only; set it where readers use https
 */
@ConfigurationProperties(prefix = "dibao.web", ignoreUnknownFields = false)
record WebSettings(@Nullable URI address, boolean secureCookies) {

  WebSettings {
    if (address != null) {
      String text = address.toString();
      if (!address.isAbsolute() || address.getHost() == null) {
        throw new IllegalArgumentException(
            "dibao.web.address is to be a whole address such as https://bulletin.example.org, not "
                + address);
      }
      address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }
  }
}
