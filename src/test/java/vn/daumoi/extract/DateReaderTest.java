package vn.daumoi.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Text;

class DateReaderTest {
  private final DateReader reader = new DateReader();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/dates.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsTheDatesOfASentence(String published, String sentence, String dates) {
    Optional<PartialDate> day = Optional.ofNullable(published).flatMap(PartialDate::parse);
    String read =
        reader.read(Text.of(sentence), day).stream()
            .map(mark -> mark.date().toString())
            .collect(joining(" "));
    assertEquals(Optional.ofNullable(dates).orElse(""), read);
  }

  @Test
  void staysQuickOnHostileText() {
    Optional<PartialDate> day = PartialDate.parse("2024-06-10");
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          reader.read(Text.of("1/".repeat(500_000)), day);
          reader.read(Text.of("1,".repeat(100_000)), day);
          reader.read(Text.of("ngày 1/1-".repeat(50_000)), day);
          reader.read(Text.of("1/1-".repeat(50_000)), day);
          reader.read(Text.of("ngày 1 và ".repeat(50_000)), day);
          reader.read(Text.of("x".repeat(1_000_000)), day);
        });
  }
}
