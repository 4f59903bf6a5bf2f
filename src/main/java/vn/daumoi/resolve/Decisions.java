package vn.daumoi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import vn.daumoi.lexicon.Table;

/**
 * All that curators decided, in the tables and in the store. Name groups that a decision joins are
 * read together; the first of them owns what is known of their people.
 */
public final class Decisions {
  private final Function<Anchor, String> naming;
  private final List<Decision> all;
  private final Map<Key, SortedSet<Key>> joined = new HashMap<>();

  private Decisions(Function<Anchor, String> naming, List<Decision> all) {
    this.naming = naming;
    this.all = List.copyOf(all);
    for (Decision decision : all) {
      if (decision.same() && !decision.oneGroup().equals(decision.otherGroup())) {
        SortedSet<Key> groups = new TreeSet<>(groups(decision.oneGroup()));
        groups.addAll(groups(decision.otherGroup()));
        groups.forEach(group -> joined.put(group, groups));
      }
    }
  }

  /**
   * The decisions of data/decisions.
   *
   * @param naming the identifier made from an anchor
   */
  public static Decisions read(Function<Anchor, String> naming) {
    return new Decisions(naming, of(Table.read("decisions/persons.tsv"), naming));
  }

  /** These and those of the store, which come after and win. */
  public Decisions and(List<Decision> more) {
    List<Decision> together = new ArrayList<>(all);
    together.addAll(more);
    return new Decisions(naming, together);
  }

  private static List<Decision> of(Table table, Function<Anchor, String> naming) {
    List<Decision> decisions = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      String name = row.get("name");
      String otherName = row.get("other name").isEmpty() ? name : row.get("other name");
      decisions.add(
          new Decision(
              naming.apply(anchor(name, row.get("one"))),
              Key.person(name),
              naming.apply(anchor(otherName, row.get("other"))),
              Key.person(otherName),
              isSame(row),
              row.get("who"),
              row.get("when"),
              row.get("why")));
    }
    return decisions;
  }

  private static Anchor anchor(String name, String where) {
    boolean article = where.contains("://");
    return new Anchor(name, article ? where : Names.body(where), !article);
  }

  private static boolean isSame(Table.Row row) {
    return switch (row.get("verdict")) {
      case "same" -> true;
      case "different" -> false;
      default ->
          throw new IllegalStateException(
              "data/%s line %d: verdict is neither same nor different"
                  .formatted(row.table(), row.line()));
    };
  }

  /** The name groups read together with one, itself included. */
  public SortedSet<Key> groups(Key group) {
    SortedSet<Key> groups = joined.get(group);
    return groups == null ? new TreeSet<>(List.of(group)) : groups;
  }

  /** The identifier of an anchor, as decisions name it. */
  String id(Anchor anchor) {
    return naming.apply(anchor);
  }

  /** The decisions about people of a name group; of two about one pair the later. */
  List<Decision> about(Key group) {
    List<Decision> last = new ArrayList<>();
    for (Decision decision : all) {
      if (decision.oneGroup().equals(group) || decision.otherGroup().equals(group)) {
        last.removeIf(earlier -> earlier.isAbout(decision.one(), decision.other()));
        last.add(decision);
      }
    }
    return last;
  }
}
