package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Finds the people whose part in an event a word tells: whose verb it is, whom it lists, who heads
 * a delegation, who meets whom, who stands below a picture.
 */
final class PartHolders {
  private static final WordSet ON = WordSet.of("và", ",");

  private static final WordSet BESIDE = WordSet.of("và", "cùng", "với");

  private static final WordSet WITH = WordSet.of("với", "của", "giữa", "cùng");

  /** What may stand between who does something and the verb. */
  private static final WordSet ALREADY = WordSet.of("đã", "vừa", "có", "cũng", "trực", "tiếp");

  /** How a list of people is opened. */
  private static final Phrases<Boolean> MANY =
      Phrases.of("các đồng chí", "các đồng chí:", "các ông", "các ông:", "các bà", "các vị");

  /** Words that give others a task, where a body stands right behind. */
  private static final Phrases<Boolean> TASKS =
      Phrases.of(
          "giao",
          "giao cho",
          "phân công",
          "phân công cho",
          "ủy quyền cho",
          "chỉ đạo",
          "đề nghị",
          "yêu cầu");

  /** What opens a wish, whatever stands in it: "A tin tưởng và mong muốn, với …, B sẽ dự". */
  private static final WordSet WISHED = WordSet.of("muốn", "mong");

  /** What a whole list of people does. */
  private static final Set<Fact.Role> ALL =
      Set.of(Fact.Role.ATTEND, Fact.Role.CHAIR, Fact.Role.VISIT, Fact.Role.SIGN);

  /** What says itself what is told behind it, whoever it is of. */
  private static final Phrases<Boolean> STATEMENTS =
      Phrases.of("tuyên bố chung", "tuyên bố của", "thông cáo", "thông báo của", "báo cáo của");

  /** Those who write for papers. */
  private static final Phrases<Boolean> PAPERS = Phrases.of("nhà báo", "ký giả", "cây bút");

  private static final int LONGEST_LEAD = 16;
  private static final int LONGEST_POSTS = 25;
  private static final int NEAR = 5;
  private static final int FIRST_WORDS = 6;

  private final MarkIndex index;
  private final Actors actors;
  private final EventWords words;
  private final VerbSubjects verbs;
  private final PeopleListed listed;
  private final Delegations delegations;
  private final SecondVerbs second;
  private final List<Token> tokens;

