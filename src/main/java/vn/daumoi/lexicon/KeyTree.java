package vn.daumoi.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A tree over the keys of tokens, one key a step, as an automaton walks phrases. Each node keeps
 * its steps in a table that is at most a quarter full: nearly always the first look says whether a
 * phrase goes on.
 *
 * @param <V> what a node may hold
 */
public final class KeyTree<V> {
  private @Nullable String[] keys = new String[4];
  private @Nullable KeyTree<V>[] steps = table(4);
  private int count;
  private @Nullable V value;

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
    return steps[slot(keys, key)];
  }

  /** The node one key on, made where there is none. */
  public KeyTree<V> grow(String key) {
    KeyTree<V> old = step(key);
    if (old != null) {
      return old;
    }
    if (++count * 4 > keys.length) {
      widen();
    }
    int slot = slot(keys, key);
    KeyTree<V> node = new KeyTree<>();
    keys[slot] = key;
    steps[slot] = node;
    return node;
  }

  private void widen() {
    @Nullable String[] wider = new String[keys.length * 2];
    @Nullable KeyTree<V>[] moved = table(wider.length);
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      if (key != null) {
        int slot = slot(wider, key);
        wider[slot] = key;
        moved[slot] = steps[i];
      }
    }
    keys = wider;
    steps = moved;
  }

  private static int slot(@Nullable String[] keys, String key) {
    int hash = key.hashCode();
    int slot = hash ^ hash >>> 15;
    while (true) {
      slot &= keys.length - 1;
      String met = keys[slot];
      if (met == null || met.equals(key)) {
        return slot;
      }
      slot++;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic class
  private static <V> @Nullable KeyTree<V>[] table(int size) {
    return new KeyTree[size];
  }
}
