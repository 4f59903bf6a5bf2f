package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Finds where the posts of a decision stand in a clause: after "giữ chức", right after the verb,
 * before a passive one, and seats in committees after "tham gia".
 */
final class DecisionPosts {
  private static final List<String> LOCAL =
      List.of("Tỉnh ủy ", "Thành ủy ", "Hội đồng nhân dân ", "Ủy ban nhân dân ");

  private static final Set<String> LINKS =
      Set.of(",", "và", "kiêm", "-", "đồng", "thời", "cùng", "các", "rồi");

  private static final Phrases<Boolean> MAYBE = Phrases.of("khả năng", "ứng cử");

  /** "phân công ông A (khi đó là Phó Giám đốc)": what somebody was when it was decided. */
  private static final Phrases<Boolean> THEN =
      Phrases.of(
          "khi đó",
          "lúc đó",
          "khi ấy",
          "lúc ấy",
          "lúc bấy giờ",
          "thời điểm đó",
          "khi có nhân sự",
          "khi có nhân sự mới",
          "khi có người");

  private static final Set<String> LATER =
      Set.of("rồi", "kỳ", "sau", "toàn", "sẽ", "từng", "đang", "hiện", "vẫn", "vốn");

  private static final Set<String> BEFORE_POST =
      Set.of(
          "chức", "vụ", "danh", "là", "bổ", "sung", "thêm", "hai", "ba", "bốn", "lại", ":", "các",
          "nhân", "sự", "tân", "vị", "trí", "cương", "ghế", "chiếc", "quyền", "tư", "cách");

  /**
   * Posts found in a clause.
   *
   * @param intro where the words that lead to them begin
   * @param to the index after the last of them
   * @param posts the posts as marked
   * @param seats seats in committees joined
   */
  record Target(int intro, int to, List<Marks.PostMark> posts, List<Post> seats) {
    /** No posts, behind verbs that end before a token. */
    static Target none(int to) {
      return new Target(to, to, List.of(), List.of());
    }

    boolean isEmpty() {
      return posts.isEmpty() && seats.isEmpty();
    }
  }

  /** Words and marks before a post of whom "đối với" tells: "…; Chủ tịch … đối với bà B". */
  private static final Set<String> LEADS_TO_POST = Set.of("về", "và", "danh", "vụ", ";", ":", ",");

  private static final Set<String> TOWARDS = Set.of("về", "đến", "sang", "tới", "ra", "vào", "lên");

  private static final Phrases<Boolean> RECEIVING = Phrases.of("nhận công tác", "nhận nhiệm vụ");

  private static final WordSet INTO = WordSet.of("vào", "sang");

  private static final Set<String> BEFORE_BODY =
      Set.of("nhận", "công", "tác", "làm", "việc", "tại", "ở", "nhiệm", "vụ", "cơ", "quan");

  private static final Phrases<Boolean> AGAIN = Phrases.of("và nhiệm kỳ", ", nhiệm kỳ");

  /** What leads from a post to those that go with it. */
  private static final Phrases<Boolean> INCLUDING =
      Phrases.of(
          ", bao gồm cả các chức vụ",
          ", bao gồm các chức vụ",
          ", gồm cả các chức vụ",
          ", gồm các chức vụ");

  private static final WordSet APPOSES = WordSet.of(",", "-", ":", "(");

  private static final Set<String> OVER_LIST = Set.of("gồm", "là", ":");

  private static final Set<String> ALL = Set.of("các", "mọi", "những");
  private static final Set<String> NOUNS_OF_POSTS = Set.of("chức", "vị", "cương");

  /** "ba Phó Giám đốc khác": who have the post already. */
  private static final WordSet OTHERS = WordSet.of("khác");

  /** What leads from a verb to the names of whom it is about. */
  private static final WordSet TO_LIST = WordSet.of("gồm", "các", ":", ";", ",");

  /** Words of decisions that end a post. */
  private static final WordSet TAKING = WordSet.of("thôi", "miễn", "bãi", "cách", "khỏi");

