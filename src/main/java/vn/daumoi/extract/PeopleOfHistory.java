package vn.daumoi.extract;

import java.util.Set;
import java.util.stream.Collectors;
import vn.daumoi.lexicon.Table;

/** People whom the press names in today's news, where they have no part and hold no post. */
final class PeopleOfHistory {
  private static final Set<String> NAMES =
      Table.read("lexicon/people-of-history.tsv").rows().stream()
          .map(row -> row.get("name"))
          .collect(Collectors.toUnmodifiableSet());

  private PeopleOfHistory() {}

  static boolean has(String person) {
    return NAMES.contains(person);
  }
}
