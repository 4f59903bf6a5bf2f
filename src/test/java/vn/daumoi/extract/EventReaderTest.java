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
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.Lexicon;

class EventReaderTest {
  private final EventReader reader = new EventReader(Lexicon.packed());

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/events.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsWhatTookPlace(String text, String agencies, String events) {
    String read =
        reader.read(HandMarks.index(text, "Lê Văn An", "", agencies)).stream()
            .filter(Fact.EventHeld.class::isInstance)
            .map(fact -> row(((Fact.EventHeld) fact).event()))
            .collect(joining(" ; "));
    assertEquals(Optional.ofNullable(events).orElse(""), read);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/extract/participations.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsWhoHadWhichPart(String text, String people, String posts, String parts) {
    String read =
        reader.read(HandMarks.index(text, people, posts, "")).stream()
            .filter(Fact.Participation.class::isInstance)
            .map(Fact.Participation.class::cast)
            .map(part -> part.person() + "|" + part.role())
            .sorted()
            .collect(joining(" ; "));
    assertEquals(Optional.ofNullable(parts).orElse(""), read);
  }

  @Test
  void whomABodyHasDoesNotAttend() {
    String text =
        "Sáng 5/6, hội nghị diễn ra tại Huế. "
            + "Hiện Sở Y tế còn có hai phó giám đốc là ông Lê Văn An và bà Trần Thị Bình.";
    List<Fact> parts =
        reader.read(HandMarks.index(text, "Lê Văn An ; Trần Thị Bình", "", "Sở Y tế")).stream()
            .filter(Fact.Participation.class::isInstance)
            .toList();
    assertEquals(List.of(), parts);
  }

  @Test
  void readsAListInTheLinesBelowItsOpening() {
    Marks marks =
        HandMarks.of(
            "Sáng 5/6, hội nghị diễn ra tại Huế.\nDự hội nghị có các đồng chí:\n- Lê Văn An;\n"
                + "- Trần Thị Bình.\nHội nghị nhớ lại lời Đỗ Văn Cường.",
            "Lê Văn An ; Trần Thị Bình ; Đỗ Văn Cường",
            "",
            "");
    List<String> attending =
        reader.read(new MarkIndex(marks)).stream()
            .filter(Fact.Participation.class::isInstance)
            .map(fact -> ((Fact.Participation) fact).person())
            .toList();
    assertEquals(List.of("Lê Văn An", "Trần Thị Bình"), attending);
  }

  @Test
  void staysQuickOnHostileText() {
    Marks days = HandMarks.of("ngày 1/6 hội nghị, ".repeat(20_000), "", "", "");
    Marks people =
        HandMarks.of("dự có ông Lê Văn An phát biểu, ".repeat(10_000), "Lê Văn An", "", "");
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          reader.read(new MarkIndex(days));
          reader.read(new MarkIndex(people));
        });
  }

  private static String row(Event event) {
    return String.join(
        "|",
        event.kind(),
        event.date().map(PartialDate::toString).orElse(""),
        event.location().orElse(""),
        event.organizers().stream().map(Agency::name).collect(joining(", ")));
  }
}
