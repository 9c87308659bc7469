package dibao.reading.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import dibao.reading.ReadOptions;
import dibao.reading.document.Documents;
import dibao.reading.document.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Source lines that share a line with the body. */
class SplitSourcesTest {

  private static List<String> split(String... lines) throws Exception {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    List<Line> read = Documents.read(bytes, "a.txt", null, ReadOptions.NONE.limits()).lines();
    return SplitSources.split(read).stream().map(Line::text).toList();
  }

  @Test
  void bracket_behindTheLastSentence() throws Exception {
    assertThat(split("每月少还约760元。（来源：新华社）")).containsExactly("每月少还约760元。", "（来源：新华社）");
  }

  @Test
  void bracket_thatTheNextLineCloses() throws Exception {
    assertThat(split("每月少还约760元。（《经济参考", "报》）")).containsExactly("每月少还约760元。", "（《经济参考", "报》）");
  }

  @Test
  void bracket_thatIsNoSource_stays() throws Exception {
    assertThat(split("每月少还约760元。（按二十年计", "算，下同）")).hasSize(2);
  }
}