  PartHolders(
      MarkIndex index,
      Actors actors,
      EventWords words,
      VerbSubjects verbs,
      PeopleListed listed,
      Delegations delegations) {
    this.index = index;
    this.actors = actors;
    this.words = words;
    this.verbs = verbs;
    this.listed = listed;
    this.delegations = delegations;
    this.second = new SecondVerbs(index.tokens);
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

  /** The people whose part the word of a clause tells; what they only wish for is none. */
  List<Actors.Actor> of(Clause clause) {
    if (Wishes.isCondition(tokens, clause.sentence().from(), clause.at())) {
      return List.of();
    }
    List<Actors.Actor> beyond = second.beyondObjects(clause);
    List<Actors.Actor> own =
        beyond.isEmpty()
            ? told(clause).stream().filter(who -> !isSource(who, clause)).toList()
            : beyond;
    boolean wished = Wishes.endAt(tokens, clause.at());
    boolean asked =
        !clause.part().roles().contains(Fact.Role.SPEAK) && (wished || isAsked(own, clause));
    List<Actors.Actor> holders = asked ? List.of() : own.isEmpty() ? second.of(clause) : own;
    second.note(clause, holders);
    return holders;
  }

  /**
   * "Theo ông A, ủy ban đã họp và kết luận", "Nhà báo A cho rằng": who tells it to the paper, and
   * has no other part.
   */
  private boolean isSource(Actors.Actor actor, Clause clause) {
    if (clause.part().isSaying()
        && STATEMENTS.startingAt(tokens, clause.sentence().from()).isPresent()) {
      return true;
    }
    boolean opens = tokens.get(clause.sentence().from()).is("theo");
    return clause.part().isSaying()
        ? PAPERS.endingAt(tokens, actor.from()).isPresent()
        : opens && actors.isLinked(clause.sentence().from() + 1, actor.from());
  }

  /** "A phát biểu như vậy khi chủ trì hội nghị": whether who said something did this the while. */
  boolean isWhileSaying(Clause clause) {
    return second.isWhile(clause);
  }

  /**
   * "A yêu cầu Sở báo cáo", "A giao Sở Y tế làm đầu mối, chủ trì": what follows a saying or a task
   * is what others are to do.
   */
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
      if (saying || isTasked(i) || WISHED.has(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "giao Sở Y tế", "phân công các phòng" */
  private boolean isTasked(int i) {
    return TASKS
        .startingAt(tokens, i)
        .filter(task ->
            index.agencyAt.containsKey(task.to())
                || task.to() < tokens.size() && tokens.get(task.to()).is("các"))
        .isPresent();
  }

  /** "A dự hội nghị cùng bà B": who goes along, told behind the name of the event. */
  List<Actors.Actor> company(Clause clause) {
    List<Actors.Actor> behind = clause.behind();
    if (clause.part().who() != EventWords.Who.LIST
        || !clause.part().roles().contains(Fact.Role.ATTEND)
        || behind.isEmpty()
        || behind.getFirst().from() - clause.word().to() > LONGEST_LEAD
        || !actors.isTitled(behind.getFirst(), "cùng")
        || hasMark(clause.word().to(), behind.getFirst().from())) {
      return List.of();
    }
    int count = 1;
    while (count < behind.size()
        && actors.isLinked(behind.get(count - 1).to(), behind.get(count).from())) {
      count++;
    }
    return listed.row(behind.subList(0, count), clause.sentence());
  }

  /** "A ký kết thỏa thuận hợp tác với ông B": who signs too. */
  Optional<Actors.Actor> cosigner(Clause clause) {
    return clause.behind().stream()
        .findFirst()
        .filter(actor -> actors.isTitled(actor, "với"))
        .filter(actor -> !hasMark(clause.word().to(), actor.from()));
  }

  /** "ký kết thỏa thuận giữa ông A, Giám đốc, và bà B": both sides sign. */
  private List<Actors.Actor> signingSides(Clause clause) {
    boolean between =
        clause.part().roles().contains(Fact.Role.SIGN)
            && !clause.behind().isEmpty()
            && actors.isTitled(clause.behind().getFirst(), "giữa")
            && !hasMark(clause.word().to(), clause.behind().getFirst().from());
    return between ? listed.sides(clause.behind(), clause.behind().getFirst().from()) : List.of();
  }

  private boolean hasMark(int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> token.kind() == Token.Kind.MARK);
  }

  private List<Actors.Actor> told(Clause clause) {
    return switch (clause.part().who()) {
      case OF -> behindOf(clause);
      case LEAD -> delegations.heads(clause);
      case ROW -> listed.listed(clause);
      case BETWEEN -> listed.sides(clause);
      case SUBJECT -> {
        if (clause.part().note() == EventWords.Note.BESIDE) {
          yield pictured(clause);
        }
        List<Actors.Actor> sides = signingSides(clause);
        if (!sides.isEmpty()) {
          yield sides;
        }
        List<Actors.Actor> subjects = verbs.of(clause.before(), clause.sentence(), clause.at());
        yield subjects.isEmpty() ? listed.follower(clause) : all(clause, subjects);
      }
      case MEET -> {
        List<Actors.Actor> subjects = verbs.of(clause.before(), clause.sentence(), clause.at());
        if (partner(clause) < 0) {
          yield meetEachOther(clause, subjects) ? subjects : List.of();
        }
        yield subjects.isEmpty() ? meeting(clause) : subjects;
      }
      case LIST, WITH -> {
        List<Actors.Actor> own = opensClause(clause) ? listed.listed(clause) : List.of();
        if (!own.isEmpty() || opensOwnList(clause)) {
          yield own;
        }
        List<Actors.Actor> subjects = verbs.of(clause.before(), clause.sentence(), clause.at());
        if (subjects.isEmpty() && opensSpeech(clause)) {
          yield List.of();
        }
        yield subjects.isEmpty() ? listed.listed(clause) : all(clause, subjects);
      }
    };
  }

  /** "sở này kết luận: Ông A không có tên": what is said stands behind, and no list of speakers. */
  private boolean opensSpeech(Clause clause) {
    return clause.part().roles().equals(List.of(Fact.Role.SPEAK))
        && clause.word().to() < clause.sentence().to()
        && tokens.get(clause.word().to()).is(":");
  }

  /** "Chủ trì hội nghị có A; cùng dự có B": the words have a list of their own behind the mark. */
  private boolean opensClause(Clause clause) {
    return clause.at() > 0 && tokens.get(clause.at() - 1).is(";");
  }

  /** "A kiểm tra đê; cùng đi có lãnh đạo các sở": others are told, though none by name. */
  private boolean opensOwnList(Clause clause) {
    int last = clause.word().to() - 1;
    return opensClause(clause)
        && (tokens.get(last).is("có")
            || last + 1 < clause.sentence().to() && tokens.get(last + 1).is("có"));
  }

  /** "A, Bí thư; B, Chủ tịch; C dự hội nghị": the whole list that opens the sentence attends. */
  private List<Actors.Actor> all(Clause clause, List<Actors.Actor> subjects) {
    int first = clause.before().indexOf(subjects.getFirst());
    while (first > 0
        && actors.isLinked(
            clause.before().get(first - 1).to(), clause.before().get(first).from())) {
      first--;
    }
    boolean together = ALL.containsAll(clause.part().roles());
    int opening = together ? openedByMany(clause.before(), first) : first;
    if (opening < first) {
      return clause.before().subList(opening, clause.next());
    }
    if (first > 0 && together && delegations.isBehindHead(clause, first)) {
      return clause.before().subList(first - 1, clause.next());
    }
    boolean behindComma = first == 0 && isBehindComma(clause.before().getFirst());
    return together && (behindComma || opens(clause.before().get(first), clause.sentence()))
        ? clause.before().subList(first, clause.next())
        : subjects;
  }

  /**
   * "Các đồng chí A - Bí thư - Hiệu trưởng, B - Phó Bí thư - Phó Hiệu trưởng cùng chủ trì": the
   * first of a list whose posts nobody read, or the same index.
   */
  private int openedByMany(List<Actors.Actor> people, int last) {
    int first = last;
    while (first > 0 && isListedOn(people.get(first - 1).to(), people.get(first).from())) {
      first--;
    }
    return MANY.endingAt(tokens, people.get(first).from()).isPresent() ? first : last;
  }

  /** Whether no more than posts stand between two of a list. */
  private boolean isListedOn(int from, int to) {
    if (actors.isLinked(from, to)) {
      return true;
    }
    boolean listed = to - from <= LONGEST_POSTS && tokens.get(from).kind() == Token.Kind.MARK;
    if (!listed || !(ON.has(tokens.get(to - 1)) || actors.isLinked(lastMark(from, to), to))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(".") || this.listed.isPart(i)) {
        return false;
      }
    }
    return true;
  }

  private int lastMark(int from, int to) {
    int at = to - 1;
    while (at > from && tokens.get(at).kind() != Token.Kind.MARK) {
      at--;
    }
    return at;
  }

  private boolean isBehindComma(Actors.Actor first) {
    return first.from() > 0 && tokens.get(first.from() - 1).is(",");
  }

  /**
   * Whether a person opens a sentence, behind its day and words such as "các đồng chí:", or a list
   * behind "gồm".
   */
  private boolean opens(Actors.Actor first, Sentence sentence) {
    boolean listed =
        tokens.subList(Math.max(sentence.from(), first.from() - NEAR), first.from()).stream()
            .anyMatch(token -> token.is("gồm"));
    boolean told = IntStream.range(sentence.from(), first.from()).anyMatch(this.listed::isPart);
    return listed
        || actors.isTitled(first, "do")
        || first.from() - sentence.from() <= NEAR && !told
        || index.datesIn(sentence.from(), first.from()).stream()
            .anyMatch(day -> actors.isLinked(day.to(), first.from()));
  }

  /** "Ông A và bà B tại lễ ký": those right before the words. */
  private List<Actors.Actor> pictured(Clause clause) {
    boolean right =
        !clause.before().isEmpty() && isBeside(clause.before().getLast().to(), clause.at());
    List<Actors.Actor> subjects =
        right ? verbs.of(clause.before(), clause.sentence(), clause.at()) : List.of();
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
        .filter(actor -> tokens.get(actor.from() - 1).is("của") || actors.isTitled(actor, "của"))
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

  /** "UBND tỉnh có buổi làm việc với ông A": whether a body or place does what the words tell. */
  boolean isOfBody(Clause clause) {
    int at = clause.at();
    while (at > clause.sentence().from() && ALREADY.has(tokens.get(at - 1))) {
      at--;
    }
    Marks.AgencyMark body = index.agencyBefore.get(at);
    return body == null ? index.placeBefore.containsKey(at) : !index.isInPost(body);
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
        ? verbs.of(
            clause.before().stream().filter(actor -> actor.to() <= passive).toList(),
            clause.sentence(),
            passive)
        : List.of();
  }

  /**
   * Where who is met stands: behind the words, or behind "với" where they end before it: "cuộc hội
   * đàm ngày 5/6 với B"; less than 0 where nobody does.
   */
  int partner(Clause clause) {
    int from = clause.word().to();
    boolean next =
        !clause.behind().isEmpty()
            && clause.behind().getFirst().from() - from < 2
            && !hasMark(from, clause.behind().getFirst().from());
    if (next || WITH.has(tokens.get(from - 1))) {
      return from;
    }
    for (int i = from; i < Math.min(clause.sentence().to(), from + LONGEST_LEAD); i++) {
      Marks.DateMark day = index.dateAt.get(i);
      if (day == null && tokens.get(i).is(",") && isBesideDay(i)) {
        continue;
      }
      i = day == null ? behindQuote(i, clause.sentence()) : behindDay(day);
      if (i >= clause.sentence().to()
          || tokens.get(i).kind() == Token.Kind.MARK && !isPlaceBehind(i)) {
        return -1;
      }
      if (WITH.has(tokens.get(i))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "hôm qua, 9/6, giữa A và B": a comma between days. */
  private boolean isBesideDay(int comma) {
    return index.dateAt.containsKey(comma + 1);
  }

  /** Behind a day and the comma that ends it as an aside: "hôm 9/6, giữa A và B". */
  private int behindDay(Marks.DateMark day) {
    boolean aside =
        day.to() + 1 < tokens.size()
            && tokens.get(day.to()).is(",")
            && (WITH.has(tokens.get(day.to() + 1)) || index.dateAt.containsKey(day.to() + 1));
    return aside ? day.to() + 1 : day.to();
  }

  /** "tại Điện Kremlin, Moskva giữa A và B": a place goes on behind a comma. */
  private boolean isPlaceBehind(int comma) {
    int next = comma + 1;
    return tokens.get(comma).is(",")
        && next < tokens.size()
        && tokens.get(next).isCapital()
        && !index.isNameAt(next)
        && !index.isInPost(next);
  }

  /** "cuộc hội đàm “thẳng thắn” với B": behind words in quotation marks; else the token. */
  private int behindQuote(int at, Sentence sentence) {
    int close = Quotations.closing(tokens, at, Math.min(sentence.to(), at + LONGEST_LEAD));
    return close > at ? close + 1 : at;
  }

  /** "A và B có cuộc gặp", "A và B đã điện đàm": two who are told to do it together. */
  private boolean meetEachOther(Clause clause, List<Actors.Actor> subjects) {
    int last = subjects.size() - 1;
    return last > 0
        && !WITH.has(tokens.get(clause.word().to() - 1))
        && tokens.subList(subjects.get(last - 1).to(), subjects.get(last).from()).stream()
            .anyMatch(BESIDE::has);
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
        count == 1
            && behind.size() > 1
            && listed.isBehindComma(behind.getFirst().to(), behind.get(1));
    return behind.subList(0, other ? 2 : count);
  }
}
