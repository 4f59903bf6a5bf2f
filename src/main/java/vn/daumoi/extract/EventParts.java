package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads who had which part in an event: from the verb behind the people ("A … phát biểu"), from the
 * words before their list ("Dự hội nghị có …"), from a noun ("chuyến thăm của A"). Who is told to
 * be absent, sends flowers, is spoken to, or once said something has none.
 */
final class EventParts {
  private static final int LONGEST_LEAD = 16;
  private static final int LONGEST_OPENING = 70;
  private static final int LONGEST_WAY = 14;
  private static final int LONGEST_COMPANY = 50;
  private static final int NEAR = 5;
  private static final int FIRST_WORDS = 6;

  /** "Cùng đi với Thủ tướng có …": how many may be named before a list. */
  private static final int BEFORE_LIST = 2;

  /** What says that the people of a list follow. */
  private static final Set<String> LIST_SIGNS = Set.of("có", "gồm", ":", "còn", "là");

  /** Words before a person to or with whom something is done. */
  private static final Set<String> TO_WHOM =
      Set.of(
          "cho", "tặng", "thăm", "tiếp", "gặp", "về", "thay", "mời", "chúc", "giao", "cử", "của",
          "với", "công", "bầu", "tới", "đưa", "nhiệm", "định", "động", "ơn", "theo", "mừng", "đình",
          "vợ");

  private final MarkIndex index;
  private final Actors actors;
  private final EventWords words;
  private final EventDays days;
  private final Text text;
  private final List<Token> tokens;
  private final List<Read> read = new ArrayList<>();

  /** The words that opened a list in the lines below them. */
  private Optional<Clause> open = Optional.empty();

  /** Who speaks to the press or in a letter, so that more of their words may be of there too. */
  private final Set<String> speaking = new HashSet<>();

  /** An event and the token of the word that tells of it. */
  record Placed(int at, Event event) {}

  /** A part read, before it is weighed against the others of the same person. */
  private record Read(Fact.Participation part, EventWords.Note note) {
    String whose() {
      return part.event() + "|" + part.person();
    }
  }

  EventParts(MarkIndex index, Actors actors, EventWords words, EventDays days) {
    this.index = index;
    this.actors = actors;
    this.words = words;
    this.days = days;
    this.text = index.text;
    this.tokens = index.tokens;
  }

