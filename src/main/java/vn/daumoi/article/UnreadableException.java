package vn.daumoi.article;

/** A file or line from which no article can be made, with what to do about it. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;
  private final String cure;
  private final int line;

  UnreadableException(String reason, String cure) {
    this(0, reason, cure);
  }

  UnreadableException(int line, String reason, String cure) {
    super(reason);
    this.line = line;
    this.reason = reason;
    this.cure = cure;
  }

  String reason() {
    return reason;
  }

  String cure() {
    return cure;
  }

  /** The line, counted from 1 within what was being read; 0 where unknown. */
  int line() {
    return line;
  }
}
