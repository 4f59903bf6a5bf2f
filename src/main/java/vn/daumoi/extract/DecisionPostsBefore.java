package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/** Finds the posts of a decision that its sentence tells before the verb. */
final class DecisionPostsBefore {
  /** Words before a post that say somebody holds it: "giữ chức vụ", "vẫn kiêm", "đang là". */
  private static final Set<String> HELD = Set.of("vụ", "danh", "kiêm", "là", "giữ");

  private final MarkIndex index;
  private final Sentence sentence;
  private final List<Token> tokens;

  DecisionPostsBefore(MarkIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.tokens = index.tokens;
  }

  /**
   * Posts told before the verb: "Hai Phó Bí thư Huyện ủy được bầu là các đồng chí: A; B", "bầu giữ
   * chức … thay ông B, người được miễn nhiệm", "bà C cũng được phê chuẩn chức vụ này".
   */
  DecisionPosts.Target of(
      DecisionWords.Group group, int end, int passive, List<Marks.PostMark> lastPosts) {
    DecisionPosts.Target none = DecisionPosts.Target.none(group.to());
    if (passive < 0) {
      return none;
    }
    if (isSamePost(group.to(), end)) {
      return new DecisionPosts.Target(
          group.to(), group.to() + 3, samePosts(passive, lastPosts), List.of());
    }
    boolean listed = group.to() < end && tokens.get(group.to()).is("là");
    for (int i = passive - 1; listed && i >= Math.max(sentence.from(), passive - 12); i--) {
      Marks.PostMark post = index.postAt.get(i);
      if (post != null
          && post.to() <= passive
          && passive - post.to() <= 4
          && index.peopleIn(post.to(), passive).isEmpty()) {
        return new DecisionPosts.Target(group.to(), group.to(), List.of(post), List.of());
      }
    }
    return group.main() == Fact.Action.DISMISS ? replaced(group, passive) : none;
  }

  private DecisionPosts.Target replaced(DecisionWords.Group group, int passive) {
    Optional<Marks.PostMark> last = Optional.empty();
    for (int i = Math.max(sentence.from(), passive - 60); i < passive; i++) {
      if (index.postAt.containsKey(i)) {
        last = Optional.of(index.postAt.get(i));
      }
      boolean instead = tokens.get(i).is("thay") && last.isPresent();
      if (instead && passive - i <= 12 && i - last.get().to() <= 1) {
        return new DecisionPosts.Target(group.to(), group.to(), List.of(last.get()), List.of());
      }
    }
    return DecisionPosts.Target.none(group.to());
  }

  /**
   * What "chức vụ này" means: the post said to be held in the sentence, the posts decided last, or
   * the last one told before.
   */
  private List<Marks.PostMark> samePosts(int before, List<Marks.PostMark> lastPosts) {
    List<Marks.PostMark> last = List.of();
    List<Marks.PostMark> held = List.of();
    for (int i = sentence.from(); i < before; i++) {
      Marks.PostMark post = index.postAt.get(i);
      last = post == null ? last : List.of(post);
      boolean said = i > sentence.from() && HELD.contains(tokens.get(i - 1).key());
      held = post == null || !said ? held : List.of(post);
    }
    return held.isEmpty() ? lastPosts.isEmpty() ? last : lastPosts : held;
  }

  private boolean isSamePost(int i, int end) {
    boolean word =
        i + 2 < end
            && (tokens.get(i + 1).is("vụ")
                || tokens.get(i + 1).is("danh")
                || tokens.get(i + 1).is("vị"));
    return word && tokens.get(i + 2).is("này");
  }
}
