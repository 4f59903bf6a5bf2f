package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.article.Article;
import vn.daumoi.text.Text;

/**
 * What one article says.
 *
 * @param article the article
 * @param text its body as stored, which every evidence's spans point into
 * @param place the province or city that "thành phố", "Tỉnh ủy", "UBND tỉnh" mean; empty: central
 * @param facts in the order of the text
 * @param nothing why there are no facts, where there are none
 */
public record Facts(
    Article article,
    Text text,
    Optional<String> place,
    List<Fact> facts,
    Optional<String> nothing) {
  public Facts {
    facts = List.copyOf(facts);
  }
}
