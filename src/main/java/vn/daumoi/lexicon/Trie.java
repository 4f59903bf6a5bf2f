package vn.daumoi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Phrases compiled into one automaton over the keys of tokens: whatever stands at a token is found
 * in one walk, however many phrases there are. A phrase in capitals ("CT") is only met in capitals.
 *
 * @param <T> what a phrase means
 */
public final class Trie<T> {
  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    final List<Entry<T>> entries = new ArrayList<>(1);
  }

  private record Entry<T>(String form, boolean capitals, T meaning) {}

  /**
   * A phrase met in a text.
   *
   * @param to the index after its last token
   * @param form the phrase as the table writes it
   */
  public record Match<T>(int to, String form, T meaning) {}

  /** Adds a phrase; of two meanings of one phrase the first wins. */
  public void add(String form, T meaning) {
    List<Token> tokens = Text.of(form).tokens();
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a phrase needs a word: \"" + form + "\"");
    }
    Node<T> node = root;
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(token.key(), key -> new Node<>());
    }
    boolean capitals =
        tokens.stream().filter(Token::isWord).allMatch(t -> t.kind() == Token.Kind.UPPER);
    node.entries.add(new Entry<>(form, capitals, meaning));
  }

  /** The longest phrase that stands at a token. */
  public Optional<Match<T>> longest(List<Token> tokens, int from) {
    Match<T> best = null;
    Node<T> node = root;
    boolean capitals = true;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      node = node.next.get(token.key());
      if (node == null) {
        break;
      }
      capitals &= !token.isWord() || token.kind() == Token.Kind.UPPER;
      for (Entry<T> entry : node.entries) {
        if (!entry.capitals() || capitals) {
          best = new Match<>(i + 1, entry.form(), entry.meaning());
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
