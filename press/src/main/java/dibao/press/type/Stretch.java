package dibao.press.type;

/**
 * Text in one manner.
 *
 * @param mark a number that comes back with the set pieces, by which the caller knows what the
 *     words are part of, such as a link
 */
public record Stretch(String text, Manner manner, int mark) {

  public Stretch(String text, Manner manner) {
    this(text, manner, 0);
  }
}
