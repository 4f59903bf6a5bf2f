package vn.daumoi.resolve;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A fact with the keys it bears on.
 *
 * @param stated the fact
 * @param keys what it is about
 */
public record Told(Stated stated, SortedSet<Key> keys) {
  public Told {
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
  }

  public static Told of(Stated stated) {
    return new Told(stated, new TreeSet<>(Key.of(stated)));
  }
}
