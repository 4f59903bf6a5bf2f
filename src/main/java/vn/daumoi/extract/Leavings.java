package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Finds who leaves which post where the verb tells no post: "A từ chức", "B nghỉ hưu". */
final class Leavings {
  /** How far behind "nghỉ hưu" the one who retires stands, the post before the name counted. */
  private static final int RETIRED_REACH = 30;

  /** How many words tell the old post of who retires. */
  private static final int APPOSITION = 12;

  /** How many words stand before the day that opens a sentence. */
  private static final int OPENING = 3;

  /** What opens a list of those who retire: "cho các đồng chí A, …; B, …". */
  private static final WordSet LISTS = WordSet.of("gồm", ":", "các");

  /** What leads from a decision to whom or what it is about. */
  private static final Phrases<Boolean> ABOUT = Phrases.of("đối với", "về việc");

  private static final Phrases<Boolean> AFTER_TERM =
      Phrases.of(
          "sau khi giữ chức",
          "sau một nhiệm kỳ",
          "sau hai nhiệm kỳ",
          "sau ba nhiệm kỳ",
          "sau nhiệm kỳ",
          "khi đang giữ chức",
          "khi đang là",
          "khi đang làm");

  /** What says that offices are those in the Party alone. */
  private static final Phrases<Boolean> IN_PARTY =
      Phrases.of("trong Đảng", "về Đảng", "Đảng", "trong tổ chức đảng");

  private final MarkIndex index;
  private final Sentence sentence;
  private final DecisionPosts posts;
  private final DecisionPersons people;
  private final Text text;
  private final List<Token> tokens;

  Leavings(MarkIndex index, Sentence sentence, DecisionPosts posts, DecisionPersons people) {
    this.index = index;
    this.sentence = sentence;
    this.posts = posts;
    this.people = people;
    this.text = index.text;
    this.tokens = index.tokens;
  }

  /** A person and a post that is left. */
  record Left(Marks.PersonMark person, Post post) {}

  /**
   * "Giám đốc Sở Y tế A từ chức", "ông B, Chủ tịch …, bị bãi nhiệm", "cách chức ông C, Giám đốc …":
   * the post told with them.
   */
  List<Left> left(DecisionWords.Group group) {
    if (posts.isAllOfThem(group.to(), sentence.to())) {
      return leftAll(group);
    }
    if (group.ofAll()) {
      return leftByAll(group);
    }
    List<Left> left = new ArrayList<>();
    List<Marks.PersonMark> object = object(group.to());
    for (Marks.PersonMark person : object.isEmpty() ? people.leaving(group) : object) {
      Optional<Marks.PostMark> post =
          object.isEmpty()
              ? lastPostOf(person, group.from())
              : lastPostOf(person, sentence.to()).filter(told -> told.from() >= group.to());
      post.ifPresent(mark -> left.add(new Left(person, mark.post())));
    }
    return left;
  }

  /**
   * "cách tất cả các chức vụ trong Đảng của ông A, gồm: Ủy viên …, Bí thư …", "… đối với ông A, Bí
   * thư …", "ông A bị cách tất cả các chức vụ trong Đảng, gồm: …": those of the Party, where they
   * alone are spoken of.
   */
  private List<Left> leftByAll(DecisionWords.Group group) {
    Optional<Phrases.Match<Boolean>> party = IN_PARTY.startingAt(tokens, group.to());
    int at = party.map(Phrases.Match::to).orElse(group.to());
    List<Marks.PersonMark> object = object(at);
    List<Marks.PersonMark> left = object.isEmpty() ? people.leavingAll(group) : object;
    if (left.size() != 1) {
      return List.of();
    }
    Marks.PersonMark person = left.getFirst();
    int from = Math.max(at, person.to());
    List<Marks.PostMark> held =
        MarkIndex.in(index.marks.posts(), from, sentence.to()).stream()
            .filter(post -> post.holder().map(person.name()::equals).orElse(true))
            .filter(post -> party.isEmpty() || isOfParty(post))
            .toList();
    boolean listed =
        !held.isEmpty()
            && held.getFirst().from() - from < APPOSITION
            && isList(from, held.getFirst().from());
    return held.stream()
        .filter(post -> listed || post.holder().isPresent() && !post.former())
        .skip(listed || held.isEmpty() ? 0 : held.size() - 1)
        .map(post -> new Left(person, post.post()))
        .toList();
  }

