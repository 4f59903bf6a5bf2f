package vn.daumoi.extract;

import java.util.Set;
import java.util.stream.Collectors;
import vn.daumoi.lexicon.Table;
import vn.daumoi.text.Spelling;

/** Offices that districts and communes have, and nobody else: "Phòng Tư pháp". */
final class LocalOffices {
  private static final Set<String> NAMES =
      Table.read("lexicon/local-offices.tsv").rows().stream()
          .map(row -> key(row.get("office")))
          .collect(Collectors.toUnmodifiableSet());

  private LocalOffices() {}

  static boolean has(String body) {
    return NAMES.contains(key(body));
  }

  private static String key(String body) {
    return Spelling.key(body).replace('–', '-');
  }
}
