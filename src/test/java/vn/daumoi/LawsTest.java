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
import vn.daumoi.query.Browsing;
import vn.daumoi.query.Search;
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

  /** Two people of the sample, the first named otherwise than the second. */
  private static List<String> people(Store store) {
    return store.read(quads ->
        List.of("Đào Khánh Hà", "Nguyễn Văn Tùng").stream()
            .map(name -> new Search().find(quads, name, 1).getFirst().iri())
            .toList());
  }

  @Test
  void aMergeTakenBackGivesThePartsBack() {
    try (Store store = Store.inMemory()) {
      Pipeline pipeline = pipeline(store);
      pipeline.ingest(articles.stream());
      String before = export(store);
      List<String> people = people(store);
      pipeline.decide(people.get(0), people.get(1), true, "biên tập viên", "2026-01-05", "thử");
      String merged = export(store);
      assertThat(merged).isNotEqualTo(before).contains("quyết định của biên tập viên");
      assertThat(
              store.read(quads -> new Browsing(BASE).canonical(quads, people.get(1))).isPresent()
                  || store
                      .read(quads -> new Browsing(BASE).canonical(quads, people.get(0)))
                      .isPresent())
          .isTrue();
      pipeline.rebuild();
      assertThat(export(store)).isEqualTo(merged);
      pipeline.delete(articles.getFirst().url().orElseThrow());
      pipeline.ingest(articles.stream());
      assertThat(export(store)).isEqualTo(merged);
      assertThat(pipeline.undo(people.get(1), people.get(0))).isTrue();
      assertThat(pipeline.undo(people.get(1), people.get(0))).isFalse();
      assertThat(export(store)).isEqualTo(before);
    }
  }

  @Test
  void aDecisionMadeFirstIsAsOneMadeLast() {
    try (Store early = Store.inMemory();
        Store late = Store.inMemory()) {
      Pipeline first = pipeline(early);
      first.ingest(articles.subList(0, 12).stream());
      List<String> people = people(early);
      first.decide(people.get(0), people.get(1), true, "biên tập viên", "2026-01-05", "thử");
      first.ingest(articles.stream());
      Pipeline last = pipeline(late);
      last.ingest(articles.stream());
      last.decide(people.get(0), people.get(1), true, "biên tập viên", "2026-01-05", "thử");
      assertThat(export(early)).isEqualTo(export(late));
    }
  }
}
