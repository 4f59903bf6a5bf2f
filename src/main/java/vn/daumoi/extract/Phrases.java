package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Phrases of several words, found as the longest one that begins or ends at a token. */
final class Phrases<T> {
  private record Entry<T>(List<String> keys, String words, T meaning) {}

  /** A phrase met in a text: tokens from one index to another, the end exclusive. */
  record Match<T>(int from, int to, String words, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

  void add(String words, T meaning) {
    List<String> keys = Text.of(words).tokens().stream().map(Token::key).toList();
    Entry<T> entry = new Entry<>(keys, words, meaning);
    byFirst.computeIfAbsent(keys.getFirst(), first -> new ArrayList<>()).add(entry);
    byLast.computeIfAbsent(keys.getLast(), last -> new ArrayList<>()).add(entry);
  }

  Optional<Match<T>> startingAt(List<Token> tokens, int from) {
    if (from < 0 || from >= tokens.size()) {
      return Optional.empty();
    }
    Match<T> best = null;
    for (Entry<T> e : byFirst.getOrDefault(tokens.get(from).key(), List.of())) {
      int to = from + e.keys().size();
      if ((best == null || to > best.to()) && matches(tokens, from, e.keys())) {
        best = new Match<>(from, to, e.words(), e.meaning());
      }
    }
    return Optional.ofNullable(best);
  }

  Optional<Match<T>> endingAt(List<Token> tokens, int to) {
    if (to < 1 || to > tokens.size()) {
      return Optional.empty();
    }
    Match<T> best = null;
    for (Entry<T> e : byLast.getOrDefault(tokens.get(to - 1).key(), List.of())) {
      int from = to - e.keys().size();
      if ((best == null || from < best.from()) && matches(tokens, from, e.keys())) {
        best = new Match<>(from, to, e.words(), e.meaning());
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean matches(List<Token> tokens, int from, List<String> keys) {
    if (from < 0 || from + keys.size() > tokens.size()) {
      return false;
    }
    for (int k = 0; k < keys.size(); k++) {
      if (!tokens.get(from + k).is(keys.get(k))) {
        return false;
      }
    }
    return true;
  }
}
