package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Finds whom a decision is about: between verb and post, before a passive verb, after the post, or
 * the one a pronoun speaks of.
 */
final class DecisionPersons {
  /** How "coi là", "xem là" begin, which lead to no person, and such phrases as a whole. */
  private static final WordSet VIEWED = WordSet.of("coi", "xem", "cho");

  private static final Phrases<Boolean> SAID =
      Phrases.of("cho biết", "cho rằng", "cho thấy", "cho là", "cho hay");

  private static final WordSet BESIDE = WordSet.of("với", "cùng", "cho", "giúp", "của", "gặp");

  /** What leads from the name of another to what the subject was given then. */
  private static final Phrases<Boolean> THEN = Phrases.of("sau khi", "trước khi", "khi", "từ khi");

  /** What an officer or a body does by whom somebody is appointed. */
  private static final Phrases<Boolean> SIGNS =
      Phrases.of("ký quyết định", "ra quyết định", "ký ban hành quyết định", "có quyết định");

  /** What an officer does with the papers by which others are moved. */
  private static final Phrases<Boolean> PAPERS =
      Phrases.of("ký", "trao", "công bố", "ban hành", "ra");

  private static final WordSet PASSIVES = WordSet.of("được", "nhận", "đón");

  /** What stands between an officer and the post held when somebody was appointed. */
  private static final Phrases<Boolean> WHEN =
      Phrases.of("khi còn", "khi còn là", "khi đang là", "khi đó là", "lúc đó là", "khi ấy là");

  private static final int PASSIVE_REACH = 14;
  private static final Phrases<Boolean> FORM = Phrases.of("hình thức");

  /** The punishments that one more is told behind. */
  private static final WordSet MILDER = WordSet.of("khiển", "trách", "cảnh", "cáo", "và", ",", ":");

  private static final WordSet APPOSES = WordSet.of(",", "-", "(");

  private static final int APPOSITION = 7;
  static final int OBJECT_GAP = 5;
  private static final Set<String> SUBORDINATE =
      Set.of("trước", "sau", "khi", "ngay", "với", "vì", "do", "nhờ", "dù", "tuy", "kể");
  private static final Set<String> PRONOUNS = Set.of("ông", "bà", "anh", "chị", "chí", "người");
  private static final WordSet RANK =
      WordSet.of("đại", "thượng", "trung", "thiếu", "tướng", "tá", "úy");

  private static final Set<String> MANY = Set.of("các", "những", "nhiều", "số");
  private static final Set<String> ADVERBS =
      Set.of("đã", "cũng", "vừa", "mới", "sẽ", "từng", "lần");
  private static final Set<String> GOING_ON =
      Set.of("nhưng", "sau", "đó", "đã", "vẫn", "lại", "rồi");
  private static final Set<String> NOUNS =
      Set.of("viên", "cử", "sĩ", "cán", "bộ", "biểu", "ai", "tịch", "nhân", "sự", "danh", "vụ");

  /** How many words the post of somebody unnamed has. */
  private static final int LONGEST_POST = 24;

  private static final Phrases<Boolean> UNDER = Phrases.of("dưới thời");

  /** How far before a name that may stand. */
  private static final int REIGN = 5;

  private static final Set<String> AFTER_LEAVING =
      Set.of(
          "và", "sau", "vì", "do", "về", "hôm", "ngày", "vào", "để", "khi", "trước", "theo", "từ",
          "kể");

  private static final Set<String> LINKS =
      Set.of(",", "và", "kiêm", "-", "đồng", "thời", "cùng", "các");

  private final DecisionWords words;
  private final MarkIndex index;
  private final StoryTopics topics;
  private final Sentence sentence;
  private final List<Token> tokens;

  DecisionPersons(DecisionWords words, MarkIndex index, StoryTopics topics, Sentence sentence) {
    this.words = words;
    this.index = index;
    this.topics = topics;
    this.sentence = sentence;
    this.tokens = index.tokens;
  }

