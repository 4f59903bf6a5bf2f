package vn.daumoi.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.Lexicon;

class SigningReaderTest {
  private final SigningReader reader = new SigningReader();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/signings.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsWhatIsSigned(String text, String agencies, String signings) {
    String read =
        reader.read(HandMarks.index(text, "", "", agencies)).signings().stream()
            .map(Fact.Signing::agreement)
            .map(SigningReaderTest::row)
            .collect(joining(" ; "));
    assertEquals(Optional.ofNullable(signings).orElse(""), read);
  }

  @Test
  void keepsContentsInOrderAndSignatoriesByName() {
    Marks marks =
        HandMarks.of(
            "Ông Lê Văn An và bà Trần Thị Bình ký Quy chế phối hợp giữa Sở Y tế và Công an tỉnh.\n"
                + "Quy chế gồm các nội dung:\n- Dạy chữ;\n- Dạy nghề, dạy bơi;\n- Trồng cây.\nHết.",
            "Lê Văn An ; Trần Thị Bình",
            "",
            "Sở Y tế ; Công an tỉnh");
    Agreement agreement = reader.read(new MarkIndex(marks)).signings().getFirst().agreement();
    assertEquals(List.of("Dạy chữ", "Dạy nghề, dạy bơi", "Trồng cây"), agreement.provisions());
    assertEquals(List.of("Lê Văn An", "Trần Thị Bình"), agreement.signatories());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chương trình “Đồng hành với ngư dân, với biển” giai đoạn 2024-2026|tại Huế",
        "Chương trình phối hợp phòng, chống ma túy giai đoạn 2024-2026|nhằm dạy nghề",
        "Quy chế phối hợp tuyên truyền biển, đảo năm 2024|ẢNH: TTXVN",
        "Quy chế phối hợp trong công tác, theo dõi thi hành án|theo luật",
        "Quy chế phối hợp|với Chi nhánh “An Bình”"
      })
  void keepsTitlesWhole(String title, String rest) {
    String text = "Sáng 5/6, Sở Y tế và Công an tỉnh ký kết " + title + " " + rest + ".";
    List<Fact.Signing> signings =
        reader.read(HandMarks.index(text, "", "", "Sở Y tế ; Công an tỉnh")).signings();
    assertEquals(title, signings.getFirst().agreement().title());
  }

  @Test
  void keepsThePlaceInATitleBetweenQuotationMarks() {
    String title = "Chương trình phối hợp dạy nghề tại tỉnh Cà Mau";
    String text = "Sáng 5/6, Sở Y tế và Công an tỉnh ký kết “" + title + "” tại Huế.";
    List<Fact.Signing> signings =
        reader.read(HandMarks.index(text, "", "", "Sở Y tế ; Công an tỉnh")).signings();
    assertEquals(title, signings.getFirst().agreement().title());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/reviews.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsWhatIsReviewed(String text, String agencies, String reviews) {
    Marks marks = HandMarks.of(text, "", "", agencies);
    Occasions occasions =
        new Occasions(new EventReader(Lexicon.packed()).read(new MarkIndex(marks)));
    String read =
        reader.read(new MarkIndex(marks)).reviews().stream()
            .flatMap(reviewed -> occasions.review(reviewed).stream())
            .map(review -> row(review.agreement()) + "|" + review.event().kind())
            .collect(joining(" ; "));
    assertEquals(Optional.ofNullable(reviews).orElse(""), read);
  }

  /** The first signing read, at the event it belongs to. */
  private Fact.Signing firstPlaced(Marks marks) {
    Occasions occasions =
        new Occasions(new EventReader(Lexicon.packed()).read(new MarkIndex(marks)));
    return occasions.placed(reader.read(new MarkIndex(marks)).signings()).getFirst();
  }

  @Test
  void placesWhatIsSignedAtItsEvent() {
    Marks marks =
        HandMarks.of(
            "Sáng 5/6, Sở Y tế và Công an tỉnh tổ chức hội nghị giao ban. Chiều 5/6, hai bên tổ"
                + " chức Lễ ký kết. Sở Y tế và Công an tỉnh ký kết Quy chế phối hợp.",
            "",
            "",
            "Sở Y tế ; Công an tỉnh");
    Fact.Signing signing = firstPlaced(marks);
    assertEquals(Optional.of("Lễ ký kết"), signing.at().map(Event::kind));
  }

  @Test
  void tellsWhoSignedAtTheEvent() {
    Marks marks =
        HandMarks.of(
            "Chiều 5/6, Sở Y tế và Công an tỉnh tổ chức ký kết Quy chế phối hợp. Ông Lê Văn An và"
                + " bà Trần Thị Bình đại diện hai đơn vị ký kết.",
            "Lê Văn An ; Trần Thị Bình",
            "",
            "Sở Y tế ; Công an tỉnh");
    Fact.Signing signing = firstPlaced(marks);
    assertEquals(List.of("Lê Văn An", "Trần Thị Bình"), signing.agreement().signatories());
  }

  @Test
  void tellsForWhomTwoSign() {
    Marks marks =
        HandMarks.of(
            "Sáng 5/6 diễn ra lễ ký kết thỏa thuận giữa ông Lê Văn An, Giám đốc Sở Y tế và bà Trần"
                + " Thị Bình, Giám đốc Sở Tư pháp về việc phối hợp.",
            "Lê Văn An ; Trần Thị Bình",
            "Giám đốc Sở Y tế = Giám đốc @ Sở Y tế Cà Mau < Lê Văn An"
                + " ; Giám đốc Sở Tư pháp = Giám đốc @ Sở Tư pháp Cà Mau < Trần Thị Bình",
            "");
    Agreement agreement = reader.read(new MarkIndex(marks)).signings().getFirst().agreement();
    assertEquals(
        List.of("Sở Y tế Cà Mau", "Sở Tư pháp Cà Mau"),
        agreement.parties().stream().map(Agency::name).toList());
  }

  @Test
  void tellsSignedAgreementsWithoutParties() {
    Marks marks = HandMarks.of("Sáng nay, các bên ký kết Quy chế phối hợp tại Huế.", "", "", "");
    assertEquals(1, reader.read(new MarkIndex(marks)).unread().size());
    assertEquals("agreement", reader.read(new MarkIndex(marks)).unread().getFirst().shape());
  }

  @Test
  void staysQuickOnHostileText() {
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          reader
              .read(HandMarks.index("ký kết Chương trình phối hợp ".repeat(10_000), "", "", ""))
              .signings();
          reader.read(HandMarks.index("nội dung: (1) a ".repeat(10_000), "", "", "")).signings();
          reader
              .read(HandMarks.index("giữa Lào và Việt Nam, ".repeat(20_000), "", "", ""))
              .signings();
        });
  }

  private static String row(Agreement a) {
    return String.join(
        "|",
        a.kind().name(),
        a.parties().stream().map(Agency::name).collect(joining(", ")),
        a.date().map(PartialDate::toString).orElse(""),
        a.period().orElse(""),
        String.join(", ", a.implementing()),
        String.valueOf(a.provisions().size()));
  }
}
