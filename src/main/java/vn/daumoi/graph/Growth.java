package vn.daumoi.graph;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * What more facts make of people, and of the triples about them.
 *
 * @param people as they are with the facts
 * @param gone the triples that no longer hold
 * @param come those that hold now
 */
public record Growth(People people, Set<Triple> gone, Set<Triple> come) {
  public Growth {
    gone = Collections.unmodifiableSet(new HashSet<>(gone));
    come = Collections.unmodifiableSet(new HashSet<>(come));
  }
}