  List<Marks.PersonMark> persons(DecisionWords.Group group, DecisionPosts.Target target, int end) {
    boolean postRightAfter = target.intro() == group.to();
    int until = target.isEmpty() ? end : target.intro();
    List<Marks.PersonMark> objects =
        index.peopleIn(group.to(), until).stream()
            .filter(person -> !isReplaced(person, group.to()))
            .toList();
    if (!objects.isEmpty()) {
      return objects;
    }
    List<Marks.PersonMark> titled = dismissed(group, target);
    if (!titled.isEmpty()) {
      return titled;
    }
    boolean passive = passiveAt(group) >= 0;
    if (passive || group.ofSubject() || postRightAfter) {
      int at = passive ? passiveAt(group) : group.from();
      List<Marks.PersonMark> after = targets(target, end);
      boolean named =
          !after.isEmpty()
              && !(passive && !index.peopleIn(sentence.from(), at).isEmpty())
              && !(group.ofSubject() && (isBehindName(group.from()) || isBehindHolder(at)));
      if (named) {
        return after;
      }
      if (isForm(group)) {
        return subject(group.from(), false);
      }
      boolean told = passive || group.ofSubject();
      boolean active = !told && (isPaper(group.from()) || group.main() == Fact.Action.DISMISS);
      if (active) {
        return List.of();
      }
      boolean moved = target.posts().isEmpty() && !target.isEmpty();
      boolean office = tokens.get(Math.min(group.to(), sentence.to() - 1)).is("chức");
      if (told || (isIntroAt(group.to()) && !office) || isSeatAt(group.to()) || moved) {
        return subject(at, passive || isPronounBefore(at));
      }
      return List.of();
    }
    return isPronoun(group.to()) || isSeatAt(group.to())
        ? subject(group.from(), isPronoun(group.to()))
        : targets(target, end);
  }

  /** "bà A tái đắc cử", "bà A vừa tái đắc cử": whether a name stands right before the verb. */
  private boolean isBehindName(int at) {
    int name = ADVERBS.contains(tokens.get(Math.max(0, at - 1)).key()) ? at - 1 : at;
    return index.peopleIn(sentence.from(), at).stream().anyMatch(person -> person.to() == name);
  }

  /** "bà A, Giám đốc Sở Y tế trúng cử": whether nothing but posts parts a name from the verb. */
  private boolean isBehindHolder(int at) {
    int name =
        index.peopleIn(sentence.from(), at).stream()
            .mapToInt(Marks.PersonMark::to)
            .max()
            .orElse(at);
    return name < at
        && APPOSES.has(tokens.get(name))
        && IntStream.range(name + 1, at)
            .allMatch(i ->
                index.isInPost(i)
                    || LINKS.contains(tokens.get(i).key())
                    || ADVERBS.contains(tokens.get(i).key()));
  }

  /** "cách chức Giám đốc Sở Y tế Lê Văn A", "miễn nhiệm Thứ trưởng - ông Lê Văn A". */
  private List<Marks.PersonMark> dismissed(DecisionWords.Group group, DecisionPosts.Target target) {
    if (group.main() != Fact.Action.DISMISS || target.posts().size() != 1) {
      return List.of();
    }
    int at = target.to();
    while (at < sentence.to() && at - target.to() < 3 && isAddress(tokens.get(at))) {
      at++;
    }
    return index.isNameAt(at) ? index.peopleIn(at, sentence.to()).subList(0, 1) : List.of();
  }

  static boolean isAddress(Token token) {
    return token.is("-") || token.is("đồng") || PRONOUNS.contains(token.key());
  }

  /** The index of the token before how one is called, not before another: "được" of "được bà B". */
  static int beforeCall(List<Token> tokens, int name, int from) {
    int at = name - 1;
    while (at > from && isAddress(tokens.get(at))) {
      at--;
    }
    return at;
  }

  /** "được bầu thay ông B làm …", "thay người tiền nhiệm là ông B": whose place the other takes. */
  boolean isReplaced(Marks.PersonMark person, int from) {
    int at = person.from() - 1;
    while (at > from && isCall(tokens.get(at))) {
      at--;
    }
    if (at > from + 1 && tokens.get(at).is("là") && tokens.get(at - 2).is("tiền")) {
      return true;
    }
    while (at > from && tokens.get(at).key().matches("cho|thế|vị|trí|chân|của")) {
      at--;
    }
    return at >= from && tokens.get(at).key().matches("thay|kế|nhiệm");
  }

