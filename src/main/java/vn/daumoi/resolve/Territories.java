package vn.daumoi.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.daumoi.extract.Agency;
import vn.daumoi.lexicon.Table;

/** Which province a body serves, and how far its word goes, by its name and by data/places. */
final class Territories {
  private static final Pattern COMMUNE =
      Pattern.compile("(^|.* )(phường|xã|thị trấn|đặc khu) (?!hội).*");
  private static final Pattern DISTRICT =
      Pattern.compile("(^|.* )(huyện|quận|thị xã|thị ủy)( .*|$)");
  private static final Pattern CITY = Pattern.compile("(^|.* )(thành phố|thành ủy) .*");

  /** The longest name of a place has so many words. */
  private static final int WORDS = 5;

  private final Map<String, String> provinces = new HashMap<>();
  private final Set<String> cities = new HashSet<>();
  private final Map<String, String> districts = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();
  private final Set<String> nation = new HashSet<>();

  /**
   * Where a body is.
   *
   * @param province its province's name in exact form; empty: the whole country, or not known
   */
  record Ground(Reach reach, Optional<String> province) {}

  Territories() {
    Map<String, String> names = new HashMap<>();
    List<Table.Row> rows = Table.read("places/provinces.tsv").rows();
    for (Table.Row row : rows) {
      String name = Names.exact(row.get("name"));
      names.put(row.get("full"), name);
      provinces.putIfAbsent(name, name);
      row.list("aliases").forEach(alias -> provinces.putIfAbsent(Names.exact(alias), name));
      if (row.get("type").equals("thành phố")) {
        cities.add(name);
      }
    }
    for (Table.Row row : rows) {
      if (row.get("until").startsWith("2025")) {
        String successor = names.get(row.get("successor"));
        if (successor != null) {
          before
              .computeIfAbsent(successor, name -> new HashSet<>())
              .add(Names.exact(row.get("name")));
        }
      }
    }
    for (Table.Row row : Table.read("places/districts.tsv").rows()) {
      String province = Names.exact(row.get("province"));
      districts.merge(Names.exact(row.get("name")), province, Territories::onlyOne);
      districts.put(Names.exact(row.get("full")), province);
    }
    for (Table.Row row : Table.read("lexicon/agencies.tsv").rows()) {
      if (row.get("scope").equals("nation")) {
        nation.add(Names.exact(row.get("name")));
      }
    }
  }

  /** Namesakes among districts tell no province. */
  private static String onlyOne(String a, String b) {
    return a.equals(b) ? a : "";
  }

  /** The province of a place of any rank. */
  Optional<String> province(String place) {
    String name = Names.exact(place);
    String province = provinces.get(name);
    return province != null
        ? Optional.of(province)
        : Optional.ofNullable(districts.get(name)).filter(found -> !found.isEmpty());
  }

  /** The provinces that went into one in 2025. */
  Set<String> before(String province) {
    return before.getOrDefault(province, Set.of());
  }

  Ground of(Agency agency) {
    String name = Names.exact(agency.name());
    if (nation.contains(name)) {
      return new Ground(Reach.CENTRAL, Optional.empty());
    }
    Optional<String> province = agency.place().flatMap(this::province).or(() -> atEnd(name));
    return new Ground(reach(name, province), province);
  }

  /** The province whose name, or the name of one of whose districts, a body's name ends with. */
  private Optional<String> atEnd(String name) {
    String[] words = name.split(" ");
    for (int from = Math.max(1, words.length - WORDS); from < words.length; from++) {
      Optional<String> found =
          province(String.join(" ", List.of(words).subList(from, words.length)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Reach reach(String name, Optional<String> province) {
    if (COMMUNE.matcher(name).matches()) {
      return Reach.COMMUNE;
    }
    if (DISTRICT.matcher(name).matches() || name.startsWith("huyện ủy")) {
      return Reach.DISTRICT;
    }
    if (CITY.matcher(name).matches() && cities.stream().noneMatch(name::endsWith)) {
      return Reach.DISTRICT;
    }
    return province.isPresent() ? Reach.PROVINCE : Reach.CENTRAL;
  }
}
