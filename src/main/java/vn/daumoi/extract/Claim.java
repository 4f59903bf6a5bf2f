package vn.daumoi.extract;

import java.util.List;

/**
 * A post said of a person: which name, which post, and in which row of posts it stands.
 *
 * @param name the name as it stands in the text
 * @param chain the posts said of the person in one breath, this one among them, in order
 * @param rule how the two were put together
 */
record Claim(
    Item.NameItem name, PostDraft post, List<PostDraft> chain, boolean former, String rule) {
  /** The same said of a post whose body is another. */
  Claim of(PostDraft other) {
    return new Claim(name, other, chain, former, rule);
  }
}
