package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Finds the people whose part in an event a word tells: those before a verb with nothing of
 * somebody else's doing between, those of a list that words such as "Dự hội nghị có" open, who
 * stands right after the comma in "Phát biểu tại hội nghị, ông A …".
 */
final class PartHolders {
  private static final WordSet ON = WordSet.of("và", ",");

  private static final WordSet BESIDE = WordSet.of("và", "cùng", "với");

  /** What ends the way from a person to a verb. */
  private static final WordSet STOPS =
      WordSet.of(
          ".", ":", "\"", "rằng", "để", "mà", "khi", "do", "bởi", "cho", "được", "bị", "nếu", "vì",
          "từng", "lệ", "thể", "chưa", "không");

  /** What leads to others than the person before. */
  private static final WordSet OTHERS = WordSet.of(";", "các", "những");

  private static final WordSet COMPANY = WordSet.of("cùng", "và");

  /** Forms of address and ranks, word by word. */
  private static final WordSet ADDRESS =
      WordSet.of(
          "đồng", "chí", "ông", "bà", "các", "đại", "thượng", "trung", "thiếu", "tướng", "tá");

  private static final WordSet WITH = WordSet.of("với", "của", "giữa", "cùng");

  private static final WordSet OF = WordSet.of("của", "giữa");

  private static final WordSet TELLS = WordSet.of("đã", "được", "rằng");

  private static final WordSet PARTS = WordSet.of(";", ",");

  private static final int LONGEST_LEAD = 16;
  private static final int LONGEST_OPENING = 70;
  private static final int LONGEST_WAY = 14;
  private static final int LONGEST_OTHERS = 60;
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
  private final List<Token> tokens;

  PartHolders(MarkIndex index, Actors actors, EventWords words) {
    this.index = index;
    this.actors = actors;
    this.words = words;
    this.tokens = index.tokens;
  }

