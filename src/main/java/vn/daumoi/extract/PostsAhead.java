package vn.daumoi.extract;

import java.util.List;

/**
 * Tells which rows of posts are of the name behind their comma: "Trên cương vị Bí thư Tỉnh ủy, ông
 * A", "Là Giám đốc Sở Y tế, bà B", "Hôm qua, Ngoại trưởng Lào, ông C, nói", "đã tiếp Tổng Giám đốc
 * WHO, ông D", "gặp Chủ tịch UBND tỉnh, E, tại …", and each of "Bí thư Tỉnh ủy, ông A; Bí thư Huyện
 * ủy, bà B tới dự".
 */
final class PostsAhead {
  private final List<Item> items;
  private final PostRows posts;
  private final SubjectReader subjects;
  private final ClaimWords words;

  /** The last post of a list in which each name stands behind its post and a comma. */
  private int inverted = -1;

  PostsAhead(List<Item> items, PostRows posts, SubjectReader subjects, ClaimWords words) {
    this.items = items;
    this.posts = posts;
    this.subjects = subjects;
    this.words = words;
  }

  /** Whether the row of posts that begins with an item is of the name behind it. */
  boolean isLed(int i) {
    if (!posts.leadsOverComma(i) || posts.goesOn(i)) {
      return false;
    }
    int from = items.get(i).from();
    boolean named = subjects.isNamedSince(words.sentence(from));
    String lead = words.lead(from);
    boolean opens = !named && words.opens(lead);
    if (opens) {
      inverted = Math.max(inverted, posts.lastInverted(i));
    }
    return i <= inverted
        || (words.isReceived(from)
            && (posts.isOfNext(i) && !words.opensAside(lead) || isApposed(i)))
        || (words.isToldOf(from) && posts.isOfNext(i) && isApposed(i))
        || words.isLed(lead, named)
        || (opens && posts.isOfNextAlone(i) && !words.isMany(from));
  }

  /** "gặp Chủ tịch UBND tỉnh, E, tại …": a name between marks tells who the officer is. */
  private boolean isApposed(int i) {
    return posts.isOfNextAlone(i) && posts.nameBehind(i).filter(words::isClosed).isPresent();
  }
}
