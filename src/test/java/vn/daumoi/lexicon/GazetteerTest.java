package vn.daumoi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which province and district an address tells. */
class GazetteerTest {
  private final Gazetteer gazetteer = Lexicon.packed().gazetteer();

  @ParameterizedTest
  @CsvSource({
    "baonamdinh.vn, Nam Định, ",
    "vuban.namdinh.gov.vn, Nam Định, Vụ Bản",
    "hoanghoa.gov.vn, Thanh Hóa, Hoằng Hóa",
    "www.hoanghoa.gov.vn, Thanh Hóa, Hoằng Hóa",
    "chauthanh.gov.vn, , ", // seven provinces have such a district
    "hoanghoa.com.vn, , ",
    "vnexpress.net, , "
  })
  void anAddressTellsItsPlaces(String host, String province, String district) {
    assertThat(gazetteer.provinceInHost(host)).isEqualTo(Optional.ofNullable(province));
    assertThat(gazetteer.districtInHost(host).map(Gazetteer.PlaceName::name))
        .isEqualTo(Optional.ofNullable(district));
  }
}
