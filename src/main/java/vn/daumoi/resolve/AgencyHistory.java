package vn.daumoi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.daumoi.extract.Agency;
import vn.daumoi.extract.AgencyKind;
import vn.daumoi.lexicon.Table;

/**
 * What became of bodies, by their names alone: the changes of data/agencies, told for every
 * province and district, and the mergers of provinces of data/places, which merge what each of them
 * had.
 */
final class AgencyHistory {
  /** Bodies are named again and again; so many are kept in mind. */
  private static final int REMEMBERED = 50_000;

  private static final String MERGED = "2025-07-01";
  private static final String RESOLUTION = "Nghị quyết 202/2025/QH15";

  private final Territories territories = new Territories();
  private final Map<String, List<AgencyChange>> nation = new HashMap<>();
  private final List<AgencyChange> provincial = new ArrayList<>();
  private final List<AgencyChange> district = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();
  private final Map<String, Province> provinces = new TreeMap<>();
  private final Map<String, List<AgencyChange>> met = new ConcurrentHashMap<>();

  /** A province by its name, rank and what it became. */
  private record Province(String name, String rank, String successor) {
    private String committee() {
      return rank.equals("tỉnh") ? "Tỉnh ủy" : "Thành ủy";
    }

    String fill(String template) {
      return template
          .replace("{name}", name)
          .replace("{rank}", rank)
          .replace("{committee}", committee());
    }

    /**
     * The template of a body's name: "Ủy ban nhân dân tỉnh X" is "Ủy ban nhân dân {rank} {name}".
     */
    String template(String body) {
      String stem = body.substring(0, body.length() - name.length());
      return stem.replaceFirst(rank + " $", "{rank} ").replace(committee() + " ", "{committee} ")
          + "{name}";
    }
  }

  AgencyHistory() {
    for (Table.Row row : Table.read("agencies/changes.tsv").rows()) {
      AgencyChange change = change(row);
      switch (row.get("scope")) {
        case "nation" -> {
          Set<String> bodies = new LinkedHashSet<>(change.before());
          bodies.addAll(change.after());
          bodies.forEach(body ->
              nation.computeIfAbsent(Names.body(body), name -> new ArrayList<>()).add(change));
        }
        case "province" -> provincial.add(change);
        case "district" -> district.add(change);
        default -> throw new IllegalStateException("no such scope: " + row);
      }
    }
    for (Table.Row row : Table.read("agencies/provincial-heads.tsv").rows()) {
      heads.add(Names.body(row.get("head")));
    }
    for (Table.Row row : Table.read("places/provinces.tsv").rows()) {
      String until = row.get("until");
      if (until.isEmpty() || until.equals(MERGED)) {
        String successor = row.get("successor").replaceFirst("^(Tỉnh|Thành phố) ", "");
        provinces.put(
            Names.exact(row.get("name")),
            new Province(row.get("name"), row.get("type"), Names.exact(successor)));
      }
    }
  }

  private static AgencyChange change(Table.Row row) {
    return new AgencyChange(
        AgencyChange.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        row.get("date"),
        row.list("before"),
        row.list("after"),
        row.get("document"));
  }

  /** The changes in which a body ended, began or took others in. */
  List<AgencyChange> of(String body) {
    if (met.size() > REMEMBERED) {
      met.clear();
    }
    return met.computeIfAbsent(body, this::find);
  }

  private List<AgencyChange> find(String body) {
    String name = Names.body(body);
    List<AgencyChange> known = nation.get(name);
    if (known != null) {
      return known;
    }
    Territories.Ground ground =
        territories.of(
            new Agency(body, AgencyKind.OtherBody, Optional.empty(), Optional.empty(), body));
    return switch (ground.reach()) {
      case PROVINCE ->
          ground
              .province()
              .map(provinces::get)
              .filter(province -> name.endsWith(Names.body(province.name())))
              .map(province -> ofProvince(body, province))
              .orElse(List.of());
      case DISTRICT -> ofDistrict(body);
      case CENTRAL, COMMUNE -> List.of();
    };
  }

  private List<AgencyChange> ofProvince(String body, Province province) {
    List<AgencyChange> changes = new ArrayList<>();
    for (AgencyChange change : provincial) {
      AgencyChange filled = filled(change, province);
      if (filled.ends(body)) {
        return List.of(filled);
      }
      if (filled.begins(body)) {
        changes.add(filled);
      }
    }
    if (!province.successor().isEmpty() && isOfEveryProvince(body)) {
      changes.add(merger(province.template(body), province));
    }
    return changes;
  }

  private static AgencyChange filled(AgencyChange change, Province province) {
    return new AgencyChange(
        change.kind(),
        change.date(),
        change.before().stream().map(province::fill).toList(),
        change.after().stream().map(province::fill).toList(),
        change.document());
  }

  private boolean isOfEveryProvince(String body) {
    String name = Names.body(body);
    return heads.stream().anyMatch(head -> name.startsWith(head + " "));
  }

  /** The body that each of the merging provinces had becomes the one of the new province. */
  private AgencyChange merger(String template, Province gone) {
    List<String> before =
        provinces.values().stream()
            .filter(province ->
                province.successor().equals(gone.successor())
                    || Names.exact(province.name()).equals(gone.successor()))
            .map(province -> province.fill(template))
            .toList();
    Province successor = provinces.get(gone.successor());
    List<String> after = successor == null ? List.of() : List.of(successor.fill(template));
    return new AgencyChange(AgencyChange.Kind.MERGE, MERGED, before, after, RESOLUTION);
  }

  private List<AgencyChange> ofDistrict(String body) {
    String name = Names.body(body);
    return district.stream()
        .filter(change ->
            change.before().isEmpty() || name.startsWith(Names.body(change.before().getFirst())))
        .findFirst()
        .map(change ->
            List.of(
                new AgencyChange(
                    change.kind(), change.date(), List.of(body), List.of(), change.document())))
        .orElse(List.of());
  }
}
