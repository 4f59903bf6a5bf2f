package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Gives a post that names no body the one that stands behind it without a word that links them. */
final class BodyBehindPost {
  /** What stands between a person and a post, or two posts of one. */
  private static final WordSet HOLDERS = WordSet.of(",", "-", "(", "|", "kiêm", "và", "là");

  /** The ends of "giữ chức", "giữ chức vụ". */
  private static final WordSet GIVEN = WordSet.of("chức", "vụ");

  /** How many posts stand between a person and one of the row at most. */
  private static final int MEMBERSHIPS = 3;

  /** How many words of a line of a career stand before one of its posts at most. */
  private static final int LONGEST_ROW = 24;

  private final PostBodyReader bodies;

  BodyBehindPost(PostBodyReader bodies) {
    this.bodies = bodies;
  }

  /**
   * A bare post of a person named before it with the company that is named behind it by nothing but
   * its name, "ông B - Tổng Giám đốc Vinaconex", with one of any words that a mark closes, or with
   * the body behind a comma; that of a post given or in a line of a career too, "giữ chức Chính ủy,
   * Bộ Chỉ huy Quân sự tỉnh A".
   */
  PostDraft of(Text text, PostDraft post, List<Item> before) {
    boolean held = isHeld(text, post.from(), before);
    if (!post.isBare()) {
      boolean own = held && !text.tokens().get(post.from() - 1).is("và");
      return own ? bodies.inFull(text, post) : post;
    }
    Optional<AgencyDraft> body = held ? bodies.upToMark(text, post) : Optional.empty();
    if (body.isEmpty() && post.unit().isEmpty()) {
      body = held ? ofOwnName(text, post) : given(text, post);
    }
    return body.map(own -> post.of(own).until(own.to())).orElse(post);
  }

  private Optional<AgencyDraft> ofOwnName(Text text, PostDraft post) {
    return bodies.byName(text, post).or(() -> bodies.apposed(text, post));
  }

  private Optional<AgencyDraft> given(Text text, PostDraft post) {
    int before = post.from() - 1;
    boolean given =
        before >= 0 && (GIVEN.has(text.tokens().get(before)) || isInCareer(text, post.from()));
    return given ? bodies.behindComma(text, post) : Optional.empty();
  }

  /** "- 8/1988 - 6/1995: Cán bộ, Thanh tra viên, …": whether the years of a post open its line. */
  static boolean isInCareer(Text text, int post) {
    List<Token> tokens = text.tokens();
    int at = post - 1;
    while (at > 1 && post - at < LONGEST_ROW && !tokens.get(at).is(":")) {
      if (!CapitalRun.isOnLine(text, at + 1)) {
        return false;
      }
      at--;
    }
    return at > 1
        && tokens.get(at).is(":")
        && CapitalRun.isOnLine(text, at + 1)
        && (tokens.get(at - 1).isYear() || tokens.get(at - 1).is("nay"));
  }

  /** Whether a name stands before a post, parted from it by a mark or by other posts. */
  private static boolean isHeld(Text text, int post, List<Item> before) {
    int next = post;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - MEMBERSHIPS); i--) {
      Item item = before.get(i);
      if (next - item.to() != 1 || !HOLDERS.has(text.tokens().get(item.to()))) {
        return false;
      }
      if (item instanceof Item.NameItem name) {
        return name.length() > 1;
      }
      next = item.from();
    }
    return false;
  }
}
