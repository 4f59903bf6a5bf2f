package vn.daumoi.extract;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads who had which part in an event: from the verb behind the people ("A … phát biểu"), from the
 * words before their list ("Dự hội nghị có …"), from a noun ("chuyến thăm của A"). Who is told to
 * be absent, sends flowers, is spoken to, or once said something has none.
 */
final class EventParts {
  /** Words before a verb that make it the name of an event. */
  private static final WordSet NAMING =
      WordSet.of(
          "buổi", "phiên", "lễ", "cuộc", "việc", "khi", "sau", "đoàn", "tổ", "tác", "định", "hoạch",
          "sự", "năm", "theo");

  /** What stands between the head of a delegation and what they do: "A dẫn đầu đoàn thăm …". */
  private static final Phrases<Boolean> LED =
      Phrases.of("dẫn đầu đoàn", "dẫn đầu đoàn công tác", "dẫn đoàn công tác");

  private static final WordSet AT = WordSet.of("tại", "trong", "ở");

  private static final Phrases<Boolean> AFTER =
      Phrases.of("sau", "sau khi", "ngay sau", "ngay sau khi");

  /** What a headline tells of somebody as news of its own. */
  private static final Set<Fact.Role> HEADLINED = Set.of(Fact.Role.HOST, Fact.Role.VISIT);

  private static final WordSet VISITS = WordSet.of("thăm", "chuyến", "công");

  /** What may be done elsewhere than at the event an article tells of. */
  private static final Set<Fact.Role> ELSEWHERE =
      Set.of(Fact.Role.SPEAK, Fact.Role.PRESENT, Fact.Role.VISIT);

  /** Behind what a letter or an article is spoken of, and not where something is said. */
  private static final WordSet SPOKEN_OF = WordSet.of("ơn", "rằng");

  /** The last words of "cho biết", "cho hay", "cho rằng". */
  private static final List<String> REPORTED = List.of("biết", "hay", "rằng");

  private static final String STILL = "role-words: còn có";

  private static final Phrases<Boolean> NOW = Phrases.of("hiện", "hiện nay", "hiện tại");

  private static final String RECEIVES = "role-words: " + Guests.RECEIVES;

  private static final int LONGEST_OPENING = 70;

  /** Words such as "cùng đoàn lãnh đạo cấp cao" behind who is received. */
  private static final int LONGEST_COMPANY = 9;

  private static final int NEAR = 5;

  private final Actors actors;
  private final ListLines lines;
  private final Bystanders bystanders;
  private final EventWords words;
  private final VerbSubjects verbs;
  private final PeopleListed listed;
  private final Delegations delegations;
  private final PartHolders holders;
  private final EventDays days;
  private final PartBounds bounds;
  private final SaidWhen when;
  private final SpokenOf spoken;
  private final PartNotes notes;
  private final MarkIndex index;
  private final Text text;
  private final List<Token> tokens;
  private final PartsTold parts = new PartsTold();

  /** The words that opened a list in the lines below them. */
  private Optional<PartHolders.Clause> open = Optional.empty();

  /** Who is told to visit, by event and person. */
  private final Set<String> visiting = new HashSet<>();

  /** An event and the token of the word that tells of it. */
  record Placed(int at, Event event) {

    /** An event that sentences before have told of. */
    static Placed before(Event event) {
      return new Placed(-1, event);
    }
  }

  EventParts(
      MarkIndex index,
      Lexicon lexicon,
      Actors actors,
      EventWords words,
      EventDays days,
      PartBounds bounds) {
    this.bounds = bounds;
    this.actors = actors;
    this.bystanders = new Bystanders(index, actors, words, days);
    this.words = words;
    this.verbs = new VerbSubjects(index, actors);
    this.listed = new PeopleListed(index, actors, words, verbs);
    this.delegations = new Delegations(actors, listed, index.tokens);
    this.holders = new PartHolders(index, actors, words, verbs, listed, delegations);
    this.days = days;
    this.when = new SaidWhen(index);
    this.spoken = new SpokenOf(index);
    this.notes = new PartNotes(index, lexicon, actors, words);
    this.index = index;
    this.text = index.text;
    this.tokens = index.tokens;
    this.lines = new ListLines(index.tokens);
  }

