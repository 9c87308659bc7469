package dibao.desk.know.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalsTest {

  @TempDir Path folder;

  private final Shelf shelf = new Shelf();
  private Search search;

  @BeforeEach
  void open() throws IOException {
    shelf.put("跨境电商增长", "跨境电商进出口增长，茶叶出口也增长。RCEP成员国是主要市场。");
    shelf.put("茶叶丰收", "春茶产量增加，blockchain溯源。");
    search = shelf.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    search.close();
  }

  @Test
  void sameSoundingCharacters_areCorrected() {
    assertThat(first("跨镜电商")).isEqualTo("SPELLING 跨境电商 1");
    assertThat(first("查叶出口")).isEqualTo("SPELLING 茶叶出口 1");
  }

  @Test
  void latinWords_areCorrected() {
    assertThat(first("blokchain")).isEqualTo("SPELLING blockchain 1");
    assertThat(first("RCPE")).isEqualTo("SPELLING rcep 1");
  }

  @Test
  void rarestWord_isLeftOut() {
    assertThat(all("茶叶 石油")).contains("WITHOUT_WORD 石油 2");
    assertThat(all("茶叶石油")).contains("WITHOUT_WORD 石油 2");
  }

  @Test
  void filters_areTakenAway() {
    SearchRequest request =
        new SearchRequest("茶叶").with(Filters.NONE.with(Facet.Kind.YEAR, "1999"));
    assertThat(written(search.find(request))).containsExactly("WITHOUT_FILTER 1999 2");
    SearchRequest both = request.with(request.filters().with(Facet.Kind.SECTION, "没有的栏"));
    assertThat(written(search.find(both))).containsExactly("WITHOUT_FILTER  2");
  }

  @Test
  void quotes_areTakenAway() {
    assertThat(all("“茶叶增长”")).contains("WITHOUT_QUOTES 茶叶增长 1");
  }

  @Test
  void anyWord_isTheLastResort() {
    assertThat(all("丰收 进出口 咖啡")).contains("ANY_WORD 丰收 OR 进出口 OR 咖啡 2");
  }

  @Test
  void whatIsFound_needsNoProposal() {
    assertThat(search.find(new SearchRequest("茶叶")).proposals()).isEmpty();
  }

  @Test
  void nonsense_getsNone() {
    assertThat(all("zzqqxxyy")).isEmpty();
  }

  private String first(String query) {
    return all(query).getFirst();
  }

  private List<String> all(String query) {
    return written(search.find(new SearchRequest(query)));
  }

  private static List<String> written(SearchResult result) {
    return result.proposals().stream()
        .map(proposal -> proposal.kind() + " " + proposal.words() + " " + proposal.articles())
        .toList();
  }
}
