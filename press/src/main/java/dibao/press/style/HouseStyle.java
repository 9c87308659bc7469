package dibao.press.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How an issue looks in print: everything that differs from one house to another.
 *
 * <p>A style is a YAML file. {@code gazette.yaml} in this package has every key and explains each;
 * a style of one's own says {@code based-on: gazette} and only what it wants otherwise. A key or
 * value that is not known stops the reading with its line and a proposal.
 *
 * @param name what the style calls itself
 * @param page the page and its columns
 * @param body the running text
 * @param hanging whether ， and 。 hang outside of the right edge
 * @param leadIn the face of lead-ins
 * @param masthead the head of the first page
 * @param contents the table of contents
 * @param sections how columns (栏目) begin
 * @param furniture running heads and folios
 * @param lines rules and tints
 * @param parts the type of every part
 */
public record HouseStyle(
    String name,
    PageStyle page,
    TextStyle body,
    boolean hanging,
    LeadIn leadIn,
    Head masthead,
    Contents contents,
    Sections sections,
    Furniture furniture,
    Lines lines,
    Map<Part, TextStyle> parts) {

  /** The styles that the press carries; the first is the default. */
  public static final List<String> CARRIED = List.of("gazette", "official", "columns");

  public HouseStyle {
    parts = Map.copyOf(parts);
  }

  /** The face that marks lead-ins. */
  public record LeadIn(dibao.press.type.Typeface face, int colour) {}

  /**
   * The head of the first page.
   *
   * @param upperRule the thickness of the rule under the name; 0 for none
   * @param lowerRule the thickness of the rule under the publisher; 0 for none
   */
  public record Head(double upperRule, double lowerRule, int colour) {}

  /**
   * The table of contents.
   *
   * @param shown false leaves it out
   * @param heading false leaves its heading out
   * @param sectionMark what stands around a column's name, {@code {}} being the name
   * @param entryMark what stands around a title
   * @param leaderColour the colour of the dots
   * @param ownPages whether the text begins on a new page
   */
  public record Contents(
      boolean shown,
      boolean heading,
      String sectionMark,
      String entryMark,
      int leaderColour,
      boolean ownPages) {}

  /**
   * How columns (栏目) begin.
   *
   * @param mark what stands around the name, {@code {}} being the name
   * @param rule the thickness of the rule under it; 0 for none
   * @param newPage whether each begins a page
   * @param wide whether the heading spans all columns of the page
   */
  public record Sections(String mark, double rule, int ruleColour, boolean newPage, boolean wide) {}

  /**
   * What stands outside of the text.
   *
   * @param headShown false leaves running heads out
   * @param folio what stands around a page number
   * @param firstFolio whether page 1 shows its number
   */
  public record Furniture(boolean headShown, double headRule, String folio, boolean firstFolio) {}

  /**
   * Rules and tints.
   *
   * @param hairline the thickness of thin rules
   * @param colour their colour
   * @param tableRule the thickness of the rules over and under a table
   * @param tint the ground of boxed notes
   */
  public record Lines(double hairline, int colour, double tableRule, int tint) {}

  /** The default style. */
  public static HouseStyle gazette() {
    return carried("gazette");
  }

  /**
   * A style that the press carries.
   *
   * @throws HouseStyleException if there is none of that name
   */
  public static HouseStyle carried(String name) {
    return StyleReader.read(carriedText(name), name + ".yaml");
  }

  /**
   * A style from a file's text.
   *
   * @param file what the file is called in an error
   * @throws HouseStyleException with every fault of the text
   */
  public static HouseStyle parse(String text, String file) {
    return StyleReader.read(text, file);
  }

  public TextStyle text(Part part) {
    return Objects.requireNonNull(parts.get(part), part::key);
  }

  static String carriedText(String name) {
    if (!CARRIED.contains(name)) {
      String proposal = Proposal.nearest(name, CARRIED);
      throw new HouseStyleException(List.of("there is no house style «" + name + "»" + proposal));
    }
    try (InputStream in = HouseStyle.class.getResourceAsStream(name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("the press was packed without its house style " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the carried house style " + name, e);
    }
  }
}
