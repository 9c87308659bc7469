package dibao.desk.publish;

import dibao.desk.know.ObservationView;

/**
 * A number in a body that opens its observation.
 *
 * @param path the observation's page
 * @param card the card on the article's page
 * @param start the first character in the body
 * @param end the character after the last
 */
public record Handle(String path, String card, boolean differing, int start, int end) {

  static Handle of(ObservationView one, boolean differing) {
    return new Handle(
        one.path(), "row-" + one.address(), differing, one.bodyStart(), one.bodyEnd());
  }
}
