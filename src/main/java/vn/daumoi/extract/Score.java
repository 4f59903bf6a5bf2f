package vn.daumoi.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.TreeSet;

/**
 * How facts of one kind agree with gold facts, summed over articles.
 *
 * @param hits in both
 * @param gold in the gold facts
 * @param found by the program
 */
public record Score(int hits, int gold, int found) {
  public static final Score NONE = new Score(0, 0, 0);

  /** Adds an article's facts of the kind. */
  public Score plus(Set<String> gold, Set<String> found) {
    Set<String> both = new TreeSet<>(gold);
    both.retainAll(found);
    return new Score(hits + both.size(), this.gold + gold.size(), this.found + found.size());
  }

  public double precision() {
    return rounded(exactPrecision());
  }

  public double recall() {
    return rounded(exactRecall());
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double precision = exactPrecision();
    double recall = exactRecall();
    return precision + recall > 0 ? rounded(2 * precision * recall / (precision + recall)) : 0;
  }

  private double exactPrecision() {
    return found == 0 ? 0 : (double) hits / found;
  }

  private double exactRecall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  private static double rounded(double share) {
    return new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** A share with three decimals. */
  public static String shown(double share) {
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
