package vn.daumoi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.daumoi.article.PartialDate;

/**
 * Tenures in order of time, with what lies between one and the next. Only what dates surely tell is
 * told: an overlap where both are attested or decided on one day, a gap where nothing is told of
 * the time between; of partial dates all days they may mean are reckoned with.
 */
public final class TimeLine {
  private TimeLine() {}

  /**
   * One tenure.
   *
   * @param first the first article that tells of it; {@code last}: the last
   * @param start the day decided for its beginning, {@code end} for its end; empty where none is
   */
  public record Stretch(
      String tenure,
      String person,
      String name,
      String post,
      String label,
      String first,
      String last,
      String start,
      String end,
      boolean former) {}

  /** How a tenure stands to the one before it. */
  public enum Relation {
    FIRST,
    OVERLAP,
    GAP,
    FOLLOWS
  }

  /**
   * A tenure in its place.
   *
   * @param from the first day of the overlap or gap, as exact as told; empty where there is none
   * @param until the last
   */
  public record Step(Stretch stretch, Relation relation, String from, String until) {}

  static Stretch stretch(NamedQuery.Row row) {
    return new Stretch(
        row.text("tenure"),
        row.text("person"),
        row.text("personLabel"),
        row.text("post"),
        row.text("postLabel"),
        row.text("first"),
        row.text("last"),
        row.text("start"),
        row.text("end"),
        row.text("former").equals("true"));
  }

  /** Each tenure, in the order given, beside the one before it. */
  static List<Step> of(List<Stretch> stretches) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      steps.add(
          i == 0
              ? new Step(stretches.get(0), Relation.FIRST, "", "")
              : step(stretches.get(i - 1), stretches.get(i)));
    }
    return steps;
  }

  private static Step step(Stretch before, Stretch stretch) {
    String over = before.end().isEmpty() ? before.last() : before.end();
    String begun = stretch.start().isEmpty() ? stretch.first() : stretch.start();
    Optional<PartialDate> end = PartialDate.parse(over);
    Optional<PartialDate> start = PartialDate.parse(begun);
    if (end.isEmpty() || start.isEmpty()) {
      return new Step(stretch, Relation.FOLLOWS, "", "");
    }
    LocalDate next = end.get().latest().plusDays(1);
    if (start.get().earliest().isAfter(next)) {
      return new Step(stretch, Relation.GAP, over, begun);
    }
    boolean both = start.get().isWhollyBefore(end.get());
    return both
        ? new Step(stretch, Relation.OVERLAP, begun, over)
        : new Step(stretch, Relation.FOLLOWS, "", "");
  }
}
