package vn.daumoi.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HoldingReaderTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/posts.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsWhoHoldsWhichPost(String text, String publisher, String posts) {
    String read =
        Reading.of(Fact.Holding.class, text, Optional.ofNullable(publisher))
            .map(HoldingReaderTest::row)
            .distinct()
            .collect(joining(" ; "));
    assertEquals(Optional.ofNullable(posts).orElse(""), read);
  }

  @Test
  void tellsWhatDecidedTheBody() {
    assertTrue(
        because("Ông Đỗ Văn Bình, Bí thư Tỉnh ủy, dự.", "Báo Sơn La").contains("place: publisher"));
    assertTrue(
        because("Ông Đỗ Văn Bình, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Sơn La.", "")
            .contains("place: the posts beside it"));
  }

  @Test
  void saysWhereItTookAMisprint() {
    Evidence evidence =
        Reading.of(
                Fact.Holding.class, "Chủ tich UBND tỉnh Nam Định Đỗ Văn Bình dự.", Optional.empty())
            .findFirst()
            .orElseThrow()
            .evidence();
    assertEquals("post-before-name, one letter off", evidence.rule());
    assertTrue(evidence.because().contains("posts: Chủ tịch, one letter off"), evidence::toString);
  }

  private static List<String> because(String text, String publisher) {
    return Reading.of(Fact.Holding.class, text, Optional.of(publisher))
        .findFirst()
        .orElseThrow()
        .evidence()
        .because();
  }

  private static String row(Fact.Holding holding) {
    return String.join(
            " | ",
            holding.person(),
            holding.evidence().asWritten(),
            holding.post().title(),
            holding.post().agency().name())
        + (holding.former() ? " | former" : "");
  }
}
