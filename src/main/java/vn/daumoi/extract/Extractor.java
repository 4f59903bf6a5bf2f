package vn.daumoi.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.daumoi.article.Article;
import vn.daumoi.text.Text;

/** Reads an article: rules and lexicon only, no model and no network. */
public final class Extractor {
  private final DateReader dates = new DateReader();
  private final DocumentReader documents = new DocumentReader();
  private final PaperFacts papers = new PaperFacts(documents);

  public Facts read(Article article) {
    Text text = Text.of(article.body());
    Marks marks = marks(article, text);
    List<Fact> facts =
        papers.read(marks).stream()
            .sorted(Comparator.comparing((Fact fact) -> fact.evidence().words()))
            .toList();
    Optional<String> nothing =
        facts.isEmpty() ? Optional.of("no rule found a fact") : Optional.empty();
    return new Facts(article, text, Optional.empty(), facts, papers.unread(marks), nothing);
  }

  private Marks marks(Article article, Text text) {
    List<Marks.DateMark> days = dates.read(text, article.published());
    return new Marks(
        text,
        article.published(),
        List.of(),
        List.of(),
        List.of(),
        days,
        documents.read(text, days, List.of()));
  }
}
