package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.daumoi.article.Article;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Spelling;

/** Reads a sentence of a test table as an article of its own. */
final class Reading {
  private static final Extractor EXTRACTOR = new Extractor();

  private Reading() {}

  /** The facts of a text whose line breaks are written as \n; an empty publisher is none. */
  static Facts of(String text, Optional<String> publisher) {
    return EXTRACTOR.read(
        new Article(
            "case",
            "",
            Spelling.nfc(text.replace("\\n", "\n")),
            PartialDate.parse("2024-06-10"),
            Optional.empty(),
            publisher,
            Optional.empty()));
  }

  /** The facts of one kind, in the order of the text. */
  static <T extends Fact> Stream<T> of(Class<T> kind, String text, Optional<String> publisher) {
    List<Fact> facts = of(text, publisher).facts();
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
