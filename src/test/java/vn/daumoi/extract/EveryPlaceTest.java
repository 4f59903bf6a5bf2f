package vn.daumoi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.daumoi.lexicon.Table;

/** The posts that every place has, and those of every body of the nation, are read whole. */
class EveryPlaceTest {
  private static final String PERSON = "Đỗ Văn Bình";

  /** The posts of a province; X is its name, R its rank, C its committee. */
  private static final List<String> OF_PROVINCES =
      List.of(
          "Bí thư C X",
          "Trưởng Ban Nội chính C X",
          "Chủ tịch UBND R X",
          "Phó Giám đốc Sở Y tế X",
          "Giám đốc Công an R X",
          "Trưởng Đoàn ĐBQH R X",
          "Viện trưởng VKSND R X",
          "Chủ tịch Hội Nông dân X",
          "Giám đốc Kho bạc Nhà nước X");

  private static final List<String> OF_DISTRICTS =
      List.of(
          "Bí thư C X",
          "Trưởng Ban Dân vận C X",
          "Chủ tịch HĐND R X",
          "Trưởng Công an R X",
          "Chủ tịch Hội LHPN R X",
          "Giám đốc Trung tâm Y tế R X");

  private static final Map<String, String> COMMITTEES =
      Map.of(
          "tỉnh", "Tỉnh ủy",
          "thành phố", "Thành ủy",
          "quận", "Quận ủy",
          "thị xã", "Thị ủy",
          "huyện", "Huyện ủy");

  @Test
  void readsThePostsOfEveryProvince() {
    assertThat(unread("places/provinces.tsv", OF_PROVINCES)).isEmpty();
  }

  @Test
  void readsThePostsOfEveryDistrict() {
    assertThat(unread("places/districts.tsv", OF_DISTRICTS)).isEmpty();
  }

  /** "Phó Trưởng phòng Tổng hợp Ngân hàng … Bắc Á": a name that opens with words of a field. */
  @Test
  void readsThePostsOfEveryBody() {
    List<String> unread = new ArrayList<>();
    for (Table.Row row : Table.read("lexicon/agencies.tsv").rows()) {
      String name = row.get("name");
      boolean ours = row.get("scope").equals("nation") && name.matches("(Bộ|Ngân hàng|Hội) .*");
      String post = "Phó Trưởng phòng Tổng hợp " + name;
      if (ours && !holds(post, name.substring(name.lastIndexOf(' ') + 1))) {
        unread.add(post);
      }
    }
    assertThat(unread).isEmpty();
  }

  private static List<String> unread(String table, List<String> posts) {
    List<String> unread = new ArrayList<>();
    for (Table.Row row : Table.read(table).rows()) {
      boolean historic = !row.get("until").isEmpty() && row.get("until").compareTo("2005") < 0;
      String rank = row.get("type").toLowerCase(Locale.ROOT);
      for (String form : historic ? List.<String>of() : posts) {
        String post =
            form.replace("R", rank)
                .replaceFirst("C X", COMMITTEES.get(rank) + " X")
                .replace("X", row.get("name"));
        if (!holds(post, row.get("name"))) {
          unread.add(post);
        }
      }
    }
    return unread;
  }

  private static boolean holds(String post, String body) {
    String text = "Ông " + PERSON + ", " + post + ", phát biểu tại hội nghị.";
    return Reading.of(Fact.Holding.class, text, Optional.empty())
        .anyMatch(holding ->
            holding.person().equals(PERSON)
                && holding.evidence().asWritten().equals(post)
                && holding.post().agency().name().contains(body));
  }
}
