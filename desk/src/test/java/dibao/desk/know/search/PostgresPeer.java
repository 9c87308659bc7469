package dibao.desk.know.search;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * PostgreSQL with an index of trigrams over title and body. It is asked for less than our search
 * answers: the newest twenty articles that hold the pieces of text, and how many there are; no
 * ranking, no extracts, no counts by filter.
 */
final class PostgresPeer implements AutoCloseable {

  private static final int TIMEOUT_MILLIS = 20_000;

  private final Connection connection;

  PostgresPeer(String address) throws SQLException {
    connection = DriverManager.getConnection(address);
  }

  /** Copies all articles in, then makes the index; says how long each took. */
  String fill(Newsroom newsroom) throws SQLException, IOException {
    long start = System.nanoTime();
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
      statement.execute("DROP TABLE IF EXISTS article");
      statement.execute(
          "CREATE TABLE article (id BIGINT PRIMARY KEY, section TEXT, year INT, day DATE, text TEXT)");
      newsroom.all(this::copy);
      double copied = (System.nanoTime() - start) / 1e9;
      statement.execute("CREATE INDEX ON article USING gin (text gin_trgm_ops)");
      statement.execute("CREATE INDEX ON article (day)");
      statement.execute("ANALYZE article");
      double seconds = (System.nanoTime() - start) / 1e9;
      statement.execute("SET statement_timeout = " + TIMEOUT_MILLIS);
      return String.format(
          Locale.ROOT,
          "copied in %.0f s, indexed after %.0f s, pg_trgm %s",
          copied,
          seconds,
          version());
    }
  }

  private String version() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT current_setting('server_version') || ', ' || pg_size_pretty(pg_total_relation_size('article'))")) {
      row.next();
      return row.getString(1);
    }
  }

  private void copy(List<IndexedArticle> articles) {
    StringBuilder rows = new StringBuilder();
    for (IndexedArticle article : articles) {
      String text =
          (article.title() + "\n" + article.body()).replace("\\", "\\\\").replace("\n", "\\n");
      rows.append(article.id()).append('\t').append(article.section()).append('\t');
      rows.append(article.year()).append('\t').append(article.date()).append('\t');
      rows.append(text).append('\n');
    }
    try {
      CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
      copying.copyIn("COPY article FROM STDIN", new StringReader(rows.toString()));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("copying into PostgreSQL", e);
    }
  }

  /** The newest twenty and how many there are. */
  int ask(Questions.Question question) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder("true");
    for (String piece : question.pieces()) {
      where.append(" AND text LIKE ?");
      values.add("%" + piece + "%");
    }
    if (!question.without().isEmpty()) {
      where.append(" AND text NOT LIKE ?");
      values.add("%" + question.without() + "%");
    }
    Filters filters = question.request().filters();
    if (filters.year() != null) {
      where.append(" AND year = ?");
      values.add(Integer.valueOf(filters.year()));
    }
    if (filters.section() != null) {
      where.append(" AND section = ?");
      values.add(filters.section());
    }
    int from = (question.request().page() - 1) * SearchRequest.PAGE_SIZE;
    String newest =
        "SELECT id, text FROM article WHERE "
            + where
            + " ORDER BY day DESC LIMIT 20 OFFSET "
            + from;
    return rows("SELECT count(*) FROM article WHERE " + where, values) + rows(newest, values);
  }

  private int rows(String sql, List<Object> values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      int rows = 0;
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows++;
        }
      }
      return rows;
    } catch (SQLException e) {
      if ("57014".equals(e.getSQLState())) {
        return 0;
      }
      throw new IllegalStateException("asking PostgreSQL", e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
