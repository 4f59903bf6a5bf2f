package vn.daumoi.extract;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Table;
import vn.daumoi.text.Token;

/**
 * The words that tell whether numbers beside them are a date, days of the week, and small counts.
 */
final class DateWords {
  private static final int MOST = 10;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  DateWords() {
    for (Table.Row row : Table.read("lexicon/date-words.tsv").rows()) {
      words.computeIfAbsent(row.get("use"), use -> new HashSet<>()).add(row.get("word"));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      of(day.name().toLowerCase(Locale.ROOT)).forEach(word -> weekdays.put(word, day));
    }
    for (int count = 1; count <= MOST; count++) {
      for (String word : of(Integer.toString(count))) {
        counts.put(word, count);
      }
    }
  }

  /** The words of a use. */
  Set<String> of(String use) {
    return words.getOrDefault(use, Set.of());
  }

  boolean isAt(List<Token> tokens, int i, String use) {
    return i >= 0 && i < tokens.size() && of(use).contains(tokens.get(i).key());
  }

  /** The day of the week whose last word stands at a token: of "thứ Ba", "Chủ nhật". */
  Optional<DayOfWeek> weekday(List<Token> tokens, int i) {
    return i < tokens.size()
        ? Optional.ofNullable(weekdays.get(tokens.get(i).key()))
        : Optional.empty();
  }

  /** The number that a word tells: "một", "hai"; 0 where it tells none. */
  int count(Token token) {
    return counts.getOrDefault(token.key(), 0);
  }
}