  /** The parts read so far, without those that are only another side of one told. */
  List<Fact> facts() {
    return parts.facts();
  }

  boolean hasPeople(Sentence sentence) {
    return !people(sentence).isEmpty();
  }

  /** Whether people stand before a verb as those who do it, or open the clause behind it. */
  boolean hasSubject(Sentence sentence, EventDays.Word word) {
    List<Actors.Actor> people = people(sentence);
    return !verbs.of(people, sentence, word.from()).isEmpty()
        || word.from() == sentence.from()
            && !people.isEmpty()
            && (listed.isBehindComma(word.to(), people.getFirst())
                || listed.opens(sentence, people));
  }

  /** Whether a sentence opens with words such as "Đến dự có" and the people behind them. */
  boolean opensWithList(Sentence sentence) {
    return words
            .part(tokens, sentence.from())
            .filter(match -> match.meaning().roles().contains(Fact.Role.ATTEND))
            .isPresent()
        && listed.opens(sentence, people(sentence));
  }

  /** "Dự hội nghị có các đồng chí:": whether its people stand in the lines below. */
  boolean opensLines(Sentence sentence) {
    return tokens.get(sentence.to() - 1).is(":")
        && words
            .part(tokens, sentence.from())
            .filter(match -> match.meaning().who() == EventWords.Who.LIST)
            .filter(match -> !match.meaning().roles().isEmpty())
            .isPresent();
  }

  private List<Actors.Actor> people(Sentence sentence) {
    return bystanders.without(sentence);
  }

  /** The event told of nearest to a token. */
  private static Event nearest(List<Placed> events, int at) {
    return events.stream()
        .min(Comparator.comparingInt(placed -> Math.abs(placed.at() - at)))
        .orElseThrow()
        .event();
  }