  /**
   * A word of a part among the people of its sentence.
   *
   * @param next the first of the people behind the word
   */
  record Clause(
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

  /** The people whose part the word of a clause tells. */
  List<Actors.Actor> of(Clause clause) {
    List<Actors.Actor> holders = told(clause);
    boolean asked = !clause.part().roles().contains(Fact.Role.SPEAK) && isAsked(holders, clause);
    return asked ? List.of() : holders;
  }

  /** "A yêu cầu Sở báo cáo": what follows a saying is what others are to do. */
  private boolean isAsked(List<Actors.Actor> holders, Clause clause) {
    if (holders.isEmpty()) {
      return false;
    }
    for (int i = holders.getLast().to(); i < clause.at(); i++) {
      boolean saying =
          words
              .part(tokens, i)
              .filter(match -> match.meaning().note() == EventWords.Note.WEAK)
              .filter(match -> !ON.has(tokens.get(match.to())))
              .isPresent();
      if (saying) {
        return true;
      }
    }
    return false;
  }

  private List<Actors.Actor> told(Clause clause) {
    return switch (clause.part().who()) {
      case OF -> behindOf(clause);
      case LEAD -> head(clause);
      case ROW -> listed(clause);
      case SUBJECT -> {
        if (clause.part().note() == EventWords.Note.BESIDE) {
          yield pictured(clause);
        }
        List<Actors.Actor> subjects = subjects(clause.before(), clause.sentence(), clause.at());
        yield subjects.isEmpty() ? follower(clause) : subjects;
      }
      case MEET -> {
        if (partner(clause) < 0) {
          yield List.of();
        }
        List<Actors.Actor> subjects = subjects(clause.before(), clause.sentence(), clause.at());
        yield subjects.isEmpty() ? meeting(clause) : subjects;
      }
      case LIST, WITH -> {
        List<Actors.Actor> subjects = subjects(clause.before(), clause.sentence(), clause.at());
        yield subjects.isEmpty() ? listed(clause) : all(clause, subjects);
      }
    };
  }

  /** "A, Bí thư; B, Chủ tịch; C dự hội nghị": the whole list that opens the sentence attends. */
  private List<Actors.Actor> all(Clause clause, List<Actors.Actor> subjects) {
    int first = clause.before().indexOf(subjects.getFirst());
    while (first > 0
        && actors.isLinked(
            clause.before().get(first - 1).to(), clause.before().get(first).from())) {
      first--;
    }
    boolean opens = clause.before().get(first).from() - clause.sentence().from() <= NEAR;
    return opens && clause.part().roles().equals(List.of(Fact.Role.ATTEND))
        ? clause.before().subList(first, clause.next())
        : subjects;
  }

  /** "Ông A và bà B tại lễ ký": those right before the words. */
  private List<Actors.Actor> pictured(Clause clause) {
    boolean right =
        !clause.before().isEmpty() && isBeside(clause.before().getLast().to(), clause.at());
    List<Actors.Actor> subjects =
        right ? subjects(clause.before(), clause.sentence(), clause.at()) : List.of();
    boolean opens =
        !subjects.isEmpty() && subjects.getFirst().from() - clause.sentence().from() <= NEAR;
    return opens ? subjects : List.of();
  }

  /** "A (bìa trái) tại …", "A cùng các đại biểu tại …" */
  private boolean isBeside(int from, int to) {
    int at = from < to && tokens.get(from).is("(") ? actors.behindBracket(from, to) : from;
    boolean company = at < to && to - at <= NEAR && BESIDE.has(tokens.get(at));
    return at == to || company;
  }

  /** "chuyến thăm chính thức Lào của Chủ tịch nước A": who stands behind "của". */
  private List<Actors.Actor> behindOf(Clause clause) {
    return clause.behind().stream()
        .limit(1)
        .filter(actor -> actor.from() - clause.word().to() <= LONGEST_LEAD)
        .filter(actor -> tokens.get(actor.from() - 1).is("của") || isTitled(actor, "của"))
        .filter(actor -> !isInvited(clause, actor))
        .toList();
  }

  /** "chuyến thăm Lào theo lời mời của ông A": who invites does not visit. */
  private boolean isInvited(Clause clause, Actors.Actor actor) {
    for (int i = clause.word().to(); i < actor.from(); i++) {
      if (tokens.get(i).is("mời")) {
        return true;
      }
    }
    return false;
  }

  /** "A được B đón tiếp": whom those before a passive verb receive. */
  List<Actors.Actor> guests(Clause clause, Actors.Actor host) {
    int at = host.from();
    int end = Math.max(clause.sentence().from(), host.from() - 2 * NEAR);
    while (at > end && !tokens.get(at).is("được")) {
      at--;
    }
    int passive = at;
    return tokens.get(at).is("được")
        ? subjects(
            clause.before().stream().filter(actor -> actor.to() <= passive).toList(),
            clause.sentence(),
            passive)
        : List.of();
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

  /** "đoàn do ông A, Phó Vụ trưởng, và bà B dẫn đầu": the heads of a delegation. */
  private List<Actors.Actor> head(Clause clause) {
    List<Actors.Actor> before = clause.before();
    if (before.isEmpty()
        || isFollowed(clause)
        || clause.at() - before.getLast().to() > LONGEST_WAY) {
      return List.of();
    }
    int first = before.size() - 1;
    while (first > 0 && actors.isLinked(before.get(first - 1).to(), before.get(first).from())) {
      first--;
    }
    boolean together = isTitled(before.get(first), "do");
    return together ? before.subList(first, before.size()) : List.of(before.getLast());
  }

  /** "đoàn do A làm trưởng đoàn viếng …": the verb behind tells what the head does. */
  private boolean isFollowed(Clause clause) {
    int end = Math.min(clause.sentence().to(), clause.word().to() + NEAR);
    for (int i = clause.word().to(); i < end; i++) {
      if (isPart(i)) {
        return !isReceived(clause);
      }
    }
    return false;
  }

  /** "A tiếp đoàn do ông B dẫn đầu": the head is received by somebody. */
  boolean isReceived(Clause clause) {
    return clause.part().who() == EventWords.Who.LEAD
        && clause.before().size() > 1
        && isTitled(clause.before().getLast(), "do");
  }

  /** Those whose verb begins at a token: the people right before it, with no clause between. */
  List<Actors.Actor> subjects(List<Actors.Actor> people, Sentence sentence, int at) {
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
        withoutCompany(subjects, actor);
        break;
      }
      subjects.addFirst(actor);
      end = actor.from();
    }
    return subjects;
  }

