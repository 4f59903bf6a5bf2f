package vn.daumoi.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AgencyReaderTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/agencies.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsTheBodiesNamed(String text, String publisher, String agencies) {
    String read =
        Reading.of(Fact.AgencyNamed.class, text, Optional.ofNullable(publisher))
            .map(named -> row(named.agency()))
            .distinct()
            .collect(joining(" ; "));
    assertEquals(Optional.ofNullable(agencies).orElse(""), read);
  }

  private static String row(Agency agency) {
    return "%s [%s]".formatted(agency.name(), agency.kind())
        + agency.parent().map(parent -> " < " + parent).orElse("");
  }
}
