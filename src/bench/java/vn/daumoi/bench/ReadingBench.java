package vn.daumoi.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.daumoi.article.Article;
import vn.daumoi.article.ArticleReader;
import vn.daumoi.extract.Extractor;
import vn.daumoi.extract.Facts;
import vn.daumoi.lexicon.PackedFolder;

/**
 * How long one article takes: from 1 KB to 10 MB of the samples' text, whose time should grow with
 * the length and no faster, and texts without sense that once were worse than that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ReadingBench {
  private static final PackedFolder SAMPLE = new PackedFolder("data/sample");

  /** What is read. */
  @Param({
    "1KB",
    "10KB",
    "100KB",
    "1MB",
    "10MB",
    "100000 commas",
    "1MB without a blank",
    "1MB list"
  })
  public String text = "";

  private final Extractor extractor = new Extractor();
  private Article article = article("-");

  /** Makes the article. */
  @Setup
  public void prepare() {
    article =
        article(
            switch (text) {
              case "1KB" -> sample(1_000);
              case "10KB" -> sample(10_000);
              case "100KB" -> sample(100_000);
              case "1MB" -> sample(1_000_000);
              case "10MB" -> sample(10_000_000);
              case "100000 commas" -> sample(4_000) + ",".repeat(100_000);
              case "1MB without a blank" -> sample(4_000) + "a".repeat(1_000_000);
              case "1MB list" ->
                  sample(4_000) + "ông Lê Văn Tám, Chủ tịch UBND tỉnh, ".repeat(22_000);
              default -> throw new IllegalArgumentException("no such text: " + text);
            });
  }

  /** As many bytes of the samples, one after the other, as asked for. */
  private static String sample(int bytes) {
    String all = SAMPLE.files().stream().map(SAMPLE::text).collect(Collectors.joining("\n"));
    byte[] once = all.getBytes(StandardCharsets.UTF_8);
    String enough = all.repeat(bytes / once.length + 1);
    int end =
        (int) ((long) enough.length() * bytes / ((long) once.length * (bytes / once.length + 1)));
    return enough.substring(0, end);
  }

  private static Article article(String body) {
    return new ArticleReader(problem -> {})
        .read("bench.txt", body.getBytes(StandardCharsets.UTF_8))
        .orElseThrow();
  }

  /** Reads it. */
  @Benchmark
  public Facts read() {
    return extractor.read(article);
  }
}
