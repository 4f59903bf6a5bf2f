package vn.daumoi.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Agency;
import vn.daumoi.extract.AgencyKind;

/** The labelled sightings and pairs of cases/resolve. */
final class LabelledPeople {
  private static final Path CASES = Path.of("src/test/resources/cases/resolve");

  private LabelledPeople() {}

  /** A sighting and who it is. */
  record Labelled(String person, Sighting sighting) {}

  /** Two sightings and the verdict a reader comes to. */
  record Pair(Judgement.Verdict verdict, Sighting one, Sighting other, String reason) {}

  /**
   * A set of cases, with what it must reach: the rules were mended beside the first; the others
   * were scored before any rule was looked at with them, and of the last only totals are looked at.
   */
  enum Part {
    WORKED_WITH("", 0.99, 0.95),
    HELD_BACK("-held-back", 0.98, 0.95),
    SECOND_HELD_BACK("-second-held-back", 0.99, 0.88);

    private final String ending;
    final double precision;
    final double recall;

    Part(String ending, double precision, double recall) {
      this.ending = ending;
      this.precision = precision;
      this.recall = recall;
    }
  }

  static List<Labelled> people(Part part) {
    List<Labelled> people = new ArrayList<>();
    for (String[] row : rows("people" + part.ending)) {
      // a row is an article of its own: several may tell of one "public" career
      String article = row[5] + "#" + people.size();
      people.add(new Labelled(row[0], sighting(article, row[1], row[2], row[3], row[4])));
    }
    return people;
  }

  static List<Pair> pairs(Part part) {
    return pairs("pairs" + part.ending);
  }

  /** Made-up pairs, each with what a rule must make of it. */
  static List<Pair> judgements() {
    return pairs("judgements");
  }

  private static List<Pair> pairs(String file) {
    List<Pair> pairs = new ArrayList<>();
    for (String[] row : rows(file)) {
      pairs.add(
          new Pair(
              Judgement.Verdict.valueOf(row[0].toUpperCase()),
              sighting("one", row[1], row[2], row[3], row[4]),
              sighting("other", row[5], row[6], row[7], row[8]),
              row[9]));
    }
    return pairs;
  }

  private static List<String[]> rows(String file) {
    try {
      return Files.readAllLines(CASES.resolve(file + ".tsv")).stream()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sighting sighting(
      String article, String name, String seats, String place, String date) {
    return new Sighting(
        article,
        name,
        seats.isEmpty()
            ? List.of()
            : Arrays.stream(seats.split(" \\| ")).map(LabelledPeople::seat).toList(),
        Optional.of(place).filter(words -> !words.isEmpty()),
        PartialDate.parse(date),
        new TreeSet<>());
  }

  private static Sighting.Seat seat(String words) {
    boolean former = words.startsWith("nguyên ");
    String[] parts = words.substring(former ? "nguyên ".length() : 0).split(" / ", 2);
    Agency agency =
        new Agency(parts[1], AgencyKind.OtherBody, Optional.empty(), Optional.empty(), parts[1]);
    return new Sighting.Seat(parts[0], agency, former);
  }
}
