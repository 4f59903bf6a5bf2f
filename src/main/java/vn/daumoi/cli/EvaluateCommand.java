package vn.daumoi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.daumoi.article.Article;
import vn.daumoi.extract.ComparableFacts;
import vn.daumoi.extract.Extractor;
import vn.daumoi.extract.FactKind;
import vn.daumoi.extract.Facts;
import vn.daumoi.extract.FactsJson;
import vn.daumoi.extract.Score;

/** {@code evaluate GOLD FOLDER}: compares what is read from articles with gold facts. */
@Command(
    name = "evaluate",
    description = {
      "Read the articles of FOLDER and compare their facts with the gold facts of GOLD,",
      "one <id>.json an article: precision, recall and F1 of each kind of fact."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  daumoi evaluate src/test/resources/cases/gold/sample data/sample",
      "  daumoi evaluate gold articles --errors position",
      "  daumoi evaluate gold articles --html errors.html",
      "  daumoi evaluate gold articles --calibration > data/lexicon/confidence.tsv"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "GOLD", description = "The folder of the gold facts.")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "FOLDER", description = "The articles.")
  private Path folder = Path.of("");

  @Option(
      names = "--errors",
      paramLabel = "KIND",
      description = "Print what was missed (-) and what was invented (+) of a kind.")
  private Optional<String> errors = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page of all misses and inventions beside the texts.")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--calibration",
      description = {
        "Print how often each rule is right, as rows of data/lexicon/confidence.tsv,",
        "and on standard error how often facts of each confidence are."
      })
  private boolean calibrated;

  private final Calibration calibration = new Calibration();

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<FactKind> kind = errors.flatMap(FactKind::named);
    if (errors.isPresent() && kind.isEmpty()) {
      terminal.err().println("daumoi: the kinds are " + List.of(FactKind.values()));
      return Exit.USAGE;
    }
    Map<String, ComparableFacts> golds = golds();
    if (golds.isEmpty()) {
      throw new IllegalStateException("there is no gold file (*.json) in " + gold);
    }
    Map<String, Comparison> comparisons = compare(golds);
    kind.ifPresent(k -> comparisons.values().forEach(c -> printErrors(c, k)));
    if (calibrated) {
      calibration.printRules(terminal.out());
      calibration.printConfidences(terminal.err());
    } else {
      print(comparisons);
    }
    if (html.isPresent()) {
      Files.writeString(html.get(), ErrorPage.of(comparisons.values()));
    }
    List<String> missing =
        comparisons.values().stream()
            .filter(c -> c.article().isEmpty())
            .map(Comparison::id)
            .toList();
    if (!missing.isEmpty()) {
      terminal.err().println("no article for the gold facts of " + missing);
    }
    return missing.isEmpty() ? Exit.OK : Exit.FINDINGS;
  }

  /**
   * An article's facts beside its gold facts.
   *
   * @param article empty where there is gold and no article
   */
  record Comparison(
      String id, Optional<Article> article, ComparableFacts gold, ComparableFacts found) {
    List<String> missed(FactKind kind) {
      return less(gold.of(kind), found.of(kind));
    }

    List<String> invented(FactKind kind) {
      return less(found.of(kind), gold.of(kind));
    }

    private static List<String> less(Iterable<String> some, Set<String> others) {
      List<String> left = new ArrayList<>();
      some.forEach(fact -> {
        if (!others.contains(fact)) {
          left.add(fact);
        }
      });
      return left;
    }
  }

  private Map<String, ComparableFacts> golds() throws IOException {
    Map<String, ComparableFacts> golds = new TreeMap<>();
    try (Stream<Path> files = Files.walk(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        String id = file.getFileName().toString().replaceFirst("\\.json$", "");
        try {
          golds.put(id, ComparableFacts.of(JSON.readTree(Files.readString(file))));
        } catch (JacksonException e) {
          throw new IllegalStateException("no gold facts: " + file + ": " + e.getMessage(), e);
        }
      }
    }
    return golds;
  }

  private Map<String, Comparison> compare(Map<String, ComparableFacts> golds) {
    Map<String, Comparison> comparisons = new TreeMap<>();
    golds.forEach((id, facts) ->
        comparisons.put(id, new Comparison(id, Optional.empty(), facts, ComparableFacts.NONE)));
    Extractor extractor = new Extractor();
    try (Sources sources = new Sources(terminal, List.of(folder));
        Stream<Article> articles = sources.articles()) {
      articles
          .filter(article -> golds.containsKey(article.id()))
          .forEach(article -> {
            Facts read = extractor.read(article);
            ComparableFacts found = ComparableFacts.of(FactsJson.tree(read));
            if (calibrated) {
              calibration.add(read, golds.getOrDefault(article.id(), ComparableFacts.NONE));
            }
            comparisons.put(
                article.id(),
                new Comparison(
                    article.id(),
                    Optional.of(article),
                    golds.getOrDefault(article.id(), ComparableFacts.NONE),
                    found));
            sources.progress().step();
          });
    }
    return comparisons;
  }

  private void printErrors(Comparison comparison, FactKind kind) {
    comparison
        .missed(kind)
        .forEach(fact -> terminal.out().println("- " + comparison.id() + ": " + fact));
    comparison
        .invented(kind)
        .forEach(fact -> terminal.out().println("+ " + comparison.id() + ": " + fact));
  }

  private void print(Map<String, Comparison> comparisons) {
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%-18s%8s%8s%8s%7s%7s   (%d articles)%n",
            "kind",
            "P",
            "R",
            "F1",
            "gold",
            "found",
            comparisons.size());
    scores(comparisons)
        .forEach((kind, score) ->
            terminal
                .out()
                .printf(
                    Locale.ROOT,
                    "%-18s%8s%8s%8s%7d%7d%n",
                    kind,
                    Score.shown(score.precision()),
                    Score.shown(score.recall()),
                    Score.shown(score.f1()),
                    score.gold(),
                    score.found()));
  }

  private static Map<FactKind, Score> scores(Map<String, Comparison> comparisons) {
    Map<FactKind, Score> scores = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      Score sum = Score.NONE;
      for (Comparison comparison : comparisons.values()) {
        sum = sum.plus(comparison.gold().of(kind), comparison.found().of(kind));
      }
      scores.put(kind, sum);
    }
    return scores;
  }
}
