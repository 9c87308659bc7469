package dibao.desk.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.desk.TestDesk;
import dibao.desk.TestDesk.On;
import dibao.desk.store.Tables;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakeInTests {

  /**
   * Rows of other tables are inserted between, so that the last row's number is not a snapshot's.
   */
  @ParameterizedTest
  @EnumSource
  void sameBytesAgain_areTheKnownSnapshot(On on, @TempDir Path data) {
    try (TestDesk desk = TestDesk.start(data, on.settings())) {
      Taken first = desk.take("甲.txt", "第一份。");
      Taken second = desk.take("乙.txt", "第二份。");
      Taken third = desk.take("丙.txt", "第三份。");
      assertThat(first.fresh() && second.fresh() && third.fresh()).isTrue();
      assertThat(desk.take("另名.txt", "第二份。"))
          .isEqualTo(new Taken(second.snapshotId(), second.sha256(), false));
      assertThat(desk.take("甲.txt", "第一份。"))
          .isEqualTo(new Taken(first.snapshotId(), first.sha256(), false));
      assertThat(desk.part(DSLContext.class).fetchCount(Tables.SNAPSHOT)).isEqualTo(3);
      assertThat(desk.part(DSLContext.class).fetchCount(Tables.DOCUMENT)).isEqualTo(3);
    }
  }
}