  private static boolean isOfParty(Marks.PostMark post) {
    return post.post().agency().kind() == AgencyKind.PartyBody;
  }

  /** "cách chức ông A, Giám đốc …", "cách tất cả các chức vụ đối với ông A, Giám đốc …" */
  private List<Marks.PersonMark> object(int from) {
    int at = from;
    while (at < sentence.to()
        && at - from < DecisionPersons.OBJECT_GAP
        && isBeforeObject(tokens.get(at))) {
      at++;
    }
    boolean named = at < sentence.to() && index.isNameAt(at);
    return named ? index.peopleIn(at, sentence.to()).subList(0, 1) : List.of();
  }

  private static boolean isBeforeObject(Token token) {
    return DecisionPersons.isAddress(token)
        || token.is("đối")
        || token.is("với")
        || token.is("của")
        || token.is("các");
  }

  /** "Ông A từng là …, …. Năm 2018, ông từ nhiệm các vị trí này": all told of A just before. */
  private List<Left> leftAll(DecisionWords.Group group) {
    Sentence last = text.sentenceAt(tokens.get(Math.max(sentence.from() - 1, 0)).start());
    List<Left> left = new ArrayList<>();
    for (Marks.PersonMark person : people.leavingAll(group)) {
      List<Marks.PostMark> here = posts.heldBy(person.name(), sentence.from(), group.from());
      List<Marks.PostMark> all =
          here.isEmpty() ? posts.heldBy(person.name(), last.from(), last.to()) : here;
      all.forEach(post -> left.add(new Left(person, post.post())));
    }
    return left;
  }

  /**
   * "trao quyết định nghỉ hưu cho ông A, Phó Giám đốc …", "bà B, nguyên …, vừa nghỉ hưu", "nghỉ hưu
   * từ ngày 1/6 gồm ông C, Thứ trưởng …; ông D, Chủ tịch …".
   */
  List<Left> retired(DecisionWords.Group group, int end, List<Fact.PersonnelDecision> decisions) {
    Optional<Left> replaced = replaced(group, decisions);
    if (replaced.isPresent() || !isDecided(group)) {
      return replaced.stream().toList();
    }
    List<Marks.PersonMark> after =
        index.peopleIn(group.to(), Math.min(end, group.to() + RETIRED_REACH));
    if (!after.isEmpty() && isList(group.to(), after.getFirst().from())) {
      return index.peopleIn(group.to(), end).stream()
          .flatMap(person -> retired(person, decisions).stream())
          .toList();
    }
    List<Marks.PersonMark> before = index.peopleIn(sentence.from(), group.from());
    if (after.isEmpty() && (before.isEmpty() || people.isGiven(group.from()))) {
      return List.of();
    }
    List<Marks.PersonMark> persons =
        after.isEmpty() ? people.together(before) : after.subList(0, 1);
    return persons.stream().flatMap(person -> retired(person, decisions).stream()).toList();
  }

  private Optional<Left> retired(Marks.PersonMark person, List<Fact.PersonnelDecision> decisions) {
    return lastLeft(person.name(), decisions)
        .or(() -> lastPostOf(person, sentence.to()).map(Marks.PostMark::post))
        .map(post -> new Left(person, post));
  }

