package vn.daumoi.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daumoi.text.Token;

/**
 * A tree over words, one a step, as an automaton walks phrases. Each node finds its steps by the
 * numbers of the words, which lie side by side: nearly always the first look says whether a phrase
 * goes on. Words without a number are found by their letters.
 *
 * @param <V> what a node may hold
 */
public final class KeyTree<V> {
  private static final int FREE = 0;

  /** What all nodes share from which none goes on: most of them, and the place asked most often. */
  private static final int[] NO_WORDS = {FREE};

  private static final @Nullable KeyTree<?>[] NO_NODES = {null};

  private int[] words = NO_WORDS;
  private @Nullable KeyTree<V>[] nodes = none();
  private int count;
  private Map<String, KeyTree<V>> steps = Map.of();
  private @Nullable V value;

  /** What the way to this node means. */
  public @Nullable V value() {
    return value;
  }

  /** Sets what the way to this node means. */
  public void mean(V meaning) {
    value = meaning;
  }

  /** The nodes one word on. */
  Map<String, KeyTree<V>> steps() {
    return Collections.unmodifiableMap(steps);
  }

  /** The node one word on, or null where no phrase goes on so. */
  public @Nullable KeyTree<V> step(Token token) {
    int word = token.word();
    if (word == FREE) {
      return steps.get(token.key());
    }
    int slot = slot(word);
    return words[slot] == FREE ? null : nodes[slot];
  }

  /** The node one word on, made where there is none. */
  public KeyTree<V> grow(Token token) {
    KeyTree<V> old = step(token);
    if (old != null) {
      return old;
    }
    KeyTree<V> node = new KeyTree<>();
    if (steps.isEmpty()) {
      steps = new HashMap<>();
    }
    steps.put(token.key(), node);
    if (token.word() != FREE) {
      if (++count * 2 > words.length) {
        widen();
      }
      put(token.word(), node);
    }
    return node;
  }

  private void widen() {
    int[] oldWords = words;
    @Nullable KeyTree<V>[] oldNodes = nodes;
    words = new int[oldWords.length * 2];
    nodes = table(words.length);
    for (int i = 0; i < oldWords.length; i++) {
      KeyTree<V> node = oldNodes[i];
      if (node != null) {
        put(oldWords[i], node);
      }
    }
  }

  private void put(int word, KeyTree<V> node) {
    int slot = slot(word);
    words[slot] = word;
    nodes[slot] = node;
  }

  /** Where a word stands, or the free place where it would. */
  private int slot(int word) {
    int mask = words.length - 1;
    int slot = word & mask;
    while (words[slot] != FREE && words[slot] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  @SuppressWarnings("unchecked") // nothing is in them
  private static <V> @Nullable KeyTree<V>[] none() {
    return (KeyTree<V>[]) NO_NODES;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic class
  private static <V> @Nullable KeyTree<V>[] table(int size) {
    return new KeyTree[size];
  }
}
