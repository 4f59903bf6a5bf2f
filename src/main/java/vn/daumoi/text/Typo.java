package vn.daumoi.text;

/** Compares words letter by letter; a letter with another mark is another letter. */
public final class Typo {
  private Typo() {}

  /** Whether one word becomes the other by one letter changed, left out or put in. */
  public static boolean isOneLetterOff(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (longer - shorter > 1 || one.equals(other)) {
      return false;
    }
    int head = 0;
    while (head < shorter && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return longer - head - tail == 1;
  }
}
