package vn.daumoi.resolve;

import java.util.List;

/**
 * Something by which bodies ended, began or went on under another name.
 *
 * @param date the first day or month of the new order, ISO
 * @param before the bodies of the old order, by their full names
 * @param after those of the new; one that stands on both sides goes on
 * @param document what decided it, "Nghị quyết 176/2025/QH15"
 */
public record AgencyChange(
    Kind kind, String date, List<String> before, List<String> after, String document) {
  public AgencyChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** What happens; the names in lower case are those of the table. */
  public enum Kind {
    MERGE,
    RENAME,
    END
  }

  private static final String AND = "; ";

  /** "Hợp nhất Ban A và Ban B thành Ban A và B". */
  public String label() {
    String old = String.join(", ", before);
    return switch (kind) {
      case MERGE -> "Hợp nhất %s thành %s".formatted(old, String.join(", ", after));
      case RENAME -> "Đổi %s thành %s".formatted(old, String.join(", ", after));
      case END -> "Kết thúc hoạt động: " + old;
    };
  }

  /** Whether a body is no more after it. */
  public boolean ends(String body) {
    return has(before, body) && !has(after, body);
  }

  /** Whether a body is there only since it. */
  public boolean begins(String body) {
    return has(after, body) && !has(before, body);
  }

  private static boolean has(List<String> bodies, String body) {
    String name = Names.body(body);
    return bodies.stream().map(Names::body).anyMatch(name::equals);
  }

  Key key() {
    return Key.of(
        Key.Kind.AGENCY_CHANGE,
        kind.name(),
        date,
        String.join(AND, before),
        String.join(AND, after),
        document);
  }

  /** The change that a key of its kind tells. */
  public static AgencyChange of(Key key) {
    return new AgencyChange(
        Kind.valueOf(key.part(0)),
        key.part(1),
        parts(key.part(2)),
        parts(key.part(3)),
        key.part(4));
  }

  private static List<String> parts(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(AND));
  }
}
