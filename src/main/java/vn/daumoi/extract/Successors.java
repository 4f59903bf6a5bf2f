package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Finds who takes the post of another where no verb gives it: "Thay ông A giữ chức Giám đốc là bà
 * B", "Người thay ông A làm Giám đốc là bà B", "bà B đến nhận nhiệm vụ thay ông A, Giám đốc …",
 * "cách chức Giám đốc … A và thay ông bằng bà B".
 */
final class Successors {
  private static final Phrases<Boolean> TAKES =
      Phrases.of("nhận chức", "nhận chức vụ", "nhận nhiệm vụ", "nhận công tác", "nhận vị trí");

  private static final WordSet REPLACES = WordSet.of("thay");

  /** What leads from "thay" to whose place is taken: not "thay mặt", "thay vì". */
  private static final WordSet LEADS = WordSet.of("cho", "thế", "vào", "vị", "chức");

  private static final WordSet OPENS = WordSet.of("người", ",", ";");

  private static final WordSet MAYBE = WordSet.of("sẽ", "thể", "từng", "được", "bị");

  /** How many words tell of the post between the two. */
  private static final int REACH = 25;

  /** How many words call whose place is taken, and lead to who takes it. */
  private static final int CALLED = 4;

  private static final int NAMED = 8;

  /** How many decisions back somebody may have left the post. */
  private static final int PASSED = 64;

  private static final Set<Fact.Action> ENDS = Set.of(Fact.Action.DISMISS, Fact.Action.RETIRE);

  private final MarkIndex index;
  private final Sentence sentence;
  private final List<Token> tokens;

  Successors(MarkIndex index, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.tokens = index.tokens;
  }

  /** Who takes a post, and the words that say so. */
  record Taken(Marks.PersonMark person, Post post, int from, int to) {}

  /** Who takes whose post by the words of the sentence; the posts left are told by decisions. */
  Optional<Taken> read(List<Fact.PersonnelDecision> decisions) {
    int end = sentence.to();
    for (int i = REPLACES.next(index.text, sentence.from(), end);
        i < end;
        i = REPLACES.next(index.text, i + 1, end)) {
      int at = i;
      Optional<Taken> named = named(i, decisions);
      Optional<Taken> taken =
          named.or(() -> taking(at, decisions)).or(() -> instead(at, decisions));
      if (taken.isPresent()) {
        return taken;
      }
    }
    return Optional.empty();
  }

  /** "Thay ông A giữ chức Giám đốc là bà B" */
  private Optional<Taken> named(int at, List<Fact.PersonnelDecision> decisions) {
    if (at > sentence.from() && !OPENS.has(tokens.get(at - 1))) {
      return Optional.empty();
    }
    Optional<Marks.PersonMark> left = replaced(at);
    int until = Math.min(sentence.to(), left.map(Marks.PersonMark::to).orElse(at) + REACH);
    return left.flatMap(person ->
        IntStream.range(person.to(), until)
            .takeWhile(i -> !MAYBE.has(tokens.get(i)) && !tokens.get(i).is(";"))
            .filter(i -> tokens.get(i).is("là"))
            .mapToObj(is ->
                personAt(is + 1)
                    .flatMap(taker ->
                        post(at, is, person, decisions)
                            .map(post -> new Taken(taker, post, at, taker.to()))))
            .findFirst()
            .flatMap(taken -> taken));
  }

  /** "bà B đến nhận nhiệm vụ thay ông A, Giám đốc …" */
  private Optional<Taken> taking(int at, List<Fact.PersonnelDecision> decisions) {
    Optional<Phrases.Match<Boolean>> takes = TAKES.endingAt(tokens, at);
    List<Marks.PersonMark> before = index.peopleIn(sentence.from(), at);
    if (takes.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    boolean planned = tokens.subList(before.getLast().to(), at).stream().anyMatch(MAYBE::has);
    return replaced(at)
        .filter(_ -> !planned)
        .flatMap(person ->
            post(at, Math.min(sentence.to(), person.to() + REACH), person, decisions)
                .map(post -> new Taken(before.getLast(), post, takes.get().from(), person.to())));
  }

  /** "cách chức Bộ trưởng A và thay thế ông bằng B": the post that was just taken away. */
  private Optional<Taken> instead(int at, List<Fact.PersonnelDecision> decisions) {
    int by = at + 1;
    while (by < sentence.to()
        && by - at < CALLED
        && (LEADS.has(tokens.get(by)) || DecisionPersons.isCall(tokens.get(by)))) {
      by++;
    }
    boolean left =
        by < sentence.to()
            && tokens.get(by).is("bằng")
            && !decisions.isEmpty()
            && ENDS.contains(decisions.getLast().action())
            && decisions.getLast().evidence().sentence().equals(sentence.span());
    int from = by;
    return index.peopleIn(by, Math.min(sentence.to(), by + NAMED)).stream()
        .limit(left ? 1 : 0)
        .map(taker -> new Taken(taker, decisions.getLast().post(), from, taker.to()))
        .findFirst();
  }

  /** Whose place is taken: "thay ông A", "thay vị trí Giám đốc của ông A". */
  private Optional<Marks.PersonMark> replaced(int at) {
    int next = Math.min(at + 1, sentence.to() - 1);
    boolean leads = LEADS.has(tokens.get(next)) || DecisionPersons.isCall(tokens.get(next));
    return index.peopleIn(at, Math.min(sentence.to(), at + REACH)).stream()
        .limit(1)
        .filter(person -> leads)
        .filter(person -> tokens.subList(at, person.from()).stream().allMatch(Token::isWord))
        .findFirst();
  }

  private Optional<Marks.PersonMark> personAt(int from) {
    int at = from;
    while (at < sentence.to() && DecisionPersons.isCall(tokens.get(at))) {
      at++;
    }
    return index.isNameAt(at)
        ? index.peopleIn(at, sentence.to()).stream().findFirst()
        : Optional.empty();
  }

  /**
   * The one post told beside whoever is replaced, or the one they left before; but "Người thay ông
   * A là …" tells who somebody is, and gives no post of itself.
   */
  private Optional<Post> post(
      int from, int to, Marks.PersonMark left, List<Fact.PersonnelDecision> decisions) {
    List<Post> told =
        MarkIndex.in(index.marks.posts(), from, to).stream()
            .map(Marks.PostMark::post)
            .distinct()
            .toList();
    boolean who = from > sentence.from() && tokens.get(from - 1).is("người");
    List<Post> posts = told.isEmpty() && !who ? leftBy(left.name(), decisions) : told;
    return posts.size() == 1 ? Optional.of(posts.getFirst()) : Optional.empty();
  }

  private static List<Post> leftBy(String person, List<Fact.PersonnelDecision> decisions) {
    return decisions.reversed().stream()
        .limit(PASSED)
        .filter(decision -> decision.person().equals(person))
        .flatMap(decision ->
            ENDS.contains(decision.action())
                ? Optional.of(decision.post()).stream()
                : decision.from().stream())
        .distinct()
        .toList();
  }
}
