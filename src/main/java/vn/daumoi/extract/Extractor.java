package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.article.Article;
import vn.daumoi.text.Text;

/** Reads an article: rules and lexicon only, no model and no network. */
public final class Extractor {
  public Facts read(Article article) {
    return new Facts(article, Text.of(article.body()), Optional.empty(), List.of(), List.of(), Optional.of("nothing read yet"));
  }
}
