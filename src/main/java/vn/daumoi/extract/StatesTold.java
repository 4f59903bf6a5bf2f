package vn.daumoi.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** The two states an article is about, which "hai bên", "hai nước" in it mean. */
final class StatesTold {
  static final String HOME = "Việt Nam";

  /** Unions of states, which "hai nước" does not mean. */
  private static final Set<String> UNIONS = Set.of("Liên minh châu Âu", "ASEAN", "Liên hợp quốc");

  private final AgreementWords words;
  private final MarkIndex index;
  private Optional<List<String>> states = Optional.empty();

  StatesTold(AgreementWords words, MarkIndex index) {
    this.words = words;
    this.index = index;
  }

  /**
   * Việt Nam and the state the article names most beside it, as a state or in the posts of its
   * officers, or the two it names most where it names no Việt Nam; none where it names no two.
   */
  List<String> named() {
    if (states.isEmpty()) {
      states = Optional.of(mostNamed());
    }
    return states.get();
  }

  private List<String> mostNamed() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Token> tokens = index.tokens;
    for (int i = 0; i < tokens.size(); i++) {
      words.stateAt(tokens, i).ifPresent(m -> counts.merge(m.meaning(), 1, Integer::sum));
    }
    for (Marks.PostMark post : index.marks.posts()) {
      List<Token> body = Text.tokens(post.post().agency().name());
      words
          .stateEnding(body, body.size())
          .ifPresent(m -> counts.merge(m.meaning(), 1, Integer::sum));
    }
    List<String> others =
        counts.entrySet().stream()
            .filter(e -> !e.getKey().equals(HOME) && !UNIONS.contains(e.getKey()))
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
