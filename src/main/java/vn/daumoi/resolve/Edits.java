package vn.daumoi.resolve;

/** How many letters must be put in, left out, changed or swapped to make one word of another. */
final class Edits {
  private Edits() {}

  static boolean within(String a, String b, int most) {
    return Math.abs(a.length() - b.length()) <= most && between(a, b) <= most;
  }

  /** The number of edits; two neighbours swapped are one. */
  static int between(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int k = 0; k <= b.length(); k++) {
        cost[i][k] = i == 0 || k == 0 ? i + k : step(a, b, i, k, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int k, int[][] cost) {
    int change = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][k - 1] + change, 1 + Math.min(cost[i - 1][k], cost[i][k - 1]));
    boolean swapped =
        i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1);
    return swapped ? Math.min(best, cost[i - 2][k - 2] + 1) : best;
  }
}
