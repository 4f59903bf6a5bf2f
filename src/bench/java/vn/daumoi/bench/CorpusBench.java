package vn.daumoi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.daumoi.article.Article;
import vn.daumoi.article.ArticleReader;
import vn.daumoi.extract.Extractor;

/**
 * How fast a whole corpus is read by one thread, in processor time, and beside it by its peers: the
 * rule engine UIMA Ruta and the tagger of npm's vntk on the same texts.
 */
public final class CorpusBench {
  private static final int ROUNDS = 5;
  private static final int PEER_ARTICLES = 300;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CorpusBench() {}

  /** Measures the articles of a file or folder, the first argument. */
  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    List<Article> articles;
    try (Stream<Article> read = new ArticleReader(problem -> {}).read(List.of(corpus))) {
      articles = read.toList();
    }
    Extractor extractor = new Extractor();
    for (int round = 1; round <= ROUNDS; round++) {
      measure("daumoi, round " + round, articles, extractor::read);
    }
    System.out.printf(
        Locale.ROOT, "peak memory (all articles held): %d MB%n", peak() / (1024 * 1024));
    List<Article> some = articles.subList(0, Math.min(PEER_ARTICLES, articles.size()));
    RutaPeer ruta = RutaPeer.start();
    measure("UIMA Ruta, first round", some, ruta::read);
    measure("UIMA Ruta, second round", some, ruta::read);
    VntkPeer.measure(some.subList(0, Math.min(20, some.size())));
  }

  private static void measure(String who, List<Article> articles, Consumer<Article> reader) {
    long begun = THREADS.getCurrentThreadCpuTime();
    articles.forEach(reader);
    print(who, articles, (THREADS.getCurrentThreadCpuTime() - begun) / 1e9);
  }

  static void print(String who, List<Article> articles, double seconds) {
    long bytes = 0;
    for (Article article : articles) {
      bytes += article.body().getBytes(StandardCharsets.UTF_8).length;
    }
    System.out.printf(
        Locale.ROOT,
        "%-24s %6d articles in %7.2f s: %7.0f articles/s, %7.3f MB/s%n",
        who,
        articles.size(),
        seconds,
        articles.size() / seconds,
        bytes / 1e6 / seconds);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
