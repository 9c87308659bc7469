package dibao.reading.bulletin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the roles of all lines at once: the sequence that the clues of the lines and the order of
 * roles support most (Viterbi's algorithm). A first reading goes by what bulletins share; the
 * second and third also by what the lines of each role look like in this one.
 */
final class ChooseRoles {

  private static final int ROLES = Role.values().length;
  private static final int TITLE = Role.TITLE.ordinal();
  private static final int PARAGRAPH = Role.PARAGRAPH.ordinal();
  private static final int PARAGRAPH_ON = Role.PARAGRAPH_ON.ordinal();
  private static final int ROW = Role.ROW.ordinal();
  private static final int LARGE = 20_000;
  private static final int READINGS = 3;
  private static final double SOURCED = 3.5;
  private static final double HEADED = 2.5;
  private static final double COUNTING = 2.5;

  private final Evidence evidence;
  private final Weights weights = Weights.standard();
  private final byte[][] looks;
  private final double[][] arrivals = new double[ROLES][ROLES];
  private final boolean[] sourceAhead;
  private final double[] titleLike;
  private final boolean[] counts;

  /** How much the clues of each line speak for each role. */
  private final double[][] spoken;

  private @Nullable Habits habits;

  private ChooseRoles(Evidence evidence) {
    this.evidence = evidence;
    this.sourceAhead = new boolean[evidence.size()];
    this.titleLike = new double[evidence.size()];
    this.counts = new boolean[evidence.size()];
    this.looks = new byte[evidence.size()][];
    this.spoken = new double[evidence.size()][];
    Map<Long, double[]> known = new HashMap<>();
    for (int i = 0; i < looks.length; i++) {
      looks[i] = Look.of(evidence, i);
      spoken[i] = known.computeIfAbsent(evidence.clues()[i], this::sums);
    }
  }

  static Roles choose(Evidence evidence) {
    ChooseRoles choose = new ChooseRoles(evidence);
    byte[] roles = new byte[0];
    for (int reading = 0; reading < (evidence.size() > LARGE ? 2 : READINGS); reading++) {
      choose.prepareSteps();
      byte[] next = choose.path();
      if (Arrays.equals(next, roles)) {
        break;
      }
      roles = next;
      choose.learn(roles);
    }
    return new Roles(roles, choose);
  }

  private void learn(byte[] roles) {
    habits = Habits.learn(looks, roles);
    boolean ahead = false;
    for (int i = roles.length - 1; i >= 0; i--) {
      if (roles[i] == Role.SOURCE.ordinal()) {
        ahead = true;
      } else if (roles[i] == Role.SECTION.ordinal()) {
        ahead = false;
      }
      sourceAhead[i] = ahead;
    }
    int title = -1;
    for (int i = 0; i < roles.length; i++) {
      titleLike[i] = title >= 0 ? Look.asTitle(evidence, title, i) : 0;
      boolean counted =
          roles[i] == Role.HEADING.ordinal() && title >= 0 && Look.goesOn(evidence, title, i);
      counts[i] = title >= 0 && Look.goesOn(evidence, title, i);
      title = roles[i] == TITLE || counted ? i : title;
    }
  }

  private void prepareSteps() {
    for (int from = 0; from < ROLES; from++) {
      for (int to = 0; to < ROLES; to++) {
        arrivals[to][from] = weights.step(from, to);
      }
    }
    if (habits != null) {
      for (Role title : new Role[] {Role.TITLE, Role.TITLE_ON}) {
        arrivals[Role.PARAGRAPH.ordinal()][title.ordinal()] -= HEADED * habits.headed();
      }
    }
  }

  private byte[] path() {
    int size = evidence.size();
    byte[][] came = new byte[size][ROLES];
    double[] before = new double[ROLES];
    double[] now = new double[ROLES];
    for (int i = 0; i < size; i++) {
      emissions(i, now);
      for (int to = 0; to < ROLES; to++) {
        now[to] += i == 0 ? weights.first(to) : arrive(before, to, i, came[i]);
      }
      double[] swap = before;
      before = now;
      now = swap;
    }
    for (int role = 0; role < ROLES; role++) {
      before[role] += weights.last(role);
    }
    return back(came, best(before));
  }

  private double arrive(double[] before, int to, int i, byte[] came) {
    double most = Double.NEGATIVE_INFINITY;
    long clues = evidence.clues()[i];
    boolean rare = Joints.matter(to, clues);
    double text = Joints.brokenOff(to, clues) - (to == TITLE && sourceAhead[i] ? unsourced() : 0);
    double[] arriving = arrivals[to];
    for (int from : weights.before(to)) {
      double score =
          before[from] + (rare ? step(from, to, i) : arriving[from] + (BODY[from] ? text : 0));
      if (score > most) {
        most = score;
        came[to] = (byte) from;
      }
    }
    return most;
  }

  /** How well the role {@code to} of line {@code i} follows the role {@code from}. */
  double step(int from, int to, int i) {
    double score = arrivals[to][from] + Joints.weight(from, to, evidence.clues()[i]);
    return to == TITLE && isBody(from) && sourceAhead[i] ? score - unsourced() : score;
  }

  /** What it costs to end an article without the source line that the others have. */
  private double unsourced() {
    return habits == null ? 0 : SOURCED * habits.sourced() - 1;
  }

  private static final boolean[] BODY = new boolean[ROLES];

  static {
    BODY[PARAGRAPH] = true;
    BODY[PARAGRAPH_ON] = true;
    BODY[ROW] = true;
  }

  private static boolean isBody(int role) {
    return role == PARAGRAPH || role == PARAGRAPH_ON || role == ROW;
  }

  private static byte[] back(byte[][] came, int last) {
    byte[] roles = new byte[came.length];
    int role = last;
    for (int i = came.length - 1; i >= 0; i--) {
      roles[i] = (byte) role;
      role = came[i][role];
    }
    return roles;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int role = 1; role < ROLES; role++) {
      best = scores[role] > scores[best] ? role : best;
    }
    return best;
  }

  /** How much line {@code i} alone speaks for each role. */
  void emissions(int i, double[] sums) {
    System.arraycopy(spoken[i], 0, sums, 0, ROLES);
    sums[Role.HEADING.ordinal()] += titleLike[i];
    sums[TITLE] += counts[i] ? COUNTING : 0;
    if (habits != null) {
      for (int role = 0; role < ROLES; role++) {
        sums[role] += habits.of(looks[i], role);
      }
    }
  }

  private double[] sums(long clues) {
    double[] sums = new double[ROLES];
    for (long left = clues; left != 0; left &= left - 1) {
      double[] clue = weights.of(CLUES[Long.numberOfTrailingZeros(left)]);
      for (int role = 0; role < ROLES; role++) {
        sums[role] += clue[role];
      }
    }
    return sums;
  }

  private static final Clue[] CLUES = Clue.values();

  Evidence evidence() {
    return evidence;
  }
}