  /** How far before what leads to a post its decision begins. */
  private static final int BEFORE_INTRO = 4;

  /** How far behind seats left a post may tell whose they are. */
  private static final int NEXT = 8;

  private final DecisionWords words;
  private final MarkIndex index;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final SeatReader seatReader;

  DecisionPosts(DecisionWords words, MarkIndex index, Sentence sentence) {
    this.words = words;
    this.index = index;
    this.sentence = sentence;
    this.tokens = index.tokens;
    this.seatReader = new SeatReader(words, index);
  }

  Target target(int verbs, int end, boolean direct) {
    int from = direct && index.postAt.containsKey(verbs - 1) ? verbs - 1 : verbs;
    List<Post> seats = new ArrayList<>();
    int intro = -1;
    if (direct && leadsToSeat(from)) {
      return joined(from, end);
    }
    SeatReader.Seats charge = seatReader.inCharge(from, end);
    if (direct && !charge.posts().isEmpty()) {
      return new Target(from, charge.to(), List.of(), charge.posts());
    }
    if (direct) {
      int at = postAt(from, end, 4);
      if (at >= 0 && !isOfPerson(at, end)) {
        return posts(from, at, end, seats);
      }
    }
    int seatBodies = -1;
    int seatsTo = from;
    for (int i = from; i < end; i++) {
      int seat = seatReader.after(i, end);
      if (seat > 0 && seats.isEmpty()) {
        seatBodies = i;
        SeatReader.Seats joined = seatReader.read(seat, end);
        seats.addAll(joined.posts());
        seatsTo = joined.to();
        int more = afterJoined(joined, end);
        if (more >= 0) {
          return posts(seatBodies, more, end, seats);
        }
        continue;
      }
      int after = introAfter(i, end);
      if (after < 0 || isLater(i)) {
        continue;
      }
      intro = seatBodies >= 0 ? seatBodies : i;
      int at = postAt(after, end, 3);
      if (at >= 0) {
        return posts(intro, at, end, seats);
      }
    }
    if (direct && seats.isEmpty()) {
      int named = postBehindIs(from, end);
      if (named >= 0) {
        return posts(named - 1, named, end, seats);
      }
      Optional<Target> meant = postForPerson(from, end);
      if (meant.isPresent()) {
        return meant.get();
      }
    }
    Optional<Post> proposed = isProposed(seatsTo) ? nextPost(seatsTo) : Optional.empty();
    return new Target(
        seatBodies,
        seatsTo,
        List.of(),
        SeatReader.withBody(seats, proposed).stream().filter(seatReader::isKnown).toList());
  }

