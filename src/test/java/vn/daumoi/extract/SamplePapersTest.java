package vn.daumoi.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.daumoi.article.Article;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Spelling;

/** The sample articles: every paper of the gold facts is read and no other; every quote stands. */
class SamplePapersTest {
  private static final Path SAMPLES = Path.of("data/sample");
  private static final Path GOLD = Path.of("src/test/resources/cases/gold/sample");
  private static final Extractor EXTRACTOR = new Extractor();

  static Stream<Arguments> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream()
          .map(f -> arguments(f.getFileName().toString().replace(".md", ""), f));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void readsThePapersOfTheGoldFacts(String id, Path file) throws IOException {
    JsonNode gold = JsonMapper.shared().readTree(GOLD.resolve(id + ".json").toFile());
    TreeSet<String> expected = new TreeSet<>();
    gold.get("documents").forEach(d -> expected.add(d.get("number").asString()));
    Facts facts = EXTRACTOR.read(article(id, file, gold.get("published").asString()));
    TreeSet<String> read = new TreeSet<>();
    for (Fact fact : facts.facts()) {
      if (fact instanceof Fact.DocumentCited cited) {
        read.add(cited.document().number());
      }
      Evidence evidence = fact.evidence();
      assertEquals(evidence.words().of(facts.text().content()), evidence.asWritten());
    }
    assertEquals(List.copyOf(expected), List.copyOf(read));
  }

  private static Article article(String id, Path file, String published) throws IOException {
    String text = Files.readString(file);
    String body = text.substring(text.indexOf("\n---", 3) + 4).strip();
    return new Article(
        id,
        id,
        Spelling.nfc(body),
        PartialDate.parse(published),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
