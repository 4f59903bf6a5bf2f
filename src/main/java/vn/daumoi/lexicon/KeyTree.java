package vn.daumoi.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A tree over the keys of tokens, one key a step, as an automaton walks phrases. Each node finds
 * its steps by the hashes of their keys, which lie side by side: nearly always the first look says
 * whether a phrase goes on, and no word is compared before its hash was found.
 *
 * @param <V> what a node may hold
 */
public final class KeyTree<V> {
  private static final int FREE = 0;

  private int[] hashes = new int[2];
  private @Nullable Step<V>[] steps = table(2);
  private int count;
  private @Nullable V value;

  private record Step<V>(String key, KeyTree<V> node) {}

  /** What the way to this node means. */
  public @Nullable V value() {
    return value;
  }

  /** Sets what the way to this node means. */
  public void mean(V meaning) {
    value = meaning;
  }

  /** The node one key on, or null where no phrase goes on so. */
  public @Nullable KeyTree<V> step(String key) {
    int hash = hash(key);
    int mask = hashes.length - 1;
    for (int slot = hash & mask; hashes[slot] != FREE; slot = slot + 1 & mask) {
      if (hashes[slot] == hash) {
        Step<V> step = steps[slot];
        if (step != null && step.key.equals(key)) {
          return step.node;
        }
      }
    }
    return null;
  }

  /** The node one key on, made where there is none. */
  public KeyTree<V> grow(String key) {
    KeyTree<V> old = step(key);
    if (old != null) {
      return old;
    }
    if (++count * 2 > hashes.length) {
      widen();
    }
    KeyTree<V> node = new KeyTree<>();
    put(new Step<>(key, node));
    return node;
  }

  private void widen() {
    @Nullable Step<V>[] all = steps;
    hashes = new int[hashes.length * 2];
    steps = table(hashes.length);
    for (Step<V> step : all) {
      if (step != null) {
        put(step);
      }
    }
  }

  private void put(Step<V> step) {
    int hash = hash(step.key);
    int slot = hash & hashes.length - 1;
    while (hashes[slot] != FREE) {
      slot = slot + 1 & hashes.length - 1;
    }
    hashes[slot] = hash;
    steps[slot] = step;
  }

  private static int hash(String key) {
    int hash = key.hashCode();
    hash ^= hash >>> 15;
    return hash == FREE ? 1 : hash;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic class
  private static <V> @Nullable Step<V>[] table(int size) {
    return new Step[size];
  }
}
