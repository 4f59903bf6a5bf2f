package vn.daumoi;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.daumoi.extract.Agreement;
import vn.daumoi.extract.Document;
import vn.daumoi.extract.Event;
import vn.daumoi.extract.Evidence;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Facts;
import vn.daumoi.extract.Post;
import vn.daumoi.query.Checks;
import vn.daumoi.query.Prefixes;
import vn.daumoi.query.Questions;
import vn.daumoi.query.Search;
import vn.daumoi.query.TimeLine;
import vn.daumoi.store.Store;
import vn.daumoi.text.Span;
import vn.daumoi.text.Text;

/** What contradicts itself is found, with the sentences on both sides; what does not is not. */
class ContradictionsTest {
  private static final String BASE = "https://example.org/graph/";

  /** An article of one sentence, and what it says. */
  private record Told(String day, String sentence, List<Fact> facts) {}

  private final List<Told> told = new ArrayList<>();

  private static Evidence evidence(String words) {
    return new Evidence(new Span(0, 5), new Span(0, 5), words, "hand", List.of());
  }

  private static Agency agency(String name, String place) {
    return new Agency(name, AgencyKind.PartyBody, Optional.of(place), Optional.empty(), name);
  }

  private static Fact holds(String name, String title, Agency agency) {
    return new Fact.Holding(name, new Post(title, agency), false, evidence(title));
  }

  private void tell(String day, String sentence, Fact... facts) {
    List<Fact> all = new ArrayList<>(List.of(facts));
    for (Fact fact : facts) {
      if (fact instanceof Fact.Holding holding) {
        all.add(new Fact.PersonNamed(holding.person(), evidence(holding.person())));
      }
    }
    told.add(new Told(day, sentence, all));
  }

  private Facts read(Article article) {
    Told one = told.get(Integer.parseInt(article.id()));
    Text text = Text.of(one.sentence());
    return new Facts(article, text, Optional.empty(), one.facts(), Optional.empty());
  }

