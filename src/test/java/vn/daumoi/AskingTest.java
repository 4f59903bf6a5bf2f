package vn.daumoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
}
