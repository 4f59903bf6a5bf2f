package vn.daumoi.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names compared as such. The published pairs of opensanctions/nomenklatura
 * (contrib/name_bench/cases.csv) are read where {@code -Ddaumoi.name-bench=FILE} names them.
 */
class ForeignNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn Tùng, Nguyen Van Tung, true",
    "Nguyễn Văn Tùng, Nguyễn Văn Tùnng, true",
    "Nguyễn Văn Tùng, Văn Tùng Nguyễn, true",
    "Trần Lưu Quang, Trần Lưu Quan, true",
    "Nguyễn Văn Tùng, Nguyễn Thị Tùng, false",
    "Nguyễn Văn Tùng, Lê Minh Trí, false",
    "Vladimir Putin, Владимир Владимирович Путин, true",
    "Narendra Modi, N. Modi, true",
    "Olga Petrova, Ivan Petrov, false"
  })
  void people(String one, String other, boolean same) {
    assertThat(NameComparison.people(one, other)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "Bao Minh Joint Stock Company, Bao Minh JSC, true",
    "Công ty TNHH Hoa Sen, CONG TY TNHH HOA SEN, true",
    "Fund III, Fund IV, false",
    "Ngân hàng Hoa Sen, Ngân hàng Đất Việt, false"
  })
  void bodies(String one, String other, boolean same) {
    assertThat(NameComparison.bodies(one, other)).isEqualTo(same);
  }

  @Test
  void publishedPairs() throws IOException {
    String file = System.getProperty("daumoi.name-bench", "");
    assumeTrue(!file.isEmpty(), "no -Ddaumoi.name-bench=FILE");
    int[] all = new int[3];
    int[] persons = new int[3];
    for (String line : Files.readAllLines(Path.of(file)).stream().skip(1).toList()) {
      List<String> cells = cells(line);
      String kind = cells.get(1);
      if (!kind.equals("Vessel")) {
        boolean person = kind.equals("Person");
        boolean found =
            person
                ? NameComparison.people(cells.get(2), cells.get(3))
                : NameComparison.bodies(cells.get(2), cells.get(3));
        boolean truth = cells.get(4).equals("true");
        count(all, found, truth);
        if (person) {
          count(persons, found, truth);
        }
      }
    }
    System.out.printf("published pairs: F1 %.3f, persons alone %.3f%n", f1(all), f1(persons));
    assertThat(f1(all)).isGreaterThan(0.79);
    assertThat(f1(persons)).isGreaterThan(0.79);
  }

  private static void count(int[] counts, boolean found, boolean truth) {
    if (found || truth) {
      counts[found && truth ? 0 : found ? 1 : 2]++;
    }
  }

  private static double f1(int[] counts) {
    return 2.0 * counts[0] / (2.0 * counts[0] + counts[1] + counts[2]);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
