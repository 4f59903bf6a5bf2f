package vn.daumoi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.daumoi.Pipeline;
import vn.daumoi.Settings;

/** The command line. */
@Command(
    name = "daumoi",
    version = Pipeline.PROGRAM,
    description = "A knowledge graph of Vietnam's officials, read from the official press.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nEvery setting can be given to any command, e.g.:%n",
    footer = {
      "  --daumoi.store=DIR            the store's folder (default: daumoi-store)",
      "  --daumoi.base=IRI             what identifiers begin with",
      "  --daumoi.port=PORT            where serve listens (default: 8080)",
      "",
      "Exit codes: 0 done, 1 done with findings, 2 wrong command line, 3 failure."
    })
public final class Commands {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  private Commands() {}

  /** Runs a command of this process and answers its exit code. */
  public static int run(List<String> arguments) {
    Settings.CommandLine line;
    try {
      line =
          Settings.CommandLine.of(
              arguments,
              name -> Optional.ofNullable(System.getProperty(name)),
              name -> Optional.ofNullable(System.getenv(name)));
    } catch (IllegalArgumentException e) {
      System.err.println("daumoi: " + e.getMessage());
      return Exit.USAGE;
    }
    Terminal terminal = Terminal.ofProcess(line.settings());
    int code = run(terminal, line.arguments());
    terminal.out().flush();
    return code;
  }

  static int run(Terminal terminal, List<String> arguments) {
    CommandLine commands = commands(terminal);
    if (arguments.isEmpty()) {
      commands.usage(terminal.err());
      return Exit.USAGE;
    }
    return commands.execute(arguments.toArray(String[]::new));
  }

  private static CommandLine commands(Terminal terminal) {
    CommandLine commands = new CommandLine(new Commands());
    List.of(
            new IngestCommand(terminal),
            new ExtractCommand(terminal),
            new EvaluateCommand(terminal),
            new QueryCommand(terminal),
            new ExportCommand(terminal),
            new ValidateCommand(terminal),
            new StatsCommand(terminal),
            new DeleteCommand(terminal),
            new DecideCommand(terminal),
            new RebuildCommand(terminal),
            new ServeCommand(terminal))
        .forEach(commands::addSubcommand);
    commands.setOut(new PrintWriter(terminal.out(), true));
    commands.setErr(new PrintWriter(terminal.err(), true));
    commands.setExecutionExceptionHandler((failure, command, parsed) -> {
      terminal.err().println("daumoi: " + words(failure));
      return Exit.FAILURE;
    });
    return commands;
  }

  private static String words(Exception failure) {
    return Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
  }
}
