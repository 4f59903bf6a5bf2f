package vn.daumoi.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Text;

class DocumentReaderTest {
  private final DateReader dates = new DateReader();
  private final DocumentReader reader = new DocumentReader();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/documents.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsThePapersOfAText(String text, String agencies, String papers) {
    String read =
        marks(text, Optional.ofNullable(agencies).orElse("")).stream()
            .map(Marks.DocumentMark::document)
            .map(d ->
                String.join(
                    "|",
                    d.number(),
                    d.type().orElse(""),
                    d.issuer().orElse(""),
                    d.date().map(PartialDate::toString).orElse("")))
            .distinct()
            .collect(joining(" ; "));
    assertEquals(Optional.ofNullable(papers).orElse(""), read);
  }

  @Test
  void tellsTheTitleInQuotesWithAQuoteInside() {
    List<Marks.DocumentMark> marks =
        marks("Kế hoạch số 5-KH/TU về “triển khai Quyết định 9-QĐ/TW về “văn hóa đọc””.", "");
    assertEquals(
        Optional.of("triển khai Quyết định 9-QĐ/TW về “văn hóa đọc”"),
        marks.getFirst().document().title());
  }

  @Test
  void linksPapersByTheWordsBetweenThem() {
    assertEquals("15 AMENDS 12", relations("Nghị quyết số 15 sửa đổi Nghị quyết số 12 của tỉnh."));
    assertEquals(
        "7-KH/TU IMPLEMENTS 9-QĐ/TW",
        relations("Quyết định 9-QĐ/TW được cụ thể hóa bằng Kế hoạch số 7-KH/TU."));
    assertEquals("", relations("Xã học Nghị quyết số 15 và Nghị quyết số 12."));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/document-relations.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsRelationsOfEveryKind(String text, String relations) {
    assertEquals(Optional.ofNullable(relations).orElse(""), relations(text));
  }

  @Test
  void tellsNumbersItDoesNotKnow() {
    List<UnreadPhrase> unread = reader.unread(Text.of("Hai bên ký Phụ lục số 36/PLHĐ tại Huế."));
    assertEquals(List.of("số 36/PLHĐ"), unread.stream().map(UnreadPhrase::words).toList());
  }

  @Test
  void notesAClashOfCodeAndIssuer() {
    Evidence evidence = marks("Kế hoạch 7-KH/TU của Bộ Chính trị.", "").getFirst().evidence();
    assertTrue(evidence.because().contains("clash: TU and Bộ Chính trị"), evidence::toString);
  }

  @Test
  void staysQuickOnHostileText() {
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          marks("1-QĐ/".repeat(100_000), "");
          marks("Quyết định số 1, ".repeat(30_000), "");
          marks("a,".repeat(100_000), "");
        });
  }

  private String relations(String text) {
    return new DocumentRelations()
        .read(Text.of(text), marks(text, "")).stream()
            .map(r -> r.from() + " " + r.relation() + " " + r.to())
            .collect(joining(" ; "));
  }

  private List<Marks.DocumentMark> marks(String words, String agencies) {
    Text text = Text.of(words.replace(" ¶ ", "\n"));
    return reader.read(
        text,
        dates.read(text, PartialDate.parse("2024-06-10")),
        HandMarks.agencies(text, agencies));
  }
}
