package vn.daumoi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private List<Article> read(Path... paths) {
    try (Stream<Article> articles = new ArticleReader(problems::add).read(List.of(paths))) {
      return articles.toList();
    }
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content, StandardCharsets.UTF_8);
  }

  @Test
  void walksFoldersInTheOrderOfNames() throws IOException {
    file("b.txt", "Bài hai.");
    file("a/z.txt", "Bài một.");
    file("c.md", "Bài ba.");
    file(".hidden.txt", "Không đọc.");
    assertThat(read(folder)).extracting(Article::id).containsExactly("z", "b", "c");
    assertThat(ArticleReader.count(List.of(folder))).hasValue(4);
    assertThat(problems).isEmpty();
  }

  @Test
  void composesAndCleansTheText() throws IOException {
    String decomposed = Normalizer.normalize("\uFEFFĐặng Thị\r\nHồng\u0001", Normalizer.Form.NFD);
    Article article = read(file("a.txt", decomposed)).getFirst();
    assertThat(article.body()).isEqualTo("Đặng Thị\nHồng ");
  }

  @Test
  void readsFrontMatter() throws IOException {
    Path file =
        file(
            "a.md",
            """
            ---
            title: "Ký kết: chương trình"
            published: 2021-07-22T20:00:00+07:00
            source: https://example.org/
            publisher: Báo thử
            ---
            # Đầu đề

            Ông **Nguyễn Văn A** và [bà B](https://example.org/b) dự.
            """);
    Article article = read(file).getFirst();
    assertThat(article.title()).isEqualTo("Ký kết: chương trình");
    assertThat(article.published()).hasToString("Optional[2021-07-22]");
    assertThat(article.url()).contains("https://example.org/");
    assertThat(article.publisher()).contains("Báo thử");
    assertThat(article.body()).isEqualTo("Đầu đề\n\nÔng Nguyễn Văn A và bà B dự.\n");
  }

  @Test
  void readsFourFieldsBesideATextAndNoOthers() throws IOException {
    Path file = file("a.txt", "Bài.");
    file(
        "a.json",
        """
        {"published":"2025","url":"https://example.org/a","title":"Đề","place":"Hà Nội",
         "author":"X","persons":[{"name":"Y"}]}
        """);
    Article article = read(file).getFirst();
    assertThat(article)
        .isEqualTo(
            new Article(
                "a",
                "Đề",
                "Bài.",
                PartialDate.parse("2025"),
                Optional.of("https://example.org/a"),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aBrokenFileBesideATextIsToldAndTheTextRead() throws IOException {
    Path file = file("a.txt", "Bài.");
    file("a.json", "{\n\"published\": }");
    assertThat(read(file)).hasSize(1);
    assertThat(problems).singleElement().satisfies(p -> assertThat(p.line()).isEqualTo(2));
  }

  @Test
  void readsAPage() throws IOException {
    Path file =
        file(
            "a.html",
            """
            <html><head><title>Báo | Đề</title><meta property="og:title" content="Đề">
            <meta property="og:site_name" content="Báo thử">
            <link rel="canonical" href="https://example.org/bai-1.html">
            <script type="application/ld+json">{"@type":"NewsArticle",
              "datePublished":"2021-07-22T08:00:00+07:00"}</script></head>
            <body><nav>Trang chủ</nav><article><h1>Đề</h1><p>Ông <b>Nguyễn Văn A</b> dự.</p>
            <p>Bà B &amp; ông C.<br>Hết.</p><script>x()</script></article>
            <footer>Bản quyền</footer></body></html>
            """);
    Article article = read(file).getFirst();
    assertThat(article.title()).isEqualTo("Đề");
    assertThat(article.url()).contains("https://example.org/bai-1.html");
    assertThat(article.publisher()).contains("Báo thử");
    assertThat(article.published()).hasToString("Optional[2021-07-22]");
    assertThat(article.body()).isEqualTo("Đề\nÔng Nguyễn Văn A dự.\nBà B & ông C.\nHết.");
  }

  @Test
  void readsPackedLinesAndTellsWhereTheyBreakOff() throws IOException {
    Path file = folder.resolve("news.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 2000; i++) {
        String line = "{\"id\":\"n%d\",\"title\":\"Đề\",\"text\":\"Bài %d\"}\n".formatted(i, i * i);
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(read(file)).hasSize(2000);
    byte[] packed = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(packed, packed.length / 2));
    assertThat(read(file)).hasSizeBetween(100, 1999);
    assertThat(problems).singleElement().satisfies(p -> assertThat(p.line()).isPositive());
  }

  @Test
  void oneLongLineIsLeftOutAndTheNextIsRead() throws IOException {
    String longLine = "{\"text\":\"" + "a".repeat(ArticleReader.LIMIT) + "\"}\n";
    Path file = file("a.jsonl", longLine + "{\"text\":\"Bài.\"}");
    assertThat(read(file)).extracting(Article::id).containsExactly("a-2");
    assertThat(problems)
        .singleElement()
        .hasToString(
            file + ":1: it is larger than 16 MB. Part it into articles; none is that long.");
  }

  @Test
  void aStrangeDateIsToldAndTheArticleRead() throws IOException {
    Path file = file("a.md", "---\npublished: 22/7/2021\n---\nBài.");
    assertThat(read(file).getFirst().published()).isEmpty();
    assertThat(problems).singleElement().asString().contains("22/7/2021");
  }
}
