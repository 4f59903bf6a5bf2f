package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.KeyTree;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Phrases of several words, found as the longest one that begins or ends at a token. */
final class Phrases<T> {
  private record Entry<T>(int length, String words, T meaning) {
    Match<T> from(int from) {
      return new Match<>(from, from + length, words, meaning);
    }
  }

  /** A phrase met in a text: tokens from one index to another, the end exclusive. */
  record Match<T>(int from, int to, String words, T meaning) {}

  private final WordSet first = new WordSet();
  private final WordSet last = new WordSet();
  private final KeyTree<Entry<T>> forward = new KeyTree<>();
  private final KeyTree<Entry<T>> backward = new KeyTree<>();

  /** Phrases that mean only that they are met. */
  static Phrases<Boolean> of(String... words) {
    Phrases<Boolean> phrases = new Phrases<>();
    for (String phrase : words) {
      phrases.add(phrase, true);
    }
    return phrases;
  }

  /** Adds a phrase; of two meanings of one phrase the first wins. */
  void add(String words, T meaning) {
    List<Token> tokens = Text.tokens(words);
    Entry<T> entry = new Entry<>(tokens.size(), words, meaning);
    first.add(tokens.getFirst());
    last.add(tokens.getLast());
    put(forward, tokens, entry);
    put(backward, tokens.reversed(), entry);
  }

  private static <T> void put(KeyTree<Entry<T>> root, List<Token> tokens, Entry<T> entry) {
    KeyTree<Entry<T>> node = root;
    for (Token token : tokens) {
      node = node.grow(token);
    }
    if (node.value() == null) {
      node.mean(entry);
    }
  }

  /** Whether a phrase may begin with a word. */
  boolean mayStart(Text text, int i) {
    return first.isAt(text, i);
  }

  /** The first token from one on and before another where a phrase may begin. */
  int next(Text text, int from, int to) {
    return first.next(text, from, to);
  }

  /** The first phrase that begins from one token on and before another. */
  Optional<Match<T>> firstIn(Text text, int from, int to) {
    for (int i = next(text, from, to); i < to; i = next(text, i + 1, to)) {
      Optional<Match<T>> match = startingAt(text.tokens(), i);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase begins from one token on and before another. */
  boolean isIn(Text text, int from, int to) {
    return firstIn(text, from, to).isPresent();
  }

  Optional<Match<T>> startingAt(List<Token> tokens, int from) {
    if (from < 0 || from >= tokens.size() || !first.has(tokens.get(from))) {
      return Optional.empty();
    }
    Entry<T> best = null;
    KeyTree<Entry<T>> node = forward;
    for (int i = from; i < tokens.size(); i++) {
      node = node.step(tokens.get(i));
      if (node == null) {
        break;
      }
      best = node.value() == null ? best : node.value();
    }
    return best == null ? Optional.empty() : Optional.of(best.from(from));
  }

  Optional<Match<T>> endingAt(List<Token> tokens, int to) {
    if (to <= 0 || to > tokens.size() || !last.has(tokens.get(to - 1))) {
      return Optional.empty();
    }
    Entry<T> best = null;
    KeyTree<Entry<T>> node = backward;
    for (int i = to - 1; i >= 0; i--) {
      node = node.step(tokens.get(i));
      if (node == null) {
        break;
      }
      best = node.value() == null ? best : node.value();
    }
    return best == null ? Optional.empty() : Optional.of(best.from(to - best.length()));
  }
}
