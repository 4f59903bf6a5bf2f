package vn.daumoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daumoi.query.Examples;
import vn.daumoi.query.Prefixes;
import vn.daumoi.query.Questions;
import vn.daumoi.query.Search;
import vn.daumoi.store.Store;

/** The sample is asked what a reader would ask it. */
class AskingTest {
  private static final Store STORE = Store.inMemory();
  private static final Questions QUESTIONS = new Questions();
  private static final String PROPAGANDA = "Ban Tuyên giáo Thành ủy Hải Phòng";

  @BeforeAll
  static void ingest() {
    new Pipeline(STORE, "https://example.org/graph/").ingest(Sample.articles().stream());
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static List<Search.Hit> search(String words) {
    return STORE.read(quads -> new Search().find(quads, words, 10));
  }

  private static String tung() {
    return search("Nguyễn Văn Tùng").getFirst().iri();
  }

  private static String programme() {
    return STORE.read(quads -> QUESTIONS.agreements(quads, PROPAGANDA)).getFirst().agreement();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nguyen van tung", "Nguyễn Văn Tùng", "Nguyên Văn Tùng", "NGUYỄN VĂN TÙNG"})
  void aNameIsFoundInEverySpelling(String words) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Search.Hit hit = search(Normalizer.normalize(words, form)).getFirst();
      assertThat(hit.label()).isEqualTo("Nguyễn Văn Tùng");
      assertThat(hit.type()).endsWith("Person");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "+-&&||!(){}[]^\"~*?:\\/", "Trần Không Có Ai", "AND", "\"a"})
  void oddWordsFindNothingAndHarmNothing(String words) {
    assertThat(search(words)).allMatch(hit -> !hit.label().equals("Nguyễn Văn Tùng"));
  }

  @Test
  void whoWasChairmanOnTheDayAndByWhichSentence() {
    List<Questions.Holder> holders =
        STORE.read(quads ->
            QUESTIONS.holders(
                quads,
                "Chủ tịch",
                "Ủy ban nhân dân thành phố Hải Phòng",
                LocalDate.of(2021, 7, 22)));
    assertThat(holders).extracting(Questions.Holder::name).containsOnly("Nguyễn Văn Tùng");
    assertThat(holders)
        .extracting(Questions.Holder::sentence)
        .anyMatch(words ->
            words.startsWith("Dự và chỉ đạo hội nghị là đồng chí Nguyễn Văn Tùng")
                && words.contains("Chủ tịch UBND thành phố"));
  }

  @Test
  void whatWasSignedWithWhomImplementingWhat() {
    List<Questions.Signed> signed = STORE.read(quads -> QUESTIONS.agreements(quads, PROPAGANDA));
    assertThat(signed).extracting(Questions.Signed::number).containsOnly("238-QĐ/TW");
    assertThat(signed)
        .extracting(Questions.Signed::party)
        .containsExactlyInAnyOrder(
            "Hội đồng nhân dân thành phố Hải Phòng",
            "Ủy ban nhân dân thành phố Hải Phòng",
            "Tòa án nhân dân thành phố Hải Phòng",
            "Viện kiểm sát nhân dân thành phố Hải Phòng");
  }

  @Test
  void whoWasAtTheSameEvents() {
    String tung = tung();
    List<Questions.Companion> companions = STORE.read(quads -> QUESTIONS.companions(quads, tung));
    assertThat(companions)
        .extracting(Questions.Companion::name)
        .contains("Phạm Văn Lập", "Lê Anh Quân", "Đào Khánh Hà");
    assertThat(companions).allMatch(companion -> companion.times() >= 1);
  }

  @Test
  void whatTheProgrammeStandsOn() {
    String programme = programme();
    List<Questions.Basis> basis = STORE.read(quads -> QUESTIONS.basis(quads, programme));
    assertThat(basis)
        .extracting(Questions.Basis::number, Questions.Basis::issuer)
        .containsExactly(tuple("238-QĐ/TW", "Ban Bí thư Trung ương Đảng"));
  }

  @Test
  void theSixContentsInOrder() {
    String programme = programme();
    List<String> contents = STORE.read(quads -> QUESTIONS.provisions(quads, programme));
    assertThat(contents).hasSize(6);
    assertThat(contents.getFirst()).startsWith("Hướng dẫn tuyên truyền");
    assertThat(contents.getLast()).startsWith("Phản bác quan điểm sai trái");
  }

  private static List<String> answers(String example) {
    String query =
        Examples.all().stream()
            .filter(one -> one.name().equals(example))
            .findFirst()
            .orElseThrow()
            .query();
    return STORE.read(quads -> {
      try (QueryExec execution = QueryExec.dataset(quads).query(Prefixes.parse(query)).build()) {
        return execution.select().materialize().stream().map(Object::toString).toList();
      }
    });
  }

  @Test
  void everyExampleHasAnswers() {
    for (Examples.Example example : Examples.all()) {
      assertThat(answers(example.name())).as(example.name()).isNotEmpty();
    }
  }

  @Test
  void whatCameAfterABodyAndWhatTheReformTouched() {
    assertThat(answers("10-successor-of-a-body"))
        .anyMatch(row -> row.contains("Ban Tuyên giáo và Dân vận Trung ương"));
    assertThat(answers("11-bodies-of-a-reform"))
        .anyMatch(row -> row.contains("Ninh Thuận") && row.contains("2025-07-01"));
    assertThat(answers("08-reform-of-a-province")).anyMatch(row -> row.contains("Tỉnh Hải Dương"));
  }

  @Test
  void aBodyIsWhatItWasOnTheDay() {
    String propaganda =
        search(PROPAGANDA).stream()
            .filter(hit -> hit.label().equals(PROPAGANDA))
            .findFirst()
            .orElseThrow()
            .iri();
    List<Questions.Generation> now =
        STORE.read(quads -> QUESTIONS.agencyOnDay(quads, propaganda, LocalDate.of(2026, 1, 1)));
    assertThat(now)
        .extracting(Questions.Generation::label)
        .containsExactly("Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng");
    List<Questions.Generation> then =
        STORE.read(quads -> QUESTIONS.agencyOnDay(quads, propaganda, LocalDate.of(2019, 1, 1)));
    assertThat(then).extracting(Questions.Generation::label).contains(PROPAGANDA);
    List<Questions.Change> changes = STORE.read(quads -> QUESTIONS.changes(quads, propaganda));
    assertThat(changes)
        .extracting(Questions.Change::date, Questions.Change::document)
        .containsExactly(tuple("2025-02", "Kết luận 121-KL/TW"));
  }
}
