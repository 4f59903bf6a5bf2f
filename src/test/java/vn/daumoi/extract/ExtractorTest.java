package vn.daumoi.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president of the company said on Monday that the new plant would open in June.",
        "Le président de la République a reçu hier la délégation à Paris.",
        "UBND tinh Nam Dinh to chuc hoi nghi tong ket cong tac nam."
      })
  void leavesOtherLanguagesAlone(String text) {
    Facts facts = Reading.of(text, Optional.empty());
    assertEquals(List.of(), facts.facts());
    assertEquals(Optional.of("not in Vietnamese, or written without its marks"), facts.nothing());
  }

  @Test
  void saysThatItFoundNothing() {
    Facts facts = Reading.of("Hôm nay trời đẹp và mọi người đều vui vẻ đi chơi.", Optional.empty());
    assertEquals(Optional.of("in Vietnamese, but no rule found a fact"), facts.nothing());
  }

  @Test
  void readsDecomposedLettersAsComposedOnes() {
    String text = "Ông Đỗ Văn Bình, Chủ tịch Ủy ban nhân dân tỉnh Nam Định, dự.";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(
        Reading.of(text, Optional.empty()).facts(),
        Reading.of(decomposed, Optional.empty()).facts());
  }

  @Test
  void eachQuoteIsTheTextAtItsOffsets() {
    Facts facts =
        Reading.of(
            "Ông Đỗ Văn Bình, Bí thư Tỉnh ủy,\\nChủ tịch HĐND tỉnh Sơn La; bà Lê Thị Mơ.",
            Optional.empty());
    for (Fact fact : facts.facts()) {
      Evidence evidence = fact.evidence();
      assertEquals(evidence.asWritten(), evidence.words().of(facts.text().content()));
    }
    assertTrue(facts.facts().size() > 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ông Đỗ Văn Bình, ",
        "Bí thư Tỉnh ủy, ",
        "Bí thư, ",
        "HĐND - ",
        "Nguyễn ",
        "Cục ",
        "Ban của Ban ",
        "Thứ trưởng là ",
        "đồng chí ",
        "các Bộ: Y tế, ",
        "Công ty cổ phần sữa ",
        "ông Bình giữ chức Bí thư "
      })
  void takesNoMoreThanItsLengthInTime(String words) {
    String text = words.repeat(100_000 / words.length());
    assertTimeout(Duration.ofSeconds(30), () -> Reading.of(text, Optional.empty()));
  }

  @Test
  void bodiesAreNamedByTheShortFormsThatTheTextGivesThem() {
    Facts facts =
        Reading.of(
            "Đại học Bách khoa Hà Nội (HUST) mới họp.\nNgày 5/6/2024, HUST ký kết thỏa thuận hợp"
                + " tác với Công ty Nam Sơn. XYZ vắng mặt.",
            Optional.empty());
    assertEquals(List.of("Đại học Bách khoa Hà Nội", "Công ty Nam Sơn"), parties(facts));
    List<String> named =
        facts.facts().stream()
            .filter(Fact.AgencyNamed.class::isInstance)
            .map(fact -> fact.evidence().asWritten())
            .toList();
    assertTrue(named.contains("HUST") && !named.contains("XYZ"), named.toString());
  }

  @Test
  void twoMinistersSignForTheirBodies() {
    Facts facts =
        Reading.of(
            "Ngày 5/6/2024, Bộ trưởng Bộ Y tế Đỗ Văn Bình hội đàm với Bộ trưởng Bộ Y tế Lào"
                + " Bounfeng Phouma. Kết thúc hội đàm, hai Bộ trưởng đã ký Bản ghi nhớ về dược"
                + " phẩm.",
            Optional.empty());
    assertEquals(List.of("Bộ Y tế", "Bộ Y tế Lào"), parties(facts));
    assertEquals(
        List.of("Đỗ Văn Bình", "Bounfeng Phouma"),
        agreements(facts).flatMap(agreement -> agreement.signatories().stream()).toList());
  }

  @Test
  void thoseWhoMetSignForTheirBodies() {
    Facts facts =
        Reading.of(
            "Ngày 5/6/2024, Giám đốc Sở Y tế tỉnh Phú Thọ Đỗ Văn Bình tiếp Chủ tịch Tập đoàn Hoa"
                + " Sen Lê Thị Mơ. Hai bên ký Thỏa thuận hợp tác về dược phẩm.",
            Optional.empty());
    assertEquals(List.of("Sở Y tế Phú Thọ", "Tập đoàn Hoa Sen"), parties(facts));
  }

  private static List<String> parties(Facts facts) {
    return agreements(facts)
        .flatMap(agreement -> agreement.parties().stream())
        .map(Agency::name)
        .toList();
  }

  private static Stream<Agreement> agreements(Facts facts) {
    return facts.facts().stream()
        .filter(Fact.Signing.class::isInstance)
        .map(fact -> ((Fact.Signing) fact).agreement());
  }
}
