package vn.daumoi.resolve;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Fact;

/**
 * One fact with what of its article decides whom and what it means. It is all that knowledge is
 * made from, and is kept whole in the evidence layer.
 *
 * @param article the article's IRI
 * @param evidence the IRI of the evidence
 * @param place the province or city the article speaks of
 * @param date when the article was published
 * @param company where a person is named: the name groups of the others whose company tells
 *     something
 * @param documents for each number cited in the fact, the key of the document it means
 * @param fact the fact
 */
public record Stated(
    String article,
    String evidence,
    Optional<String> place,
    Optional<PartialDate> date,
    SortedSet<String> company,
    SortedMap<String, String> documents,
    Fact fact)
    implements Comparable<Stated> {
  public Stated {
    company = Collections.unmodifiableSortedSet(new TreeSet<>(company));
    documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
  }

  /** The key of the document a number means here. */
  public String document(String number) {
    String key = documents.get(number);
    return key != null ? key : DocumentKey.of(number, Optional.empty(), Optional.empty(), place);
  }

  @Override
  public int compareTo(Stated other) {
    return evidence.compareTo(other.evidence);
  }
}
