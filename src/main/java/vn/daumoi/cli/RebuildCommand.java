package vn.daumoi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.daumoi.Pipeline;
import vn.daumoi.store.Store;

/** {@code rebuild}: makes the knowledge anew. */
@Command(
    name = "rebuild",
    description = {
      "Make all knowledge anew from the evidence,",
      "after a change of the tables or of the decisions on identity."
    },
    footerHeading = "%nExamples:%n",
    footer = "  daumoi rebuild")
final class RebuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  RebuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = terminal.existingStore()) {
      new Pipeline(store, terminal.settings().base()).rebuild();
      terminal.err().println("rebuilt");
      return Exit.OK;
    }
  }
}
