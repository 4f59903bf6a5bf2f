package vn.daumoi.resolve;

import java.util.HashMap;
import java.util.Map;
import vn.daumoi.lexicon.Table;

/**
 * How many of all people bear a name, by its syllables: "Nguyễn" says little, "Văn" not much, the
 * given name most. Names are not drawn blindly: a middle name goes with some given names more than
 * with others.
 */
final class NameShares {
  /** Of an unlisted syllable, in people of 10,000. */
  private static final double RARE = 2;

  /** The people counted whose middle and given names are told together. */
  private static final int COUNTED = 3_067;

  /**
   * Counts are small: as if so many more had been met, of whom as many bear a pair as by chance.
   */
  private static final double BELIEVED = 4;

  /** Names of one family, one place, one time are like each other. */
  private static final double TOGETHER = 1.1;

  private final Map<String, double[]> exact = new HashMap<>();
  private final Map<String, double[]> folded = new HashMap<>();
  private final Map<String, Integer> exactPairs = new HashMap<>();
  private final Map<String, Integer> foldedPairs = new HashMap<>();

  NameShares() {
    for (Table.Row row : Table.read("lexicon/name-syllables.tsv").rows()) {
      double[] shares = {share(row, "surname"), share(row, "middle"), share(row, "given")};
      String syllable = Names.spelling(row.get("syllable"));
      exact.merge(syllable, shares, NameShares::sum);
      folded.merge(Names.group(syllable), shares, NameShares::sum);
    }
    for (Table.Row row : Table.read("lexicon/name-pairs.tsv").rows()) {
      String pair = Names.spelling(row.get("middle") + " " + row.get("given"));
      int people = Integer.parseInt(row.get("people"));
      exactPairs.merge(pair, people, Integer::sum);
      foldedPairs.merge(Names.group(pair), people, Integer::sum);
    }
  }

  private static double share(Table.Row row, String part) {
    return Math.max(RARE, Double.parseDouble(row.get(part))) / 10_000;
  }

  private static double[] sum(double[] a, double[] b) {
    return new double[] {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
  }

  /** The share of a spelling; of one without any diacritics that of all it may stand for. */
  double of(String spelling) {
    boolean bare = spelling.equals(Names.group(spelling));
    Map<String, double[]> shares = bare ? folded : exact;
    String[] syllables = spelling.split(" ");
    int last = syllables.length - 1;
    double share = TOGETHER;
    for (int i = 0; i <= last; i++) {
      share *= share(shares, syllables[i], i == 0 ? 0 : i < last ? 1 : 2);
    }
    return last < 2 ? share : share * together(shares, syllables[last - 1], syllables[last], bare);
  }

  /** How much oftener than by chance a given name goes with the middle name before it. */
  private double together(Map<String, double[]> shares, String middle, String given, boolean bare) {
    double chance = COUNTED * share(shares, middle, 1) * share(shares, given, 2);
    int people = (bare ? foldedPairs : exactPairs).getOrDefault(middle + " " + given, 0);
    return (people + BELIEVED) / (chance + BELIEVED);
  }

  private static double share(Map<String, double[]> shares, String syllable, int part) {
    double[] known = shares.get(syllable);
    return known == null ? RARE / 10_000 : known[part];
  }
}
