package dibao.reading.document;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The looks of a Word paragraph or run that matter here; null stands for what is inherited. */
final class WordLook {

  private static final Pattern HEAVY =
      Pattern.compile("黑|[Hh]ei|HEI|[Bb]old|[Bb]lack|小标宋|[Hh]eavy");

  @Nullable String base;
  @Nullable Boolean bold;
  @Nullable Boolean hidden;
  @Nullable Double size;
  @Nullable String face;
  @Nullable String align;
  @Nullable Integer outline;
  @Nullable Integer list;
  @Nullable Double left;
  @Nullable Double first;
  @Nullable Double firstChars;
  @Nullable Double before;
  @Nullable Double after;

  /** Takes what an element within {@code w:pPr} or {@code w:rPr} says. */
  void take(XMLStreamReader in) {
    switch (in.getLocalName()) {
      case "b" -> bold = Xml.isOn(in);
      case "vanish" -> hidden = Xml.isOn(in);
      case "sz" -> size = Xml.number(in, "val") / 2;
      case "rFonts" ->
          face = Xml.attribute(in, "eastAsia") != null ? Xml.attribute(in, "eastAsia") : face;
      case "jc" -> align = Xml.attribute(in, "val");
      case "outlineLvl" -> outline = (int) Xml.number(in, "val");
      case "numId" -> list = (int) Xml.number(in, "val");
      case "ind" -> indent(in);
      case "spacing" -> spacing(in);
      case "pStyle", "rStyle" -> base = Xml.attribute(in, "val");
      default -> {}
    }
  }

  private void indent(XMLStreamReader in) {
    Double start = value(in, "start");
    left = either(value(in, "left"), either(start, left));
    Double hanging = value(in, "hanging");
    first = either(value(in, "firstLine"), hanging == null ? first : Double.valueOf(-hanging));
    firstChars = either(value(in, "firstLineChars"), firstChars);
  }

  private void spacing(XMLStreamReader in) {
    before = either(value(in, "before"), before);
    after = either(value(in, "after"), after);
  }

  private static @Nullable Double value(XMLStreamReader in, String name) {
    return Xml.attribute(in, name) == null ? null : Double.valueOf(Xml.number(in, name));
  }

  private static @Nullable Double either(@Nullable Double value, @Nullable Double otherwise) {
    return value != null ? value : otherwise;
  }

  /** This look over {@code under}: what this leaves open comes from there. */
  WordLook over(WordLook under) {
    WordLook look = new WordLook();
    look.bold = bold != null ? bold : under.bold;
    look.hidden = hidden != null ? hidden : under.hidden;
    look.size = size != null ? size : under.size;
    look.face = face != null ? face : under.face;
    look.align = align != null ? align : under.align;
    look.outline = outline != null ? outline : under.outline;
    look.list = list != null ? list : under.list;
    look.left = left != null ? left : under.left;
    look.first = first != null ? first : under.first;
    look.firstChars = firstChars != null ? firstChars : under.firstChars;
    look.before = before != null ? before : under.before;
    look.after = after != null ? after : under.after;
    return look;
  }

  boolean isBold() {
    return Boolean.TRUE.equals(bold);
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }

  /** Whether a face is a heavy one by its name. */
  static boolean isHeavy(@Nullable String face) {
    return face != null && HEAVY.matcher(face).find();
  }

  Style.Align align() {
    return align == null
        ? Style.Align.START
        : switch (align) {
          case "center", "centre" -> Style.Align.CENTRE;
          case "right", "end" -> Style.Align.END;
          default -> Style.Align.START;
        };
  }

  /** The indent of the first line in half-width cells of the given type size. */
  double cells(double points) {
    double twips = (left == null ? 0 : left) + (first == null || firstChars != null ? 0 : first);
    return twips / 20 / (points / 2) + (firstChars == null ? 0 : firstChars / 50);
  }

  /** The space before in lines. */
  double lines(@Nullable Double space) {
    return space == null ? 0 : space / 20 / 16;
  }
}