  /** "Theo bà A, ông B được bổ nhiệm …": whether the first of a sentence only tells of it. */
  private boolean isTold() {
    Token first = tokens.get(sentence.from());
    return first.is("theo") || first.is("cũng") && tokens.get(sentence.from() + 1).is("theo");
  }

  /** "ông", "đồng chí", "Thiếu tướng": how one is called. */
  static boolean isCall(Token token) {
    return PRONOUNS.contains(token.key()) || token.is("đồng") || RANK.has(token);
  }

  /** "ký các quyết định nghỉ hưu", not "được trao quyết định nghỉ hưu": told of who gives it. */
  boolean isGiven(int at) {
    int paper = at - 2;
    int verb = isPaper(at) && MANY.contains(tokens.get(paper - 1).key()) ? paper - 1 : paper;
    return isPaper(at)
        && PAPERS
            .endingAt(tokens, verb)
            .filter(match -> match.from() >= sentence.from())
            .filter(match -> !PASSIVES.has(tokens.get(Math.max(0, match.from() - 1))))
            .isPresent();
  }

  /** "trao quyết định bổ nhiệm chức vụ …": who hands over a paper is not whom it is about. */
  private boolean isPaper(int at) {
    return at - 2 >= sentence.from()
        && tokens.get(at - 1).is("định")
        && tokens.get(at - 2).is("quyết");
  }

  /**
   * "kỷ luật ông A bằng hình thức cách chức …", "… bằng hình thức cảnh cáo và cho thôi giữ chức …",
   * "… bằng hình thức cách các chức vụ (gồm cách chức …; cách chức …)": who is punished so is told
   * before; not "xóa tư cách chức vụ".
   */
  private boolean isForm(DecisionWords.Group group) {
    int at = group.from();
    int end = at > 1 && tokens.get(at - 1).is("luật") ? at - 2 : at;
    while (end > sentence.from() && MILDER.has(tokens.get(end - 1))) {
      end--;
    }
    if (FORM.endingAt(tokens, end).isPresent()) {
      return true;
    }
    List<Marks.PersonMark> before = index.peopleIn(sentence.from(), at);
    return group.main() == Fact.Action.DISMISS
        && !before.isEmpty()
        && !tokens.get(at - 1).is("tư")
        && FORM.isIn(index.text, before.getLast().to(), at);
  }

  private boolean isIntroAt(int i) {
    return words.after(tokens, i, "intro") > 0;
  }

  private boolean isSeatAt(int i) {
    return words.after(tokens, i, "seat") > 0;
  }

  private boolean isPronoun(int i) {
    return i < tokens.size()
        && (PRONOUNS.contains(tokens.get(i).key())
            || (i + 1 < tokens.size() && tokens.get(i).is("đồng") && tokens.get(i + 1).is("chí")));
  }

  /**
   * The index of "được" before the verbs, with at most the deciding body between, or an officer and
   * the post: "được bà B, Chủ tịch UBND tỉnh, ký quyết định bổ nhiệm"; else -1.
   */
  int passiveAt(DecisionWords.Group group) {
    int at =
        SIGNS
            .endingAt(tokens, group.from())
            .map(Phrases.Match::from)
            .orElseGet(() -> beforeDecides(group.from()));
    int body = beforeOfficersPost(at);
    for (int i = body - 1; i >= Math.max(sentence.from(), body - PASSIVE_REACH); i--) {
      Token t = tokens.get(i);
      if (t.is("được") || t.is("bị")) {
        return i;
      }
      if (t.kind() == Token.Kind.MARK && !t.is("-") && !t.is(".")
          || t.is("quyết")
          || t.is("quyền")) {
        return -1;
      }
    }
    return -1;
  }

  /** "được Ban Bí thư quyết định điều động": the index before what a body does; else the verbs'. */
  private int beforeDecides(int verbs) {
    int at = verbs - 2;
    boolean decides =
        isPaper(verbs)
            && at > sentence.from()
            && (index.agencyBefore.containsKey(at) || index.isInPost(at - 1));
    return decides ? at : verbs;
  }

