package vn.daumoi.extract;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Span;

/**
 * The posts people have by the decisions an article tells of: who is appointed holds the post, who
 * is dismissed or retires held it.
 */
final class Appointed {
  private static final Set<Fact.Action> TAKES = Set.of(Fact.Action.DISMISS, Fact.Action.RETIRE);

  private Appointed() {}

  /** Who holds which post. */
  private record Held(Optional<String> person, String title, String agency) {
    Held(Optional<String> person, Post post) {
      this(person, post.title(), post.agency().name());
    }
  }

  /** The holdings that the decisions add to those read from the posts beside the names. */
  static List<Fact> holdings(Marks marks, List<Fact> facts) {
    Set<Held> held = new HashSet<>();
    Map<Held, NavigableMap<Integer, Marks.PostMark>> told = new HashMap<>();
    for (Marks.PostMark post : marks.posts()) {
      held.add(new Held(post.holder(), post.post()));
      told.computeIfAbsent(new Held(Optional.empty(), post.post()), _ -> new TreeMap<>())
          .put(post.from(), post);
    }
    List<Fact> holdings = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Fact.PersonnelDecision decision
          && decision.post().isTitled()
          && !held.contains(held(decision))) {
        boolean former = TAKES.contains(decision.action());
        surface(marks, decision)
            .or(() -> told(marks, decision, told))
            .ifPresent(evidence ->
                holdings.add(
                    new Fact.Holding(decision.person(), decision.post(), former, evidence)));
      }
    }
    return holdings;
  }

  /**
   * Those read from the posts beside the names: who was dismissed holds the post no longer,
   * wherever the article tells of it.
   */
  static List<Fact> settled(List<Fact> facts, List<Fact> onPaper, Optional<PartialDate> today) {
    List<Fact.PersonnelDecision> decisions =
        onPaper.stream()
            .flatMap(fact -> fact instanceof Fact.PersonnelDecision d ? Stream.of(d) : Stream.of())
            .toList();
    Map<Span, List<Fact.PersonnelDecision>> bySentence =
        decisions.stream().collect(groupingBy(decision -> decision.evidence().sentence()));
    List<Fact.PersonnelDecision> ends =
        decisions.stream().filter(decision -> TAKES.contains(decision.action())).toList();
    Set<Held> over = new HashSet<>();
    ends.stream()
        .filter(end -> !isAhead(end, today))
        .filter(end -> decisions.stream().noneMatch(given -> isGivenAgain(given, end, today)))
        .forEach(end -> over.add(held(end)));
    return facts.stream()
        .filter(fact -> !(fact instanceof Fact.Holding held && isOfOther(held, bySentence)))
        .map(fact ->
            fact instanceof Fact.Holding held
                    && (over.contains(new Held(Optional.of(held.person()), held.post()))
                        || ends.stream().anyMatch(decision -> isEnd(decision, held)))
                ? held.over()
                : fact)
        .toList();
  }

  /**
   * "A nhận nhiệm vụ thay B được bổ nhiệm giữ chức …", "bầu A thay B thôi giữ chức …": what a verb
   * seems to say of A, where decisions tell it by the same words of B alone.
   */
  private static boolean isOfOther(
      Fact.Holding held, Map<Span, List<Fact.PersonnelDecision>> bySentence) {
    Span words = held.evidence().words();
    List<Fact.PersonnelDecision> same =
        bySentence.getOrDefault(held.evidence().sentence(), List.of()).stream()
            .filter(decision -> decision.post().equals(held.post()))
            .filter(decision -> decision.evidence().words().contains(words))
            .toList();
    return held.evidence().rule().equals(SubjectReader.VERB)
        && !same.isEmpty()
        && same.stream().noneMatch(decision -> decision.person().equals(held.person()));
  }

  private static Held held(Fact.PersonnelDecision decision) {
    return new Held(Optional.of(decision.person()), decision.post());
  }

  /** Whether a decision gives the post that another ends, and not years before: "bầu năm 2021". */
  private static boolean isGivenAgain(
      Fact.PersonnelDecision given, Fact.PersonnelDecision end, Optional<PartialDate> today) {
    boolean before =
        day(given)
            .filter(from ->
                day(end).isPresent()
                    ? from.isWhollyBefore(day(end).get())
                    : today.filter(now -> from.year() < now.year()).isPresent())
            .isPresent();
    return !TAKES.contains(given.action()) && held(given).equals(held(end)) && !before;
  }

  private static Optional<PartialDate> day(Fact.PersonnelDecision decision) {
    return decision.effective().or(decision::date);
  }

  /** "thôi giữ chức từ ngày 1/9": whether a post ends after the day of the article. */
  private static boolean isAhead(Fact.PersonnelDecision end, Optional<PartialDate> today) {
    Optional<PartialDate> day = day(end);
    return day.isPresent() && today.isPresent() && today.get().isWhollyBefore(day.get());
  }

  /** Whether a decision of the same words ends a post. */
  private static boolean isEnd(Fact.PersonnelDecision decision, Fact.Holding held) {
    return decision.person().equals(held.person())
        && isSame(decision.post(), held.post())
        && decision.evidence().words().contains(held.evidence().words());
  }

  private static boolean isSame(Post one, Post other) {
    return one.title().equals(other.title()) && one.agency().name().equals(other.agency().name());
  }

  /** The words of the post in the decision's sentence, or of the body of a seat in it. */
  private static Optional<Evidence> surface(Marks marks, Fact.PersonnelDecision decision) {
    Span sentence = decision.evidence().sentence();
    Sentence tokens = marks.text().sentenceAt(sentence.start());
    Optional<Marks.PostMark> post =
        MarkIndex.in(marks.posts(), tokens.from(), tokens.to()).stream()
            .filter(mark -> isSame(mark.post(), decision.post()))
            .findFirst();
    if (post.isPresent()) {
      return Optional.of(of(decision, post.get().evidence().words(), marks));
    }
    String body = decision.post().agency().asWritten();
    String charge = decision.post().title().toLowerCase(Locale.ROOT) + " " + body;
    return words(marks, sentence, charge)
        .or(() -> words(marks, sentence, body))
        .map(words -> of(decision, words, marks));
  }

  /** The last words before the decision's sentence that tell of the post, as a head does. */
  private static Optional<Evidence> told(
      Marks marks,
      Fact.PersonnelDecision decision,
      Map<Held, NavigableMap<Integer, Marks.PostMark>> told) {
    int sentence = marks.text().sentenceAt(decision.evidence().sentence().start()).from();
    return Optional.ofNullable(told.get(new Held(Optional.empty(), decision.post())))
        .flatMap(posts -> Optional.ofNullable(posts.lowerEntry(sentence)))
        .map(Map.Entry::getValue)
        .map(mark ->
            new Evidence(
                mark.evidence().sentence(),
                mark.evidence().words(),
                mark.evidence().asWritten(),
                "post-by-decision",
                decision.evidence().because()));
  }

  /** Where words stand in a sentence: "phụ trách Sở Y tế", "Ban Thường vụ". */
  private static Optional<Span> words(Marks marks, Span sentence, String words) {
    int at = marks.text().content().indexOf(words, sentence.start(), sentence.end());
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }

  private static Evidence of(Fact.PersonnelDecision decision, Span words, Marks marks) {
    return new Evidence(
        decision.evidence().sentence(),
        words,
        words.of(marks.text().content()),
        "post-by-decision",
        decision.evidence().because());
  }
}
