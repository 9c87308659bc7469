package dibao.issue;

import java.util.List;
import java.util.stream.Collectors;

/** Says why a text is no issue: every fault with its line. */
public final class IssueFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * One fault.
   *
   * @param line counted from 1
   */
  public record Fault(int line, String reason) {}

  IssueFileException(List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> "line " + fault.line() + ": " + fault.reason())
            .collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  static IssueFileException at(int line, String reason) {
    return new IssueFileException(List.of(new Fault(line, reason)));
  }

  /** The faults in the order of their lines. */
  public List<Fault> faults() {
    return faults;
  }
}
