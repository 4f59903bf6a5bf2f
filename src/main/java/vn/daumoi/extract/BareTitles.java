package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;

/** Gives a title without a body, as "Trưởng Ban", the last body that its sentence names. */
final class BareTitles {
  private final List<Item> items;
  private final GapReader gaps;
  private final ClaimWords words;

  /** The last body named, on its own or in a post. */
  private Optional<AgencyDraft> named = Optional.empty();

  BareTitles(List<Item> items, GapReader gaps, ClaimWords words) {
    this.items = items;
    this.gaps = gaps;
    this.words = words;
  }

  /** Remembers a body as the last one named. */
  void meet(AgencyDraft body) {
    named = Optional.of(body);
  }

  /**
   * A bare post with the body that its sentence gives it: "Ban Chỉ đạo có Trưởng Ban là ông A; các
   * Phó Trưởng Ban gồm …".
   *
   * @param listed whether it heads a list of names
   */
  PostDraft inList(Item.PostItem item, int i, boolean listed) {
    PostDraft post = item.post();
    if (!post.isBare() || post.isOfCountry() || named.isEmpty() || i == 0) {
      return post;
    }
    AgencyDraft body = named.get();
    boolean same = body.from() >= words.sentence(item.from());
    boolean fits = body.stem().startsWith(post.unit());
    boolean has =
        body.to() == items.get(i - 1).to() && words.isHaving(gaps.words(body.to(), item.from()));
    return same && fits && (has || listed) ? post.of(body) : post;
  }

  /** "Ban Chỉ đạo do ông A làm Trưởng Ban": a bare title is of the body before. */
  PostDraft ofMaker(PostDraft post, Item.NameItem name, int sentence) {
    return named
        .filter(body -> body.from() >= sentence && body.to() <= name.from())
        .filter(body -> body.stem().startsWith(post.unit()))
        .filter(body -> words.isMadeBy(gaps.words(body.to(), name.from())))
        .map(post::of)
        .orElse(post);
  }
}
