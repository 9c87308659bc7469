package dibao.desk.publish;

import dibao.press.print.Format;
import dibao.press.style.HouseStyle;
import java.util.Optional;

/**
 * Which print of an issue is wanted: the last step of its address, such as {@code gazette.pdf} or
 * {@code issue.epub}.
 *
 * @param style the house style; of a format that follows none, the default one
 */
record PrintName(String style, Format format) {

  /** Stands for the style of a format that follows none. */
  private static final String UNSTYLED = "issue";

  static final PrintName DEFAULT = new PrintName(HouseStyle.CARRIED.getFirst(), Format.PDF);

  static Optional<PrintName> of(String step) {
    int dot = step.indexOf('.');
    String style = dot < 0 ? "" : step.substring(0, dot);
    return Format.of(step.substring(dot + 1))
        .filter(format -> format.isStyled() == HouseStyle.CARRIED.contains(style))
        .filter(format -> format.isStyled() || style.equals(UNSTYLED))
        .map(format -> new PrintName(format.isStyled() ? style : DEFAULT.style, format));
  }

  String step() {
    return (format.isStyled() ? style : UNSTYLED) + "." + format.extension();
  }
}
