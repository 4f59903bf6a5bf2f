package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.text.Span;
import vn.daumoi.text.Text;

/** Marks set by hand in test tables: "UBND tỉnh = Ủy ban nhân dân tỉnh Cà Mau ; …". */
final class HandMarks {
  private HandMarks() {}

  /**
   * All marks of a text published on 2024-06-10, "¶" being a new line; dates, papers and places
   * outside of bodies are read, the rest is given.
   */
  static Marks of(String words, String people, String posts, String agencies) {
    Text text = Text.of(words.replace(" ¶ ", "\n"));
    Optional<PartialDate> published = PartialDate.parse("2024-06-10");
    List<Marks.DateMark> dates = new DateReader().read(text, published);
    List<Marks.AgencyMark> bodies = agencies(text, agencies);
    return new Marks(
        text,
        published,
        people(text, people),
        posts(text, posts),
        bodies,
        named(text, bodies),
        dates,
        new DocumentReader().read(text, dates, bodies));
  }

  private static List<PlaceRef> named(Text text, List<Marks.AgencyMark> bodies) {
    PlaceReader places = new PlaceReader(Lexicon.packed());
    List<PlaceRef> named = new ArrayList<>();
    int i = 0;
    while (i < text.tokens().size()) {
      int at = i;
      Optional<PlaceRef> place =
          places
              .at(text, at)
              .filter(it -> it.name().isPresent())
              .filter(_ -> bodies.stream().noneMatch(b -> b.from() <= at && at < b.to()));
      place.ifPresent(named::add);
      i = place.map(PlaceRef::to).orElse(i + 1);
    }
    return named;
  }

  /** The same by the tokens where they stand. */
  static MarkIndex index(String words, String people, String posts, String agencies) {
    return new MarkIndex(of(words, people, posts, agencies));
  }

  static List<Marks.AgencyMark> agencies(Text text, String cell) {
    List<Marks.AgencyMark> marks = new ArrayList<>();
    for (String part : parts(cell)) {
      String[] sides = part.split(" = ", 2);
      Agency agency = agency(sides[sides.length - 1], sides[0]);
      for (int[] at : places(text, sides[0])) {
        marks.add(new Marks.AgencyMark(at[0], at[1], agency, evidence(text, at)));
      }
    }
    marks.sort(Comparator.comparingInt(Marks.AgencyMark::from));
    return marks;
  }

  static List<Marks.PersonMark> people(Text text, String cell) {
    List<Marks.PersonMark> marks = new ArrayList<>();
    for (String part : parts(cell)) {
      String[] sides = part.split(" = ", 2);
      for (int[] at : places(text, sides[0])) {
        marks.add(new Marks.PersonMark(at[0], at[1], sides[sides.length - 1]));
      }
    }
    marks.sort(Comparator.comparingInt(Marks.PersonMark::from));
    return marks;
  }

  /** "Bí thư Huyện ủy = Bí thư @ Huyện ủy Gò Dầu < Trần Văn B": words, title, body, holder. */
  static List<Marks.PostMark> posts(Text text, String cell) {
    List<Marks.PostMark> marks = new ArrayList<>();
    for (String part : parts(cell)) {
      String[] sides = part.split(" = ", 2);
      String[] holder = sides[1].split(" < ", 2);
      String[] post = holder[0].split(" @ ", 2);
      for (int[] at : places(text, sides[0])) {
        marks.add(
            new Marks.PostMark(
                at[0],
                at[1],
                new Post(post[0], agency(post[1], post[1])),
                false,
                holder.length > 1 ? Optional.of(holder[1]) : Optional.empty(),
                evidence(text, at)));
      }
    }
    marks.sort(Comparator.comparingInt(Marks.PostMark::from));
    return marks;
  }

  private static List<String> parts(String cell) {
    return cell == null || cell.isBlank() ? List.of() : List.of(cell.strip().split(" ; "));
  }

  private static Agency agency(String name, String asWritten) {
    return new Agency(name, AgencyKind.OtherBody, Optional.empty(), Optional.empty(), asWritten);
  }

  private static Evidence evidence(Text text, int[] at) {
    Span words = text.span(at[0], at[1]);
    return new Evidence(
        text.sentenceAt(words.start()).span(),
        words,
        text.words(at[0], at[1]),
        "by hand",
        List.of());
  }

  /** The token indexes of every place where words stand. */
  private static List<int[]> places(Text text, String words) {
    List<int[]> places = new ArrayList<>();
    Text pattern = Text.of(words);
    int n = pattern.tokens().size();
    for (int i = 0; i + n <= text.tokens().size(); i++) {
      boolean same = true;
      for (int k = 0; k < n && same; k++) {
        same = text.words(i + k, i + k + 1).equals(pattern.words(k, k + 1));
      }
      if (same) {
        places.add(new int[] {i, i + n});
      }
    }
    return places;
  }
}
