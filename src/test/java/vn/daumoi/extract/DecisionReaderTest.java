package vn.daumoi.extract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daumoi.article.PartialDate;

class DecisionReaderTest {
  private final DecisionReader reader = new DecisionReader();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/decisions.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsWhatIsDecided(
      String text, String people, String posts, String agencies, String decisions) {
    String read =
        reader.read(HandMarks.index(text, people, posts, agencies)).stream()
            .map(d ->
                String.join(
                    "|", d.person(), d.action().name(), d.post().title(), d.post().agency().name()))
            .sorted()
            .collect(joining(" ; "));
    assertEquals(Optional.ofNullable(decisions).orElse(""), read);
  }

  @Test
  void tellsPaperDaysTermAndThePostLeft() {
    Marks marks =
        HandMarks.of(
            "Tại Quyết định số 15-QĐ/TU ngày 2/3/2024, Tỉnh ủy bổ nhiệm ông Lê Văn An, Phó Giám đốc"
                + " Sở Y tế giữ chức Giám đốc Sở Y tế từ ngày 5/3/2024, thời hạn 5 năm.",
            "Lê Văn An",
            "Phó Giám đốc Sở Y tế = Phó Giám đốc @ Sở Y tế Cà Mau"
                + " ; Giám đốc Sở Y tế = Giám đốc @ Sở Y tế Cà Mau",
            "");
    List<Fact.PersonnelDecision> decisions = reader.read(new MarkIndex(marks));
    Fact.PersonnelDecision decision = decisions.getFirst();
    assertEquals(1, decisions.size());
    assertEquals(Optional.of("15-QĐ/TU"), decision.document());
    assertEquals(PartialDate.parse("2024-03-02"), decision.date());
    assertEquals(PartialDate.parse("2024-03-05"), decision.effective());
    assertEquals(Optional.of("5 năm"), decision.term());
    assertEquals(Optional.of("Phó Giám đốc"), decision.from().map(Post::title));
  }

  @Test
  void tellsFromWhenAndForWhatMandateButNoBirth() {
    Marks marks =
        HandMarks.of(
            "Từ tháng 7/2021, ông Lê Văn An, sinh năm 1970, được bầu giữ chức Chủ tịch UBND tỉnh"
                + " nhiệm kỳ 2021 - 2026.",
            "Lê Văn An",
            "Chủ tịch UBND tỉnh = Chủ tịch @ Ủy ban nhân dân tỉnh Cà Mau",
            "");
    Fact.PersonnelDecision decision = reader.read(new MarkIndex(marks)).getFirst();
    assertEquals(PartialDate.parse("2021-07"), decision.date());
    assertEquals(PartialDate.parse("2021-07"), decision.effective());
    assertEquals(Optional.of("nhiệm kỳ 2021-2026"), decision.term());
  }

  @Test
  void takesTheDayOfSigningAndThatOfTheSession() {
    Marks signed =
        HandMarks.of(
            "Thủ tướng cho thôi giữ chức Giám đốc Sở Y tế đối với ông Lê Văn An. Quyết định có hiệu"
                + " lực kể từ ngày ký (7/6/2024).",
            "Lê Văn An",
            "Giám đốc Sở Y tế = Giám đốc @ Sở Y tế Cà Mau",
            "");
    Marks session =
        HandMarks.of(
            "Ngày 5/6/2024, HĐND tỉnh họp. Trong đó, ông Lê Văn An được bầu làm Giám đốc Sở Y tế.",
            "Lê Văn An",
            "Giám đốc Sở Y tế = Giám đốc @ Sở Y tế Cà Mau",
            "");
    assertEquals(
        PartialDate.parse("2024-06-07"), reader.read(new MarkIndex(signed)).getFirst().date());
    assertEquals(
        PartialDate.parse("2024-06-05"), reader.read(new MarkIndex(session)).getFirst().date());
  }

