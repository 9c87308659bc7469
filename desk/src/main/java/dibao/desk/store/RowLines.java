package dibao.desk.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table's rows as JSON Lines, one object a row, the same from every database: numbers as numbers,
 * times as milliseconds since 1970, days in ISO 8601.
 */
final class RowLines {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int BATCH = 500;

  private RowLines() {}

  /** All tables of the desk, each after those that it refers to. */
  static List<Table<?>> tables() {
    Set<Table<?>> ordered = new LinkedHashSet<>();
    DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> add(table, ordered));
    return List.copyOf(ordered);
  }

  private static void add(Table<?> table, Set<Table<?>> ordered) {
    if (!ordered.contains(table)) {
      for (ForeignKey<?, ?> reference : table.getReferences()) {
        if (!reference.getKey().getTable().equals(table)) {
          add(reference.getKey().getTable(), ordered);
        }
      }
      ordered.add(table);
    }
  }

  static long write(Table<?> table, DSLContext database, OutputStream out) throws IOException {
    long rows = 0;
    try (Cursor<? extends Record> cursor =
        database.selectFrom(table).fetchSize(BATCH).fetchLazy()) {
      for (Record row : cursor) {
        out.write(JSON.writeValueAsBytes(line(row)));
        out.write('\n');
        rows++;
      }
    }
    return rows;
  }

  private static Map<String, @Nullable Object> line(Record row) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    for (Field<?> field : row.fields()) {
      line.put(
          field.getName(),
          switch (row.get(field)) {
            case null -> null;
            case Instant time -> time.toEpochMilli();
            case LocalDate day -> day.toString();
            case Number number -> number;
            case String text -> text;
            case Boolean truth -> truth;
            default ->
                throw new IllegalStateException(
                    field + " is of a type that a backup cannot hold: " + field.getType());
          });
    }
    return line;
  }

  static long load(Table<?> table, DSLContext database, BufferedReader lines) throws IOException {
    List<Map<?, ?>> batch = new ArrayList<>();
    long rows = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      batch.add(JSON.readValue(line.getBytes(StandardCharsets.UTF_8), Map.class));
      rows++;
      if (batch.size() == BATCH) {
        insert(table, database, batch);
        batch.clear();
      }
    }
    insert(table, database, batch);
    return rows;
  }

  private static void insert(Table<?> table, DSLContext database, List<Map<?, ?>> rows) {
    List<Record> records = new ArrayList<>();
    for (Map<?, ?> row : rows) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      row.forEach((name, value) ->
          values.put(String.valueOf(name), value(table, String.valueOf(name), value)));
      Record fresh = database.newRecord(table);
      fresh.fromMap(values);
      records.add(fresh);
    }
    database
        .batch(records.stream().map(row -> database.insertInto(table).set(row)).toList())
        .execute();
  }

  private static @Nullable Object value(Table<?> table, String column, @Nullable Object value) {
    Field<?> field = table.field(column);
    if (field == null) {
      throw new IllegalArgumentException(table.getName() + " has no column " + column);
    }
    return value instanceof Number time && field.getType() == Instant.class
        ? Instant.ofEpochMilli(time.longValue())
        : value;
  }
}