  private Stream<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      articles.add(
          new Article(
              String.valueOf(i),
              "Bài " + i,
              told.get(i).sentence(),
              PartialDate.parse(told.get(i).day()),
              Optional.of("https://example.org/bai-" + i),
              Optional.empty(),
              Optional.empty()));
    }
    return articles.stream();
  }

  private List<Checks.Finding> findings() {
    try (Store store = Store.inMemory()) {
      new Pipeline(store, BASE, this::read).ingest(articles());
      return store.read(Checks::contradictions);
    }
  }

  @Test
  void twoHoldersOfOneSeatWithBothSentences() {
    Agency party = agency("Tỉnh ủy Nghệ An", "Nghệ An");
    tell("2022-01-05", "Ông Trần Quý An, Bí thư Tỉnh ủy.", holds("Trần Quý An", "Bí thư", party));
    tell("2022-09-05", "Ông Trần Quý An làm Bí thư.", holds("Trần Quý An", "Bí thư", party));
    tell("2022-03-05", "Ông Đỗ Gia Bình, Bí thư.", holds("Đỗ Gia Bình", "Bí thư", party));
    tell("2022-06-05", "Bí thư là ông Đỗ Gia Bình.", holds("Đỗ Gia Bình", "Bí thư", party));
    List<Checks.Finding> findings = findings();
    assertThat(findings).extracting(Checks.Finding::check).containsExactly("two-holders");
    assertThat(findings.getFirst().quotes()).hasSize(2);
    assertThat(findings.getFirst().problem().vi()).startsWith("Hai người");
  }

  @Test
  void onePersonAtTheHeadOfTwoPlaces() {
    tell(
        "2022-01-05",
        "Ông Trần Quý An là Bí thư hai tỉnh.",
        holds("Trần Quý An", "Bí thư", agency("Tỉnh ủy Nghệ An", "Nghệ An")),
        holds("Trần Quý An", "Bí thư", agency("Tỉnh ủy Hà Tĩnh", "Hà Tĩnh")));
    List<Checks.Finding> findings = findings();
    assertThat(findings).extracting(Checks.Finding::check).containsExactly("excluding-posts");
    assertThat(findings.getFirst().quotes()).hasSize(2);
  }

  @Test
  void aDocumentOfTwoIssuersAndASignatoryWhoHadLeft() {
    for (String issuer : List.of("Ban Bí thư Trung ương Đảng", "Bộ Chính trị")) {
      Document document =
          new Document(
              "9-QĐ/TW", Optional.empty(), Optional.of(issuer), Optional.empty(), Optional.empty());
      tell("2022-01-05", issuer + " ban hành.", new Fact.DocumentCited(document, evidence(issuer)));
    }
    Agency party = agency("Tỉnh ủy Nghệ An", "Nghệ An");
    Post post = new Post("Bí thư", party);
    tell(
        "2020-05-02",
        "Ông Trần Quý An thôi giữ chức.",
        new Fact.PersonnelDecision(
            "Trần Quý An",
            Fact.Action.DISMISS,
            post,
            Optional.empty(),
            PartialDate.parse("2020-05-01"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            evidence("thôi")));
    Agreement agreement =
        new Agreement(
            "Chương trình phối hợp",
            Agreement.Kind.PROGRAMME,
            List.of(party, agency("Tỉnh ủy Hà Tĩnh", "Hà Tĩnh")),
            List.of("Trần Quý An"),
            PartialDate.parse("2021-06-01"),
            Optional.empty(),
            List.of(),
            List.of());
    tell(
        "2021-06-01",
        "Ông Trần Quý An, Bí thư, ký.",
        holds("Trần Quý An", "Bí thư", party),
        new Fact.Signing(agreement, Optional.empty(), evidence("ký")));
    List<Checks.Finding> findings = findings();
    assertThat(findings)
        .extracting(Checks.Finding::check)
        .containsExactlyInAnyOrder("two-issuers", "signatory-after-end");
    assertThat(findings).allSatisfy(finding -> assertThat(finding.quotes()).hasSize(2));
  }

  @Test
  void oneAfterTheOtherIsNoContradiction() {
    Agency party = agency("Tỉnh ủy Nghệ An", "Nghệ An");
    tell("2020-01-05", "Ông Trần Quý An.", holds("Trần Quý An", "Bí thư", party));
    tell("2020-09-05", "Ông Trần Quý An nói.", holds("Trần Quý An", "Bí thư", party));
    tell("2021-03-05", "Ông Đỗ Gia Bình.", holds("Đỗ Gia Bình", "Bí thư", party));
    assertThat(findings()).isEmpty();
  }

  @Test
  void aLineOfHoldersShowsItsGaps() {
    Agency party = agency("Tỉnh ủy Nghệ An", "Nghệ An");
    tell("2020-01-05", "Ông Trần Quý An.", holds("Trần Quý An", "Bí thư", party));
    tell("2020-09", "Ông Trần Quý An nói.", holds("Trần Quý An", "Bí thư", party));
    tell("2021-03-05", "Ông Đỗ Gia Bình.", holds("Đỗ Gia Bình", "Bí thư", party));
    try (Store store = Store.inMemory()) {
      new Pipeline(store, BASE, this::read).ingest(articles());
      String post =
          store.read(
              quads -> new Search().find(quads, "Bí thư Tỉnh ủy Nghệ An", 1).getFirst().iri());
      List<TimeLine.Step> line = store.read(quads -> new Questions().timeLine(quads, post));
      assertThat(line)
          .extracting(TimeLine.Step::relation)
          .containsExactly(TimeLine.Relation.FIRST, TimeLine.Relation.GAP);
      assertThat(line.getLast().from()).isEqualTo("2020-09");
      assertThat(line.getLast().until()).isEqualTo("2021-03-05");
    }
  }

  private static Fact cites(String number, Optional<String> issuer, String day) {
    Document document =
        new Document(
            number, Optional.of("Quyết định"), issuer, PartialDate.parse(day), Optional.empty());
    return new Fact.DocumentCited(document, evidence(number));
  }

  private boolean holds(String ask) {
    try (Store store = Store.inMemory()) {
      new Pipeline(store, BASE, this::read).ingest(articles());
      return store.read(quads -> QueryExec.dataset(quads).query(Prefixes.parse(ask)).build().ask());
    }
  }

  private static final String SHORTENED =
      "ASK { ?bare eli:id_local '238' ; owl:sameAs/eli:id_local '238-QĐ/TW' }";

  private static final String BOTH_SENTENCES =
      "ASK { ?paper eli:id_local '238-QĐ/TW' ; prov:wasDerivedFrom ?one, ?other "
          + "FILTER (?one != ?other) }";

  @Test
  void aBareNumberIsTheOnlyPaperItCanMean() {
    Optional<String> secretariat = Optional.of("Ban Bí thư Trung ương Đảng");
    tell("2020-10-05", "Quyết định 238-QĐ/TW.", cites("238-QĐ/TW", secretariat, "2020-09-30"));
    tell("2021-07-22", "Quyết định 238.", cites("238", secretariat, ""));
    assertThat(holds(SHORTENED)).isTrue();
    assertThat(holds(BOTH_SENTENCES)).isTrue();
    tell("2020-11-05", "Quyết định 238-QĐ/TTg.", cites("238-QĐ/TWĐTN", secretariat, "2020-10-30"));
    assertThat(holds(SHORTENED)).isFalse();
  }

  @Test
  void whatIsToldOfABareNumberHoldsOfThePaper() {
    Optional<String> secretariat = Optional.of("Ban Bí thư Trung ương Đảng");
    Agreement agreement =
        new Agreement(
            "Chương trình phối hợp công tác",
            Agreement.Kind.PROGRAMME,
            List.of(
                agency("Tỉnh ủy Nghệ An", "Nghệ An"),
                agency("Ủy ban nhân dân tỉnh Nghệ An", "Nghệ An")),
            List.of(),
            PartialDate.parse("2021-07-22"),
            Optional.empty(),
            List.of("238"),
            List.of());
    tell("2020-10-05", "Quyết định 238-QĐ/TW.", cites("238-QĐ/TW", secretariat, "2020-09-30"));
    tell(
        "2021-07-22",
        "Ký thực hiện Quyết định 238.",
        cites("238", secretariat, ""),
        cites("15-QĐ/TW", secretariat, "2021-01-05"),
        new Fact.Signing(agreement, Optional.empty(), evidence("ký")),
        new Fact.DocumentRelated(
            "15-QĐ/TW", Fact.DocumentRelation.AMENDS, "238", evidence("sửa đổi")));
    assertThat(holds("ASK { ?programme dm:implements/eli:id_local '238-QĐ/TW' }")).isTrue();
    assertThat(holds("ASK { ?paper eli:amends/eli:id_local '238-QĐ/TW' }")).isTrue();
  }

  @Test
  void aMeetingReviewsTheProgrammeItsPartiesSigned() {
    Agency party = agency("Tỉnh ủy Nghệ An", "Nghệ An");
    Agreement agreement =
        new Agreement(
            "Chương trình phối hợp công tác",
            Agreement.Kind.PROGRAMME,
            List.of(party, agency("Ủy ban nhân dân tỉnh Nghệ An", "Nghệ An")),
            List.of(),
            PartialDate.parse("2021-06-01"),
            Optional.of("2021-2026"),
            List.of(),
            List.of());
    Event event =
        new Event(
            "Hội nghị sơ kết một năm thực hiện Chương trình phối hợp",
            PartialDate.parse("2022-07-01"),
            Optional.empty(),
            List.of(party));
    tell(
        "2021-06-01", "Hai bên ký.", new Fact.Signing(agreement, Optional.empty(), evidence("ký")));
    tell("2022-07-02", "Hội nghị sơ kết.", new Fact.EventHeld(event, evidence("sơ kết")));
    assertThat(holds("ASK { ?event dm:reviews ?programme . ?programme dm:signedOn ?day }"))
        .isTrue();
  }
}
