package vn.daumoi.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.daumoi.extract.Fact;

/**
 * In whose company an article names a person. Whoever leads the country is in everyone's company
 * and tells nothing, and so does a crowd.
 */
public final class Companions {
  /** More people than this are a crowd. */
  private static final int CROWD = 40;

  private final Territories territories = new Territories();
  private final Standing.Standings standings = new Standing.Standings();

  /** For each name of an article the name groups of the others that tell something. */
  public SortedMap<String, SortedSet<String>> of(List<Fact> facts) {
    SortedSet<String> names = new TreeSet<>();
    Set<String> leaders = new HashSet<>();
    for (Fact fact : facts) {
      switch (fact) {
        case Fact.PersonNamed named -> names.add(named.person());
        case Fact.Holding holding when isTop(holding) -> leaders.add(holding.person());
        default -> {}
      }
    }
    SortedMap<String, SortedSet<String>> company = new TreeMap<>();
    for (String name : names) {
      SortedSet<String> others = new TreeSet<>();
      if (names.size() <= CROWD) {
        names.stream()
            .filter(other -> !leaders.contains(other))
            .map(Names::group)
            .forEach(others::add);
        others.remove(Names.group(name));
      }
      company.put(name, others);
    }
    return company;
  }

  private boolean isTop(Fact.Holding holding) {
    String title = Names.exact(holding.post().title());
    String body = Names.body(holding.post().agency().name());
    Reach reach = territories.of(holding.post().agency()).reach();
    return standings.of(title, body, reach).circle() == Standing.Circle.TOP;
  }
}