  /** "bầu ông A, Giám đốc Sở Y tế là Ủy viên UBND tỉnh": the post behind "là"; else -1. */
  private int postBehindIs(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (tokens.get(i).is("là")
          && index.postAt.containsKey(i + 1)
          && !isLater(i)
          && isAbout(from, i)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "hai lãnh đạo trường là Hiệu trưởng A": the token of "là"; else the end. */
  int named(int from, int end) {
    int at = from;
    while (at + 1 < end && tokens.get(at).kind() != Token.Kind.MARK) {
      if (tokens.get(at).is("là") && beforeName(at + 1).isPresent()) {
        return at;
      }
      at++;
    }
    return end;
  }

  /** "Hiệu trưởng A": the post at a token, where a name stands right behind it. */
  Optional<Marks.PostMark> beforeName(int at) {
    return Optional.ofNullable(index.postAt.get(at))
        .filter(post -> post.to() < tokens.size() && index.isNameAt(post.to()));
  }

  /** Whether somebody is named near a verb, or behind no more than "gồm các ông:". */
  private boolean isAbout(int from, int to) {
    int at = from;
    while (at < to && (DecisionPersons.isAddress(tokens.get(at)) || TO_LIST.has(tokens.get(at)))) {
      at++;
    }
    return !index.peopleIn(from, Math.min(to, from + DecisionPersons.OBJECT_GAP)).isEmpty()
        || at < to && index.isNameAt(at);
  }

  /** "…, ông B và ông C là Phó Chủ tịch": the posts behind the next "là". */
  Target behindIs(int from, int end) {
    int named = postBehindIs(from, end);
    return named < 0 ? Target.none(from) : posts(named - 1, named, end, List.of());
  }

  /**
   * "tham gia Ban Chấp hành, Ban Thường vụ và giới thiệu bầu giữ chức …": of the body told next.
   */
  private boolean isProposed(int seatsTo) {
    return seatsTo + 1 < sentence.to()
        && (tokens.get(seatsTo).is("giới") || tokens.get(seatsTo + 1).is("giới"));
  }

  /** The token of the post behind at most so many words that lead to one; else -1. */
  private int postAt(int from, int end, int most) {
    int at = from;
    while (at < end
        && at - from < most
        && !index.postAt.containsKey(at)
        && isBeforePost(tokens.get(at))) {
      at++;
    }
    return at < end && index.postAt.containsKey(at) ? at : -1;
  }

  /**
   * "bầu ông A làm Trưởng Ban; ông B giữ chức …", "… làm Trưởng Ban, ông B giữ chức …": the token
   * behind those whose post was not read, to whom the next one is not given; the first where a post
   * stands right there.
   */
  int afterUnread(int from, int end) {
    if (index.postAt.containsKey(from)) {
      return from;
    }
    int start = from;
    boolean open = false;
    for (int i = from; i < end; i++) {
      int after = introAfter(i, end);
      if (seatReader.after(i, end) > 0 || after > 0 && postAt(after, end, 3) >= 0) {
        return start;
      }
      open |= after > 0 && !isLater(i);
      boolean next = i + 1 < end && tokens.get(i).is(",") && isSubject(i + 1, end);
      if (open && (next || tokens.get(i).is(";"))) {
        start = i + 1;
        open = false;
      }
    }
    return start;
  }

  /**
   * "bầu Bộ trưởng … Lê Văn A làm …": a post right before a name, where the new one follows; not
   * "miễn nhiệm Bộ trưởng … Lê Văn A, bà B giữ chức …".
   */
  private boolean isOfPerson(int post, int end) {
    boolean named = isSubjectNext(post, end);
    for (int i = post + 1; named && i < end; i++) {
      if (tokens.get(i).is(",") && isSubject(i + 1, end)) {
        return false;
      }
      int to = words.after(tokens, i, "intro");
      if (to > 0 && to < end && index.postAt.containsKey(to)) {
        return true;
      }
    }
    return false;
  }

  /** "bà B giữ chức": whether somebody else is told of, who is called and has a verb behind. */
  private boolean isSubject(int at, int end) {
    return PersonNameReader.ADDRESS.isAt(index.text, at)
        && index.peopleIn(at, end).stream()
            .limit(1)
            .anyMatch(person ->
                person.from() == at + 1 && person.to() < end && introAfter(person.to(), end) > 0);
  }

  private static boolean isBeforePost(Token token) {
    return token.kind() == Token.Kind.NUMBER || BEFORE_POST.contains(token.key());
  }

  /** "điều động … về công tác tại Văn phòng Tỉnh ủy": the body moved to, where no post is told. */
  Target movedTo(DecisionWords.Group group, int end) {
    for (int i = group.from(); i < end; i++) {
      Marks.AgencyMark body = isTowards(i) ? index.agencyAt.get(afterWork(i + 1, end)) : null;
      if (body != null && !index.postAt.containsKey(body.from())) {
        return new Target(i, body.to(), List.of(), List.of(Post.untitled(body.agency())));
      }
    }
    return Target.none(group.to());
  }

  /** Whether a word leads to where somebody is moved: "về", "nhận công tác tại". */
  private boolean isTowards(int i) {
    return TOWARDS.contains(tokens.get(i).key()) || RECEIVING.startingAt(tokens, i).isPresent();
  }

  /** The index after "nhận công tác tại cơ quan". */
  private int afterWork(int from, int end) {
    int at = from;
    while (at < end && at - from < 6 && BEFORE_BODY.contains(tokens.get(at).key())) {
      at++;
    }
    return at;
  }

  /**
   * Whether the words before a token say that committees follow: "thôi tham gia", "bổ sung vào".
   */
  private boolean leadsToSeat(int i) {
    return i > 1
        && (tokens.get(i - 1).is("gia")
            || tokens.get(i - 1).is("vào")
            || tokens.get(i - 1).is("khỏi") && !tokens.get(i - 2).is("rút"));
  }

  /** "thôi tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy, Bí thư Tỉnh ủy": seats, then posts. */
  private Target joined(int from, int end) {
    SeatReader.Seats joined = seatReader.read(from, end);
    int more = afterJoined(joined, end);
    return more >= 0
        ? posts(from, more, end, joined.posts())
        : new Target(
            from,
            joined.to(),
            List.of(),
            SeatReader.withBody(joined.posts(), nextPost(joined.to())));
  }

  /** "…, Ban Thường vụ Tỉnh ủy, Bí thư Tỉnh ủy": the token of the post behind seats; else -1. */
  private int afterJoined(SeatReader.Seats joined, int end) {
    int at = afterLinks(joined.to(), end);
    boolean more = at > joined.to() && at < end && index.postAt.containsKey(at);
    return more && !joined.posts().isEmpty() && !isSubjectNext(at, end) ? at : -1;
  }

  /** "thôi tham gia Ban Chấp hành, thôi giữ chức Bí thư Tỉnh ủy": the post told next. */
  private Optional<Post> nextPost(int from) {
    int end = Math.min(sentence.to(), from + NEXT);
    for (int i = from; i < end; i++) {
      if (index.postAt.containsKey(i)) {
        return Optional.of(index.postAt.get(i).post());
      }
    }
    return Optional.empty();
  }

  /** The post that "giữ chức" and the like at a token lead to. */
  Optional<Marks.PostMark> led(int i, int end) {
    int after = introAfter(i, end);
    return after < 0
        ? Optional.empty()
        : Optional.ofNullable(index.postAt.get(postAt(after, end, 3)));
  }

  /**
   * The index after words that a post follows: "giữ chức", "vào" or "sang" right before one, "giữ"
   * where "quyền" is of the post.
   */
  private int introAfter(int i, int end) {
    boolean into = INTO.has(tokens.get(i)) && i + 1 < end && index.postAt.containsKey(i + 1);
    int after = into ? i + 1 : words.after(tokens, i, "intro");
    boolean inPost = after - 1 > i && index.postAt.containsKey(after - 1);
    return inPost ? after - 1 : after;
  }

  /**
   * "được điều động tham gia …, rồi giữ chức …" tells a later step, "sẽ giữ chức …" and "cho đến
   * khi kiện toàn chức danh …" one to come, "từng giữ chức …", "có 22 năm làm …", "khi đó là …" one
   * before.
   */
  private boolean isLater(int i) {
    boolean done = i > 1 && tokens.get(i - 1).is("được");
    if (THEN.endingAt(tokens, i).isPresent()) {
      return true;
    }
    boolean years = i > 1 && tokens.get(i - 1).is("năm") && index.text.isNumeral(i - 2);
    return years || isMaybe(i) || LATER.contains(tokens.get(done ? i - 2 : i - 1).key());
  }

  /** "khả năng ông làm Chủ tịch nước", "ứng cử chức vụ Phó Chủ tịch": what may come. */
  private boolean isMaybe(int i) {
    int at = i > 0 && PersonNameReader.ADDRESS.has(tokens.get(i - 1)) ? i - 1 : i;
    return MAYBE.endingAt(tokens, at).isPresent();
  }

  /** "phê chuẩn đề nghị … về Ủy viên Hội đồng … đối với ông A" */
  Optional<Target> postForPerson(int from, int end) {
    for (int i = from; i < end; i++) {
      Marks.PostMark post = index.postAt.get(i);
      if (post != null && i > 0 && leadsToPost(tokens.get(i - 1))) {
        int after = afterLinks(afterTerm(tokens, post.to(), end), end);
        if (after + 1 < end && tokens.get(after).is("đối")) {
          return Optional.of(new Target(i, post.to(), List.of(post), List.of()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "…; 2 Phó Chủ tịch … gồm các đồng chí: A, B", "Chức danh Chủ tịch …: A": a post over a list,
   * before any is given.
   */
  Optional<Target> heading(int from, int end) {
    for (int i = from; i < end; i++) {
      int given = introAfter(i, end);
      if (given >= 0 && overList(given, end).isEmpty()) {
        return Optional.empty();
      }
      Optional<Marks.PostMark> over = overList(i, end);
      if (over.isPresent()) {
        return over.map(post -> new Target(post.from(), post.to(), List.of(post), List.of()));
      }
    }
    return Optional.empty();
  }

  /** The post at a token, where "gồm", "là" or a colon leads from it to a list. */
  private Optional<Marks.PostMark> overList(int at, int end) {
    return Optional.ofNullable(index.postAt.get(at))
        .filter(post -> OTHERS.next(index.text, at, post.to()) == post.to())
        .filter(post -> {
          int after = afterTerm(tokens, post.to(), end);
          return after < end && OVER_LIST.contains(tokens.get(after).key());
        });
  }

  /** "ông A - Giám đốc Sở Y tế": the posts that no more than a mark parts from a name. */
  Target behindName(int name, int end) {
    boolean apposed =
        name + 1 < end && APPOSES.has(tokens.get(name)) && index.postAt.containsKey(name + 1);
    return apposed ? posts(name, name + 1, end, List.of()) : Target.none(name);
  }

  private static boolean leadsToPost(Token t) {
    return LEADS_TO_POST.contains(t.key());
  }

  /** "các vị trí", "mọi chức vụ trên": the posts told of somebody just before. */
  boolean isAllOfThem(int i, int end) {
    return i + 2 < end
        && ALL.contains(tokens.get(i).key())
        && NOUNS_OF_POSTS.contains(tokens.get(i + 1).key());
  }

  /** The posts of a person between two tokens. */
  List<Marks.PostMark> heldBy(String person, int from, int to) {
    return MarkIndex.in(index.marks.posts(), from, to).stream()
        .filter(post -> post.holder().map(person::equals).orElse(false))
        .toList();
  }

  private Target posts(int intro, int at, int end, List<Post> seats) {
    List<Marks.PostMark> posts = new ArrayList<>();
    int next = at;
    int to = at;
    while (next < end && index.postAt.containsKey(next)) {
      Marks.PostMark post = index.postAt.get(next);
      posts.add(post);
      to = post.to();
      next = afterLinks(afterTerm(tokens, to, end), end);
      next = next > to && isGiving(intro, at) ? givenToo(next, end) : next;
      boolean several = next > to && tokens.get(next - 1).is("các");
      if (several || next < end && index.postAt.containsKey(next) && isSubjectNext(next, end)) {
        break;
      }
    }
    if (isElsewhere(seats, posts)) {
      return new Target(intro, at, List.of(), seats.stream().filter(seatReader::isKnown).toList());
    }
    List<Post> bodies =
        seats.isEmpty()
            ? List.of()
            : SeatReader.withBody(seats, Optional.of(posts.getFirst().post()));
    return new Target(intro, to, posts, bodies.stream().filter(seatReader::isKnown).toList());
  }

  /**
   * "trúng cử vào Ban Chấp hành Trung ương Đảng, giữ chức Bí thư Tỉnh ủy": no congress gives both.
   */
  private static boolean isElsewhere(List<Post> seats, List<Marks.PostMark> posts) {
    return seats.stream().anyMatch(seat -> seat.agency().name().equals(PartyNamer.CENTRAL))
        && posts.stream()
            .limit(1)
            .anyMatch(post -> LOCAL.stream().anyMatch(post.post().agency().name()::startsWith));
  }

  /**
   * "bầu là Ủy viên …", not "thôi giữ chức …", behind which what is given is another's decision.
   */
  private boolean isGiving(int intro, int at) {
    int from = Math.max(sentence.from(), intro - BEFORE_INTRO);
    return tokens.subList(from, at).stream().noneMatch(TAKING::has);
  }

  /** "Ủy viên Bộ Chính trị, giữ chức Tổng Bí thư": the post behind the words; else the token. */
  private int givenToo(int at, int end) {
    boolean given = at < end && tokens.get(at).is("giữ") && tokens.get(at - 1).is(",");
    int after = given ? introAfter(at, end) : -1;
    int post = after > at ? postAt(after, end, 3) : -1;
    return post >= 0 ? post : at;
  }

  /** "đến công tác tại Sở Tư pháp, giữ chức Phó Giám đốc": a bare title is at the body moved to. */
  Post moved(Marks.PostMark post, int from, int to) {
    for (int i = post.from(); i < post.to(); i++) {
      if (index.agencyAt.containsKey(i)) {
        return post.post();
      }
    }
    boolean inherited = false;
    for (int i = from; i < to; i++) {
      Marks.PostMark left = index.postAt.get(i);
      inherited |= left != null && left.post().agency().equals(post.post().agency());
    }
    for (int i = to - 2; inherited && i > from; i--) {
      Marks.AgencyMark body = index.agencyAt.get(i + 1);
      boolean work = tokens.get(i - 1).is("tác") || tokens.get(i - 1).is("vụ");
      if (body != null && tokens.get(i).is("tại") && work && !index.isInPost(body)) {
        return new Post(post.post().title(), body.agency());
      }
    }
    return post.post();
  }

  /** The index after "khóa XIII", "nhiệm kỳ … và nhiệm kỳ 2020 - 2025", "(nhiệm kỳ …)". */
  static int afterTerm(List<Token> tokens, int from, int end) {
    int at = from;
    boolean bracket = at < end && tokens.get(at).is("(");
    at = bracket ? at + 1 : at;
    if (at + 1 < end && tokens.get(at).is("khóa")) {
      at += 2;
      at = at + 1 < end && tokens.get(at).is(",") && tokens.get(at + 1).is("nhiệm") ? at + 1 : at;
    }
    if (at + 2 < end && tokens.get(at).is("nhiệm") && tokens.get(at + 1).is("kỳ")) {
      at += 2;
      while (at < end && (tokens.get(at).kind() == Token.Kind.NUMBER || tokens.get(at).is("-"))) {
        at++;
      }
      at =
          at + 1 < end && AGAIN.startingAt(tokens, at).isPresent()
              ? afterTerm(tokens, at + 1, end)
              : at;
    }
    return bracket ? (at < end && tokens.get(at).is(")") ? at + 1 : from) : at;
  }

  /** Whether no more than a term and words such as "và" stand between a post and a verb. */
  boolean isJoined(int from, int to) {
    int at = afterTerm(tokens, from, to);
    return at < to && afterLinks(at, to) == to;
  }

  private int afterLinks(int from, int end) {
    int at = INCLUDING.startingAt(tokens, from).map(Phrases.Match::to).orElse(from);
    while (at < end && at - from < 4 && LINKS.contains(tokens.get(at).key())) {
      at++;
    }
    return at;
  }

  /** "… giữ chức Giám đốc, Bí thư Tỉnh ủy, Chủ tịch HĐND Trần Văn B nói": the rest is B's. */
  private boolean isSubjectNext(int from, int end) {
    int at = from;
    while (at < end && index.postAt.containsKey(at)) {
      int to = index.postAt.get(at).to();
      if (index.isNameAt(to)) {
        return true;
      }
      at = afterLinks(to, end);
    }
    return false;
  }
}
