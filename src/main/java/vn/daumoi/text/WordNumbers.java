package vn.daumoi.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Numbers for words, from 1, given in the order they are met. One key has one number as long as the
 * program runs; when all are given out, or for a word longer than any syllable, it is 0, and the
 * word is compared by its letters.
 */
final class WordNumbers {
  private static final int MOST = 1 << 16;
  private static final int LONGEST = 16;
  private static final ConcurrentMap<String, Integer> NUMBERS = new ConcurrentHashMap<>();

  private WordNumbers() {}

  static int number(String key) {
    Integer known = NUMBERS.get(key);
    if (known != null) {
      return known;
    }
    return key.length() > LONGEST ? 0 : give(key);
  }

  private static synchronized int give(String key) {
    int next = NUMBERS.size() < MOST ? NUMBERS.size() + 1 : 0;
    return next == 0 ? 0 : NUMBERS.computeIfAbsent(key, k -> next);
  }
}
