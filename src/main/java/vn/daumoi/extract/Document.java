package vn.daumoi.extract;

import java.util.Optional;
import vn.daumoi.article.PartialDate;

/**
 * An official paper as an article cites it.
 *
 * @param number "238-QĐ/TW", or the bare number "45" where the article never gives more; no spaces
 * @param type "Quyết định"
 * @param issuer the body or officer ("Thủ tướng Chính phủ") that issued it, official name
 * @param date the day on the paper
 * @param title what it is about, as quoted
 */
public record Document(
    String number,
    Optional<String> type,
    Optional<String> issuer,
    Optional<PartialDate> date,
    Optional<String> title) {
  public Document {
    if (number.isBlank()) {
      throw new IllegalArgumentException("a document needs a number");
    }
  }
}
