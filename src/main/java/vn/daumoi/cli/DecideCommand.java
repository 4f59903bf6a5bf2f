package vn.daumoi.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.daumoi.Pipeline;
import vn.daumoi.article.PartialDate;
import vn.daumoi.resolve.Decision;
import vn.daumoi.store.Store;

/** {@code decide same|different|undo IRI IRI}: what a curator knows of who is who. */
@Command(
    name = "decide",
    description = {
      "Say that two identifiers of people mean one person, or two; or take that back.",
      "A decision wins over every rule, and stays through new articles and rebuild;",
      "it is exported with the store. Taken back, the people are as before, under their"
          + " identifiers.",
      "The IRI of evidence means the person of that one sentence: so namesakes at one body are told"
          + " apart."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  daumoi decide same IRI IRI --who $USER --why 'cùng tiểu sử trên trang của tỉnh'",
      "  daumoi decide different IRI IRI --who $USER --why 'hai năm sinh khác nhau'",
      "  daumoi decide different EVIDENCE EVIDENCE --who $USER --why 'hai người cùng sở'",
      "  daumoi decide undo IRI IRI",
      "  daumoi decide list"
    })
final class DecideCommand implements Callable<Integer> {
  /** What is done. */
  enum Verdict {
    same,
    different,
    undo,
    list
  }

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "VERDICT", description = "${COMPLETION-CANDIDATES}.")
  private Verdict verdict = Verdict.list;

  @Parameters(index = "1", arity = "0..1", paramLabel = "IRI", description = "One identifier.")
  private String one = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "IRI", description = "Another.")
  private String other = "";

  @Option(names = "--who", description = "Who decides.")
  private String who = "";

  @Option(names = "--why", description = "By what, for a reader.")
  private String why = "";

  @Option(names = "--when", description = "The day, 2026-01-31 (default: today).")
  private String when = LocalDate.now(java.time.ZoneId.systemDefault()).toString();

  DecideCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (verdict != Verdict.list && (one.isEmpty() || other.isEmpty())) {
      return refuse("give two identifiers");
    }
    boolean decides = verdict == Verdict.same || verdict == Verdict.different;
    if (decides && (who.isBlank() || why.isBlank())) {
      return refuse("tell who decides and why: --who NAME --why WORDS");
    }
    if (PartialDate.parse(when).isEmpty()) {
      return refuse("--when is a day like 2026-01-31, not " + when);
    }
    try (Store store = terminal.existingStore()) {
      return answer(new Pipeline(store, terminal.settings().base()));
    }
  }

  private int refuse(String words) {
    terminal.err().println("daumoi: " + words);
    return Exit.USAGE;
  }

  private int answer(Pipeline pipeline) {
    switch (verdict) {
      case same, different -> {
        pipeline.decide(one, other, verdict == Verdict.same, who, when, why);
        terminal.err().println("decided: " + verdict);
      }
      case undo -> {
        boolean was = pipeline.undo(one, other);
        terminal.err().println(was ? "taken back" : "nothing was decided about these two");
        return was ? Exit.OK : Exit.FINDINGS;
      }
      case list -> pipeline.decisions().forEach(this::print);
    }
    return Exit.OK;
  }

  private void print(Decision decision) {
    terminal
        .out()
        .println(
            String.join(
                "\t",
                decision.same() ? "same" : "different",
                decision.one(),
                decision.other(),
                decision.who(),
                decision.when(),
                decision.why()));
  }
}
