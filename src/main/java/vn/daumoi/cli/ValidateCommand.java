package vn.daumoi.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import vn.daumoi.query.Checks;
import vn.daumoi.store.Store;

/** {@code validate}: holds the store to the ontology's shapes and checks. */
@Command(
    name = "validate",
    description = {
      "Hold the store to the ontology's shapes and to the checks of its folder checks/;",
      "exit code 1 tells that something does not hold."
    },
    footerHeading = "%nExamples:%n",
    footer = "  daumoi validate")
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = terminal.existingStore()) {
      List<Checks.Finding> findings = store.read(new Checks()::findings);
      for (Checks.Finding finding : findings) {
        terminal
            .out()
            .println(
                finding.check()
                    + "\t"
                    + finding.problem()
                    + "\t"
                    + String.join("\t", finding.things()));
      }
      Map<String, Long> counts =
          findings.stream()
              .collect(
                  Collectors.groupingBy(
                      Checks.Finding::check, TreeMap::new, Collectors.counting()));
      terminal.err().println(findings.isEmpty() ? "all holds" : "found: " + counts);
      return findings.isEmpty() ? Exit.OK : Exit.FINDINGS;
    }
  }
}
