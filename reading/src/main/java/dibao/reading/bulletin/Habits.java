package dibao.reading.bulletin;

/**
 * What this document's own lines of each role look like, learnt from a first reading of it: a title
 * that looks like the other titles is more likely one.
 */
final class Habits {

  private static final double SMOOTHING = 0.4;
  private static final double WEIGHT = 0.8;
  private static final double LARGEST = 2.5;
  private static final int ROLES = Role.values().length;

  private final double[][][] speaks = new double[Look.SIZES.length][][];
  private final double sourced;
  private final double headed;

  private Habits(double sourced, double headed) {
    this.sourced = sourced;
    this.headed = headed;
  }

  /** Learns from the roles that were chosen; roles seen fewer than three times stay open. */
  static Habits learn(byte[][] looks, byte[] roles) {
    Habits habits = new Habits(rate(roles, Role.SOURCE), rate(roles, Role.ORIGIN));
    int[] totals = new int[ROLES];
    for (byte role : roles) {
      totals[role]++;
    }
    for (int trait = 0; trait < Look.SIZES.length; trait++) {
      habits.speaks[trait] = trait(looks, roles, trait, totals);
    }
    return habits;
  }

  private static double[][] trait(byte[][] looks, byte[] roles, int trait, int[] totals) {
    int values = Look.SIZES[trait];
    double[][] counts = new double[values][ROLES];
    double[] all = new double[values];
    for (int i = 0; i < roles.length; i++) {
      counts[looks[i][trait]][roles[i]]++;
      all[looks[i][trait]]++;
    }
    double[][] speaks = new double[values][ROLES];
    for (int value = 0; value < values; value++) {
      double usual = (all[value] + SMOOTHING) / (roles.length + SMOOTHING * values);
      for (int role = 0; role < ROLES; role++) {
        double smooth = SMOOTHING * values * 2;
        double own = (counts[value][role] + smooth * usual) / (totals[role] + smooth);
        double speak = totals[role] < 3 ? 0 : WEIGHT * Math.log(own / usual);
        speaks[value][role] = Math.max(-LARGEST, Math.min(LARGEST, speak));
      }
    }
    return speaks;
  }

  private static double rate(byte[] roles, Role kind) {
    int titles = 0;
    int found = 0;
    boolean open = false;
    for (byte role : roles) {
      if (role == Role.TITLE.ordinal()) {
        titles++;
        open = true;
      } else if (role == kind.ordinal() && open) {
        found++;
        open = false;
      }
    }
    return titles < 3 ? 0 : (double) found / titles;
  }

  double of(byte[] look, int role) {
    double sum = 0;
    for (int trait = 0; trait < speaks.length; trait++) {
      sum += speaks[trait][look[trait]][role];
    }
    return sum;
  }

  /** The part of the articles that end in a source line. */
  double sourced() {
    return sourced;
  }

  /** The part of the articles that have a source line under the title. */
  double headed() {
    return headed;
  }
}
