package vn.daumoi.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PeopleTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/people.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsThePeopleNamed(String text, String people) {
    String read =
        Reading.of(Fact.PersonNamed.class, text, Optional.empty())
            .map(Fact.PersonNamed::person)
            .distinct()
            .collect(joining(" ; "));
    assertEquals(Optional.ofNullable(people).orElse(""), read);
  }
}
