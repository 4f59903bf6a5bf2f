package vn.daumoi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.json.JsonMapper;
import vn.daumoi.article.Article;
import vn.daumoi.article.ArticleReader;

/**
 * Whole articles against their gold facts: the founding article whole, the others no worse than the
 * floors of cases/gold/floors.tsv. Articles of other publishers are read where they lie.
 */
class GoldTest {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final Map<String, Map<FactKind, Score>> SCORES = new TreeMap<>();
  private static final JsonMapper JSON = new JsonMapper();

  private static final Path OWN = Path.of("src/test/resources/cases/gold");
  private static final Path CORPUS = Path.of("../shared/corpus");

  private static Path gold(String set) {
    Path own = OWN.resolve(set);
    return Files.isDirectory(own) ? own : CORPUS.resolve(set);
  }

  /** Where the articles of a set lie; of those drawn from the corpus "load" among it. */
  private static Path folder(String set) {
    if (set.equals("sample")) {
      return Path.of("data/sample");
    }
    return CORPUS.resolve(Files.isDirectory(OWN.resolve(set)) ? "load" : set);
  }

  private static List<Article> articles(String set) throws IOException {
    Path folder = folder(set);
    Assumptions.assumeTrue(Files.isDirectory(folder), "no articles of " + set + " here");
    ArticleReader reader =
        new ArticleReader(problem -> {
          throw new AssertionError(problem.toString());
        });
    try (Stream<Article> articles = reader.read(List.of(folder))) {
      return articles.filter(article -> Files.isRegularFile(file(set, article))).toList();
    }
  }

  private static ComparableFacts expected(String set, Article article) throws IOException {
    return ComparableFacts.of(JSON.readTree(Files.readString(file(set, article))));
  }

  private static Path file(String set, Article article) {
    return gold(set).resolve(article.id() + ".json");
  }

  private static ComparableFacts found(Article article) {
    return ComparableFacts.of(FactsJson.tree(EXTRACTOR.read(article)));
  }

  @Test
  void theFoundingArticleIsReadWhole() throws IOException {
    for (Article article : articles("seed")) {
      ComparableFacts expected = expected("seed", article);
      ComparableFacts found = found(article);
      for (FactKind kind : FactKind.values()) {
        assertThat(found.of(kind)).as(kind.toString()).isEqualTo(expected.of(kind));
      }
    }
  }

  /**
   * Not one article of the corpus may break the reading, and every quote stands where it is told.
   */
  @Test
  void everyArticleOfTheCorpusIsRead() throws IOException {
    Path corpus = CORPUS.resolve("load");
    Assumptions.assumeTrue(Files.isDirectory(corpus), "no corpus here");
    try (Stream<Article> articles = new ArticleReader(problem -> {}).read(List.of(corpus))) {
      articles.forEach(article -> {
        Facts facts = EXTRACTOR.read(article);
        for (Fact fact : facts.facts()) {
          Evidence evidence = fact.evidence();
          assertThat(evidence.words().of(facts.text().content()))
              .as(article.id())
              .isEqualTo(evidence.asWritten());
        }
      });
    }
  }

  @ParameterizedTest(name = "{0} {1} ≥ {2}")
  @CsvFileSource(
      resources = "/cases/gold/floors.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = true)
  void noKindFallsBelowItsFloor(String set, String kind, double floor) throws IOException {
    if (!SCORES.containsKey(set)) {
      SCORES.put(set, scores(set));
    }
    Score score =
        SCORES
            .getOrDefault(set, Map.of())
            .getOrDefault(FactKind.named(kind).orElseThrow(), Score.NONE);
    assertThat(score.f1()).isGreaterThanOrEqualTo(floor);
  }

  private static Map<FactKind, Score> scores(String set) throws IOException {
    Map<FactKind, Score> scores = new EnumMap<>(FactKind.class);
    for (Article article : articles(set)) {
      ComparableFacts expected = expected(set, article);
      ComparableFacts found = found(article);
      for (FactKind kind : FactKind.values()) {
        Score before = scores.getOrDefault(kind, Score.NONE);
        scores.put(kind, before.plus(expected.of(kind), found.of(kind)));
      }
    }
    return scores;
  }
}
