package dibao.desk.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the desk keeps things.
 *
 * @param data the data folder
 * @param database the database; the embedded one in the data folder when it has no address
 */
@ConfigurationProperties("dibao")
record StoreSettings(@DefaultValue("data") String data, @DefaultValue DatabaseSettings database) {

  /**
   * A database elsewhere.
   *
   * @param url such as {@code jdbc:postgresql://localhost/dibao}
   */
  record DatabaseSettings(@Nullable String url, @Nullable String user, @Nullable String password) {}
}
