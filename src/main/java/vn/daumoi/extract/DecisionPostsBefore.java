package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/** Finds the posts of a decision that its sentence tells before the verb. */
final class DecisionPostsBefore {
  /** Words before a post that say somebody holds it: "giữ chức vụ", "vẫn kiêm", "đang là". */
  private static final Set<String> HELD = Set.of("vụ", "danh", "kiêm", "là", "giữ");

  private static final Phrases<Boolean> SAME =
      Phrases.of(
          "chức vụ này",
          "chức danh này",
          "cương vị này",
          "vị trí này",
          "chức vụ trên",
          "chức danh trên",
          "cương vị trên",
          "vị trí trên",
          "chức vụ nói trên",
          "vị trí nói trên");

  private static final Phrases<Boolean> INSTEAD = Phrases.of("thay thế", "thay");

  /** What leads from the verb to those who have the post. */
  private static final WordSet LISTS = WordSet.of("là", "gồm");

  /** What ends the nouns of posts: "chức", "chức vụ", "chức danh", "vị trí", "cương vị", "ghế". */
  private static final WordSet NOUNS = WordSet.of("chức", "vụ", "danh", "trí", "vị", "ghế");

  /** "hai chức danh này": not the one of one person. */
  private static final WordSet COUNTS = WordSet.of("các", "những", "hai", "ba", "bốn", "cả");

  /** What stands before a passive verb of somebody new in office. */
  private static final WordSet JUST = WordSet.of("vừa", "mới");

  private static final Set<Fact.Action> GIVES =
      Set.of(Fact.Action.APPOINT, Fact.Action.ELECT, Fact.Action.APPROVE, Fact.Action.RATIFY);

  /** How many words lead from a passive verb to "chức vụ này". */
  private static final int LEAD = 3;

  /** How many words tell whom another verb is about. */
  private static final int OBJECT = 25;

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
   * chức … thay ông B, người được miễn nhiệm", "bà C cũng được phê chuẩn chức vụ này", "các Phó Chủ
   * tịch đều tái đắc cử gồm ông D, ông E".
   */
  DecisionPosts.Target of(
      DecisionWords.Group group, int end, int passiveAt, List<Marks.PostMark> lastPosts) {
    boolean wins = group.ofSubject() && group.main() == Fact.Action.ELECT;
    int passive = passiveAt < 0 && wins ? group.from() : passiveAt;
    DecisionPosts.Target none = DecisionPosts.Target.none(group.to());
    boolean leftHere = !lastPosts.isEmpty() && lastPosts.getFirst().from() >= sentence.from();
    Optional<Phrases.Match<Boolean>> same =
        samePost(group.to(), passive >= 0 ? LEAD : OBJECT, end)
            .or(() -> leftHere ? instead(end) : Optional.empty());
    boolean whom =
        passive >= 0
            || same.filter(post -> !index.peopleIn(group.to(), post.from()).isEmpty()).isPresent();
    if (same.isPresent() && whom) {
      return new DecisionPosts.Target(
          same.get().from(),
          same.get().to(),
          passive >= 0 ? samePosts(passive, wins ? List.of() : lastPosts) : lastPosts,
          List.of());
    }
    if (passive < 0) {
      return none;
    }
    boolean listed = group.to() < end && LISTS.has(tokens.get(group.to()));
    for (int i = passive - 1; listed && i >= Math.max(sentence.from(), passive - 12); i--) {
      Marks.PostMark post = index.postAt.get(i);
      if (post != null
          && post.to() <= passive
          && passive - post.to() <= 4
          && index.peopleIn(post.to(), passive).isEmpty()) {
        return new DecisionPosts.Target(group.to(), group.to(), List.of(post), List.of());
      }
    }
    if (wins && tokens.get(group.from()).is("tái") && isToldNoMore(group.to(), end)) {
      return MarkIndex.in(index.marks.posts(), sentence.from(), group.from()).reversed().stream()
          .findFirst()
          .map(post -> new DecisionPosts.Target(group.to(), group.to(), List.of(post), List.of()))
          .orElse(none);
    }
    return group.main() == Fact.Action.DISMISS ? replaced(group, passive) : none;
  }

  /** "Chức danh Bí thư Tỉnh ủy được giao cho ông A": the post between its noun and the verb. */
  DecisionPosts.Target handedOn(DecisionWords.Group group) {
    return MarkIndex.in(index.marks.posts(), sentence.from() + 1, group.from()).stream()
        .filter(post -> NOUNS.has(tokens.get(post.from() - 1)))
        .filter(post -> DecisionPosts.afterTerm(tokens, post.to(), group.from()) == group.from())
        .map(post -> new DecisionPosts.Target(group.to(), group.to() - 1, List.of(post), List.of()))
        .findFirst()
        .orElse(DecisionPosts.Target.none(group.to()));
  }

  /**
   * "Giám đốc Sở Y tế A mới được bổ nhiệm.": the post before the name, where none is told behind.
   */
  DecisionPosts.Target justGiven(DecisionWords.Group group, int end, int passive) {
    DecisionPosts.Target none = DecisionPosts.Target.none(group.to());
    boolean given =
        passive > sentence.from()
            && GIVES.contains(group.main())
            && JUST.has(tokens.get(passive - 1))
            && isToldNoMore(group.to(), end);
    return !given
        ? none
        : index.peopleIn(sentence.from(), passive).stream()
            .filter(person -> person.to() == passive - 1)
            .flatMap(person -> postEndingAt(person.from()).stream())
            .findFirst()
            .map(post -> new DecisionPosts.Target(group.to(), group.to(), List.of(post), List.of()))
            .orElse(none);
  }

  /** Whether a clause ends behind its verbs, or tells no more than a day. */
  private boolean isToldNoMore(int at, int end) {
    return at >= end
        || tokens.get(at).is(".")
        || tokens.get(at).is(",")
        || index.dateAt.containsKey(at)
        || index.dateAt.containsKey(at + 1);
  }

  private Optional<Marks.PostMark> postEndingAt(int name) {
    int to =
        name > sentence.from() && PersonNameReader.ADDRESS.has(tokens.get(name - 1))
            ? name - 1
            : name;
    return MarkIndex.in(index.marks.posts(), sentence.from(), to).stream()
        .filter(post -> post.to() == to)
        .findFirst();
  }

  /** "…, đồng thời bổ nhiệm ông B thay thế.": in the place of who left right before. */
  private Optional<Phrases.Match<Boolean>> instead(int end) {
    int to = tokens.get(end - 1).isWord() ? end : end - 1;
    return INSTEAD.endingAt(tokens, to);
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
   * What "chức vụ này" means: the posts decided in the sentence, the one said to be held in it, the
   * posts decided last, or the last one told before.
   */
  private List<Marks.PostMark> samePosts(int before, List<Marks.PostMark> lastPosts) {
    if (!lastPosts.isEmpty() && lastPosts.getFirst().from() >= sentence.from()) {
      return lastPosts;
    }
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

  /**
   * Where behind the verbs "chức vụ này" stands, or "vào vị trí trên" behind whom they are about.
   *
   * @param reach how many words lead to it
   */
  private Optional<Phrases.Match<Boolean>> samePost(int from, int reach, int end) {
    return IntStream.range(from, Math.min(from + reach, end))
        .takeWhile(i -> !tokens.get(i).is(";"))
        .mapToObj(i -> SAME.startingAt(tokens, i))
        .flatMap(Optional::stream)
        .filter(post -> !COUNTS.has(tokens.get(post.from() - 1)))
        .findFirst();
  }
}