  /** The parts read so far, without those that are only another side of one told. */
  List<Fact> facts() {
    Set<String> speeches = new HashSet<>();
    Set<String> reports = new HashSet<>();
    for (Read one : read) {
      if (one.note() == EventWords.Note.SPEECH) {
        speeches.add(one.whose());
      } else if (one.note() == EventWords.Note.REPORT) {
        reports.add(one.whose());
      }
    }
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Read one : read) {
      boolean aside = speeches.contains(one.whose()) || reports.contains(one.whose());
      aside |= speaking.contains(one.part().person());
      if (one.note() != EventWords.Note.WEAK || !aside) {
        facts.putIfAbsent(one.whose() + "|" + one.part().role(), one.part());
      }
      if (one.note() == EventWords.Note.CAME && speeches.contains(one.whose())) {
        facts.putIfAbsent(one.whose() + "|" + Fact.Role.ATTEND, attending(one.part()));
      }
    }
    return List.copyOf(facts.values());
  }

  private static Fact.Participation attending(Fact.Participation part) {
    return new Fact.Participation(
        part.event(), part.person(), Fact.Role.ATTEND, part.inPost(), part.evidence());
  }

  boolean hasPeople(Sentence sentence) {
    return !people(sentence).isEmpty();
  }

  /** Whether people stand before a verb as those who do it. */
  boolean hasSubject(Sentence sentence, EventDays.Word word) {
    return !subjects(people(sentence), sentence, word.from()).isEmpty();
  }

  private List<Actors.Actor> people(Sentence sentence) {
    return actors.in(sentence.from(), sentence.to()).stream()
        .filter(actor -> !words.isOfHistory(actor.person()))
        .toList();
  }

  /** The event told of nearest to a token. */
  private static Event nearest(List<Placed> events, int at) {
    return events.stream()
        .min(Comparator.comparingInt(placed -> Math.abs(placed.at() - at)))
        .orElseThrow()
        .event();
  }

  /** Reads the parts that a sentence tells people to have in an event. */
  void read(Sentence sentence, List<Placed> events) {
    List<Actors.Actor> people = people(sentence);
    List<EventDays.Word> told = days.words(sentence);
    if (events.isEmpty() || has(told, EventWords.Sort.ABSENT)) {
      return;
    }
    listedOn(sentence, people);
    boolean elsewhere = has(told, EventWords.Sort.ELSEWHERE);
    int next = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      while (next < people.size() && people.get(next).to() <= i) {
        next++;
      }
      if (next < people.size() && people.get(next).from() <= i) {
        i = people.get(next).to() - 1;
        continue;
      }
      Optional<Trie.Match<EventWords.Part>> word = words.part(tokens, i);
      if (word.isPresent()) {
        Clause clause = new Clause(sentence, people, next, i, word.get(), nearest(events, i));
        part(clause, elsewhere);
        open = opensLines(clause) ? Optional.of(clause) : open;
        i = word.get().to() - 1;
      }
    }
  }

  private static boolean has(List<EventDays.Word> words, EventWords.Sort sort) {
    return words.stream().anyMatch(word -> word.sort() == sort);
  }

  /** "Dự hội nghị có các đồng chí:" whose people stand in the lines below. */
  private boolean opensLines(Clause clause) {
    EventWords.Who who = clause.part().who();
    int last = clause.sentence().to() - 1;
    return (who == EventWords.Who.LIST || who == EventWords.Who.ROW)
        && !clause.part().roles().isEmpty()
        && clause.people().isEmpty()
        && tokens.get(last).is(":")
        && last - clause.at() <= LONGEST_OPENING;
  }

  /** The people of a line in a list that a line above has opened. */
  private void listedOn(Sentence sentence, List<Actors.Actor> people) {
    if (open.isEmpty() || open.get().sentence().equals(sentence)) {
      return;
    }
    Clause opened = open.get();
    boolean bullet = tokens.get(sentence.from()).kind() == Token.Kind.MARK;
    int from = bullet ? sentence.from() + 1 : sentence.from();
    boolean line =
        !people.isEmpty()
            && people.getFirst().from() - sentence.from() <= NEAR
            && actors.isLinked(from, people.getFirst().from());
    if (!line) {
      open = Optional.empty();
      return;
    }
    Clause here =
        new Clause(sentence, people, 0, people.getFirst().from(), opened.word(), opened.event());
    for (Actors.Actor actor : named(row(people, sentence))) {
      opened.part().roles().forEach(role -> take(here, actor, role));
    }
  }

  /**
   * A word of a part among the people of its sentence.
   *
   * @param next the first of the people behind the word
   */
  private record Clause(
      Sentence sentence,
      List<Actors.Actor> people,
      int next,
      int at,
      Trie.Match<EventWords.Part> word,
      Event event) {
    EventWords.Part part() {
      return word.meaning();
    }

    List<Actors.Actor> before() {
      return people.subList(0, next);
    }

    List<Actors.Actor> behind() {
      return people.subList(next, people.size());
    }
  }

  private void part(Clause clause, boolean elsewhere) {
    List<Fact.Role> roles = clause.part().roles();
    boolean loose = needsEvent(clause.part().note()) && !isEventBehind(clause);
    if (roles.isEmpty() || loose || isName(clause)) {
      return;
    }
    boolean speaks = roles.contains(Fact.Role.SPEAK);
    if (elsewhere && speaks) {
      whose(clause).forEach(actor -> speaking.add(actor.person()));
      return;
    }
    for (Actors.Actor actor : named(whose(clause))) {
      roles.forEach(role -> take(clause, actor, role));
    }
  }

  /** The people, each once: where a name is there and a group's post before it, by the name. */
  private static Collection<Actors.Actor> named(List<Actors.Actor> people) {
    Map<String, Actors.Actor> named = new LinkedHashMap<>();
    for (Actors.Actor actor : people) {
      named.merge(actor.person(), actor, (one, other) -> one.named() ? one : other);
    }
    return named.values();
  }

  private static boolean needsEvent(EventWords.Note note) {
    return note == EventWords.Note.EVENT || note == EventWords.Note.BESIDE;
  }

  /** Whether the words are the name of what took place: "buổi trao quyết định". */
  private boolean isName(Clause clause) {
    return clause.at() > clause.sentence().from()
        && clause.part().who() != EventWords.Who.OF
        && tokens.get(clause.at() - 1).key().matches("buổi|lễ|cuộc|việc|khi|sau|đoàn|tổ|tác");
  }

  private List<Actors.Actor> whose(Clause clause) {
    return switch (clause.part().who()) {
      case OF -> of(clause);
      case LEAD -> led(clause);
      case ROW -> listed(clause);
      case SUBJECT -> {
        if (clause.part().note() == EventWords.Note.BESIDE) {
          yield pictured(clause);
        }
        List<Actors.Actor> subjects = subjects(clause.before(), clause.sentence(), clause.at());
        yield subjects.isEmpty() ? follower(clause) : subjects;
      }
      case LIST -> {
        List<Actors.Actor> subjects = subjects(clause.before(), clause.sentence(), clause.at());
        yield subjects.isEmpty() ? listed(clause) : subjects;
      }
      case WITH -> {
        List<Actors.Actor> subjects = subjects(clause.before(), clause.sentence(), clause.at());
        if (!subjects.isEmpty()) {
          beside(clause);
        }
        yield subjects;
      }
    };
  }

  /** "Ông A và bà B tại lễ ký": those right before the words. */
  private List<Actors.Actor> pictured(Clause clause) {
    boolean right = !clause.before().isEmpty() && clause.before().getLast().to() == clause.at();
    return right ? subjects(clause.before(), clause.sentence(), clause.at()) : List.of();
  }

  private void beside(Clause clause) {
    clause.behind().stream()
        .limit(1)
        .filter(actor -> actor.from() - clause.word().to() <= NEAR)
        .forEach(actor -> take(clause, actor, Fact.Role.ATTEND));
  }

  /** "chuyến thăm chính thức Lào của Chủ tịch nước A": who stands behind "của". */
  private List<Actors.Actor> of(Clause clause) {
    return clause.behind().stream()
        .limit(1)
        .filter(actor -> actor.from() - clause.word().to() <= LONGEST_LEAD)
        .filter(actor -> tokens.get(actor.from() - 1).is("của") || isTitled(actor, "của"))
        .toList();
  }

  /** Whether a word stands before the forms of address and posts of a person. */
  private boolean isTitled(Actors.Actor actor, String word) {
    int at = actor.from() - 1;
    for (int i = at; i > Math.max(0, at - NEAR); i--) {
      if (tokens.get(i).is(word)) {
        return actors.isLinked(i + 1, actor.from());
      }
    }
    return false;
  }

  /** "đoàn do ông A, Phó Vụ trưởng, dẫn đầu": the head of a delegation. */
  private List<Actors.Actor> led(Clause clause) {
    if (clause.before().isEmpty()) {
      return List.of();
    }
    Actors.Actor head = clause.before().getLast();
    boolean near = clause.at() - head.to() <= LONGEST_WAY;
    boolean host = clause.before().size() > 1 && isTitled(head, "do");
    if (near && host) {
      take(clause, head, Fact.Role.ATTEND);
    }
    return near && !host ? List.of(head) : List.of();
  }

  private void take(Clause clause, Actors.Actor actor, Fact.Role role) {
    int from = Math.min(actor.from(), clause.at());
    int to = Math.max(actor.to(), clause.word().to());
    Evidence evidence =
        new Evidence(
            clause.sentence().span(),
            text.span(from, to),
            text.words(from, to),
            "participation",
            List.of(clause.part().row()));
    read.add(
        new Read(
            new Fact.Participation(clause.event(), actor.person(), role, actor.post(), evidence),
            clause.part().note()));
  }

  private boolean isEventBehind(Clause clause) {
    for (int i = clause.word().to(); i < clause.word().to() + NEAR - 1; i++) {
      boolean noun =
          i < clause.sentence().to()
              && words
                  .event(tokens, i)
                  .filter(match -> match.meaning() == EventWords.Sort.NOUN)
                  .isPresent();
      if (noun) {
        return true;
      }
    }
    return false;
  }

  /** Those whose verb begins at a token: the people right before it, with no clause between. */
  private List<Actors.Actor> subjects(List<Actors.Actor> people, Sentence sentence, int at) {
    List<Actors.Actor> subjects = new ArrayList<>();
    int end = at;
    for (Actors.Actor actor : people.reversed()) {
      if (actor.to() > end) {
        continue;
      }
      boolean first = subjects.isEmpty();
      boolean parted = !first && tokens.get(actor.to()).is(";");
      if (first ? !isWay(actor.to(), at) : parted || !actors.isLinked(actor.to(), end)) {
        break;
      }
      if (isObject(actor, sentence)) {
        break;
      }
      subjects.addFirst(actor);
      end = actor.from();
    }
    return subjects;
  }

  /** Whether from an actor to a verb nothing tells of somebody else's doing. */
  private boolean isWay(int from, int to) {
    boolean company = from < to && isCompany(from);
    if (to - from > LONGEST_COMPANY) {
      return false;
    }
    int free = 0;
    for (int i = from; i < to; i++) {
      free += tokens.get(i).isCapital() || index.isInPost(i) ? 0 : 1;
      boolean stop =
          tokens.get(i).key().matches("[.:\"]|rằng|để|mà|khi|do|bởi|cho|được|bị|nếu|vì|từng");
      if (stop || tokens.get(i).is(";") && !company) {
        return false;
      }
    }
    return company || free <= LONGEST_WAY;
  }

  /** "A; cùng lãnh đạo các sở tiếp …": others come along before the verb. */
  private boolean isCompany(int from) {
    int at = tokens.get(from).kind() == Token.Kind.MARK ? from + 1 : from;
    return at < tokens.size() && tokens.get(at).key().matches("cùng|và");
  }

  /** "cho đồng chí A", "với ông B": whom something is done to or with. */
  private boolean isObject(Actors.Actor actor, Sentence sentence) {
    int at = actor.from() - 1;
    while (at > sentence.from()
        && tokens.get(at).key().matches("đồng|chí|ông|bà|các|đại|thượng|trung|thiếu|tướng|tá")) {
      at--;
    }
    return at >= sentence.from()
        && tokens.get(at).kind() == Token.Kind.LOWER
        && TO_WHOM.contains(tokens.get(at).key());
  }

  /** The people of the list that words such as "Dự hội nghị có" open. */
  private List<Actors.Actor> listed(Clause clause) {
    List<Actors.Actor> behind = clause.behind();
    int from = clause.word().to();
    if (behind.isEmpty() || behind.getFirst().from() - from > LONGEST_OPENING) {
      return List.of();
    }
    int told = from - 1;
    for (int k = 0; k < Math.min(BEFORE_LIST, behind.size()); k++) {
      if (isOpening(clause, told, behind.get(k))) {
        return row(behind.subList(k, behind.size()), clause.sentence());
      }
      told = behind.get(k).to();
    }
    return follower(clause);
  }

  /** "Phát biểu tại hội nghị, ông A …": who stands right after the comma. */
  private List<Actors.Actor> follower(Clause clause) {
    List<Actors.Actor> behind = clause.behind();
    int words = clause.part().who() == EventWords.Who.SUBJECT ? 1 : FIRST_WORDS;
    boolean opens = clause.at() - clause.sentence().from() < words;
    if (!opens || behind.isEmpty() || clause.before().size() > 0) {
      return List.of();
    }
    int first = behind.getFirst().from();
    for (int i = clause.word().to(); i < first && first - i <= LONGEST_OPENING; i++) {
      if (tokens.get(i).is(",") && actors.isLinked(i, first)) {
        return behind.subList(0, 1);
      }
    }
    return List.of();
  }

  /**
   * Whether words such as "có các đồng chí" lead to a list: the last of them stands close to it.
   *
   * @param from where to look for them, behind who is named before
   * @param actor who is the first in the list
   */
  private boolean isOpening(Clause clause, int from, Actors.Actor actor) {
    int first = actor.from();
    int sign = -1;
    for (int i = from; i < first; i++) {
      Token token = tokens.get(i);
      boolean word = i < clause.word().to();
      if (token.is("là") && !actor.named()) {
        return false;
      }
      if (LIST_SIGNS.contains(token.key()) || word && token.is("của")) {
        sign = i;
      } else if (!word && token.key().matches(";|đã|được|rằng")) {
        return false;
      }
    }
    return sign >= 0
        && first - sign <= (actor.named() ? LONGEST_LEAD : NEAR)
        && first - clause.word().to() <= LONGEST_OPENING;
  }

  /** The people of a list up to one of whom a verb tells something else. */
  private List<Actors.Actor> row(List<Actors.Actor> behind, Sentence sentence) {
    int count = 0;
    while (count < behind.size()) {
      int end = count + 1 < behind.size() ? behind.get(count + 1).from() : sentence.to();
      if (count > 0 && isSubjectOfVerb(behind.get(count), end)) {
        break;
      }
      count++;
    }
    return behind.subList(0, count);
  }

  private boolean isSubjectOfVerb(Actors.Actor actor, int end) {
    for (int i = actor.to(); i < Math.min(end, actor.to() + NEAR); i++) {
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
      if (words.part(tokens, i).filter(match -> !match.meaning().roles().isEmpty()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
