package dibao.press.page;

import static dibao.press.page.LaidOut.edition;
import static dibao.press.page.LaidOut.lines;
import static dibao.press.page.LaidOut.varied;
import static org.assertj.core.api.Assertions.assertThat;

import dibao.press.page.LaidOut.Standing;
import dibao.press.pdf.PressSample;
import dibao.press.style.HouseStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every page of every style. */
class EditionTest {

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void headings_neverPartFromTwoLinesOfText(String style) {
    List<Standing> lines =
        lines(edition(varied(), style)).stream().filter(line -> !line.role().isEmpty()).toList();
    for (int i = 0; i < lines.size(); i++) {
      Standing heading = lines.get(i);
      if (heading.role().equals("H3")) {
        List<Standing> next = lines.subList(i + 1, i + 3);
        assertThat(next).as(heading.text()).allMatch(line -> line.role().equals("P"));
        assertThat(next).allMatch(line -> line.page() == heading.page());
        assertThat(next).allMatch(line -> line.y() > heading.y());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void noLine_standsAloneOnAPage(String style) {
    HouseStyle house = HouseStyle.carried(style);
    Edition edition = edition(varied(), style);
    double top = house.page().top() + house.body().leading();
    for (Sheet sheet : edition.sheets()) {
      List<Tag> firstTwo = new ArrayList<>();
      for (Placed placed : sheet.placed()) {
        for (Ink ink : placed.inks()) {
          if (ink instanceof Ink.Text text
              && !text.tags().isEmpty()
              && placed.y() < top + house.body().leading()
              && placed.y() >= house.page().top() - 1) {
            firstTwo.add(text.tags().getFirst());
          }
        }
      }
      if (house.page().columns() == 1
          && firstTwo.size() == 2
          && firstTwo.getFirst().role().equals("P")) {
        assertThat(firstTwo.get(1)).as("page %d", sheet.number()).isSameAs(firstTwo.getFirst());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official"})
  void fullPages_endOnTheSameLine(String style) {
    HouseStyle house = HouseStyle.carried(style);
    Edition edition = edition(varied(), style);
    int first = edition.page(0, 0);
    List<Double> bottoms = new ArrayList<>();
    for (int page = first; page < edition.sheets().size(); page++) {
      int number = page;
      bottoms.add(
          lines(edition).stream()
              .filter(line -> line.page() == number && !line.role().isEmpty())
              .mapToDouble(Standing::y)
              .max()
              .orElseThrow());
    }
    double lowest = Collections.max(bottoms);
    long full = bottoms.stream().filter(y -> lowest - y < 1).count();
    assertThat(bottoms).allMatch(y -> lowest - y < 5 * house.body().leading());
    assertThat(full).isGreaterThanOrEqualTo(bottoms.size() * 3 / 4);
  }

  @Test
  void linesSideBySide_standOnOneGrid_butForColumnsOpenedByOneLine() {
    HouseStyle house = HouseStyle.carried("columns");
    Edition edition = edition(varied(), "columns");
    double leading = house.body().leading();
    double first = house.page().top() + leading / 2 + 0.38 * house.body().size();
    Map<String, List<Double>> off = new HashMap<>();
    for (Standing line : lines(edition)) {
      boolean body = line.role().equals("P") && line.size() == house.body().size();
      if (body && line.text().contains("社区") && line.page() > edition.page(0, 0)) {
        double place = (line.y() - first) / leading;
        boolean right = line.x() > house.page().width() / 2;
        off.computeIfAbsent(line.page() + (right ? "r" : "l"), column -> new ArrayList<>())
            .add(Math.abs(place - Math.rint(place)));
      }
    }
    long level = off.values().stream().filter(column -> Collections.max(column) < 0.02).count();
    assertThat(level).isGreaterThanOrEqualTo(off.size() * 9 / 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official"})
  void emptyLines_areSharedByTheTitlesOfAPage(String style) {
    HouseStyle house = HouseStyle.carried(style);
    double leading = house.body().leading();
    List<Standing> lines =
        lines(edition(varied(), style)).stream().filter(line -> !line.role().isEmpty()).toList();
    Map<Integer, List<Double>> gaps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Standing line = lines.get(i);
      Standing above = lines.get(i - 1);
      if (line.role().equals("H3") && above.role().equals("P") && above.page() == line.page()) {
        gaps.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line.y() - above.y());
      }
    }
    assertThat(gaps.values()).anyMatch(page -> page.size() > 1);
    gaps.values()
        .forEach(page -> {
          assertThat(Collections.max(page) - Collections.min(page)).isLessThan(0.1);
          assertThat(Collections.max(page)).isLessThan(4 * leading);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void nothing_standsOutsideOfTheText(String style) {
    HouseStyle house = HouseStyle.carried(style);
    double right = house.page().left() + house.page().measure();
    double bottom = house.page().top() + house.page().lines() * house.body().leading();
    for (Sheet sheet : edition(PressSample.volume(6), style).sheets()) {
      for (Placed placed : sheet.placed()) {
        for (Ink ink : placed.inks()) {
          if (ink instanceof Ink.Text text && !text.tags().isEmpty()) {
            double half = house.body().size() / 2 + 3;
            double left = placed.x() + text.x();
            assertThat(left).isGreaterThan(house.page().left() - half);
            assertThat(left + text.line().width()).isLessThan(right + half);
            assertThat(placed.y() + text.baseline()).isLessThan(bottom + 3);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void sourceLine_staysWithTheLastLine(String style) {
    List<Standing> lines =
        lines(edition(varied(), style)).stream().filter(line -> !line.role().isEmpty()).toList();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).text().startsWith("来源：")) {
        assertThat(lines.get(i).page()).isEqualTo(lines.get(i - 1).page());
        assertThat(lines.get(i).y()).isGreaterThan(lines.get(i - 1).y());
      }
    }
  }
}
