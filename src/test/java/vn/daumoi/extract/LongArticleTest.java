package vn.daumoi.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.daumoi.article.Article;
import vn.daumoi.article.ArticleReader;

/** An article that repeats a phrase without end is read in a time that grows with its length. */
class LongArticleTest {
  private static final Path PHRASES = Path.of("src/test/resources/cases/extract/long-articles.tsv");
  private static final Path SAMPLE = Path.of("data/sample/01-ky-ket-quyet-dinh-238.md");
  private static final int LENGTH = 300_000;

  /** Reading that is worse than linear takes minutes, and what is linear a few seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(40);

  private final Extractor extractor = new Extractor();

  static Stream<String> phrases() throws IOException {
    return Files.readAllLines(PHRASES).stream()
        .filter(line -> !line.startsWith("# "))
        .skip(1)
        .map(line -> line.substring(0, line.indexOf('\t')));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void isReadInTime(String phrase) throws IOException {
    String body = Files.readString(SAMPLE) + "\n" + phrase.repeat(LENGTH / phrase.length());
    Facts facts = assertTimeoutPreemptively(LONGEST, () -> extractor.read(article(body)));
    assertThat(facts.facts()).isNotEmpty();
  }

  private static Article article(String body) {
    return new ArticleReader(problem -> {})
        .read("long.txt", body.getBytes(StandardCharsets.UTF_8))
        .orElseThrow();
  }
}