  /** "trước sự chứng kiến của A và B, C ký …": who stands beside an object is one too. */
  private void withoutCompany(List<Actors.Actor> subjects, Actors.Actor object) {
    int end = object.to();
    while (!subjects.isEmpty() && BESIDE.has(tokens.get(end)) && subjects.getFirst().from() > end) {
      end = subjects.removeFirst().to();
    }
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
      boolean stop = STOPS.has(tokens.get(i));
      boolean others = OTHERS.has(tokens.get(i)) && !company;
      if (stop || others) {
        return false;
      }
    }
    return company || free <= LONGEST_WAY;
  }

  /** "A; cùng lãnh đạo các sở tiếp …": others come along before the verb. */
  private boolean isCompany(int from) {
    int at = tokens.get(from).kind() == Token.Kind.MARK ? from + 1 : from;
    return at < tokens.size() && COMPANY.has(tokens.get(at));
  }

  /** "cho đồng chí A", "với ông B": whom something is done to or with. */
  private boolean isObject(Actors.Actor actor, Sentence sentence) {
    int at = actor.from() - 1;
    while (at > sentence.from() && ADDRESS.has(tokens.get(at))) {
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

  /**
   * "Phát biểu tại hội nghị, ông A …", "Báo cáo với bà B, ông A …": who stands right after the
   * comma, the first of whom a verb tells where another is named before it.
   */
  private List<Actors.Actor> follower(Clause clause) {
    List<Actors.Actor> behind = clause.behind();
    boolean first = clause.at() == clause.sentence().from() || isAfterComma(clause.at());
    boolean opens =
        clause.part().who() == EventWords.Who.SUBJECT
            ? first && clause.at() - clause.sentence().from() < FIRST_WORDS
            : clause.at() - clause.sentence().from() < FIRST_WORDS;
    if (!opens || !clause.before().isEmpty()) {
      return List.of();
    }
    int from = clause.word().to();
    for (int k = 0; k < Math.min(BEFORE_LIST, behind.size()); k++) {
      Actors.Actor actor = behind.get(k);
      if (actor.from() - clause.word().to() > LONGEST_OPENING) {
        break;
      }
      int end = k + 1 < behind.size() ? behind.get(k + 1).from() : clause.sentence().to();
      boolean once = tokens.get(Math.min(actor.to(), tokens.size() - 1)).is("từng");
      boolean told = k == 0 ? isLinkedToComma(from, actor) : isBehindComma(from, actor);
      if (told && !once && (k == 0 || isSubjectOfVerb(actor, end))) {
        return behind.subList(k, k + 1);
      }
      from = actor.to();
    }
    return List.of();
  }

  /**
   * Where who is met stands: behind the words, or behind "với" where they end before it: "cuộc hội
   * đàm ngày 5/6 với B"; less than 0 where nobody does.
   */
  int partner(Clause clause) {
    int from = clause.word().to();
    boolean next =
        !clause.behind().isEmpty() && clause.behind().getFirst().from() - from < BEFORE_LIST;
    if (next || WITH.has(tokens.get(from - 1))) {
      return from;
    }
    for (int i = from; i < Math.min(clause.sentence().to(), from + 2 * NEAR); i++) {
      Marks.DateMark day = index.dateAt.get(i);
      i = day == null ? i : day.to();
      if (i >= clause.sentence().to() || tokens.get(i).kind() == Token.Kind.MARK) {
        return -1;
      }
      if (WITH.has(tokens.get(i))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "Tại cuộc gặp với B, A …", "Cuộc gặp của A với B …": both meet. */
  private List<Actors.Actor> meeting(Clause clause) {
    List<Actors.Actor> behind = clause.behind();
    boolean opens = clause.at() - clause.sentence().from() < FIRST_WORDS;
    boolean next = !behind.isEmpty() && behind.getFirst().from() - partner(clause) < NEAR;
    if (!opens || !next || !clause.before().isEmpty()) {
      return List.of();
    }
    int count = 1;
    while (count < behind.size()
        && actors.isLinked(behind.get(count - 1).to(), behind.get(count).from())) {
      count++;
    }
    boolean other =
        count == 1 && behind.size() > 1 && isBehindComma(behind.getFirst().to(), behind.get(1));
    return behind.subList(0, other ? 2 : count);
  }

  private boolean isLinkedToComma(int from, Actors.Actor actor) {
    for (int i = actor.from() - 1; i >= from; i--) {
      if (tokens.get(i).is(",") && actors.isLinked(i, actor.from())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterComma(int at) {
    return at > 0 && tokens.get(at - 1).is(",");
  }

  /** "…, ông A", "…, Tổng Giám đốc A" */
  private boolean isBehindComma(int from, Actors.Actor actor) {
    int free = 0;
    for (int i = actor.from() - 1; i >= from && free < NEAR; i--) {
      if (tokens.get(i).is(",")) {
        return true;
      }
      free++;
      if (tokens.get(i).kind() == Token.Kind.MARK || isPart(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isPart(int i) {
    return words.part(tokens, i).filter(match -> !match.meaning().roles().isEmpty()).isPresent();
  }

  /**
   * Whether words such as "có các đồng chí" lead to a list: the last of them stands close to it.
   *
   * @param from where to look for them, behind who is named before
   * @param actor who is the first in the list
   */
  private boolean isOpening(Clause clause, int from, Actors.Actor actor) {
    int first = actor.from();
    if (isObject(actor, clause.sentence()) && !endsInOf(clause)) {
      return false;
    }
    int sign = -1;
    for (int i = from; i < first; i++) {
      Token token = tokens.get(i);
      boolean word = i < clause.word().to();
      if (token.is("là") && !actor.named()) {
        return false;
      }
      if (LIST_SIGNS.contains(token.key()) || word && OF.has(token)) {
        sign = i;
      } else if (!word && (TELLS.has(token) || token.is(";") && sign < 0)) {
        return false;
      }
    }
    boolean amongOthers = actor.named() && isAfterMark(actor);
    int lead = amongOthers ? LONGEST_OTHERS : actor.named() ? LONGEST_LEAD : NEAR;
    return sign >= 0 && first - sign <= lead && first - clause.word().to() <= LONGEST_OPENING;
  }

  /** "sự tham dự của": the words themselves lead to the people. */
  private boolean endsInOf(Clause clause) {
    return OF.has(tokens.get(clause.word().to() - 1));
  }

  /** "có đại diện các sở; ông A": a mark and no more than a form of address before the name. */
  private boolean isAfterMark(Actors.Actor actor) {
    for (int i = actor.from() - 1; i > Math.max(0, actor.from() - NEAR); i--) {
      if (PARTS.has(tokens.get(i))) {
        return actors.isLinked(i, actor.from());
      }
    }
    return false;
  }

  /** The people of a list up to one of whom a verb tells something else. */
  List<Actors.Actor> row(List<Actors.Actor> behind, Sentence sentence) {
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
      if (tokens.get(i).is("từng")) {
        return false;
      }
      if (isPart(i)) {
        return true;
      }
    }
    return false;
  }
}
