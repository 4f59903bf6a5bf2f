package vn.daumoi.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.daumoi.article.PartialDate;

/** Triples being gathered. */
final class Triples {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Set<Triple> all = new LinkedHashSet<>();

  void add(Node subject, Node predicate, Node object) {
    all.add(Triple.create(subject, predicate, object));
  }

  void type(Node subject, Node type) {
    add(subject, Vocabulary.TYPE, type);
  }

  void label(Node subject, String words) {
    add(subject, Vocabulary.LABEL, Literals.vi(words));
  }

  /** Of several names the one that tells most is the label, the others stand beside it. */
  void names(Node subject, Set<String> names) {
    List<String> longestFirst = names.stream().sorted(LONGEST_FIRST).toList();
    longestFirst.stream().limit(1).forEach(name -> label(subject, name));
    longestFirst.stream()
        .skip(1)
        .forEach(name -> add(subject, Vocabulary.ALT_LABEL, Literals.vi(name)));
  }

  void date(Node subject, Node predicate, Optional<PartialDate> date) {
    date.ifPresent(day -> add(subject, predicate, Literals.date(day)));
  }

  Set<Triple> all() {
    return Collections.unmodifiableSet(all);
  }
}
