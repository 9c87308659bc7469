package dibao.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

  @Test
  void middleOfMany_showsEndsAndNeighbours() {
    assertThat(new Pager(10, 40, "/x?page=").shown())
        .containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 40);
  }

  @Test
  void few_showsAll() {
    assertThat(new Pager(1, 4, "/x?page=").shown()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void address_endsWithThePage() {
    assertThat(new Pager(1, 4, "/sources?name=a&page=").address(3))
        .isEqualTo("/sources?name=a&page=3");
  }

  @Test
  void pages_areRoundedUpAndNeverNone() {
    assertThat(Pager.pages(0, 50)).isEqualTo(1);
    assertThat(Pager.pages(50, 50)).isEqualTo(1);
    assertThat(Pager.pages(51, 50)).isEqualTo(2);
  }
}
