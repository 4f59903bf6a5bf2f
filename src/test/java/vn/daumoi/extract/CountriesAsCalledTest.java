package vn.daumoi.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;

class CountriesAsCalledTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/countries.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void writesCountriesAsTheArticleDoes(String text, String organizations) {
    String written =
        FactsJson.tree(Reading.of(text, Optional.empty()))
            .path("organizations")
            .valueStream()
            .map(JsonNode::asString)
            .collect(joining(" ; "));
    assertEquals(organizations, written);
  }
}
