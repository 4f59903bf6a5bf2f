package vn.daumoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import vn.daumoi.article.Article;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Agency;
import vn.daumoi.extract.AgencyKind;
import vn.daumoi.extract.Evidence;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Facts;
import vn.daumoi.extract.Post;
import vn.daumoi.query.Checks;
import vn.daumoi.query.Prefixes;
import vn.daumoi.store.Export;
import vn.daumoi.store.Store;
import vn.daumoi.text.Span;
import vn.daumoi.text.Text;

/** Two people of one name at one body share an identifier until a curator tells them apart. */
class NamesakesTest {
  private static final String NAME = "Nguyễn Văn Mẫn";
  private static final List<String> TITLES =
      List.of("Trưởng phòng", "Phó Giám đốc", "Trưởng phòng", "Phó Giám đốc", "Trưởng phòng");

  private static Article article(int number) {
    return new Article(
        "a" + number,
        "Bài " + number,
        "Bài số " + number + ".",
        number == 4 ? Optional.empty() : PartialDate.parse("2021-0" + (number + 1) + "-10"),
        Optional.of("https://example.org/bai/" + number),
        Optional.empty(),
        Optional.empty());
  }

  private static Facts facts(Article article) {
    String body = "Sở Y tế tỉnh Quảng Ninh";
    Agency agency =
        new Agency(body, AgencyKind.StateBody, Optional.of("Quảng Ninh"), Optional.empty(), body);
    Evidence evidence = new Evidence(new Span(0, 5), new Span(0, 5), "", "made", List.of("made"));
    String title = TITLES.get(Integer.parseInt(article.id().substring(1)));
    List<Fact> facts =
        List.of(
            new Fact.PersonNamed(NAME, evidence),
            new Fact.Holding(NAME, new Post(title, agency), false, evidence));
    return new Facts(article, Text.of(article.body()), Optional.empty(), facts, Optional.empty());
  }

  private static Pipeline pipeline(Store store) {
    return new Pipeline(store, "https://example.org/graph/", NamesakesTest::facts);
  }

  private static String export(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(store).write(out, true);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> asked(Store store, String query) {
    return store.read(quads -> {
      try (QueryExec exec = QueryExec.dataset(quads).query(Prefixes.parse(query)).build()) {
        List<String> found = new ArrayList<>();
        exec.select().forEachRemaining(row -> found.add(row.get("x").toString()));
        return found.stream().sorted().toList();
      }
    });
  }

  /** The evidence that names the person in an article. */
  private static String evidence(Store store, int article) {
    return asked(
            store,
            "SELECT ?x { GRAPH ?g { ?g schema:identifier 'a%d' . ?x dm:inArticle ?g } } LIMIT 1"
                .formatted(article))
        .getFirst();
  }

  private static List<String> people(Store store) {
    return asked(store, "SELECT ?x { ?x a foaf:Person }");
  }

  private static Stream<Article> articles() {
    return Stream.of(0, 1, 2, 3).map(NamesakesTest::article);
  }

  @Test
  void evidenceTellsThemApartAndTakenBackTheyAreOne() {
    try (Store store = Store.inMemory()) {
      Pipeline pipeline = pipeline(store);
      pipeline.ingest(articles());
      String one = export(store);
      List<String> before = people(store);
      assertThat(before).hasSize(1);
      String first = evidence(store, 0);
      String second = evidence(store, 1);
      pipeline.decide(first, second, false, "biên tập viên", "2026-01-05", "hai năm sinh");
      assertThat(people(store)).hasSize(2).containsAll(before);
      assertThat(asked(store, "SELECT ?x { ?t org:member ?p ; dm:lastAttested ?x }"))
          .extracting(date -> date.substring(1, 11))
          .containsExactly("2021-03-10", "2021-04-10");
      assertThat(asked(store, "SELECT ?x { ?a owl:sameAs ?x } "))
          .hasSize(2)
          .doesNotHaveDuplicates();
      String two = export(store);
      pipeline.rebuild();
      assertThat(export(store)).isEqualTo(two);
      assertThat(pipeline.undo(second, first)).isTrue();
      assertThat(export(store)).isEqualTo(one);
    }
  }

  @Test
  void aDecisionMadeEarlyHoldsForWhatComesLater() {
    try (Store early = Store.inMemory();
        Store late = Store.inMemory()) {
      Pipeline first = pipeline(early);
      first.ingest(articles().limit(2));
      first.decide(
          evidence(early, 1), evidence(early, 0), false, "biên tập viên", "2026-01-05", "thử");
      articles().forEach(article -> first.ingest(Stream.of(article)));
      Pipeline last = pipeline(late);
      last.ingest(articles());
      last.decide(
          evidence(late, 1), evidence(late, 0), false, "biên tập viên", "2026-01-05", "thử");
      assertThat(export(early)).isEqualTo(export(late));
    }
  }

  @Test
  void withoutADayThereIsAPostAndNoTenure() {
    try (Store store = Store.inMemory()) {
      Pipeline pipeline = pipeline(store);
      pipeline.ingest(Stream.of(article(4)));
      assertThat(asked(store, "SELECT ?x { ?x a org:Membership }")).isEmpty();
      assertThat(asked(store, "SELECT ?x { ?p org:holds/rdfs:label ?x }")).hasSize(1);
      assertThat(asked(store, "SELECT ?x { ?p a foaf:Person ; prov:wasDerivedFrom ?x }"))
          .hasSize(2);
      List<Checks.Finding> findings = store.read(quads -> new Checks().findings(quads));
      assertThat(findings).isEmpty();
      pipeline.ingest(articles());
      String all = export(store);
      pipeline.rebuild();
      assertThat(export(store)).isEqualTo(all);
      assertThat(asked(store, "SELECT ?x { ?p a foaf:Person ; prov:wasDerivedFrom ?x }"))
          .hasSize(5);
    }
  }
}
