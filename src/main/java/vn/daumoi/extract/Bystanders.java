package vn.daumoi.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * The people an article names who take no part in what it tells: those of history, the dead ("cố
 * Đại tá A"), and whom others only stand for ("gia đình ông A", "Phu nhân Tổng Bí thư A", "thay mặt
 * bà B").
 */
final class Bystanders {
  /** What parts somebody's wife from the next one named: "A và Phu nhân cùng Tổng thống B". */
  private static final WordSet OTHERS = WordSet.of("cùng", "và", ",", ";");

  /** What somebody is called: "cố nghị sĩ A", "con trai tỷ phú B". */
  private static final Phrases<Boolean> CALLINGS =
      Phrases.of(
          "nghị sĩ",
          "thượng nghị sĩ",
          "hạ nghị sĩ",
          "nhạc sĩ",
          "nghệ sĩ",
          "họa sĩ",
          "ca sĩ",
          "bác sĩ",
          "liệt sĩ",
          "thi sĩ",
          "giáo sư",
          "luật sư",
          "nhà văn",
          "nhà thơ",
          "nhà báo",
          "nhà vua",
          "quốc vương",
          "tổng thống",
          "thủ tướng",
          "chủ tịch",
          "bộ trưởng",
          "tỷ phú",
          "tỉ phú",
          "doanh nhân");

  private static final WordSet OPENS_LIST = WordSet.of("có", "gồm", ":");

  private static final Phrases<Boolean> MANDATE =
      Phrases.of("ủy quyền của", "ủy nhiệm của", "ủy quyền của Tổng Bí thư,");

  private static final int NEAR = 6;

  /** How many words the titles of who gives a mandate have. */
  private static final int TITLES = 8;

  private final MarkIndex index;
  private final Actors actors;
  private final EventWords words;
  private final EventDays days;
  private final List<Token> tokens;
  private final Set<String> late = new HashSet<>();

  /** Who holds a post at a body of some place, and is no namesake's of history. */
  private final Set<String> local = new HashSet<>();

  Bystanders(MarkIndex index, Actors actors, EventWords words, EventDays days) {
    this.index = index;
    this.actors = actors;
    this.words = words;
    this.days = days;
    this.tokens = index.tokens;
    for (Marks.PostMark post : index.marks.posts()) {
      post.holder().filter(who -> post.post().agency().place().isPresent()).ifPresent(local::add);
    }
    for (Actors.Actor actor : actors.in(0, tokens.size())) {
      if (isLate(actor)) {
        late.add(actor.person());
      }
    }
    for (Sentence sentence : index.text.sentences()) {
      List<Actors.Actor> people = actors.in(sentence.from(), sentence.to());
      told(sentence, people, EventWords.Sort.LATE).forEach(actor -> late.add(actor.person()));
    }
  }

  /** The people of a sentence without those who take no part. */
  List<Actors.Actor> without(Sentence sentence) {
    List<Actors.Actor> people = actors.in(sentence.from(), sentence.to());
    if (people.isEmpty()) {
      return people;
    }
    Set<Actors.Actor> spokenOf = told(sentence, people, EventWords.Sort.OTHERS);
    return people.stream()
        .filter(actor -> !isOfHistory(actor.person()) && !late.contains(actor.person()))
        .filter(actor -> !spokenOf.contains(actor) && !isRepresented(actor))
        .toList();
  }

  /** "Thừa ủy quyền của Tổng Bí thư, Chủ tịch nước A, ông B trao …": for whom B acts. */
  private boolean isRepresented(Actors.Actor actor) {
    for (int i = actor.from() - 1; i >= Math.max(0, actor.from() - TITLES); i--) {
      if (MANDATE.endingAt(tokens, i + 1).isPresent()) {
        return true;
      }
      if (tokens.get(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  private boolean isOfHistory(String person) {
    return PeopleOfHistory.has(person) && !local.contains(person);
  }

  /** "cố Tổng thống A", "cố Đại tá A" */
  private boolean isLate(Actors.Actor actor) {
    for (int i = actor.from() - 1; i >= Math.max(0, actor.from() - NEAR); i--) {
      if (tokens.get(i).is("cố")) {
        int called = CALLINGS.startingAt(tokens, i + 1).map(Phrases.Match::to).orElse(i + 1);
        return tokens.get(i + 1).isCapital() || actors.isLinked(called, actor.from());
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** The people behind words of a sort: "gia đình ông A", "sự ra đi của Tổng Bí thư A". */
  private Set<Actors.Actor> told(
      Sentence sentence, List<Actors.Actor> people, EventWords.Sort sort) {
    Set<Actors.Actor> found = new HashSet<>();
    if (people.isEmpty()) {
      return found;
    }
    for (EventDays.Word word : days.words(sentence)) {
      boolean herself = word.form().equals("phu nhân") && isNobodys(word.to());
      if (word.sort() == sort && !herself && !isUnsaid(word)) {
        behind(word, people, found);
      }
    }
    return found;
  }

  /** "Phu nhân A", "và Phu nhân cùng ông B": whether nobody behind "Phu nhân" is her husband. */
  private boolean isNobodys(int at) {
    return index.isNameAt(at) || at < tokens.size() && OTHERS.has(tokens.get(at));
  }

  /** "Thừa ủy quyền, ông A trao …": for whom A acts is not told. */
  private boolean isUnsaid(EventDays.Word word) {
    return word.form().startsWith("thừa ")
        && word.to() < tokens.size()
        && tokens.get(word.to()).is(",");
  }

  /** "và Phu nhân có: ông A, bà B": a list begins. */
  private boolean opens(int from, Actors.Actor actor) {
    return tokens.subList(from, actor.from()).stream().anyMatch(OPENS_LIST::has);
  }

  /** "Thay mặt các nhà giáo, thầy A phát biểu": the comma ends for whom somebody stands. */
  private boolean isBehindOthers(int from, Actors.Actor actor) {
    return actor.from() > from + 1
        && !tokens.get(from).is(",")
        && tokens.subList(from, actor.from()).stream().anyMatch(token -> token.is(","));
  }

  /** Who stands right behind the words, and those joined by "và". */
  private void behind(EventDays.Word word, List<Actors.Actor> people, Set<Actors.Actor> found) {
    int whose =
        word.to() < tokens.size() && tokens.get(word.to()).is("của") ? word.to() + 1 : word.to();
    int at =
        index.isInPost(whose)
            ? whose
            : CALLINGS.startingAt(tokens, whose).map(Phrases.Match::to).orElse(whose);
    int opening = at;
    String last = "";
    for (Actors.Actor actor : people) {
      boolean next =
          actor.from() >= at
              && actors.isLinked(at, actor.from())
              && !opens(at, actor)
              && !isBehindOthers(word.to(), actor);
      boolean first = at == opening;
      if (next && (first || actor.person().equals(last) || tokens.get(at).is("và"))) {
        found.add(actor);
        last = actor.person();
        at = actor.to();
      }
    }
  }
}
