package vn.daumoi.cli;

import java.util.ArrayList;
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
      findings.forEach(this::print);
      Map<String, Long> counts =
          findings.stream()
              .collect(
                  Collectors.groupingBy(
                      Checks.Finding::check, TreeMap::new, Collectors.counting()));
      terminal.err().println(findings.isEmpty() ? "all holds" : "found: " + counts);
      return findings.isEmpty() ? Exit.OK : Exit.FINDINGS;
    }
  }

  /** One line: the check, the problem, what it is about, and the sentences on both sides. */
  private void print(Checks.Finding finding) {
    List<String> cells = new ArrayList<>(List.of(finding.check(), finding.problem().en()));
    finding.things().forEach((part, thing) -> cells.add(part + " " + thing));
    finding
        .quotes()
        .forEach(quote -> cells.add("“%s” (%s)".formatted(quote.sentence(), quote.article())));
    terminal.out().println(String.join("\t", cells).replaceAll("\\R", " "));
  }
}