  /** The index before ", Chủ tịch UBND tỉnh," right behind a name; the same one where none is. */
  private int beforeOfficersPost(int at) {
    int from = Math.max(sentence.from(), at - 2 * PASSIVE_REACH);
    return index.peopleIn(from, at).reversed().stream()
        .limit(1)
        .map(officer -> index.postAt.get(afterThen(officer.to() + 1)))
        .filter(post -> post != null && post.to() == at - 1 && tokens.get(at - 1).is(","))
        .map(post -> index.peopleIn(from, at).getLast().to())
        .findFirst()
        .orElse(at);
  }

  /** The index after "khi còn là", which leads from an officer to the post held then. */
  private int afterThen(int at) {
    return WHEN.startingAt(tokens, at).map(Phrases.Match::to).orElse(at);
  }

  /**
   * The person a passive verb or a pronoun speaks of: the last before it in the sentence, the first
   * after it in "Trước khi được bầu …, ông A …", or the one the sentence before was about.
   */
  private List<Marks.PersonMark> subject(int at, boolean reachesBack) {
    List<Marks.PersonMark> meant = meant(at, reachesBack);
    int pronoun = pronounBefore(at);
    return meant.size() == 1 && isCalledOtherwise(meant.getFirst(), pronoun)
        ? lastCalledAs(pronoun)
        : meant;
  }

  /** The token of "ông" or "bà" that alone is the subject of a verb; else -1. */
  private int pronounBefore(int at) {
    int i = at - 1;
    while (i > sentence.from() && ADVERBS.contains(tokens.get(i).key())) {
      i--;
    }
    return i >= sentence.from() && PersonNameReader.ADDRESS.has(tokens.get(i)) ? i : -1;
  }

  /** "Ông A …. Trước đó, bà được bổ nhiệm …": whether a pronoun speaks of another. */
  private boolean isCalledOtherwise(Marks.PersonMark person, int pronoun) {
    Token call = tokens.get(Math.max(0, person.from() - 1));
    return pronoun >= 0
        && PersonNameReader.ADDRESS.has(call)
        && !call.is(tokens.get(pronoun).key());
  }

  private List<Marks.PersonMark> lastCalledAs(int pronoun) {
    return index.peopleIn(1, pronoun).reversed().stream()
        .filter(person -> tokens.get(person.from() - 1).is(tokens.get(pronoun).key()))
        .limit(1)
        .toList();
  }

  private List<Marks.PersonMark> meant(int at, boolean reachesBack) {
    if (isSomeOfficer(at)) {
      return List.of();
    }
    List<Marks.PersonMark> named =
        index.peopleIn(sentence.from(), at).stream().filter(person -> !isReigning(person)).toList();
    List<Marks.PersonMark> before = named.stream().filter(person -> kin(person) < 0).toList();
    if (!named.isEmpty() && isOfRelative(named.getLast(), before)) {
      return List.of();
    }
    if (!before.isEmpty() && !before.getLast().equals(named.getLast())) {
      return before.subList(before.size() - 1, before.size());
    }
    if (!before.isEmpty() && goesOn(at)) {
      return before.subList(0, 1);
    }
    List<Marks.PersonMark> listed = listed(before, at);
    if (listed.size() > 1) {
      return listed;
    }
    if (!before.isEmpty() && isBeside(before.getLast(), at)) {
      return before.size() > 1 ? before.subList(0, 1) : topics.before(sentence.from());
    }
    if (!before.isEmpty()
        && (isBehindPicture(before.getLast().to(), at)
            || isOtherCalled(before.getLast().to(), at)
            || isOfOthers(before.getLast().to(), at))) {
      return List.of();
    }
    if (!before.isEmpty()) {
      return together(before);
    }
    if (isNoun(at) || isStranger(at)) {
      return List.of();
    }
    if (isSubordinate(at)) {
      List<Marks.PersonMark> after =
          index.peopleIn(at, sentence.to()).stream()
              .filter(person -> !isReplaced(person, at))
              .toList();
      if (!after.isEmpty()) {
        return after.subList(0, 1);
      }
    }
    return reachesBack ? topics.before(sentence.from()) : List.of();
  }

