package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.daumoi.article.PartialDate;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads decisions on posts: who is appointed, elected, transferred, dismissed, retired, approved or
 * ratified, to which post, from which, when, by which paper.
 *
 * <p>A clause runs from a group of verbs ("điều động, bổ nhiệm") to the next. In it the new post
 * stands after "giữ chức" or right after the verb; the person between the two ("bổ nhiệm ông A, Phó
 * Giám đốc, giữ chức Giám đốc"), before a passive verb ("ông A được bầu làm …", "ông A thôi giữ
 * chức …"), or after the post ("bổ nhiệm Bộ trưởng … đối với ông A", "được bầu giữ chức … có các
 * ông: A, B"). Where verbs stand together a transfer names the main post, and "chỉ định" the seats
 * in committees. In a list the verb is told once: "chỉ định ông A giữ chức …; ông B giữ chức …".
 * What is only proposed ("giới thiệu để bầu", "sẽ bổ nhiệm") is no decision.
 */
final class DecisionReader {
  /** What tells of posts held, not of one given. */
  private static final WordSet WILL = WordSet.of("sẽ");

  private static final WordSet CAREER = WordSet.of("từng", "đang", "hiện", "vẫn", "chỉ");

  private static final Phrases<Boolean> DECISION = Phrases.of("quyết định");

  /** What tells that posts are given, though not to whom: the next lines do. */
  private static final Phrases<Boolean> ANNOUNCES =
      Phrases.of(
          "công bố quyết định",
          "công bố các quyết định",
          "trao quyết định",
          "trao các quyết định",
          "quyết định công tác cán bộ",
          "quyết định về cán bộ",
          "quyết định về công tác cán bộ",
          "quyết định về công tác nhân sự",
          "quyết định về công tác tổ chức",
          "quyết định về nhân sự",
          "quyết định nhân sự");

  /** Those who are given posts, where a sentence only counts them. */
  private static final Phrases<Boolean> OFFICERS =
      Phrases.of("nhân sự", "cán bộ", "đồng chí", "người", "ông", "lãnh đạo");

  /** What goes on with the decisions that the sentence before spoke of. */
  private static final Phrases<Boolean> THEREBY = Phrases.of("theo đó", "cụ thể");

  /** What else is decided and announced: nobody's post. */
  private static final WordSet HONOURS = WordSet.of("tặng", "thưởng", "danh", "thành", "lập");

  private static final WordSet AWARDS = WordSet.of("tặng", "thưởng", "danh");

  private static final Phrases<Boolean> TAKES_POST = Phrases.of("giữ chức");

  /** What stands before the verb of a post that was held. */
  private static final WordSet BEFORE = WordSet.of("đã", "từng", "khi", "gian", "năm");

  /** What is decided in one breath with the next post; a poll is on one alone. */
  private static final Set<Fact.Action> NAMES_NEXT =
      Set.of(Fact.Action.DISMISS, Fact.Action.APPOINT, Fact.Action.TRANSFER);

  /** What stands between a post that is left and the one taken next. */
  private static final WordSet LINKS = WordSet.of(",", "và", "để", "đồng", "thời");

  /** What stands before the next of several with their titles. */
  private static final WordSet TITLED = WordSet.of("là", "và", ",", ";", ":");

  /** "ba Giám đốc Sở được bổ nhiệm là: Giám đốc Sở A Lê Văn B, …": what leads to those titled. */
  private static final Phrases<Boolean> IS = Phrases.of("là :", "gồm :", "gồm có :", ":");

  /** What parts a person from posts and those from the verb. */
  private static final WordSet BESIDE_POSTS = WordSet.of(",", "-");

  private static final Phrases<Boolean> IN_TURN = Phrases.of("lần lượt");

  private static final WordSet TAKES = WordSet.of("giữ", "nhận", "đảm", "kiêm");

  /** How many words lead to whom a decision is about, and to what it is about. */
  private static final int WHOM = 4;

  private static final int ABOUT = 10;

  /** How many lines behind a decision the next one stands, where a caption is between. */
  private static final int CAPTION = 2;

  /** How many words name the place that opens a headline. */
  private static final int SHORT_PLACE = 6;

  private final DecisionWords words = new DecisionWords();

  List<Fact.PersonnelDecision> read(MarkIndex index) {
    Scan scan = new Scan(index);
    for (Sentence sentence : index.text.sentences()) {
      scan.read(sentence);
    }
    return scan.votes.date(ToldOnce.of(scan.decisions));
  }

  /** One pass over one article. */
  private final class Scan {
    private final MarkIndex index;
    private final StoryTopics topics;
    private final List<Fact.PersonnelDecision> decisions = new ArrayList<>();

    /** The decisions so far by whom they are on. */
    private final Map<String, List<Fact.PersonnelDecision>> decisionsOn = new HashMap<>();

    private final Votes votes = new Votes();
    private List<Marks.PostMark> lastPosts = List.of();
    private Optional<DecisionWords.Group> carried = Optional.empty();
    private int carriedLine = -9;

    /** The last verbs that were carried, and their line, though they are no more. */
    private Optional<DecisionWords.Group> lastVerbs = Optional.empty();

    private int lastVerbsLine = -9;

    /** Whether the verb that is carried opened a list without a post: "quyết định bổ nhiệm:". */
    private boolean opensBare;

    /** The line of the last sentence that announced decisions. */
    private int announcedLine = -9;

    /** The line of the last sentence in which a body was elected, of whom is not told. */
    private int electedLine = -9;

    private String carriedBullet = "";
    private List<Marks.PersonMark> waiting = List.of();

    /** What is decided on those in the numbered lines that follow. */
    private Optional<Unnamed> overLines = Optional.empty();

    Scan(MarkIndex index) {
      this.index = index;
      this.topics = new StoryTopics(index);
    }

    void read(Sentence sentence) {
      new Clauses(sentence).read();
    }

    /** Verbs and the posts behind them, of whom is not yet told. */
    private record Unnamed(DecisionWords.Group group, DecisionPosts.Target target) {}

    /** Verbs and whom they are about, whose new post is not yet told. */
    private record Opened(DecisionWords.Group group, List<Marks.PersonMark> persons) {}

    /** The clauses of one sentence. */
    private final class Clauses {
      private final Text text = index.text;
      private final List<Token> tokens = index.tokens;
      private final Sentence sentence;
      private final DecisionPosts posts;
      private final DecisionPostsBefore before;
      private final DecisionPersons people;
      private final Leavings leavings;
      private final DecisionDetails details;
      private final DecisionHedges hedges;
      private int decidedUntil;

      /** Whom the last decision of the sentence is on. */
      private List<Marks.PersonMark> decided = List.of();

      /** Whether that one was given by "là": "phê chuẩn ông A là Chủ tịch, ông B là …". */
      private boolean givenByIs;

      /** Where the clause now read ends. */
      private int end;

      private final List<Unnamed> unnamed = new ArrayList<>();
      private Optional<Opened> opened = Optional.empty();

      /** Who is moved to a body without a post. */
      private Optional<Opened> moved = Optional.empty();

      Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.posts = new DecisionPosts(words, index, sentence);
        this.before = new DecisionPostsBefore(index, sentence);
        this.people = new DecisionPersons(words, index, topics, sentence);
        this.leavings = new Leavings(index, sentence, posts, people);
        this.details = new DecisionDetails(index, sentence);
        this.hedges = new DecisionHedges(words, index, sentence);
        this.decidedUntil = sentence.from();
      }

      void read() {
        if (sentence.line() - carriedLine > 1
            || !(isOpenBefore() || isNextBullet() || isNextPerson(carried) || isThereby())) {
          carried = behindCaption();
        }
        opensBare &= carried.isPresent();
        List<DecisionWords.Group> groups =
            Stream.of(
                    words.groups(index, sentence.from(), sentence.to()).stream()
                        .filter(group -> !index.isInPost(group.from())),
                    begun().stream(),
                    heads().stream(),
                    headline().stream())
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(DecisionWords.Group::from))
                .toList();
        inLine(groups);
        int first = groups.isEmpty() ? sentence.to() : groups.getFirst().from();
        Optional<DecisionWords.Group> handed = groups.isEmpty() ? handed() : Optional.empty();
        carried = handed.or(() -> carried).or(() -> words.byPaper(text, sentence));
        end = first;
        carriedOn(handed.map(DecisionWords.Group::to).orElse(sentence.from()));
        boolean hedged = false;
        for (int i = 0; i < groups.size(); i++) {
          end = end(groups, i);
          hedged = hedges.isHedged(groups.get(i)) || hedged && hedges.isJoined(groups.get(i));
          if (!hedged) {
            clause(groups.get(i));
          }
        }
        succeed();
        if (carried.isEmpty()) {
          announced()
              .or(() -> many(groups))
              .filter(group -> !hedges.isHedged(group))
              .ifPresent(this::announce);
        }
        boolean open =
            tokens.get(sentence.to() - 1).is("và") || tokens.get(sentence.to() - 1).is(",");
        waiting =
            open && carriedLine >= sentence.line() - 1
                ? index.peopleIn(sentence.from(), sentence.to())
                : List.of();
        if (open && !waiting.isEmpty()) {
          carriedLine = sentence.line();
        }
      }

      /** "Thay ông A giữ chức Giám đốc là bà B": what B takes. */
      private void succeed() {
        end = sentence.to();
        new Successors(index, sentence)
            .read(decisions)
            .filter(taken -> !isDecidedHere(taken.person()))
            .ifPresent(taken ->
                add(
                    taken.person(),
                    Fact.Action.APPOINT,
                    taken.post(),
                    DecisionWords.appointing(taken.from(), taken.to(), "thay"),
                    DecisionPosts.Target.none(taken.to())));
      }

      private boolean isDecidedHere(Marks.PersonMark person) {
        return Optional.ofNullable(decisionsOn.get(person.name()))
            .filter(given -> given.getLast().evidence().sentence().equals(sentence.span()))
            .isPresent();
      }

      /**
       * "… đối với các ông có tên sau đây: 1. Ông A, … 2. Ông B, …", "bầu 2 Phó Chủ tịch gồm: - Ông
       * A, …": one of those in the lines.
       */
      private void inLine(List<DecisionWords.Group> groups) {
        boolean isNumber = beforeNumber(sentence.to()) == sentence.from();
        if (isNumber) {
          return;
        }
        List<Marks.PersonMark> person =
            isInLine() ? personAt(behindVerb(groups), sentence.to()) : List.of();
        overLines = overLines.filter(_ -> !person.isEmpty());
        end = sentence.to();
        overLines.ifPresent(told -> {
          int at = person.getFirst().to();
          DecisionPosts.Target target = told.target();
          decide(
              told.group(),
              new DecisionPosts.Target(at, at, target.posts(), target.seats()),
              person);
        });
      }

      /** Whether a sentence is a line of a list: "1. Ông A", "- Bà B", "Ông C". */
      private boolean isInLine() {
        Token first = tokens.get(sentence.from());
        return first.kind() == Token.Kind.NUMBER
            || beforeNumber(sentence.from()) < sentence.from()
            || first.opensLine() && (!first.isWord() || isNameAlone());
      }

      /** "Ông C, Giám đốc Sở Y tế" as a line, not "Ông C cùng dự". */
      private boolean isNameAlone() {
        return DecisionPersons.isCall(tokens.get(sentence.from()))
            && personAt(sentence.from(), sentence.to()).stream()
                .anyMatch(
                    person -> person.to() == sentence.to() || !tokens.get(person.to()).isWord());
      }

      /** "- Phê chuẩn kết quả bầu ông A": where those named in a line begin, behind its verb. */
      private int behindVerb(List<DecisionWords.Group> groups) {
        return groups.stream()
            .limit(1)
            .filter(group -> group.from() - sentence.from() <= 1)
            .map(DecisionWords.Group::to)
            .findFirst()
            .orElse(sentence.from());
      }

      /**
       * "A sẽ làm Giám đốc … từ ngày 1/7": given, though no verb tells of it, as its day is told.
       */
      private Optional<DecisionWords.Group> begun() {
        int end = sentence.to() - 1;
        for (int i = WILL.next(text, sentence.from() + 1, end);
            i < end;
            i = WILL.next(text, i + 1, end)) {
          Optional<Marks.PostMark> post = posts.led(i + 1, sentence.to());
          if (post.filter(mark -> details.isBegun(mark.to())).isPresent()) {
            return Optional.of(DecisionWords.begun(i, post.get().from()));
          }
        }
        return Optional.empty();
      }

      /** "Đại hội bầu Ủy ban Kiểm tra gồm 9 ủy viên. Ông A, Ủy viên …, làm Chủ nhiệm …" */
      private Optional<DecisionWords.Group> heads() {
        List<Marks.PersonMark> first =
            sentence.line() - electedLine <= 1
                ? personAt(sentence.from(), sentence.to())
                : List.of();
        int verb = first.isEmpty() ? sentence.to() : behindPosts(first.getFirst().to());
        return verb + 1 < sentence.to()
                && tokens.get(verb).is("làm")
                && index.postAt.containsKey(verb + 1)
            ? Optional.of(DecisionWords.elected(verb, verb + 1))
            : Optional.empty();
      }

      private int behindPosts(int from) {
        int at = from;
        while (at < sentence.to() && (index.isInPost(at) || BESIDE_POSTS.has(tokens.get(at)))) {
          at++;
        }
        return at;
      }

      /**
       * "Hải Phòng: Ông A làm Phó Giám đốc Sở Y tế", "Đà Nẵng có tân Giám đốc Sở Du lịch: Bà B": a
       * line that tells in short who has a new post.
       */
      private Optional<DecisionWords.Group> headline() {
        List<Marks.PersonMark> named = index.peopleIn(sentence.from(), sentence.to());
        boolean line = sentence.from() == 0 || tokens.get(sentence.from()).opensLine();
        if (!line || named.size() != 1) {
          return Optional.empty();
        }
        int colon = named.getFirst().from() - 2;
        boolean called =
            colon > sentence.from()
                && tokens.get(colon).is(":")
                && PersonNameReader.ADDRESS.has(tokens.get(colon + 1));
        return called
            ? takes(colon, named.getFirst().to()).or(() -> isNew(colon))
            : Optional.empty();
      }

      /** "Hải Phòng: Ông A làm Phó Giám đốc" */
      private Optional<DecisionWords.Group> takes(int colon, int verb) {
        boolean takes =
            colon - sentence.from() < SHORT_PLACE
                && verb + 1 < sentence.to()
                && tokens.get(verb).is("làm")
                && index.postAt.containsKey(verb + 1);
        return takes ? Optional.of(DecisionWords.begun(verb, verb + 1)) : Optional.empty();
      }

      /** "Đà Nẵng có tân Giám đốc Sở Du lịch: Bà B" */
      private Optional<DecisionWords.Group> isNew(int colon) {
        return IntStream.range(sentence.from(), colon - 2)
            .filter(i -> tokens.get(i).is("có") && tokens.get(i + 1).is("tân"))
            .filter(i -> index.postAt.containsKey(i + 2))
            .mapToObj(i -> DecisionWords.appointing(i, i + 2, "tân"))
            .findFirst();
      }

      /** "trao quyết định cho ông A giữ chức …", "quyết định … về việc ông A giữ chức …". */
      private Optional<DecisionWords.Group> handed() {
        for (int i = sentence.from() + 1; i + 2 < sentence.to(); i++) {
          if (DECISION.startingAt(tokens, i).isEmpty()) {
            continue;
          }
          int about = tokens.get(i + 2).is("cho") ? i + 3 : aboutEnd(i + 2);
          if (about > 0 && !personAt(about, sentence.to()).isEmpty()) {
            return Optional.of(DecisionWords.appointing(i, about, "quyết định"));
          }
        }
        return Optional.empty();
      }

      /** "công bố các quyết định về công tác cán bộ": what the lines behind tell of. */
      private Optional<DecisionWords.Group> announced() {
        return ANNOUNCES
            .firstIn(text, sentence.from(), sentence.to())
            .filter(told -> !isHonour(told.to()))
            .map(told -> DecisionWords.appointing(told.from(), told.to(), "quyết định"));
      }

      /** "7 nhân sự khác được điều động, bổ nhiệm": those whom the next sentences name. */
      private Optional<DecisionWords.Group> many(List<DecisionWords.Group> groups) {
        return groups.stream()
            .filter(group -> group.from() - 1 > sentence.from())
            .filter(group -> tokens.get(group.from() - 1).is("được"))
            .filter(group -> isCounted(group.from() - 1))
            .findFirst();
      }

      private boolean isCounted(int end) {
        int at = tokens.get(end - 1).is("khác") ? end - 1 : end;
        Optional<Phrases.Match<Boolean>> people = OFFICERS.endingAt(tokens, at);
        return people
            .filter(noun -> noun.from() > sentence.from())
            .filter(noun -> tokens.get(noun.from() - 1).kind() == Token.Kind.NUMBER)
            .isPresent();
      }

      /** "trao quyết định khen thưởng"; a new body has people, where those are told of behind. */
      private boolean isHonour(int from) {
        boolean led =
            sentence.to() < tokens.size() && THEREBY.startingAt(tokens, sentence.to()).isPresent();
        return (led ? AWARDS : HONOURS).next(text, from, sentence.to()) < sentence.to();
      }

      private void announce(DecisionWords.Group group) {
        carry(group);
        announcedLine = sentence.line();
      }

      /** "Theo đó, ông A giữ chức …": behind a sentence that announced decisions. */
      private boolean isThereby() {
        return announcedLine >= sentence.line() - 1
            && THEREBY.startingAt(tokens, sentence.from()).isPresent();
      }

      private int aboutEnd(int from) {
        for (int i = from; i < Math.min(from + ABOUT, sentence.to() - 1); i++) {
          if (tokens.get(i).is("về") && tokens.get(i + 1).is("việc")) {
            return i + 2;
          }
        }
        return -1;
      }

      /** Where a clause ends: at the next verbs, but "để nghỉ hưu" goes on with it. */
      private int end(List<DecisionWords.Group> groups, int i) {
        int next = i + 1;
        while (next < groups.size()
            && groups.get(next).main() == Fact.Action.RETIRE
            && isOneItem(groups.get(i).to(), groups.get(next).from())) {
          next++;
        }
        return next < groups.size() ? groups.get(next).from() : sentence.to();
      }

      /** "Chiều 9/12, các đại biểu đã bầu chức danh …": the day of whoever was given the post. */
      private void vote(DecisionWords.Group group, DecisionPosts.Target target) {
        boolean done = group.from() > sentence.from() && tokens.get(group.from() - 1).is("đã");
        details
            .date(group.from(), target.to(), Optional.empty())
            .filter(day -> done && day.day() != 0)
            .ifPresent(day -> votes.add(group.main(), target.posts(), day));
      }

      /** Whether no semicolon parts two tokens. */
      private boolean isOneItem(int from, int to) {
        return tokens.subList(from, to).stream().noneMatch(token -> token.is(";"));
      }

      /** Whether the line before goes on in this one: it ends with a semicolon or "và". */
      private boolean isOpenBefore() {
        Token last = tokens.get(Math.max(beforeNumber(sentence.from()) - 1, 0));
        return last.is(";") || last.is(":") || last.is(",") || last.is("và");
      }

      /**
       * The index of the number that ends before a token, "2. Ông B": that token where none does.
       */
      private int beforeNumber(int at) {
        boolean numbered =
            at > 1 && tokens.get(at - 1).is(".") && tokens.get(at - 2).kind() == Token.Kind.NUMBER;
        return numbered ? at - 2 : at;
      }

      /** Whether a list opens: "… sau đây:", "… sau đây: 1." */
      private boolean opensList() {
        return tokens.get(Math.max(beforeNumber(sentence.to()) - 1, 0)).is(":");
      }

      /** "- Ông A giữ chức …", "2. Chủ tịch UBND: ông B" behind another line of the same list. */
      private boolean isNextBullet() {
        Token first = tokens.get(sentence.from());
        boolean number = first.kind() == Token.Kind.NUMBER && first.opensLine();
        return opensBare && isInLine()
            || !carriedBullet.isEmpty()
                && (first.is(carriedBullet)
                    || number && Character.isDigit(carriedBullet.charAt(0)));
      }

      /**
       * "Bổ nhiệm ông A làm … . Ông B, Phó Giám đốc …, giữ chức Giám đốc …": the sentence of
       * another person, who gets a post as those of the sentence before did.
       */
      private boolean isNextPerson(Optional<DecisionWords.Group> verbs) {
        boolean given =
            verbs.filter(group -> group.main() != Fact.Action.DISMISS).isPresent()
                && index.datesIn(sentence.from(), sentence.to()).isEmpty();
        return given
            && personAt(sentence.from(), sentence.to()).stream()
                .filter(person -> person.from() > sentence.from())
                .filter(person -> !isDecidedOn(person))
                .flatMapToInt(person -> IntStream.range(person.to(), sentence.to()))
                .filter(i -> TAKES_POST.startingAt(tokens, i).isPresent())
                .anyMatch(i -> !BEFORE.has(tokens.get(i - 1)));
      }

      /** The same where a picture's caption stands as a line between them. */
      private Optional<DecisionWords.Group> behindCaption() {
        boolean near =
            sentence.line() - lastVerbsLine <= CAPTION && tokens.get(sentence.from()).opensLine();
        return lastVerbs.filter(_ -> near && isNextPerson(lastVerbs));
      }

      private boolean isDecidedOn(Marks.PersonMark person) {
        return decisionsOn.containsKey(person.name());
      }

      /** "đã từ nhiệm để ứng cử vào HĐQT": what somebody leaves a post for. */
      private boolean isAim(int at) {
        return at < sentence.to() && tokens.get(at).is("để");
      }

      private void clause(DecisionWords.Group group) {
        if (group.main() == Fact.Action.RETIRE) {
          leavings.retired(group, end, decisions).forEach(left -> retire(group, left));
          carriedOn(group.to());
          return;
        }
        int titles = IS.startingAt(tokens, group.to()).map(Phrases.Match::to).orElse(-1);
        if (titles > 0 && posts.beforeName(titles).isPresent()) {
          alsoTitled(group, titles - 1);
          return;
        }
        int next = posts.afterUnread(group.to(), end);
        if (next > group.to()) {
          carry(group);
          carriedOn(next);
          return;
        }
        boolean aim = group.main() == Fact.Action.DISMISS && isAim(group.to());
        DecisionPosts.Target target =
            aim
                ? DecisionPosts.Target.none(group.to())
                : group.hands() ? before.handedOn(group) : posts.target(group.to(), end, true);
        if (target.isEmpty() && !aim) {
          target = before.of(group, end, people.passiveAt(group), lastPosts);
        }
        if (target.isEmpty() && group.main() == Fact.Action.TRANSFER) {
          target = posts.movedTo(group, end);
        }
        List<Marks.PersonMark> persons = people.persons(group, target, end);
        List<Marks.PersonMark> again = target.isEmpty() ? people.passive(group) : List.of();
        if (isToldAgain(group, again)) {
          persons = again;
          target = new DecisionPosts.Target(group.to(), group.to(), lastPosts, List.of());
        }
        if (target.isEmpty() && again.stream().noneMatch(this::isDecidedOn)) {
          target = before.justGiven(group, end, people.passiveAt(group));
          persons = target.isEmpty() ? persons : again;
        }
        if (persons.isEmpty() && !target.isEmpty() && isOfSame(group)) {
          persons = decided;
        }
        if (persons.isEmpty() && !target.isEmpty() && isOfOpened(group)) {
          decide(opened.get().group().going(group), target, opened.get().persons());
          opened = Optional.empty();
          return;
        }
        if (target.isEmpty() && group.main() == Fact.Action.DISMISS) {
          leavings.left(group).forEach(left -> leave(group, left));
          alsoTitled(group, posts.named(group.to(), end));
        }
        if (!target.isEmpty() && !persons.isEmpty()) {
          decideBeside(group, target, persons);
          decide(behindMove(group, persons), target, persons);
        }
        if (group.main() == Fact.Action.TRANSFER && target.posts().isEmpty()) {
          moved = persons.isEmpty() ? moved : Optional.of(new Opened(group, persons));
        }
        if (opensList()) {
          if (target.isEmpty()) {
            carry(group);
            opensBare = true;
          } else if (persons.isEmpty()) {
            overLines = Optional.of(new Unnamed(group, target));
          }
        }
        if (group.main() == Fact.Action.ELECT
            && target.isEmpty()
            && persons.isEmpty()
            && text.isCapital(group.to())) {
          electedLine = sentence.line();
        }
        goOn(group, target, persons);
        if (!persons.isEmpty() || target.posts().isEmpty()) {
          unnamed.clear();
        } else {
          unnamed.add(new Unnamed(group, target));
          vote(group, target);
        }
        if (!target.isEmpty()) {
          carriedOn(Math.max(target.to(), decidedUntil));
          alsoDecided(group, Math.max(target.to(), decidedUntil));
          alsoSeated(group, target);
        }
        if (!target.isEmpty() && group.main() == Fact.Action.DISMISS && !persons.isEmpty()) {
          alsoTitled(group, persons.getLast().to());
        }
      }

      /**
       * "cách chức Hiệu trưởng A và Hiệu phó B", "cách chức hai lãnh đạo là Hiệu trưởng A và Hiệu
       * phó B": those whose posts stand before their names.
       */
      private void alsoTitled(DecisionWords.Group group, int from) {
        Optional<Marks.PostMark> next = titled(from);
        while (next.isPresent()) {
          Marks.PostMark post = next.get();
          List<Marks.PersonMark> person = index.peopleIn(post.to(), end).stream().limit(1).toList();
          if (person.isEmpty()) {
            return;
          }
          decide(
              group,
              new DecisionPosts.Target(post.from(), post.to(), List.of(post), List.of()),
              person);
          next = titled(person.getFirst().to());
        }
      }

      private Optional<Marks.PostMark> titled(int link) {
        return link + 1 < end && TITLED.has(tokens.get(link))
            ? posts.beforeName(link + 1)
            : Optional.empty();
      }

      /**
       * "ông A bị miễn nhiệm chức … và cho thôi làm nhiệm vụ …", "điều động ông B về công tác tại
       * Sở Nội vụ, giao quyền Giám đốc Sở": who was decided on right before.
       */
      private boolean isOfSame(DecisionWords.Group group) {
        return decidedUntil == group.from() - 1
            && switch (group.main()) {
              case DISMISS -> tokens.get(decidedUntil).is("và");
              case APPOINT -> tokens.get(decidedUntil).is(",");
              default -> false;
            };
      }

      /** "điều động ông A, Giám đốc …, giao quyền Giám đốc …": what is given to who is moved. */
      private boolean isOfOpened(DecisionWords.Group group) {
        return group.main() == Fact.Action.APPOINT
            && group.from() > sentence.from()
            && tokens.get(group.from() - 1).is(",")
            && opened
                .filter(move -> move.group().main() == Fact.Action.TRANSFER)
                .filter(move -> isOneItem(move.group().to(), group.from()))
                .isPresent();
      }

      /** "điều động ông A đến nhận công tác tại … và bổ nhiệm giữ chức …": one move. */
      private DecisionWords.Group behindMove(
          DecisionWords.Group group, List<Marks.PersonMark> persons) {
        return moved
            .filter(_ -> group.goesWithMove())
            .filter(move -> move.persons().getFirst().name().equals(persons.getFirst().name()))
            .map(move -> move.group().going(group))
            .orElse(group);
      }

      /**
       * "điều động ông A, Bí thư …, thôi giữ chức Bí thư …, giữ chức Trưởng Ban …": the post that
       * the first verbs give stands behind the one left.
       */
      private void goOn(
          DecisionWords.Group group, DecisionPosts.Target target, List<Marks.PersonMark> persons) {
        boolean leaves = group.main() == Fact.Action.DISMISS;
        if (!leaves && target.isEmpty() && !persons.isEmpty()) {
          opened = Optional.of(new Opened(group, persons));
        } else if (leaves && opened.filter(o -> o.persons().equals(persons)).isPresent()) {
          DecisionPosts.Target next = posts.target(target.to(), end, false);
          if (!next.posts().isEmpty()) {
            decide(opened.get().group(), next, persons);
            opened = Optional.empty();
          }
        } else if (!target.isEmpty() && !persons.isEmpty() && NAMES_NEXT.contains(group.main())) {
          takeNext(group, target.to(), persons);
        }
      }

      /**
       * "thôi giữ chức A để giữ chức B", "bổ nhiệm vào chức danh A, giữ chức B": who leaves or
       * takes A takes B.
       */
      private void takeNext(DecisionWords.Group group, int from, List<Marks.PersonMark> persons) {
        int at = DecisionPosts.afterTerm(tokens, from, end);
        while (at < end && at - from < WHOM && LINKS.has(tokens.get(at))) {
          at++;
        }
        DecisionPosts.Target next = posts.target(at, end, false);
        boolean takes = at < end && TAKES.has(tokens.get(at)) && persons.getLast().to() <= at;
        if (at > from && takes && next.intro() == at && !next.posts().isEmpty()) {
          boolean leaves = group.main() == Fact.Action.DISMISS;
          decide(leaves ? DecisionWords.appointing(at, at + 2, "giữ chức") : group, next, persons);
        }
      }

      /** "miễn nhiệm chức vụ …, cho thôi làm … đối với ông A": those before are of A too. */
      private void decideBeside(
          DecisionWords.Group group, DecisionPosts.Target target, List<Marks.PersonMark> persons) {
        int next = persons.getFirst().from() >= target.to() ? group.from() : sentence.from();
        for (Unnamed other : unnamed.reversed()) {
          if (!posts.isJoined(other.target().to(), next)) {
            return;
          }
          decide(other.group(), other.target(), persons);
          next = other.group().from();
        }
      }

      /** "Thủ tướng phê chuẩn … ông A. Ông A được bầu ngày 9/12": the post is the one told last. */
      private boolean isToldAgain(DecisionWords.Group group, List<Marks.PersonMark> persons) {
        return !lastPosts.isEmpty()
            && !decisions.isEmpty()
            && index.dateAt.containsKey(group.to())
            && persons.size() == 1
            && persons.getFirst().name().equals(decisions.getLast().person());
      }

      /** "miễn nhiệm Bộ trưởng … đối với ông A và Bộ trưởng … đối với ông B": the second. */
      private void alsoDecided(DecisionWords.Group group, int from) {
        Optional<DecisionPosts.Target> next = posts.postForPerson(from, end);
        while (next.isPresent()) {
          List<Marks.PersonMark> persons = people.targets(next.get(), end);
          if (persons.isEmpty()) {
            return;
          }
          decide(group, next.get(), persons);
          next = posts.postForPerson(persons.getLast().to(), end);
        }
      }

      /** "bầu ông A vào Ban Chấp hành … và ông B vào Ban Thường vụ …": the second. */
      private void alsoSeated(DecisionWords.Group group, DecisionPosts.Target target) {
        int at = target.to();
        while (target.posts().isEmpty() && at < end && LINKS.has(tokens.get(at))) {
          List<Marks.PersonMark> next = personAt(at, end);
          DecisionPosts.Target seat =
              next.isEmpty()
                  ? DecisionPosts.Target.none(at)
                  : posts.target(next.getFirst().to(), end, false);
          if (seat.seats().isEmpty() || !seat.posts().isEmpty()) {
            return;
          }
          decide(group, seat, next);
          at = seat.to();
        }
      }

      /** The one named behind no more than a link and how one is called: "và đồng chí B". */
      private List<Marks.PersonMark> personAt(int from, int until) {
        return index.peopleIn(from, until).stream()
            .limit(1)
            .filter(person -> person.from() - from < WHOM)
            .toList();
      }

      /** "…; ông B giữ chức …": the posts after the first in a list whose verb was told before. */
      private void carriedOn(int from) {
        int at = from;
        while (carried.isPresent() && at < end) {
          at = posts.afterUnread(at, end);
          int start = at;
          Optional<DecisionPosts.Target> heading =
              posts.heading(at, end).filter(head -> !isCareer(start, head.intro()));
          List<Marks.PersonMark> listed =
              heading.map(head -> people.targets(head, end)).orElse(List.of());
          if (!listed.isEmpty()) {
            decide(carried.get(), heading.get(), listed);
            at = Math.max(heading.get().to(), listed.getLast().to());
            continue;
          }
          DecisionPosts.Target target = posts.target(at, end, false);
          if (target.posts().isEmpty() && givenBehindName(at)) {
            at = decidedUntil;
            continue;
          }
          if (target.posts().isEmpty() && givenByIs) {
            target = posts.behindIs(at, end);
          }
          boolean ends = carried.get().main() == Fact.Action.DISMISS;
          if (target.posts().isEmpty()
              || ends && TAKES.has(tokens.get(target.intro()))
              || hedges.isProposing(at, target.intro())) {
            return;
          }
          List<Marks.PersonMark> persons = new ArrayList<>(waiting);
          persons.addAll(index.peopleIn(at, target.intro()));
          if (!persons.isEmpty() && !isCareer(persons.getLast().to(), target.intro())) {
            decide(carried.get(), target, persons);
          }
          waiting = List.of();
          at = target.to();
        }
      }

      /**
       * "bổ nhiệm: - Ông A, Giám đốc Sở Y tế", "bổ nhiệm ông A làm …; bà B - Phó Giám đốc …": the
       * post behind a name is the one given, where the list has no other.
       */
      private boolean givenBehindName(int from) {
        boolean item = opensBare && from == sentence.from() && isInLine();
        boolean next = from > sentence.from() && from < end && tokens.get(from).is(";");
        List<Marks.PersonMark> person = item || next ? personAt(from, end) : List.of();
        DecisionPosts.Target given =
            person.isEmpty()
                ? DecisionPosts.Target.none(from)
                : posts.behindName(person.getFirst().to(), end);
        boolean dash = !given.isEmpty() && tokens.get(given.intro()).is("-");
        boolean whole =
            next && !given.isEmpty() && given.posts().getLast().to() == itemEnd(from + 1);
        if (given.isEmpty() || !(dash || item || whole) || next && hasOwnVerb(given.to())) {
          return false;
        }
        decide(carried.get(), given, person);
        return true;
      }

      /** Where one of several parted by semicolons ends. */
      private int itemEnd(int from) {
        int at = from;
        while (at < end && !tokens.get(at).is(";") && !tokens.get(at).is(".")) {
          at++;
        }
        return at;
      }

      /** "…; ông B - Phó Giám đốc được bầu giữ chức …": whether verbs stand behind posts. */
      private boolean hasOwnVerb(int posts) {
        return end < sentence.to() && isOneItem(posts, end);
      }

      /** "…, ông A từng giữ chức …" tells what was before; not "…, Chỉ huy trưởng …, giữ chức". */
      private boolean isCareer(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> CAREER.isAt(text, i) && !index.isInPost(i));
      }

      private void decide(
          DecisionWords.Group group, DecisionPosts.Target target, List<Marks.PersonMark> persons) {
        for (Marks.PersonMark person : persons) {
          for (Post seat : target.seats()) {
            add(person, group.seat(), seat, group, target);
          }
          for (Marks.PostMark post : postsOf(person, persons, target.posts())) {
            Post given = posts.moved(post, person.to(), target.intro());
            add(person, group.main(), given, group, target);
          }
        }
        lastPosts = target.posts();
        givenByIs = target.intro() < sentence.to() && tokens.get(target.intro()).is("là");
        decided = persons;
        carry(group);
        decidedUntil = Math.max(target.to(), persons.getLast().to());
      }

      /** "ông A và ông B lần lượt giữ chức Giám đốc và Phó Giám đốc": to each the one in turn. */
      private List<Marks.PostMark> postsOf(
          Marks.PersonMark person, List<Marks.PersonMark> persons, List<Marks.PostMark> given) {
        boolean inTurn =
            persons.size() > 1
                && persons.size() == given.size()
                && IN_TURN.isIn(text, persons.getLast().to(), given.getFirst().from());
        return inTurn ? List.of(given.get(persons.indexOf(person))) : given;
      }

      /** "năm 2014, ông A làm Phó Chủ tịch rồi Chủ tịch": the day is that of the first. */
      private boolean isLaterStep(Post post, DecisionPosts.Target target) {
        return target.posts().stream()
            .filter(mark -> mark.post().equals(post) && mark.from() > 0)
            .anyMatch(mark -> tokens.get(mark.from() - 1).is("rồi"));
      }

      private void leave(DecisionWords.Group group, Leavings.Left left) {
        add(left.person(), group.main(), left.post(), group, DecisionPosts.Target.none(group.to()));
      }

      /** "miễn nhiệm … đối với ông A và ông B để nghỉ hưu": all whose posts end retire. */
      private void retire(DecisionWords.Group group, Leavings.Left left) {
        boolean together =
            decided.stream().anyMatch(person -> person.name().equals(left.person().name()));
        (together ? decided : List.of(left.person()))
            .forEach(person -> leave(group, new Leavings.Left(person, left.post())));
      }

      private void carry(DecisionWords.Group group) {
        opensBare &= carried.filter(group::equals).isPresent();
        carried = Optional.of(group);
        carriedLine = sentence.line();
        lastVerbs = carried;
        lastVerbsLine = carriedLine;
        Token first = tokens.get(sentence.from());
        carriedBullet = first.isWord() ? "" : first.key();
      }

      private void add(
          Marks.PersonMark person,
          Fact.Action action,
          Post post,
          DecisionWords.Group group,
          DecisionPosts.Target target) {
        int from = Math.min(person.from(), Math.min(group.from(), target.intro()));
        from = Math.max(from, sentence.from());
        int to = Math.max(Math.max(group.to(), target.to()), person.to());
        Evidence evidence =
            new Evidence(
                sentence.span(),
                text.span(from, to),
                text.words(from, to),
                person.from() > target.to() ? "decision-post-first" : "decision",
                group.because());
        int until = Math.max(end, target.to());
        boolean dated = !isLaterStep(post, target);
        Optional<PartialDate> since = details.effective(target.to(), until).filter(_ -> dated);
        Optional<PartialDate> day = details.date(group.from(), to, since).filter(_ -> dated);
        boolean leaves = action == Fact.Action.DISMISS || action == Fact.Action.RETIRE;
        List<Fact.PersonnelDecision> given =
            decisionsOn.computeIfAbsent(person.name(), _ -> new ArrayList<>());
        Optional<Post> left =
            leaves
                ? Optional.empty()
                : details.formerPost(person, post, target.intro(), day.or(() -> since), given);
        Fact.PersonnelDecision decision =
            new Fact.PersonnelDecision(
                person.name(),
                action,
                post,
                left,
                day,
                since,
                details.document(person),
                details.term(target.to(), until),
                evidence);
        given.add(decision);
        decisions.add(decision);
      }
    }
  }
}
