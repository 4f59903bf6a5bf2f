package vn.daumoi;

import java.util.List;
import vn.daumoi.cli.Commands;

/** The program. */
public final class Daumoi {
  private Daumoi() {}

  public static void main(String[] args) {
    System.exit(Commands.run(List.of(args)));
  }
}
