package dibao.press.style;

import java.util.List;

/** A house style that cannot be used; the message has one line a fault, with file and line. */
public final class HouseStyleException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> faults;

  HouseStyleException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
