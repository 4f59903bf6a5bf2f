package vn.daumoi.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;
import vn.daumoi.text.Typo;

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
   * @param exact whether it is written so, and not with one letter off
   */
  public record Match<T>(int to, String form, T meaning, boolean exact) {
    public Match(int to, String form, T meaning) {
      this(to, form, meaning, true);
    }
  }

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

  /**
   * The longest phrase that stands at a token with one letter off in one of its words, the first
   * excepted: "Chủ tich". A word counts as miswritten only if it is none that is known and has four
   * letters or more.
   */
  public Optional<Match<T>> near(List<Token> tokens, int from, Set<String> known) {
    Node<T> node = from < tokens.size() ? root.next.get(tokens.get(from).key()) : null;
    int i = from + 1;
    while (node != null && i < tokens.size() && node.next.containsKey(tokens.get(i).key())) {
      node = node.next.get(tokens.get(i).key());
      i++;
    }
    if (node == null || i >= tokens.size() || !isMiswritten(tokens.get(i), known)) {
      return Optional.empty();
    }
    Match<T> best = null;
    for (Map.Entry<String, Node<T>> next : node.next.entrySet()) {
      if (Typo.isOneLetterOff(tokens.get(i).key(), next.getKey())) {
        Optional<Match<T>> match = ending(next.getValue(), tokens, i + 1);
        if (match.isPresent() && (best == null || match.get().to() > best.to())) {
          best = match.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isMiswritten(Token token, Set<String> known) {
    return token.isWord() && token.key().length() >= 4 && !known.contains(token.key());
  }

  /** The longest phrase that goes on from a node at a token. */
  private Optional<Match<T>> ending(Node<T> start, List<Token> tokens, int from) {
    Match<T> best = null;
    Node<T> node = start;
    for (int i = from; node != null; i++) {
      if (!node.entries.isEmpty() && !node.entries.getFirst().capitals()) {
        Entry<T> entry = node.entries.getFirst();
        best = new Match<>(i, entry.form(), entry.meaning(), false);
      }
      node = i < tokens.size() ? node.next.get(tokens.get(i).key()) : null;
    }
    return Optional.ofNullable(best);
  }

  /** Adds all words of all phrases to a set. */
  void words(Set<String> to) {
    words(root, to);
  }

  private static void words(Node<?> node, Set<String> to) {
    for (Map.Entry<String, ? extends Node<?>> next : node.next.entrySet()) {
      to.add(next.getKey());
      words(next.getValue(), to);
    }
  }
}
