package vn.daumoi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.daumoi.text.Spelling;

/** The places before and since July 2025, held against the official lists where those lie. */
class PlacesTest {
  private static final Path REFERENCE = Path.of("../shared/reference");
  private final Table provinces = Table.read("places/provinces.tsv");
  private final Table districts = Table.read("places/districts.tsv");

  private static List<String[]> reference(String file) throws IOException {
    Path path = REFERENCE.resolve(file);
    Assumptions.assumeTrue(Files.exists(path), "no reference list beside the repository");
    return Files.readAllLines(path).stream()
        .skip(1)
        .map(line -> standard(line).split("\t", -1))
        .toList();
  }

  /** One spelling of the two that the tone mark of "Hòa", "Hoà" has, word by word. */
  private static String standard(String line) {
    return Pattern.compile("\\p{L}+")
        .matcher(line.replaceAll(" +", " "))
        .replaceAll(word -> Spelling.key(word.group()));
  }

  /** Whether a row stood on a day. */
  private static boolean stands(Table.Row row, String day) {
    String until = row.get("until");
    return row.get("from").compareTo(day) <= 0 && (until.isEmpty() || day.compareTo(until) < 0);
  }

  private Set<String> provincesOn(String day) {
    Set<String> names = new TreeSet<>();
    provinces.rows().stream()
        .filter(row -> stands(row, day))
        .forEach(row -> names.add(standard(row.get("full"))));
    return names;
  }

  @Test
  void sixtyThreeProvincesBecameThirtyFour() {
    assertThat(provincesOn("2025-06-30")).hasSize(63);
    assertThat(provincesOn("2025-07-01")).hasSize(34);
    assertThat(districts.rows().stream().filter(row -> stands(row, "2025-03-01"))).hasSize(696);
    assertThat(districts.rows().stream().filter(row -> stands(row, "2025-07-01"))).isEmpty();
  }

  @Test
  void everyPlaceHasASuccessorOrStillStands() {
    Set<String> names = new TreeSet<>();
    provinces.rows().forEach(row -> names.add(row.get("full")));
    assertThat(provinces.rows())
        .allSatisfy(row -> {
          assertThat(row.get("until").isEmpty()).isEqualTo(row.get("successor").isEmpty());
          assertThat(names).contains(row.get("full"));
          if (!row.get("successor").isEmpty()) {
            assertThat(names).contains(row.get("successor"));
          }
        });
  }

  @Test
  void theOfficialListsSayTheSame() throws IOException {
    Set<String> provinceNames = new TreeSet<>();
    Set<String> districtNames = new TreeSet<>();
    for (String[] row : reference("places-before-2025-07.tsv")) {
      if (row[0].equals("1")) {
        provinceNames.add(row[1]);
      } else {
        districtNames.add(row[1] + ", " + row[3]);
      }
    }
    assertThat(provincesOn("2025-03-01")).isEqualTo(provinceNames);
    Set<String> ours = new TreeSet<>();
    for (Table.Row district : districts.rows()) {
      if (!stands(district, "2025-03-01")) {
        continue;
      }
      provinces.rows().stream()
          .filter(row -> row.get("name").equals(district.get("province")))
          .filter(row -> stands(row, "2025-03-01"))
          .forEach(row -> ours.add(standard(district.get("full") + ", " + row.get("full"))));
    }
    assertThat(ours).containsExactlyInAnyOrderElementsOf(districtNames);
  }

  @Test
  void whatMergedIntoWhatIsAsTheOfficialListHasIt() throws IOException {
    List<String[]> merged = reference("provinces-since-2025-07.tsv");
    Set<String> names = new TreeSet<>();
    for (String[] row : merged) {
      names.add(row[0]);
      for (String former : row[1].split(";\\s*")) {
        assertThat(provinces.rows())
            .as(former + " → " + row[0])
            .anyMatch(ours ->
                standard(ours.get("full")).equals(former)
                    && stands(ours, "2025-06-30")
                    && (former.equals(row[0])
                        ? ours.get("until").isEmpty()
                        : standard(ours.get("successor")).equals(row[0])));
      }
    }
    assertThat(provincesOn("2025-07-01")).isEqualTo(names);
  }
}