  @Test
  void tellsOfEachInAListItsOwnDayAndOfWhoLeavesNoPostBefore() {
    Marks marks =
        HandMarks.of(
            "Chủ tịch UBND tỉnh bổ nhiệm ông Lê Văn An giữ chức Giám đốc Sở Y tế; miễn nhiệm ông"
                + " Đỗ Văn Bình, Phó Giám đốc Sở Nội vụ, thôi giữ chức Giám đốc Sở Tư pháp từ ngày"
                + " 5/3/2024.",
            "Lê Văn An ; Đỗ Văn Bình",
            "Giám đốc Sở Y tế = Giám đốc @ Sở Y tế Cà Mau"
                + " ; Phó Giám đốc Sở Nội vụ = Phó Giám đốc @ Sở Nội vụ Cà Mau"
                + " ; Giám đốc Sở Tư pháp = Giám đốc @ Sở Tư pháp Cà Mau",
            "");
    List<Fact.PersonnelDecision> decisions = reader.read(new MarkIndex(marks));
    assertEquals(Optional.empty(), decisions.getFirst().effective());
    assertEquals(PartialDate.parse("2024-03-05"), decisions.getLast().effective());
    assertEquals(Optional.empty(), decisions.getLast().from());
  }

  /** Each line: a text, the day of its first decision, and from when that one holds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Từ tháng 4/2008, ông Lê Văn An được luân chuyển làm Bí thư Tỉnh ủy cho đến tháng 5/2010\
           và trở thành Thứ trưởng Bộ Y tế từ tháng 6/2010. | 2008-04 | 2008-04
          Tháng 1/2021, ông Lê Văn An được bầu làm Bí thư Tỉnh ủy và giữ chức Thứ trưởng Bộ Y tế\
           từ ngày 8/4/2021. | 2021-01 |
          Ông Đỗ Văn Bình sinh ngày 5/6/1980. Kỳ họp bầu ông Lê Văn An làm Bí thư Tỉnh ủy. | |
          Ngày 3/4/2021, kỳ họp khai mạc. Ngoài ra, kỳ họp bầu ông Lê Văn An làm Bí thư Tỉnh ủy.\
           | 2021-04-03 |
          Ngày 3/4/2021, kỳ họp khai mạc. Hội nghị nghe ông Lê Văn An, người từng được bầu làm Bí\
           thư Tỉnh ủy. | |
          Năm 2014, ông Lê Văn An được bầu làm Bí thư Tỉnh ủy rồi Thứ trưởng Bộ Y tế. | 2014 |
          Tháng 11/2009, ông Lê Văn An được bổ nhiệm làm Thứ trưởng Bộ Y tế và từ tháng 7/2016 là\
           Bí thư Tỉnh ủy. | 2009-11 |
          Ngày 18/5/2024, Quốc hội họp. ¶ Ông Lê Văn An được Quốc hội phê chuẩn làm Thứ trưởng Bộ\
           Y tế từ ngày 26/8/2023. | | 2023-08-26
          Ngày 18/5/2024, Quốc hội họp. ¶ Tới Đại hội XIII, ông Lê Văn An được bầu làm Bí thư Tỉnh\
           ủy, rồi vào Quốc hội. | |
          Từ năm 1979, ông Lê Văn An lần lượt trải qua nhiều chức vụ; năm 2010 được bổ nhiệm làm\
           Thứ trưởng Bộ Y tế. | 2010 |
          Tháng 3/2014, ông Lê Văn An vào ngành, sau đó được bổ nhiệm làm Thứ trưởng Bộ Y tế. | |
          Từ ngày 1/1/1995 đến nay, ông Lê Văn An đi dạy và sau đó được bổ nhiệm làm Thứ trưởng Bộ\
           Y tế. | |
          Ngày 1/8/2014, ông Lê Văn An vào ngành, sau đó được bổ nhiệm làm Thứ trưởng Bộ Y tế từ\
           ngày 1/3/2015. | | 2015-03-01
          Ngày 6/6/2024, bà Bình xác nhận, tỉnh vừa bổ nhiệm ông Lê Văn An làm Thứ trưởng Bộ Y tế.\
           | |
          Ông Lê Văn An vừa được bầu làm Bí thư Tỉnh ủy. Chiều 9/5/2024, các đại biểu đã bầu chức\
           danh Bí thư Tỉnh ủy. | 2024-05-09 |
          Ông Lê Văn An được bổ nhiệm làm Thứ trưởng Bộ Y tế. Quyết định này có hiệu lực kể từ ngày\
           1/7/2024. | | 2024-07-01
          Ngày 5/6/2024, bổ nhiệm ông Lê Văn An làm Thứ trưởng Bộ Y tế; thời hạn bổ nhiệm 5 năm, kể\
           từ ngày 1/7/2024. | 2024-06-05 | 2024-07-01
          Ông Lê Văn An vào ngành năm 2002 và được bổ nhiệm làm Thứ trưởng Bộ Y tế năm 2017. | 2017 |
          Ngày 5/3/2024, bà B nhận việc thay ông Lê Văn An trước đó được điều động làm Thứ trưởng Bộ\
           Y tế. | |
          Ngày 5/3/2024, ông Lê Văn An trước đó là Bí thư Tỉnh ủy được bổ nhiệm làm Thứ trưởng Bộ Y\
           tế. | 2024-03-05 |
          Bổ nhiệm ông Lê Văn An làm Thứ trưởng Bộ Y tế. ¶ Thời hạn giữ chức vụ là 05 năm, kể từ ngày\
           1/6/2024. | | 2024-06-01
          Số: 900/QĐ-UBND ¶ Hải Dương, ngày 14/5/2024 ¶ Điều 1. Bổ nhiệm ông Lê Văn An làm Thứ trưởng\
           Bộ Y tế kể từ ngày 1/6/2024. | 2024-05-14 | 2024-06-01
          Số: 900/QĐ-UBND ¶ Hải Dương, ngày 14/5/2024 ¶ Ông Lê Văn An được bổ nhiệm làm Thứ trưởng Bộ\
           Y tế. | |
          Ngày 5/3/2024, kỳ họp khai mạc. Sở Y tế bầu ông Lê Văn An làm Bí thư Tỉnh ủy. | 2024-03-05 |
          Ngày 5/3/2024, kỳ họp khai mạc. Ông Lê Văn An từng được bầu làm Bí thư Tỉnh ủy. | |
          Ngày 5/3/2024, lễ công bố diễn ra. Đồng thời, điều động ông Lê Văn An giữ chức Thứ trưởng\
           Bộ Y tế. | 2024-03-05 |
          Ngày 5/3/2024, ông Lê Văn An được điều động giữ chức Thứ trưởng Bộ Y tế, để ngày 6/3/2024\
           nhận việc. | 2024-03-05 |
          Ngày 5/3/2024, căn cứ tờ trình ngày 1/3/2024 của Sở Y tế, tỉnh bổ nhiệm ông Lê Văn An làm\
           Thứ trưởng Bộ Y tế. | 2024-03-05 |
          Ông Lê Văn An về đây từ năm 2014 và được bầu làm Bí thư Tỉnh ủy ngày 5/3/2024. | 2024-03-05 |
          Ngày 5/3/2024, công bố Quyết định số 12/QĐ-UBND ngày 1/3/2024. Dịp này, bổ nhiệm ông Lê Văn\
           An làm Thứ trưởng Bộ Y tế. | 2024-03-05 |
          Ngày 5/3/2024, công bố Quyết định số 12/QĐ-UBND ngày 1/3/2024. Theo đó, bổ nhiệm ông Lê Văn\
           An làm Thứ trưởng Bộ Y tế. | 2024-03-01 |
          Thực hiện Quyết định số 12/QĐ-UBND ngày 1/3/2024, ông Lê Văn An được bổ nhiệm làm Thứ\
           trưởng Bộ Y tế. | 2024-03-01 |
          Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017, ông Lê Văn An được bổ nhiệm làm Thứ\
           trưởng Bộ Y tế. | |
          Ngày 25/5/2024, tỉnh họp. Trước đó, ngày 21/5/2024, Trung ương đã họp. Theo đó, Trung ương\
           bổ nhiệm ông Lê Văn An làm Thứ trưởng Bộ Y tế. | 2024-05-21 |
          Ngày 25/5/2024, tỉnh họp. Xét tờ trình ngày 16/5/2024 của Sở Y tế. Theo đó, tỉnh bổ nhiệm\
           ông Lê Văn An làm Thứ trưởng Bộ Y tế. | 2024-05-25 |
          Từ tháng 4/2006, ông B được bầu và từ tháng 6/2008, ông Lê Văn An được bổ nhiệm làm Thứ\
           trưởng Bộ Y tế. | 2008-06 | 2008-06
          Bổ nhiệm ông Lê Văn An làm Thứ trưởng Bộ Y tế. "Quyết định này sẽ có hiệu lực từ ngày\
           1/7/2024", Sở Y tế cho biết. | | 2024-07-01
          """)
  void tellsOfNoDecisionTheDayOfAnotherStep(String text, String date, String effective) {
    Marks marks =
        HandMarks.of(
            text,
            "Lê Văn An",
            "Thứ trưởng Bộ Y tế = Thứ trưởng @ Bộ Y tế"
                + " ; Bí thư Tỉnh ủy = Bí thư @ Tỉnh ủy Cà Mau",
            "Sở Y tế = Sở Y tế");
    Fact.PersonnelDecision decision = reader.read(new MarkIndex(marks)).getFirst();
    assertEquals(Optional.ofNullable(date), decision.date().map(PartialDate::toString));
    assertEquals(Optional.ofNullable(effective), decision.effective().map(PartialDate::toString));
  }

  @Test
  void staysQuickOnHostileText() {
    Marks many =
        HandMarks.of(
            "bổ nhiệm ông Lê Văn An giữ chức Giám đốc Sở Y tế, được bầu ".repeat(5_000),
            "Lê Văn An",
            "Giám đốc Sở Y tế = Giám đốc @ Sở Y tế Cà Mau",
            "");
    Marks dated =
        HandMarks.of(
            "Bổ nhiệm ông Lê Văn An làm Giám đốc Sở Y tế từ ngày 1/2/2020. ".repeat(50_000),
            "Lê Văn An",
            "Giám đốc Sở Y tế = Giám đốc @ Sở Y tế Cà Mau",
            "");
    Marks none = HandMarks.of("điều động, ".repeat(50_000), "", "", "");
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          reader.read(new MarkIndex(many));
          reader.read(new MarkIndex(dated));
          reader.read(new MarkIndex(none));
        });
  }

  @Test
  void aDecisionEndsThePostOfTheOneBeforeButNoSeatDoes() {
    Marks marks =
        HandMarks.of(
            "Tháng 5/2020, ông Lê Văn An được bổ nhiệm làm Giám đốc Sở Y tế. ¶ Tháng 1/2021, ông Lê"
                + " Văn An được bầu làm Ủy viên Quốc hội. ¶ Tháng 6/2022, ông Lê Văn An được bổ"
                + " nhiệm làm Thứ trưởng Bộ Y tế. ¶ Tháng 7/2023, ông Lê Văn An được điều động giữ"
                + " chức Bí thư Tỉnh ủy.",
            "Lê Văn An",
            "Giám đốc Sở Y tế = Giám đốc @ Sở Y tế Cà Mau"
                + " ; Ủy viên Quốc hội = Ủy viên @ Quốc hội"
                + " ; Thứ trưởng Bộ Y tế = Thứ trưởng @ Bộ Y tế"
                + " ; Bí thư Tỉnh ủy = Bí thư @ Tỉnh ủy Cà Mau",
            "");
    List<Optional<String>> left =
        reader.read(new MarkIndex(marks)).stream()
            .map(decision -> decision.from().map(Post::title))
            .toList();
    assertEquals(
        List.of(
            Optional.empty(), Optional.empty(), Optional.of("Giám đốc"), Optional.of("Thứ trưởng")),
        left);
  }

  @Test
  void thePostLeftIsTheOneGivenLast() {
    Marks marks =
        HandMarks.of(
            "Ông Lê Văn An từng giữ chức Trưởng phòng. Năm 2016, ông được bổ nhiệm làm Giám đốc Sở"
                + " Y tế, đến tháng 1/2020 được điều động làm Bí thư Tỉnh ủy.",
            "Lê Văn An",
            "Trưởng phòng = Trưởng Phòng @ Phòng Y tế Gò Dầu"
                + " ; Giám đốc Sở Y tế = Giám đốc @ Sở Y tế Cà Mau"
                + " ; Bí thư Tỉnh ủy = Bí thư @ Tỉnh ủy Cà Mau",
            "");
    assertEquals(
        Optional.of("Giám đốc"),
        reader.read(new MarkIndex(marks)).getLast().from().map(Post::title));
  }

  @Test
  void whatWasGivenSinceIsNotThePostLeft() {
    Marks marks =
        HandMarks.of(
            "Ngày 5/3/2024, ông Lê Văn An được bầu làm Bí thư Tỉnh ủy. Năm 2020, ông được bổ nhiệm"
                + " làm Giám đốc Sở Y tế. Trước đó, ông được bổ nhiệm làm Thứ trưởng Bộ Y tế.",
            "Lê Văn An",
            "Giám đốc Sở Y tế = Giám đốc @ Sở Y tế Cà Mau"
                + " ; Thứ trưởng Bộ Y tế = Thứ trưởng @ Bộ Y tế"
                + " ; Bí thư Tỉnh ủy = Bí thư @ Tỉnh ủy Cà Mau",
            "");
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.empty()),
        reader.read(new MarkIndex(marks)).stream().map(Fact.PersonnelDecision::from).toList());
  }
}
