package vn.daumoi.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private final KeyTree<Entry<T>> root = new KeyTree<>();
  private final WordSet first = new WordSet();
  private final List<WordSet> firsts;

  public Trie() {
    this(List.of());
  }

  /**
   * An automaton among others.
   *
   * @param firsts where to tell, too, the words its phrases begin with
   */
  Trie(List<WordSet> firsts) {
    this.firsts = firsts;
  }

  /** One phrase at its last word, and the one added before it that has the same words. */
  private record Entry<T>(String form, boolean capitals, T meaning, @Nullable Entry<T> earlier) {

    /** The one added first, of those that stand in words all in capitals, or in any. */
    @Nullable Entry<T> first(boolean inCapitals) {
      Entry<T> first = null;
      for (Entry<T> entry = this; entry != null; entry = entry.earlier) {
        first = !entry.capitals || inCapitals ? entry : first;
      }
      return first;
    }
  }

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
    List<Token> tokens = Text.tokens(form);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a phrase needs a word: \"" + form + "\"");
    }
    first.add(tokens.getFirst());
    firsts.forEach(set -> set.add(tokens.getFirst()));
    KeyTree<Entry<T>> node = root;
    for (Token token : tokens) {
      node = node.grow(token);
    }
    boolean capitals =
        tokens.stream().filter(Token::isWord).allMatch(t -> t.kind() == Token.Kind.UPPER);
    node.mean(new Entry<>(form, capitals, meaning, node.value()));
  }

  /** The first token from one on and before another where a phrase may begin. */
  public int next(Text text, int from, int to) {
    return first.next(text, from, to);
  }

  /** The longest phrase that stands at a token. */
  public Optional<Match<T>> longest(List<Token> tokens, int from) {
    if (from >= tokens.size() || !first.has(tokens.get(from))) {
      return Optional.empty();
    }
    Entry<T> best = null;
    int to = from;
    KeyTree<Entry<T>> node = root;
    boolean capitals = true;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      node = node.step(token);
      if (node == null) {
        break;
      }
      capitals &= !token.isWord() || token.kind() == Token.Kind.UPPER;
      Entry<T> entry = node.value() == null ? null : node.value().first(capitals);
      if (entry != null) {
        best = entry;
        to = i + 1;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Match<>(to, best.form(), best.meaning()));
  }

  /**
   * The longest phrase that stands at a token with one letter off in one of its words, the first
   * excepted: "Chủ tich". A word counts as miswritten only if it is none that is known and has four
   * letters or more.
   */
  public Optional<Match<T>> near(List<Token> tokens, int from, WordSet known) {
    if (from >= tokens.size() || !first.has(tokens.get(from))) {
      return Optional.empty();
    }
    KeyTree<Entry<T>> node = root.step(tokens.get(from));
    int i = from + 1;
    while (node != null && i < tokens.size()) {
      KeyTree<Entry<T>> next = node.step(tokens.get(i));
      if (next == null) {
        break;
      }
      node = next;
      i++;
    }
    if (node == null || i >= tokens.size() || !isMiswritten(tokens.get(i), known)) {
      return Optional.empty();
    }
    Match<T> best = null;
    for (Map.Entry<String, KeyTree<Entry<T>>> next : node.steps().entrySet()) {
      if (Typo.isOneLetterOff(tokens.get(i).key(), next.getKey())) {
        Optional<Match<T>> match = ending(next.getValue(), tokens, i + 1);
        if (match.isPresent() && (best == null || match.get().to() > best.to())) {
          best = match.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isMiswritten(Token token, WordSet known) {
    return token.isWord() && token.key().length() >= 4 && !known.has(token);
  }

  /** The longest phrase that goes on from a node at a token. */
  private Optional<Match<T>> ending(KeyTree<Entry<T>> start, List<Token> tokens, int from) {
    Match<T> best = null;
    KeyTree<Entry<T>> node = start;
    for (int i = from; node != null; i++) {
      Entry<T> entry = node.value() == null ? null : node.value().first(false);
      if (entry != null) {
        best = new Match<>(i, entry.form(), entry.meaning(), false);
      }
      node = i < tokens.size() ? node.step(tokens.get(i)) : null;
    }
    return Optional.ofNullable(best);
  }

  /** Adds all words of all phrases to a set. */
  void words(WordSet to) {
    words(root, to);
  }

  private static <V> void words(KeyTree<V> node, WordSet to) {
    node.steps()
        .forEach((key, next) -> {
          to.add(key);
          words(next, to);
        });
  }
}