  private boolean isList(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> LISTS.has(tokens.get(i)));
  }

  /** "bầu ông A làm Chủ tịch … thay ông B nghỉ hưu": B leaves the post that A takes. */
  private Optional<Left> replaced(
      DecisionWords.Group group, List<Fact.PersonnelDecision> decisions) {
    List<Marks.PersonMark> before = index.peopleIn(sentence.from(), group.from());
    boolean taken =
        !decisions.isEmpty()
            && decisions.getLast().evidence().sentence().equals(sentence.span())
            && !before.isEmpty()
            && isRightBehind(before.getLast().to(), group.from())
            && people.isReplaced(before.getLast(), sentence.from());
    return taken
        ? Optional.of(new Left(before.getLast(), decisions.getLast().post()))
        : Optional.empty();
  }

  /** "ông B nghỉ hưu", "ông B - Giám đốc cũ nghỉ hưu" */
  private boolean isRightBehind(int name, int verb) {
    boolean apposed = tokens.get(name).is("-") || tokens.get(name).is(",");
    return verb - name <= 1
        || apposed
            && verb - name < APPOSITION
            && tokens.subList(name + 1, verb).stream().allMatch(Token::isWord);
  }

  private boolean isDecided(DecisionWords.Group group) {
    for (int i = Math.max(sentence.from(), group.from() - 3); i < group.from(); i++) {
      Token t = tokens.get(i);
      if (t.is("định") || t.is("vừa") || t.is("được") || t.is("chế")) {
        return true;
      }
    }
    int next = group.to();
    return isOnPaper(group)
        || isOfToday(group)
        || isAfterTerm(group)
        || next < sentence.to()
            && (tokens.get(next).is("theo")
                || tokens.get(next).is("từ")
                || tokens.get(next).is("hưởng")
                || tokens.get(next).is("kể"));
  }

  /** "Ngày 1-6, đồng chí A, Phó Chủ tịch …, đã nghỉ hưu.": a day opens the sentence. */
  private boolean isOfToday(DecisionWords.Group group) {
    boolean last = group.to() >= sentence.to() || tokens.get(group.to()).is(".");
    return last
        && index.datesIn(sentence.from(), group.from()).stream()
            .limit(1)
            .anyMatch(day -> day.date().day() != 0 && day.from() - sentence.from() < OPENING);
  }

  /** "Tháng 4/2021, ông nghỉ hưu sau một nhiệm kỳ giữ chức …": a date opens the sentence. */
  private boolean isAfterTerm(DecisionWords.Group group) {
    return AFTER_TERM.startingAt(tokens, group.to()).isPresent()
        && index.datesIn(sentence.from(), group.from()).stream()
            .limit(1)
            .anyMatch(date -> date.from() - sentence.from() < OPENING);
  }

  /**
   * "công bố quyết định đối với ông A, Giám đốc …, nghỉ công tác chờ hưu", "Quyết định số 12 về
   * việc nghỉ hưu đối với bà B".
   */
  private boolean isOnPaper(DecisionWords.Group group) {
    boolean told = false;
    for (int i = sentence.from(); i + 1 < group.from(); i++) {
      told |= tokens.get(i).is("quyết") && tokens.get(i + 1).is("định");
      if (told && ABOUT.startingAt(tokens, i).isPresent()) {
        return !tokens.get(group.from() - 1).is("đã");
      }
    }
    return false;
  }

  private static Optional<Post> lastLeft(String person, List<Fact.PersonnelDecision> decisions) {
    return decisions.stream()
        .filter(d -> d.person().equals(person) && d.action() == Fact.Action.DISMISS)
        .map(Fact.PersonnelDecision::post)
        .findFirst();
  }

  /** The last post of a person that the sentence tells before a token. */
  private Optional<Marks.PostMark> lastPostOf(Marks.PersonMark person, int end) {
    return MarkIndex.in(index.marks.posts(), sentence.from(), end).stream()
        .filter(p -> p.holder().map(person.name()::equals).orElse(false))
        .reduce((a, b) -> b);
  }
}
