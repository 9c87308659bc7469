package dibao.desk.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Takes a connection out of the pool whose transaction could not begin, because another writer held
 * the database for too long: SQLite's driver takes it for begun from then on, so that what follows
 * would be written statement by statement, and no commit would succeed any more.
 */
final class EvictUnbegun implements SQLExceptionOverride {

  private static final int BUSY = 5;
  private static final int PRIMARY = 0xFF;

  @java.lang.Override // the interface has a type of that name
  public Override adjudicate(SQLException fault) {
    return (fault.getErrorCode() & PRIMARY) == BUSY ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
  }
}
