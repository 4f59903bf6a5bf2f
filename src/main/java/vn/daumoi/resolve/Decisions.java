package vn.daumoi.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.daumoi.lexicon.Table;

/** What people have decided about namesakes: it wins over every rule. */
public final class Decisions {
  private final Map<String, Judgement> verdicts = new HashMap<>();

  Decisions(Table table) {
    for (Table.Row row : table.rows()) {
      String reason = "quyết định của %s: %s".formatted(row.get("who"), row.get("why"));
      Judgement judgement =
          switch (row.get("verdict")) {
            case "same" -> Judgement.same(1, reason);
            case "different" -> Judgement.different(reason);
            default ->
                throw new IllegalStateException(
                    "data/%s line %d: verdict is neither same nor different"
                        .formatted(table.name(), row.line()));
          };
      verdicts.put(key(row.get("name"), row.get("one"), row.get("other")), judgement);
    }
  }

  /** The decisions of data/decisions. */
  public static Decisions read() {
    return new Decisions(Table.read("decisions/persons.tsv"));
  }

  /** The decision about one name at two bodies. */
  Optional<Judgement> on(String name, String one, String other) {
    return Optional.ofNullable(verdicts.get(key(name, one, other)));
  }

  private static String key(String name, String one, String other) {
    String a = Names.exact(one);
    String b = Names.exact(other);
    return Names.exact(name) + "|" + (a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a);
  }
}
