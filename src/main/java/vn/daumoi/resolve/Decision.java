package vn.daumoi.resolve;

/**
 * What a curator decided about two identifiers of people: it wins over every rule.
 *
 * @param one an identifier
 * @param oneGroup the name group it is of
 * @param other another
 * @param otherGroup the name group that one is of
 * @param same whether they are one person, or two
 * @param who decided
 * @param when, as an ISO date
 * @param why, for a reader
 */
public record Decision(
    String one,
    Key oneGroup,
    String other,
    Key otherGroup,
    boolean same,
    String who,
    String when,
    String why) {
  /**
   * The words for a reader: "quyết định của biên tập viên (2026-01-05): một người, theo tiểu sử".
   */
  String reason() {
    return "quyết định của %s (%s): %s".formatted(who, when, why);
  }

  boolean isAbout(String a, String b) {
    return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
  }
}
