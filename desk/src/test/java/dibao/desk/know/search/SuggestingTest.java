package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestingTest {

  @TempDir Path folder;

  private final Shelf shelf = new Shelf();
  private Search search;

  @BeforeEach
  void open() throws IOException {
    shelf.put("电子商务立法座谈", "政策法规", "商务观察报", LocalDate.of(2024, 1, 1), "电子商务经营者。");
    shelf.put("电子商务人才紧缺", "数据观察", "商务观察报", LocalDate.of(2025, 1, 1), "电子商务人才，RCEP。");
    shelf.put("RCEP带来新机遇", "数据观察", "新华社", LocalDate.of(2025, 2, 1), "关税下降。");
    search = shelf.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    search.close();
  }

  @Test
  void beginnings_giveWordsAndTitles_newestTitleFirst() {
    assertThat(suggested("电子"))
        .containsExactly("WORD 电子商务", "ARTICLE 电子商务人才紧缺", "ARTICLE 电子商务立法座谈");
  }

  @Test
  void names_comeFirst() {
    assertThat(suggested("商务")).startsWith("SOURCE 商务观察报");
    assertThat(suggested("数据")).startsWith("COLUMN 数据观察");
  }

  @Test
  void pinyin_andItsInitials_work() {
    assertThat(suggested("dianzi")).contains("WORD 电子商务");
    assertThat(suggested("dzsw")).contains("WORD 电子商务");
    assertThat(suggested("shangwuguan")).contains("SOURCE 商务观察报");
  }

  @Test
  void latinBeginnings_work() {
    assertThat(suggested("rc")).contains("WORD rcep", "ARTICLE RCEP带来新机遇");
  }

  @Test
  void traditional_findsSimplified() {
    assertThat(suggested("電子商務")).contains("WORD 电子商务", "ARTICLE 电子商务人才紧缺");
  }

  @Test
  void middleOfATitle_works() {
    assertThat(suggested("人才紧")).contains("ARTICLE 电子商务人才紧缺");
  }

  @Test
  void addresses_areEncoded() {
    assertThat(search.suggest("商务"))
        .first()
        .extracting(Suggestion::address)
        .isEqualTo("/sources/%E5%95%86%E5%8A%A1%E8%A7%82%E5%AF%9F%E6%8A%A5");
  }

  @Test
  void nothingTyped_suggestsNothing() {
    assertThat(suggested("")).isEmpty();
    assertThat(suggested("   ")).isEmpty();
  }

  private List<String> suggested(String typed) {
    return search.suggest(typed).stream()
        .map(suggestion -> suggestion.kind() + " " + suggestion.text())
        .toList();
  }
}
