package vn.daumoi.graph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.daumoi.article.PartialDate;

/** Triples being gathered. */
final class Triples {
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

  void date(Node subject, Node predicate, Optional<PartialDate> date) {
    date.ifPresent(day -> add(subject, predicate, Literals.date(day)));
  }

  Set<Triple> all() {
    return Collections.unmodifiableSet(all);
  }
}
