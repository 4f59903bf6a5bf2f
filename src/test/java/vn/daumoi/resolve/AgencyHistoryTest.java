package vn.daumoi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AgencyHistoryTest {
  private static final AgencyHistory HISTORY = new AgencyHistory();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/resolve/agency-changes.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void tellsWhatBecameOfBodies(String body, String changes) {
    String told =
        HISTORY.of(body).stream()
            .map(change -> change.date() + " " + String.join(", ", change.after()))
            .map(words -> words.endsWith(" ") ? words + "–" : words)
            .collect(Collectors.joining(" ; "));
    assertThat(told).isEqualTo(Optional.ofNullable(changes).orElse(""));
  }
}
