package vn.daumoi.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.daumoi.text.Token;

/** The two states an article is about, which "hai bên", "hai nước" in it mean. */
final class StatesTold {
  static final String HOME = "Việt Nam";

  private final AgreementWords words;
  private final List<Token> tokens;
  private Optional<List<String>> states = Optional.empty();

  StatesTold(AgreementWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /**
   * Việt Nam and the state the article names most beside it, or the two it names most where it
   * names no Việt Nam; none where it names no two.
   */
  List<String> named() {
    if (states.isEmpty()) {
      states = Optional.of(mostNamed());
    }
    return states.get();
  }

  private List<String> mostNamed() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.stateAt(tokens, i).ifPresent(m -> counts.merge(m.meaning(), 1, Integer::sum));
    }
    List<String> others =
        counts.entrySet().stream()
            .filter(e -> !e.getKey().equals(HOME))
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey())
                    .reversed())
            .map(Map.Entry::getKey)
            .limit(2)
            .toList();
    if (counts.containsKey(HOME)) {
      return others.isEmpty() ? others : List.of(HOME, others.getFirst());
    }
    return others.size() == 2 ? others : List.of();
  }
}
