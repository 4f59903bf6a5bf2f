package vn.daumoi.cli;

/** What the program's exit code tells. */
final class Exit {
  static final int OK = 0;

  /** The command ran and found what the user must see: violations, unreadable articles. */
  static final int FINDINGS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** The command could not do its work. */
  static final int FAILURE = 3;

  private Exit() {}
}