  /**
   * Reads the parts that a sentence tells people to have in an event.
   *
   * @param events those the sentence tells of
   * @param main the one the article is at
   */
  void read(Sentence sentence, List<Placed> events, Optional<Event> main) {
    List<Actors.Actor> people = people(sentence);
    List<EventDays.Word> told = days.words(sentence);
    if (events.isEmpty() || has(told, EventWords.Sort.ABSENT)) {
      return;
    }
    listedOn(sentence, people);
    told.stream()
        .filter(EventDays.Word::names)
        .findFirst()
        .ifPresent(name -> nameBeside(name, people, sentence));
    boolean toPress = told.stream().anyMatch(word -> isPress(word) && isTold(word, events));
    boolean elsewhere = !toPress && told.stream().anyMatch(word -> isElsewhere(word, sentence));
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
        int ahead = next;
        Event event = told(word.get().meaning(), events, i, main);
        Optional<PartHolders.Clause> clause =
            opening(word.get(), sentence, i)
                .map(at -> new PartHolders.Clause(sentence, people, ahead, at, word.get(), event));
        clause
            .filter(read -> read.part().roles().contains(Fact.Role.SPEAK))
            .filter(when::isOtherDay)
            .ifPresent(this::hearElsewhere);
        clause
            .filter(read -> isToldWithoutDay(read, events) || !isDoneElsewhere(read, told))
            .filter(read -> !spoken.isOf(read, events))
            .ifPresent(read -> part(read, events, elsewhere));
        open = clause.filter(this::opensLines).or(() -> open);
        i = word.get().to() - 1;
      }
    }
  }

  /** Where the words of a part begin; "giữa A và B" is one with the name of the event before. */
  private Optional<Integer> opening(Trie.Match<EventWords.Part> word, Sentence sentence, int at) {
    boolean between = word.meaning().who() == EventWords.Who.BETWEEN;
    return between ? notes.nameBefore(sentence, at) : Optional.of(at);
  }

  /** "Trước đó, A đã đến thăm …": what was done then is itself the event that is told. */
  private static boolean isToldWithoutDay(PartHolders.Clause clause, List<Placed> events) {
    return clause.event().date().isEmpty()
        && events.stream().anyMatch(placed -> placed.at() > clause.sentence().from());
  }

  /** Whether what is said was said, or who is visited was visited, at another time. */
  private boolean isDoneElsewhere(PartHolders.Clause clause, List<EventDays.Word> told) {
    return clause.part().roles().stream().anyMatch(ELSEWHERE::contains)
        && when.isElsewhere(clause, told);
  }

  /** Notes who is named beside an event: not "A cho rằng chuyến thăm …", who only speaks of it. */
  private void nameBeside(EventDays.Word name, List<Actors.Actor> people, Sentence sentence) {
    int said = name.from() - 1;
    while (said >= sentence.from() && !words.isSaying(tokens, said)) {
      said--;
    }
    for (Actors.Actor actor : people) {
      if (actor.to() > said) {
        parts.nameBeside(actor.person());
      }
    }
  }

  /** "trả lời báo chí", "buổi họp báo": what is told to the press, and where. */
  private static boolean isPress(EventDays.Word word) {
    return word.sort() == EventWords.Sort.PRESS || word.form().endsWith("họp báo");
  }

  private static boolean isTold(EventDays.Word word, List<Placed> events) {
    return events.stream().anyMatch(placed -> placed.at() == word.from());
  }

  /**
   * Whether what is said was said elsewhere, but "cảm ơn … đã gửi điện" and "cho rằng bài viết …"
   * are said here.
   */
  private boolean isElsewhere(EventDays.Word word, Sentence sentence) {
    boolean said =
        word.sort() == EventWords.Sort.ELSEWHERE
            || word.sort() == EventWords.Sort.COURT
            || word.sort() == EventWords.Sort.PRESS;
    return said && tokens.subList(sentence.from(), word.from()).stream().noneMatch(SPOKEN_OF::has);
  }

  /** "A cho biết diễn đàn diễn ra năm 2026": what is said of an event is not said at it. */
  private Event told(EventWords.Part part, List<Placed> events, int at, Optional<Event> main) {
    Event near = nearest(events, at);
    boolean speaks = part.roles().contains(Fact.Role.SPEAK) && bounds.isAhead(near);
    boolean behind = events.stream().allMatch(placed -> placed.at() > at);
    return behind && (part.isSaying() || speaks) ? main.orElse(near) : near;
  }

  private static boolean has(List<EventDays.Word> words, EventWords.Sort sort) {
    return words.stream().anyMatch(word -> word.sort() == sort);
  }

  /** "Dự hội nghị có các đồng chí:" whose people stand in the lines below. */
  private boolean opensLines(PartHolders.Clause clause) {
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
    PartHolders.Clause opened = open.get();
    if (people.isEmpty() && lines.isHeading(sentence)) {
      return;
    }
    int from = lines.behindMark(sentence);
    boolean line =
        !people.isEmpty()
            && people.getFirst().from() - from <= NEAR
            && actors.isLinked(from, people.getFirst().from());
    if (!line) {
      open = Optional.empty();
      return;
    }
    PartHolders.Clause here =
        new PartHolders.Clause(
            sentence, people, 0, people.getFirst().from(), opened.word(), opened.event());
    for (Actors.Actor actor : Actors.once(listed.row(people, sentence))) {
      opened.part().roles().forEach(role -> take(here, actor, role));
    }
  }

  private void part(PartHolders.Clause clause, List<Placed> events, boolean elsewhere) {
    List<Fact.Role> roles = receives(clause) ? List.of(Fact.Role.HOST) : clause.part().roles();
    boolean loose = !notes.hold(clause, bounds.isSpeechless(clause.event()));
    boolean longer = words.isLonger(tokens, clause.at(), clause.word().to());
    if (roles.isEmpty()
        || loose
        || isName(clause) && !isMeetingBefore(clause, events)
        || isInName(clause)
        || longer
        || isStaff(clause)
        || clause.part().note() == EventWords.Note.OWN && !isEvent(clause, events)
        || hostsNobody(clause)) {
      return;
    }
    boolean own = events.stream().anyMatch(placed -> placed.at() >= 0);
    if (!own && isMeetingToCome(clause)) {
      return;
    }
    if (!bounds.allows(clause.part(), roles, clause.event(), own)) {
      return;
    }
    if (elsewhere && roles.contains(Fact.Role.SPEAK)) {
      hearElsewhere(clause);
      return;
    }
    boolean speaks = roles.equals(List.of(Fact.Role.SPEAK));
    Collection<Actors.Actor> told = Actors.once(holders.of(clause));
    List<Actors.Actor> reported =
        told.stream().filter(actor -> speaks && isReported(clause, actor)).toList();
    reported.forEach(actor -> parts.hearReported(actor.person()));
    List<Actors.Actor> people = told.stream().filter(actor -> !reported.contains(actor)).toList();
    if (!people.isEmpty() && isOtherHeadline(clause, people.getFirst())) {
      return;
    }
    for (Actors.Actor actor : people) {
      if (delegations.isReceived(clause)) {
        take(clause, actor, Fact.Role.ATTEND);
      } else {
        roles.forEach(role -> take(clause, actor, role));
      }
    }
    if (!people.isEmpty() && !clause.before().isEmpty()) {
      holders.company(clause).forEach(actor -> take(clause, actor, Fact.Role.ATTEND));
    }
    if (!people.isEmpty() && roles.contains(Fact.Role.SIGN)) {
      holders.cosigner(clause).ifPresent(actor -> take(clause, actor, Fact.Role.SIGN));
    }
    EventWords.Who who = clause.part().who();
    if (who == EventWords.Who.WITH) {
      for (Actors.Actor host : people) {
        holders.guests(clause, host).forEach(actor -> take(clause, actor, Fact.Role.ATTEND));
      }
    }
    boolean meets = who == EventWords.Who.WITH || who == EventWords.Who.MEET;
    boolean ofBody = told.isEmpty() && isEvent(clause, events) && holders.isOfBody(clause);
    if (meets && (!people.isEmpty() || ofBody)) {
      beside(clause, people);
    }
  }

  /**
   * "Thủ tướng cũng sẽ gặp A": another meeting than the one told of, where that is no plan itself
   * and no visit, which has many.
   */
  private boolean isMeetingToCome(PartHolders.Clause clause) {
    EventWords.Who who = clause.part().who();
    int from = Math.max(clause.sentence().from(), clause.at() - NEAR);
    return (who == EventWords.Who.WITH || who == EventWords.Who.MEET)
        && !bounds.isAhead(clause.event())
        && !isVisit(clause.event())
        && tokens.subList(from, clause.at()).stream().anyMatch(token -> token.is("sẽ"));
  }

  /**
   * "Chủ tịch nước A tiếp Đại sứ B" with no stop, in its own line, below what C did: the headline
   * of other news. What stands below a picture, "… - Ảnh: …", is none.
   */
  private boolean isOtherHeadline(PartHolders.Clause clause, Actors.Actor first) {
    Sentence sentence = clause.sentence();
    boolean line = sentence.from() > 0 && tokens.get(sentence.from()).opensLine();
    boolean ends = sentence.to() == tokens.size() || tokens.get(sentence.to()).opensLine();
    boolean stopped = tokens.get(sentence.to() - 1).kind() == Token.Kind.MARK;
    EventWords.Who who = clause.part().who();
    return line
        && ends
        && !stopped
        && tokens.subList(clause.at(), sentence.to()).stream().noneMatch(token -> token.is("ảnh"))
        && HEADLINED.containsAll(clause.part().roles())
        && !(isVisit(clause.event()) && clause.part().roles().contains(Fact.Role.HOST))
        && (who == EventWords.Who.WITH || who == EventWords.Who.SUBJECT)
        && first.to() <= clause.at()
        && parts.isOfOthers(clause.event(), first.person());
  }

  /** "chuyến thăm", "thăm Lào", "chuyến công tác" */
  private static boolean isVisit(Event event) {
    return Text.tokens(event.kind()).stream().anyMatch(VISITS::has);
  }

  /** Whether the words of a part are also those of an event told: "có buổi làm việc với". */
  private static boolean isEvent(PartHolders.Clause clause, List<Placed> events) {
    return events.stream()
        .anyMatch(placed -> placed.at() >= clause.at() && placed.at() < clause.word().to());
  }

  private void hearElsewhere(PartHolders.Clause clause) {
    holders.of(clause).forEach(actor -> parts.hearElsewhere(actor.person()));
  }

  /** "Ông A cho biết Thủ tướng B đã yêu cầu …": what somebody else says that B has said. */
  private boolean isReported(PartHolders.Clause clause, Actors.Actor actor) {
    return clause.before().indexOf(actor) > 0
        && REPORTED.stream().anyMatch(word -> actors.isTitled(actor, word));
  }

  /** "Tiếp đoàn, về phía tỉnh có A": those of the side that receives are hosts. */
  private boolean receives(PartHolders.Clause clause) {
    return clause.part().who() == EventWords.Who.ROW
        && clause.part().row().endsWith("phía")
        && words
            .part(tokens, clause.sentence().from())
            .filter(match -> match.meaning().roles().equals(List.of(Fact.Role.HOST)))
            .isPresent();
  }

  /** "sẽ chỉ đạo tiếp.", "tiếp Arsenal": nobody stands behind to be received. */
  private boolean hostsNobody(PartHolders.Clause clause) {
    int next = clause.word().to();
    return clause.part().who() == EventWords.Who.WITH
        && clause.part().roles().contains(Fact.Role.HOST)
        && (next >= clause.sentence().to()
            || tokens.get(next).is(".")
            || isWithoutGuest(clause)
            || isOfGuest(clause.part().row()) && Guests.isNobodyAt(index, next))
        && clause.before().stream().allMatch(actor -> holders.guests(clause, actor).isEmpty());
  }

  /** "tiếp", "tại lễ đón": words that tell of hosts where the guest stands right behind. */
  private static boolean isOfGuest(String row) {
    return row.equals(RECEIVES) || row.endsWith("lễ đón");
  }

  /** "Tại buổi tiếp, Đại sứ A cảm ơn": who is named behind the mark may be host or guest. */
  private boolean isWithoutGuest(PartHolders.Clause clause) {
    int next = clause.word().to();
    return clause.before().isEmpty()
        && (tokens.get(next).is(",") || index.dateAt.containsKey(next));
  }

  /** Whether the words are the name of what took place: "buổi trao quyết định". */
  private boolean isName(PartHolders.Clause clause) {
    boolean named = !clause.before().isEmpty() && clause.before().getLast().to() == clause.at();
    int from = clause.sentence().from();
    return clause.at() > from
        && !named
        && !holders.isWhileSaying(clause)
        && !delegations.isAccompanied(clause)
        && clause.part().who() != EventWords.Who.OF
        && !isWelcome(clause)
        && LED.endingAt(tokens, clause.at()).isEmpty()
        && (NAMING.has(tokens.get(clause.at() - 1)) || isGround(clause.at()))
        && !(clause.at() > from + 1 && tokens.get(clause.at() - 2).is("dẫn"))
        && !(clause.at() > from + 1 && tokens.get(clause.at() - 2).is("trưởng"));
  }

  /** "Sau cuộc gặp với A ngày 5/6, B nói …": those met who are told of behind it. */
  private boolean isMeetingBefore(PartHolders.Clause clause, List<Placed> events) {
    EventWords.Who who = clause.part().who();
    return (who == EventWords.Who.MEET || who == EventWords.Who.WITH)
        && isEvent(clause, events)
        && AFTER
            .endingAt(tokens, clause.at())
            .filter(words -> words.from() == clause.sentence().from())
            .isPresent();
  }

  /** "dự hội nghị công bố quyết định": what was done there is told by the name of the event. */
  private boolean isInName(PartHolders.Clause clause) {
    return clause.part().roles().equals(List.of(Fact.Role.PRESENT))
        && clause.part().who() == EventWords.Who.SUBJECT
        && days.words(clause.sentence()).stream()
            .anyMatch(word -> word.names() && word.to() == clause.at());
  }

  /** "Hiện Sở Y tế còn có hai phó giám đốc: A, B": whom a body has, wherever they are. */
  private boolean isStaff(PartHolders.Clause clause) {
    Marks.AgencyMark body = index.agencyBefore.get(clause.at());
    if (body == null || !clause.part().row().equals(STILL)) {
      return false;
    }
    int at = body.from();
    return at <= clause.sentence().from()
        || tokens.get(at - 1).is(",")
        || NOW.endingAt(tokens, at).isPresent();
  }

  /** "trên cơ sở kiểm tra": what something rests on. */
  private boolean isGround(int at) {
    return at > 1 && tokens.get(at - 1).is("sở") && tokens.get(at - 2).is("cơ");
  }

  /** "Buổi lễ vinh dự đón A": what tells who comes is no name. */
  private static boolean isWelcome(PartHolders.Clause clause) {
    return clause.part().who() == EventWords.Who.ROW
        && clause.part().roles().equals(List.of(Fact.Role.ATTEND));
  }

  /** "A gặp B; C": who stands right behind the words, and those who go on with the list. */
  private void beside(PartHolders.Clause clause, Collection<Actors.Actor> holders) {
    boolean meets = clause.part().who() == EventWords.Who.MEET;
    int last = (meets ? this.holders.partner(clause) : clause.word().to()) + NEAR;
    for (Actors.Actor actor : clause.behind()) {
      boolean goesOn = last > actor.from() || actors.isLinked(last, actor.from());
      if (!goesOn || holders.contains(actor)) {
        break;
      }
      if (!isVisitor(clause.event(), actor)) {
        take(clause, actor, isVisiting(clause, actor) ? Fact.Role.VISIT : Fact.Role.ATTEND);
      }
      last = actor.to();
    }
  }

  /** "A đón B cùng đoàn công tác đến thăm …": what who is received came for. */
  private boolean isVisiting(PartHolders.Clause clause, Actors.Actor guest) {
    if (!clause.part().roles().equals(List.of(Fact.Role.HOST))) {
      return false;
    }
    for (int i = guest.to(); i < Math.min(tokens.size(), guest.to() + LONGEST_COMPANY); i++) {
      if (tokens.get(i).is("thăm")) {
        return true;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** "A đến thăm … Tiếp A có B, C": who is told to visit is there already. */
  private boolean isVisitor(Event event, Actors.Actor actor) {
    return visiting.contains(event + "|" + actor.person());
  }

  private void take(PartHolders.Clause clause, Actors.Actor actor, Fact.Role role) {
    int from = Math.min(actor.from(), clause.at());
    int to = Math.max(actor.to(), clause.word().to());
    Evidence evidence =
        new Evidence(
            clause.sentence().span(),
            text.span(from, to),
            text.words(from, to),
            "participation",
            List.of(clause.part().row()));
    if (role == Fact.Role.VISIT && clause.part().note() != EventWords.Note.ABROAD) {
      visiting.add(clause.event() + "|" + actor.person());
    }
    parts.add(
        new Fact.Participation(clause.event(), actor.person(), role, actor.post(), evidence),
        note(clause),
        bounds.isMentioned(clause.event()));
  }

  /** What is said is weak, but not "A cho biết tại hội nghị ngày 5/6", which tells where. */
  private EventWords.Note note(PartHolders.Clause clause) {
    if (!clause.part().isSaying()) {
      return clause.part().note();
    }
    int at = SecondVerbs.behindSo(tokens, clause.word().to());
    boolean there = at + 1 < clause.sentence().to() && AT.has(tokens.get(at));
    boolean named =
        there
            && words
                .event(tokens, at + 1)
                .filter(word -> word.meaning() == EventWords.Sort.NOUN)
                .isPresent();
    return named ? EventWords.Note.ALWAYS : EventWords.Note.WEAK;
  }
}
