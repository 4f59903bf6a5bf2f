package vn.daumoi.resolve;

/**
 * Whether two groups of sightings are one person, and why.
 *
 * @param verdict the decision
 * @param score 0 (surely not) to 1 (surely)
 * @param reason what decided, for a reader: "cùng cơ quan: Thành ủy Hải Phòng"
 */
public record Judgement(Verdict verdict, double score, String reason) {
  /** What follows; the unsure stay apart until more is known. */
  public enum Verdict {
    SAME,
    DIFFERENT,
    UNSURE
  }

  static Judgement same(double score, String reason) {
    return new Judgement(Verdict.SAME, score, reason);
  }

  static Judgement different(String reason) {
    return new Judgement(Verdict.DIFFERENT, 0, reason);
  }

  static Judgement unsure(double score, String reason) {
    return new Judgement(Verdict.UNSURE, score, reason);
  }
}
