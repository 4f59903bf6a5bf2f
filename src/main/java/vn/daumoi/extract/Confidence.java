package vn.daumoi.extract;

import java.util.HashMap;
import java.util.Map;
import vn.daumoi.lexicon.Table;

/** How often what a rule reads was right on articles with gold facts: "post-after-name" 0.95. */
final class Confidence {
  /** Of a rule that was never measured. */
  private static final double UNKNOWN = 0.5;

  private static final double DOUBT = 0.1;

  private static final Map<String, Double> RULES = read();

  private Confidence() {}

  private static Map<String, Double> read() {
    Map<String, Double> rules = new HashMap<>();
    for (Table.Row row : Table.read("lexicon/confidence.tsv").rows()) {
      rules.put(row.get("rule"), Double.valueOf(row.get("confidence")));
    }
    return Map.copyOf(rules);
  }

  /** The confidence of a rule; what was read over a misprint is less sure than by the rule. */
  static double of(String rule) {
    Double measured = RULES.get(rule);
    if (measured == null && rule.endsWith(Evidence.ONE_LETTER_OFF)) {
      int end = rule.length() - Evidence.ONE_LETTER_OFF.length();
      return Math.max(0, of(rule.substring(0, end)) - DOUBT);
    }
    return measured == null ? UNKNOWN : measured;
  }
}