  /** "lần đầu một Thứ trưởng được bổ nhiệm": somebody whom the text does not name. */
  private boolean isSomeOfficer(int at) {
    int end = ADVERBS.contains(tokens.get(Math.max(0, at - 1)).key()) ? at - 1 : at;
    int from = Math.max(sentence.from(), end - LONGEST_POST);
    return MarkIndex.in(index.marks.posts(), from, end).stream()
        .anyMatch(post ->
            post.to() == end
                && post.from() > sentence.from()
                && tokens.get(post.from() - 1).is("một"));
  }

  /** "Bộ trưởng A dưới thời Tổng thống B từ chức": under whom somebody else served. */
  private boolean isReigning(Marks.PersonMark person) {
    int from = Math.max(sentence.from(), person.from() - REIGN);
    return UNDER.isIn(index.text, from, person.from());
  }

  private int kin(Marks.PersonMark person) {
    return Relatives.start(tokens, sentence.from(), person.from(), person.from());
  }

  /** "Con trai ông A được bổ nhiệm", not "ông B, con trai ông A, được bổ nhiệm". */
  private boolean isOfRelative(Marks.PersonMark last, List<Marks.PersonMark> others) {
    int kin = kin(last);
    boolean apart = tokens.get(last.to()).is(",") || tokens.get(last.to()).is(")");
    boolean ofOther = !others.isEmpty() && kin - others.getLast().to() <= Relatives.NEAR;
    return kin >= 0 && !apart && !ofOther;
  }

  /** The last of those named before a verb, and who is named with no more than links between. */
  List<Marks.PersonMark> together(List<Marks.PersonMark> before) {
    List<Marks.PersonMark> chain = new ArrayList<>();
    chain.add(before.getLast());
    for (int i = before.size() - 2;
        i >= 0
            && onlyLinks(before.get(i).to(), chain.getFirst().from())
            && !isReplaced(before.get(i), sentence.from())
            && !(i == 0 && isTold());
        i--) {
      chain.addFirst(before.get(i));
    }
    return chain;
  }

  /**
   * "Các ông: A, Giám đốc …; B; C, Phó Giám đốc … được bầu": all behind the colon, or behind "các"
   * where semicolons part them.
   */
  private List<Marks.PersonMark> listed(List<Marks.PersonMark> before, int at) {
    int colon = at;
    boolean parted = false;
    for (int i = sentence.from(); i < at; i++) {
      colon = tokens.get(i).is(":") ? i : colon;
      parted |= tokens.get(i).is(";");
    }
    colon = colon == at && parted ? sentence.from() : colon;
    boolean several = colon < at && tokens.get(sentence.from()).is("các");
    int first = colon;
    List<Marks.PersonMark> listed =
        before.stream().filter(person -> person.from() > first).toList();
    return several && !listed.isEmpty() && listed.getFirst().from() - first < OBJECT_GAP
        ? listed
        : List.of();
  }

  /**
   * "Sau khi được bầu …, ông A", "Được bầu …, ông A", not "Trước đó, ông được bầu … thay ông B".
   */
  private boolean isSubordinate(int at) {
    int first = sentence.from();
    if (at == first) {
      return true;
    }
    return SUBORDINATE.contains(tokens.get(first).key())
        && !tokens.get(first + 1).is("đó")
        && !isPronounBefore(at);
  }

  /** "ông A chê ông B, nhưng sau đó được bầu": the sentence goes on about its first person. */
  private boolean goesOn(int at) {
    int i = at - 1;
    while (i > sentence.from() && GOING_ON.contains(tokens.get(i).key())) {
      i--;
    }
    return i < at - 1 && tokens.get(i).is(",") && tokens.get(i + 1).is("nhưng");
  }

  /** "Ông Khánh được bổ nhiệm …" where nobody of that name was told of. */
  private boolean isStranger(int at) {
    return IntStream.range(sentence.from(), at - 1)
        .anyMatch(i -> PRONOUNS.contains(tokens.get(i).key()) && tokens.get(i + 1).isCapital());
  }

