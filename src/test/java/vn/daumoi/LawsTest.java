package vn.daumoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.daumoi.article.Article;
import vn.daumoi.store.Export;
import vn.daumoi.store.Store;

/** What holds for any articles, whatever they say. */
class LawsTest {
  private static final String BASE = "https://example.org/graph/";
  private final List<Article> articles = GoldFacts.articles();

  private static Pipeline pipeline(Store store) {
    return new Pipeline(store, BASE, GoldFacts::read);
  }

  private static String export(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(store).write(out, true);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String of(List<Article> articles) {
    try (Store store = Store.inMemory()) {
      pipeline(store).ingest(articles.stream());
      return export(store);
    }
  }

  @Test
  void orderOfArticlesDoesNotMatter() {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(7));
    String sorted = of(articles);
    assertThat(sorted).contains("Nguyễn Văn Tùng");
    assertThat(of(shuffled)).isEqualTo(sorted);
  }

  @Test
  void oneByOneIsAsAllAtOnce() {
    try (Store store = Store.inMemory()) {
      Pipeline pipeline = pipeline(store);
      articles.reversed().forEach(article -> pipeline.ingest(List.of(article).stream()));
      assertThat(export(store)).isEqualTo(of(articles));
    }
  }

  @Test
  void ingestingTwiceChangesNothing() {
    try (Store store = Store.inMemory()) {
      Pipeline pipeline = pipeline(store);
      assertThat(pipeline.ingest(articles.stream()).written()).isEqualTo(articles.size());
      String once = export(store);
      assertThat(pipeline.ingest(articles.stream()).unchanged()).isEqualTo(articles.size());
      assertThat(export(store)).isEqualTo(once);
    }
  }

  @Test
  void deletingLeavesWhatStandsOnTheOthers() {
    for (Article gone : List.of(articles.get(0), articles.get(7), articles.get(12))) {
      try (Store store = Store.inMemory()) {
        Pipeline pipeline = pipeline(store);
        pipeline.ingest(articles.stream());
        assertThat(pipeline.delete(gone.url().orElseThrow())).isTrue();
        assertThat(pipeline.delete(gone.url().orElseThrow())).isFalse();
        List<Article> others = articles.stream().filter(a -> !a.equals(gone)).toList();
        assertThat(export(store)).isEqualTo(of(others));
      }
    }
  }

  @Test
  void aCorrectedTextReplacesTheOld() {
    try (Store store = Store.inMemory()) {
      Pipeline pipeline = pipeline(store);
      Article old = articles.getFirst();
      Article corrected =
          new Article(
              old.id(),
              old.title() + " (sửa)",
              old.body(),
              old.published(),
              old.url(),
              old.publisher(),
              old.author());
      pipeline.ingest(articles.stream());
      assertThat(pipeline.ingest(List.of(corrected).stream()).written()).isEqualTo(1);
      List<Article> expected = new ArrayList<>(articles);
      expected.set(0, corrected);
      assertThat(export(store)).isEqualTo(of(expected));
    }
  }

  @Test
  void rebuildingGivesTheSame() {
    try (Store store = Store.inMemory()) {
      Pipeline pipeline = pipeline(store);
      pipeline.ingest(articles.stream());
      String before = export(store);
      pipeline.rebuild();
      assertThat(export(store)).isEqualTo(before);
    }
  }
}
