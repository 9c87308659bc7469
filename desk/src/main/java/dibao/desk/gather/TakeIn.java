package dibao.desk.gather;

import static dibao.desk.store.Tables.SNAPSHOT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a file in: its bytes go to the disk, then a row to the database together with what {@link
 * SnapshotKept} makes others add. When this returns, the file is safe from a crash; the same bytes
 * twice are one snapshot.
 */
@Component
public class TakeIn {

  private final SnapshotFiles files;
  private final DSLContext database;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  TakeIn(
      SnapshotFiles files,
      DSLContext database,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.files = files;
    this.database = database;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * Takes bytes in under a name.
   *
   * @throws RefusedException if there are none, or too many
   */
  public Taken take(InputStream bytes, String name) throws IOException {
    return take(bytes, name, null);
  }

  /** The same for bytes that were fetched from an address. */
  Taken take(InputStream bytes, String name, @Nullable String address) throws IOException {
    String fileName = FileName.of(name);
    SnapshotFiles.Stored stored = files.store(bytes, fileName);
    String type = MediaType.of(head(stored.sha256()), fileName);
    return transaction.execute(status -> keep(stored, fileName, type, address));
  }

  private byte[] head(String sha256) throws IOException {
    try (InputStream start = Files.newInputStream(files.file(sha256))) {
      return start.readNBytes(MediaType.HEAD);
    }
  }

  private Taken keep(
      SnapshotFiles.Stored stored, String fileName, String type, @Nullable String address) {
    boolean fresh = insert(stored, type, address);
    long id = id(stored.sha256());
    events.publishEvent(new SnapshotKept(id, fileName, fresh));
    return new Taken(id, stored.sha256(), fresh);
  }

  /**
   * Adds the row unless it is there. The count tells: on SQLite, jOOQ answers {@code returning}
   * with the row that the connection inserted last, also when this statement inserted none.
   */
  private boolean insert(SnapshotFiles.Stored stored, String type, @Nullable String address) {
    return database
            .insertInto(SNAPSHOT)
            .set(SNAPSHOT.SHA256, stored.sha256())
            .set(SNAPSHOT.MEDIA_TYPE, type)
            .set(SNAPSHOT.BYTES, stored.bytes())
            .set(SNAPSHOT.FETCHED_FROM, shortened(address))
            .set(SNAPSHOT.RECEIVED_AT, Instant.now())
            .onConflict(SNAPSHOT.SHA256)
            .doNothing()
            .execute()
        == 1;
  }

  private static @Nullable String shortened(@Nullable String address) {
    return address == null ? null : address.substring(0, Math.min(address.length(), 2000));
  }

  private long id(String sha256) {
    return database
        .select(SNAPSHOT.ID)
        .from(SNAPSHOT)
        .where(SNAPSHOT.SHA256.eq(sha256))
        .fetchSingle()
        .value1();
  }
}
