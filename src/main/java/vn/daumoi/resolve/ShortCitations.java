package vn.daumoi.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Document;
import vn.daumoi.extract.Fact;

/**
 * Papers cited by their bare number in articles that never give the whole: "Quyết định 238" of the
 * Secretariat is 238-QĐ/TW where only one such decision may be meant, by kind, issuer, place and
 * day.
 */
public final class ShortCitations {
  /** Without its issuer a bare number means a paper of these last years. */
  private static final int YEARS = 3;

  /** A numbered paper as its citations tell of it. */
  private static final class Paper {
    final Set<String> issuers = new TreeSet<>();
    final Set<PartialDate> dates = new TreeSet<>();
  }

  private ShortCitations() {}

  /** For each bare key the key of the numbered paper that all its citations can mean. */
  public static SortedMap<String, String> same(Collection<Stated> stated) {
    List<Stated> citations =
        stated.stream().filter(one -> one.fact() instanceof Fact.DocumentCited).toList();
    SortedMap<String, Paper> papers = new TreeMap<>();
    for (Stated one : citations) {
      Document document = ((Fact.DocumentCited) one.fact()).document();
      if (!isBare(document)) {
        Paper paper =
            papers.computeIfAbsent(DocumentKey.of(document, one.place()), key -> new Paper());
        document.issuer().map(Names::body).ifPresent(paper.issuers::add);
        document.date().ifPresent(paper.dates::add);
      }
    }
    Map<String, Set<String>> open = new HashMap<>();
    for (Stated one : citations) {
      Document document = ((Fact.DocumentCited) one.fact()).document();
      if (isBare(document)) {
        Set<String> fitting = new TreeSet<>();
        papers.forEach((key, paper) -> {
          if (fits(document, one, key, paper)) {
            fitting.add(key);
          }
        });
        open.merge(DocumentKey.of(document, one.place()), fitting, ShortCitations::both);
      }
    }
    SortedMap<String, String> same = new TreeMap<>();
    open.forEach((bare, fitting) -> {
      if (fitting.size() == 1) {
        same.put(bare, fitting.iterator().next());
      }
    });
    return same;
  }

  private static Set<String> both(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }

  static boolean isBare(Document document) {
    return DocumentKey.isBare(document.number());
  }

  private static boolean fits(Document bare, Stated stated, String key, Paper paper) {
    boolean ofYear = bare.number().contains("/");
    if (ofYear && !key.startsWith(bare.number() + "/")) {
      return false;
    }
    Optional<String> issuer = bare.issuer().map(Names::body);
    if (issuer.isPresent() && !paper.issuers.isEmpty()) {
      return paper.issuers.contains(issuer.get()) && isOfTheDay(bare, stated, paper);
    }
    boolean local = key.indexOf(' ') > 0;
    boolean here = stated.place().map(Names::exact).filter(key::endsWith).isPresent();
    return local == here && isOfTheDay(bare, stated, paper) && isLate(stated, paper);
  }

  /** Not of another day than told, and not of a day after the article. */
  private static boolean isOfTheDay(Document bare, Stated stated, Paper paper) {
    if (bare.date().isPresent()) {
      return paper.dates.isEmpty() || paper.dates.contains(bare.date().get());
    }
    return stated.date().isEmpty()
        || paper.dates.stream().noneMatch(stated.date().get()::isWhollyBefore);
  }

  private static boolean isLate(Stated stated, Paper paper) {
    if (stated.date().isEmpty() || paper.dates.isEmpty()) {
      return false;
    }
    LocalDate first = stated.date().get().earliest().minusYears(YEARS);
    return paper.dates.stream().noneMatch(day -> day.latest().isBefore(first));
  }
}
