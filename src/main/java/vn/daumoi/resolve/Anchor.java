package vn.daumoi.resolve;

import java.util.Comparator;

/**
 * What one identifier of a person is made from; it never comes to mean another person.
 *
 * @param name the name in its exact form
 * @param where the body served, or the article where no post is told
 * @param body whether {@code where} is a body
 */
public record Anchor(String name, String where, boolean body) implements Comparable<Anchor> {
  /** Bodies before articles, then by the words: the first of a cluster is its canonical one. */
  private static final Comparator<Anchor> ORDER =
      Comparator.comparing((Anchor a) -> !a.body)
          .thenComparing(Anchor::name)
          .thenComparing(Anchor::where);

  public Anchor {
    name = Names.exact(name);
  }

  /** The words that tell this anchor from all others. */
  public String identity() {
    return name + "|" + where;
  }

  @Override
  public int compareTo(Anchor other) {
    return ORDER.compare(this, other);
  }
}
