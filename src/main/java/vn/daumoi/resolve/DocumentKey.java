package vn.daumoi.resolve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.extract.Document;
import vn.daumoi.lexicon.Table;

/**
 * What makes two citations one document.
 *
 * <p>A central body's suffix (238-QĐ/TW, 1719/QĐ-TTg) makes the number enough. 47-KH/TU is issued
 * by every province, so the place belongs to its identity. A bare number (Nghị quyết số 45) needs
 * its kind and issuer, and never meets a number with a suffix.
 */
public final class DocumentKey {
  private static final Set<String> CENTRAL = central();

  /** The kinds of papers as keys have them, the longest first. */
  private static final List<String> TYPES =
      Table.read("lexicon/document-types.tsv").rows().stream()
          .map(row -> Names.exact(row.get("type")))
          .distinct()
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();

  private DocumentKey() {}

  public static String of(Document document, Optional<String> place) {
    return of(document.number(), document.type(), document.issuer(), place);
  }

  static String of(
      String number, Optional<String> type, Optional<String> issuer, Optional<String> place) {
    String id = Names.number(number);
    String where = place.map(Names::exact).orElse("");
    if (isBare(id)) {
      String by = issuer.map(Names::exact).orElse("in " + where);
      return "%s %s %s".formatted(id, type.map(Names::exact).orElse("?"), by);
    }
    return isCentral(id) ? id : id + " " + where;
  }

  /** Whether a number has no suffix that tells its kind and issuer: "45", "100/2019". */
  static boolean isBare(String number) {
    return number.chars().allMatch(c -> Character.isDigit(c) || c == '/');
  }

  /** The kind that stands in the key of a bare number. */
  static Optional<String> typeOfBare(String key) {
    int blank = key.indexOf(' ');
    return blank > 0 && isBare(key.substring(0, blank))
        ? TYPES.stream().filter(type -> key.startsWith(type + " ", blank + 1)).findFirst()
        : Optional.empty();
  }

  private static boolean isCentral(String number) {
    for (String part : number.split("[-/]")) {
      if (CENTRAL.contains(part.replaceAll("\\d+$", ""))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> central() {
    Set<String> suffixes = new HashSet<>();
    for (Table.Row row : Table.read("lexicon/document-suffixes.tsv").rows()) {
      if (row.get("level").equals("central")) {
        suffixes.add(Names.number(row.get("suffix")));
      }
    }
    return suffixes;
  }
}