  /** "làm việc với ông B sau khi được bầu": who was elected is not B. */
  private boolean isBeside(Marks.PersonMark person, int at) {
    int start = person.from();
    while (start > sentence.from() && isCall(tokens.get(start - 1))) {
      start--;
    }
    return start > sentence.from()
        && BESIDE.has(tokens.get(start - 1))
        && THEN.startingAt(tokens, person.to()).filter(when -> when.to() == at).isPresent();
  }

  /** "sau khi ông A lên ngôi, ông MBS được bổ nhiệm": somebody whom no rule knows is called so. */
  private boolean isOtherCalled(int from, int to) {
    return IntStream.range(from, to - 1)
        .anyMatch(i ->
            PersonNameReader.ADDRESS.has(tokens.get(i))
                && tokens.get(i + 1).isCapital()
                && !index.isInPost(i));
  }

  /** "… ông A (Ảnh: B) Chủ tịch Tập đoàn C được chỉ định làm …": what a caption ran into. */
  private boolean isBehindPicture(int from, int to) {
    return IntStream.range(from, to - 1)
        .anyMatch(i -> tokens.get(i).is("(") && tokens.get(i + 1).is("ảnh"));
  }

  /** "một ứng cử viên được bầu": the noun before the verb says that nobody named is meant. */
  private boolean isNoun(int at) {
    for (int i = at - 1; i >= sentence.from(); i--) {
      Token t = tokens.get(i);
      if (!ADVERBS.contains(t.key())) {
        return t.kind() == Token.Kind.LOWER && (NOUNS.contains(t.key()) || isOfMany(i));
      }
    }
    return false;
  }

  /** "Bộ trưởng A chúc mừng các cán bộ được bổ nhiệm": some behind the name, none of them named. */
  private boolean isOfOthers(int name, int at) {
    int i = at - 1;
    while (i > name && at - i < OBJECT_GAP && tokens.get(i).kind() == Token.Kind.LOWER) {
      if (MANY.contains(tokens.get(i).key())) {
        return !tokens.get(i - 1).is("trong");
      }
      i--;
    }
    return false;
  }

  /** "các đồng chí mới được bầu": people, of whom no single one is meant. */
  private boolean isOfMany(int pronoun) {
    int noun = tokens.get(pronoun).is("chí") ? pronoun - 1 : pronoun;
    return PRONOUNS.contains(tokens.get(pronoun).key())
        && noun > sentence.from()
        && MANY.contains(tokens.get(noun - 1).key());
  }

  /** Whom a passive verb speaks of; nobody where it is not passive. */
  List<Marks.PersonMark> passive(DecisionWords.Group group) {
    int at = passiveAt(group);
    return at < 0 ? List.of() : subject(at, true);
  }

  /** Who leaves a post of which no more is told: "A từ chức", "B bị bãi nhiệm". */
  List<Marks.PersonMark> leaving(DecisionWords.Group group) {
    int passive = passiveAt(group);
    boolean ends =
        group.to() >= sentence.to()
            || tokens.get(group.to()).kind() == Token.Kind.MARK
            || AFTER_LEAVING.contains(tokens.get(group.to()).key());
    boolean leaves = ends && (passive >= 0 || group.resigns());
    return leaves ? subject(passive >= 0 ? passive : group.from(), false) : List.of();
  }

  /** Who leaves all posts told before: "ông A từ nhiệm các vị trí". */
  List<Marks.PersonMark> leavingAll(DecisionWords.Group group) {
    int passive = passiveAt(group);
    int at = passive >= 0 ? passive : group.from();
    boolean leaves = passive >= 0 || group.ofSubject();
    return leaves ? subject(at, passive >= 0 || isPronounBefore(at)) : List.of();
  }

  private boolean isPronounBefore(int at) {
    return tokens.subList(Math.max(sentence.from(), at - 3), at).stream()
        .anyMatch(token -> PRONOUNS.contains(token.key()));
  }

