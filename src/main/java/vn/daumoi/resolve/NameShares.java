package vn.daumoi.resolve;

import java.util.HashMap;
import java.util.Map;
import vn.daumoi.lexicon.Table;

/**
 * How many of all people bear a name, by its syllables: "Nguyễn" says little, "Văn" not much, the
 * given name most.
 */
final class NameShares {
  /** Of an unlisted syllable, in people of 10,000. */
  private static final double RARE = 2;

  /** Names are not drawn blindly: "Văn" goes with a man's given name. */
  private static final double TOGETHER = 1.5;

  private final Map<String, double[]> exact = new HashMap<>();
  private final Map<String, double[]> folded = new HashMap<>();

  NameShares() {
    for (Table.Row row : Table.read("lexicon/name-syllables.tsv").rows()) {
      double[] shares = {share(row, "surname"), share(row, "middle"), share(row, "given")};
      String syllable = Names.spelling(row.get("syllable"));
      exact.merge(syllable, shares, NameShares::sum);
      folded.merge(Names.group(syllable), shares, NameShares::sum);
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
    double share = TOGETHER;
    for (int i = 0; i < syllables.length; i++) {
      int part = i == 0 ? 0 : i < syllables.length - 1 ? 1 : 2;
      double[] known = shares.get(syllables[i]);
      share *= known == null ? RARE / 10_000 : known[part];
    }
    return share;
  }
}
