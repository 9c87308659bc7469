package dibao.press.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dibao.press.type.Alignment;
import dibao.press.type.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleTest {

  @Test
  void gazette_isThatOfTheNote() {
    HouseStyle style = HouseStyle.gazette();
    assertThat(style.name()).isEqualTo("公报体");
    assertThat(style.page().measure()).isEqualTo(37 * 12);
    assertThat(style.page().top()).isCloseTo(79.37, within(0.01));
    assertThat(style.page().lines()).isEqualTo(33);
    assertThat(style.body().size()).isEqualTo(12);
    assertThat(style.body().leading()).isEqualTo(21);
    assertThat(style.body().indent()).isEqualTo(24);
    assertThat(style.body().manner().colour()).isEqualTo(0x1C1C1C);
    assertThat(style.body().alignment()).isEqualTo(Alignment.JUSTIFIED);
    assertThat(style.text(Part.MASTHEAD_TITLE).size()).isEqualTo(44);
    assertThat(style.text(Part.MASTHEAD_TITLE).manner().typeface()).isEqualTo(Typeface.SONG_BOLD);
    assertThat(style.text(Part.MASTHEAD_TITLE).manner().tracking()).isEqualTo(8);
    assertThat(style.text(Part.SECTION).manner().colour()).isEqualTo(0x9E2A2B);
    assertThat(style.text(Part.SOURCE).manner().typeface()).isEqualTo(Typeface.KAI);
    assertThat(style.text(Part.SOURCE).alignment()).isEqualTo(Alignment.RIGHT);
    assertThat(style.sections().mark()).isEqualTo("【{}】");
    assertThat(style.furniture().folio()).isEqualTo("- {} -");
    assertThat(style.furniture().firstFolio()).isFalse();
  }

  @Test
  void official_isPlainAndBlack() {
    HouseStyle style = HouseStyle.carried("official");
    assertThat(style.text(Part.SECTION).manner().colour()).isZero();
    assertThat(style.masthead().upperRule()).isZero();
    assertThat(style.contents().heading()).isFalse();
    assertThat(style.contents().sectionMark()).isEqualTo("● {}");
    assertThat(style.furniture().headShown()).isFalse();
    assertThat(style.furniture().firstFolio()).isTrue();
  }

  @Test
  void columns_hasTwo() {
    HouseStyle style = HouseStyle.carried("columns");
    assertThat(style.page().columns()).isEqualTo(2);
    assertThat(style.page().columnWidth()).isCloseTo(22 * 10.5, within(0.01));
    assertThat(style.sections().wide()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "official", "columns"})
  void carriedStyle_setsEveryPart(String name) {
    HouseStyle style = HouseStyle.carried(name);
    for (Part part : Part.values()) {
      assertThat(style.text(part).size()).isPositive();
      assertThat(style.text(part).leading()).isGreaterThanOrEqualTo(style.text(part).size());
    }
  }

  @Test
  void ownStyle_changesOnlyWhatItSays() {
    HouseStyle style =
        HouseStyle.parse(
            """
            based-on: gazette
            name: 本刊
            colours: {accent: "#004080"}
            body: {size: 10.5pt, leading: 18pt}
            parts:
              title: {face: song-bold}
            """,
            "own.yaml");
    HouseStyle gazette = HouseStyle.gazette();
    assertThat(style.name()).isEqualTo("本刊");
    assertThat(style.text(Part.SECTION).manner().colour()).isEqualTo(0x004080);
    assertThat(style.body().size()).isEqualTo(10.5);
    assertThat(style.body().indent()).isEqualTo(21);
    assertThat(style.page().measure()).isEqualTo(37 * 10.5);
    assertThat(style.text(Part.TITLE).manner().typeface()).isEqualTo(Typeface.SONG_BOLD);
    assertThat(style.text(Part.TITLE).size()).isEqualTo(gazette.text(Part.TITLE).size());
    assertThat(style.text(Part.FOLIO)).isEqualTo(gazette.text(Part.FOLIO));
  }

  @Test
  void ownStyle_buildsOnTheDefaultUnlessItSaysOtherwise() {
    assertThat(HouseStyle.parse("name: 本刊", "own.yaml").page())
        .isEqualTo(HouseStyle.gazette().page());
    assertThat(HouseStyle.parse("based-on: columns", "own.yaml"))
        .isEqualTo(HouseStyle.carried("columns"));
  }

  @Test
  void emptyFile_isTheDefault() {
    assertThat(HouseStyle.parse("", "own.yaml")).isEqualTo(HouseStyle.gazette());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "pgae: {size: A4} | own.yaml:1: unknown key «pgae»; did you mean «page»?",
        "page: {margin-tpo: 1cm} | own.yaml:1: unknown key «page.margin-tpo»; did you mean «margin-top»?",
        "parts: {titel: {size: 9}} | own.yaml:1: unknown key «parts.titel»; did you mean «title»?",
        "parts: {title: {fase: hei}} | own.yaml:1: unknown key «parts.title.fase»; did you mean «face»?",
        "body: {face: hie} | own.yaml:1: body.face: unknown value «hie»; did you mean «hei»?",
        "body: {align: centre} | own.yaml:1: body.align: unknown value «centre»; did you mean «centred»?",
        "page: {size: A44} | own.yaml:1: page.size: unknown value «A44»; did you mean «A4»?",
        "based-on: gazete | there is no house style «gazete»; did you mean «gazette»?",
        "body: {size: large} | own.yaml:1: body.size: «large» is no length; write it like 12pt, 28mm or 2em",
        "body: {leading: 9000pt} | own.yaml:1: body.leading: «9000pt» is out of range",
        "sections: {wide: perhaps} | own.yaml:1: sections.wide: «perhaps» is neither true nor false",
        "page: {columns: 9} | own.yaml:1: page.columns: «9» is no number from 1 to 4",
        "page: {columns: two} | own.yaml:1: page.columns: «two» is no number from 1 to 4",
        "page: A4 | own.yaml:1: page. should be a map of keys",
        "body: {size: [1]} | own.yaml:1: body.size should be one value",
        "page: {measure: 70em} | own.yaml: page: the margins and columns leave no room for the text",
        "page: {margin-top: 260mm} | own.yaml: page: the margins and columns leave no room for the text",
      })
  void fault_isNamedWithItsLineAndAProposal(String text, String fault) {
    assertThatThrownBy(() -> HouseStyle.parse(text, "own.yaml"))
        .isInstanceOf(HouseStyleException.class)
        .hasMessage(fault);
  }

  @Test
  void unknownColour_namesThoseThatThereAre() {
    assertThatThrownBy(() -> HouseStyle.parse("body: {colour: crimson}", "own.yaml"))
        .hasMessage(
            "own.yaml:1: body.colour: «crimson» is no colour; write it like \"#9E2A2B\" or use"
                + " one of ink, accent, grey, pale, hair, tint");
  }

  @Test
  void allFaults_areReportedAtOnce() {
    String text =
        """
        name: 本刊
        bdoy: {}
        page:
          size: A9
          margn-top: 1cm
        """;
    assertThatThrownBy(() -> HouseStyle.parse(text, "own.yaml"))
        .hasMessageContainingAll("own.yaml:2:", "own.yaml:4:", "own.yaml:5:");
  }

  @Test
  void brokenYaml_isRefusedWithItsLine() {
    assertThatThrownBy(() -> HouseStyle.parse("name: 本刊\npage: {size: A4\n", "own.yaml"))
        .isInstanceOf(HouseStyleException.class)
        .hasMessageStartingWith("own.yaml:3: no YAML:");
  }

  @Test
  void hugeFile_isRefused() {
    assertThatThrownBy(() -> HouseStyle.parse("#".repeat(2_000_000), "own.yaml"))
        .isInstanceOf(HouseStyleException.class);
  }

  @Test
  void unknownCarriedStyle_isRefused() {
    assertThatThrownBy(() -> HouseStyle.carried("../gazette"))
        .isInstanceOf(HouseStyleException.class);
  }

  @ParameterizedTest(name = "{0} is {1} pt")
  @CsvSource({"12, 12", "12pt, 12", "2em, 21", "10mm, 28.35", "1cm, 28.35", "0.4pt, 0.4"})
  void length(String words, double points) {
    assertThat(Lengths.points(words, 10.5)).isCloseTo(points, within(0.01));
  }
}