  /** "ông A và ông B", "ông A (Giám đốc …), và ông B": no more than posts and links between. */
  private boolean onlyLinks(int from, int to) {
    int links = 0;
    int i = index.text.behindBracket(from, to);
    while (i < to) {
      Marks.PostMark post = index.postAt.get(i);
      Token t = tokens.get(i);
      if (post == null && !LINKS.contains(t.key()) && !PRONOUNS.contains(t.key())) {
        return false;
      }
      links += post == null ? 1 : 0;
      i = post == null ? i + 1 : post.to();
    }
    return i == to && links <= 6;
  }

  /**
   * The persons after the post: "… đối với ông A", "… là các đồng chí: A, …; B, …"; not "… cùng ba
   * Phó Giám đốc là ông B, ông C".
   */
  List<Marks.PersonMark> targets(DecisionPosts.Target target, int end) {
    if (target.isEmpty()) {
      return List.of();
    }
    List<Marks.PersonMark> after = index.peopleIn(target.to(), end);
    if (after.isEmpty()) {
      return List.of();
    }
    if (target.posts().isEmpty() && isCalledAt(DecisionPosts.afterTerm(tokens, target.to(), end))) {
      return coordinated(after);
    }
    boolean together = false;
    for (int i = target.to(); i < after.getFirst().from(); i++) {
      together |= tokens.get(i).is("cùng");
      if (tokens.get(i).is("thay") || together && index.postAt.containsKey(i)) {
        return List.of();
      }
      boolean leads = words.after(tokens, i, "target") > 0 && !isSaid(i);
      if (leads || isOf(i, after.getFirst())) {
        if (isOfGroup(i, after.getFirst().from())) {
          return List.of();
        }
        boolean list = tokens.get(i).is(":") || tokens.get(i).is("là") || colonBefore(i, after);
        if (target.posts().isEmpty()) {
          return list ? after : List.of();
        }
        return list ? after : coordinated(after);
      }
    }
    return List.of();
  }

  /** "bầu bổ sung vào HĐQT ông A": whether one is named there, and called so. */
  private boolean isCalledAt(int from) {
    int at = from;
    while (at < sentence.to() && isAddress(tokens.get(at))) {
      at++;
    }
    return at > from && index.isNameAt(at);
  }

  private boolean isSaid(int i) {
    return VIEWED.has(tokens.get(i - 1)) || SAID.startingAt(tokens, i).isPresent();
  }

  /** "… với 27 đồng chí; đồng chí A": how many there are, and no more of them. */
  private boolean isOfGroup(int from, int person) {
    return tokens.get(from + 1).kind() == Token.Kind.NUMBER
        && tokens.subList(from, person).stream().anyMatch(token -> token.is(";"));
  }

  /** "phê chuẩn miễn nhiệm chức vụ Chủ tịch … của ông A" */
  private boolean isOf(int i, Marks.PersonMark person) {
    int at = i + 1;
    while (at < person.from() && isAddress(tokens.get(at))) {
      at++;
    }
    return tokens.get(i).is("của") && at > i + 1 && at >= person.from() - 1;
  }

  /** "ông A, Phó Giám đốc, và ông B": persons with only posts and a few words between. */
  private List<Marks.PersonMark> coordinated(List<Marks.PersonMark> people) {
    int count = 1;
    while (count < people.size()
        && freeWords(people.get(count - 1).to(), people.get(count).from()) <= APPOSITION) {
      count++;
    }
    return people.subList(0, count);
  }

  /** How many words between two tokens are in no post; many where a target word stands. */
  private int freeWords(int from, int to) {
    int free = 0;
    int i = from;
    while (i < to && free <= APPOSITION) {
      Marks.PostMark post = index.postAt.get(i);
      boolean parted =
          post != null && tokens.get(DecisionPosts.afterTerm(tokens, post.to(), to)).is("đối");
      if (parted || tokens.get(i).is("được") || tokens.get(i).is("do")) {
        return APPOSITION + 1;
      }
      free += post == null ? 1 : 0;
      i = post == null ? i + 1 : post.to();
    }
    return free;
  }

  private boolean colonBefore(int from, List<Marks.PersonMark> after) {
    return tokens.subList(from, after.getFirst().from()).stream().anyMatch(token -> token.is(":"));
  }
}
