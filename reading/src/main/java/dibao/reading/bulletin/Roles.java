package dibao.reading.bulletin;

import java.util.ArrayList;
import java.util.List;

/** The roles chosen for the lines, and why. */
final class Roles {

  private static final double DOUBTFUL = 2;
  private static final Role[] ALL = Role.values();

  private final byte[] roles;
  private final ChooseRoles chosen;

  Roles(byte[] roles, ChooseRoles chosen) {
    this.roles = roles;
    this.chosen = chosen;
  }

  Role at(int i) {
    return ALL[roles[i]];
  }

  int size() {
    return roles.length;
  }

  /** Why line {@code i} has its role, in words, and what else it might be. */
  String why(int i) {
    double[] sums = new double[ALL.length];
    chosen.emissions(i, sums);
    int own = roles[i];
    int other = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int role = 0; role < ALL.length; role++) {
      double total = sums[role] + joints(i, role);
      if (role != own && total > most) {
        most = total;
        other = role;
      }
    }
    double margin = sums[own] + joints(i, own) - most;
    String doubt = margin < DOUBTFUL ? "；存疑，也可能是" : "；其次可能是";
    return String.join("、", reasons(i, own))
        + doubt
        + ALL[other].words()
        + String.format("（相差 %.1f）", margin);
  }

  boolean isDoubtful(int i) {
    return why(i).contains("存疑");
  }

  private double joints(int i, int role) {
    double before = i == 0 ? Weights.standard().first(role) : chosen.step(roles[i - 1], role, i);
    double after = i + 1 < roles.length ? chosen.step(role, roles[i + 1], i + 1) : 0;
    return before + after;
  }

  private List<String> reasons(int i, int role) {
    List<String> reasons = new ArrayList<>();
    for (Clue clue : Clue.values()) {
      double weight = Weights.standard().of(clue)[role];
      if (clue.in(chosen.evidence().clues()[i]) && weight != 0) {
        reasons.add(clue.words() + String.format(" %+.1f", weight));
      }
    }
    if (i > 0) {
      reasons.add(
          "接在"
              + at(i - 1).words()
              + "之后"
              + String.format(" %+.1f", chosen.step(roles[i - 1], role, i)));
    }
    return reasons;
  }
}
