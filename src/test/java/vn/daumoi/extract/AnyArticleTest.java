package vn.daumoi.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.daumoi.article.Article;
import vn.daumoi.article.ArticleReader;
import vn.daumoi.lexicon.PackedFolder;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Whatever an article holds, it is read in time, twice alike, and each quote stands where told. */
@Tag("law")
class AnyArticleTest {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final PackedFolder SAMPLE = new PackedFolder("data/sample");
  private static final List<String> ARTICLES =
      SAMPLE.files().stream().map(file -> SAMPLE.text(file)).toList();

  /** One way to spoil a text at some place of it. */
  private enum Spoiling {
    CUT {
      @Override
      String of(String text, int from, int to) {
        return text.substring(0, from) + text.substring(to);
      }
    },
    DOUBLED {
      @Override
      String of(String text, int from, int to) {
        return text.substring(0, to) + text.substring(from);
      }
    },
    DECOMPOSED {
      @Override
      String of(String text, int from, int to) {
        return text.substring(0, from)
            + Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFD)
            + text.substring(to);
      }
    },
    CAPITALS {
      @Override
      String of(String text, int from, int to) {
        return text.substring(0, from)
            + text.substring(from, to).toUpperCase(Locale.ROOT)
            + text.substring(to);
      }
    },
    COMMAS {
      @Override
      String of(String text, int from, int to) {
        return text.substring(0, from)
            + text.substring(from, to).replace(' ', ',')
            + text.substring(to);
      }
    },
    ONE_LINE {
      @Override
      String of(String text, int from, int to) {
        return text.substring(0, from)
            + text.substring(from, to).replace('\n', ' ')
            + text.substring(to);
      }
    },
    MARKED {
      @Override
      String of(String text, int from, int to) {
        String mark = List.of("(", "\"", "😀", "\u0301", ":", ";", "-", "\u0000").get(from % 8);
        return text.substring(0, from) + mark + text.substring(from);
      }
    };

    abstract String of(String text, int from, int to);
  }

  private record Spoiled(Spoiling how, int thousandth, int length) {
    String of(String text) {
      int from = (int) ((long) text.length() * thousandth / 1000);
      int to = Math.min(text.length(), from + length);
      return how.of(text, from, to);
    }
  }

  @Provide
  Arbitrary<String> spoiledArticles() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 999);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 400);
    Arbitrary<List<Spoiled>> spoilings =
        Combinators.combine(Arbitraries.of(Spoiling.values()), place, length)
            .as(Spoiled::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(8);
    return Combinators.combine(Arbitraries.of(ARTICLES), spoilings)
        .as((text, spoiled) -> {
          String left = text;
          for (Spoiled one : spoiled) {
            left = one.of(left);
          }
          return left;
        });
  }

  @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
  void spoiledArticlesAreRead(@ForAll("spoiledArticles") String text) {
    read(text.getBytes(StandardCharsets.UTF_8)).ifPresent(AnyArticleTest::holds);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    read(bytes).ifPresent(AnyArticleTest::holds);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void anyCharactersAmongWordsAreRead(@ForAll String odd) {
    String text = "Ngày 22/7, đồng chí " + odd + ", Chủ tịch UBND " + odd + " tỉnh dự hội nghị.";
    read(text.getBytes(StandardCharsets.UTF_8)).ifPresent(AnyArticleTest::holds);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = {
        "/cases/extract/agencies.tsv",
        "/cases/extract/decisions.tsv",
        "/cases/extract/documents.tsv",
        "/cases/extract/events.tsv",
        "/cases/extract/participations.tsv",
        "/cases/extract/people.tsv",
        "/cases/extract/posts.tsv",
        "/cases/extract/reviews.tsv",
        "/cases/extract/signings.tsv"
      },
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void articlesThatEndBehindAnyWordAreRead(String sentence) {
    Text text = Text.of(sentence.replaceAll("¶|\\\\n", "\n"));
    for (Token last : text.tokens()) {
      Facts facts = Reading.of(text.content().substring(0, last.end()), Optional.empty());
      assertThat(facts.text().tokens()).isNotEmpty();
    }
  }

  private static Optional<Article> read(byte[] bytes) {
    return new ArticleReader(problem -> {}).read("any.txt", bytes);
  }

  private static void holds(Article article) {
    Facts facts = assertTimeoutPreemptively(LONGEST, () -> EXTRACTOR.read(article));
    assertThat(FactsJson.write(EXTRACTOR.read(article))).isEqualTo(FactsJson.write(facts));
    Text text = facts.text();
    for (Fact fact : facts.facts()) {
      Evidence evidence = fact.evidence();
      assertThat(evidence.words().of(text.content())).isEqualTo(evidence.asWritten());
      int start = text.codePoints(evidence.words().start());
      int end = text.codePoints(evidence.words().end());
      int[] quote = text.content().codePoints().skip(start).limit(end - start).toArray();
      assertThat(new String(quote, 0, quote.length)).isEqualTo(evidence.asWritten());
      assertThat(evidence.confidence()).isBetween(0.0, 1.0);
    }
  }
}
