package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daumoi.extract.GapReader.Gap;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Puts posts and names together: posts after a name ("A, Bí thư …, Chủ tịch …", "A - Bí thư …"),
 * posts before it ("Bí thư Tỉnh ủy A"), a head over a list ("các đồng chí Ủy viên …: A; B"), a tail
 * under one ("các ông A, B, Phó Chủ tịch …"), and verbs between ("A giữ chức …"). What stands
 * between two items, the gap, decides.
 */
final class ClaimReader {
  static final String AFTER_NAME = "post-after-name";
  static final String BEFORE_NAME = "post-before-name";
  private static final String GROUP_TAIL = "post-under-list";
  private static final String GROUP_HEAD = "post-over-list";

  private static final Set<String> AIDES = Set.of("Trợ lý", "Thư ký");

  /** How many people share a post, and how many posts a person has, in one breath. */
  private static final int LONGEST_LIST = 64;

  /** How the titles of seats begin, beside which one has offices. */
  private static final String MEMBER = "Ủy viên";

  /** Of whom every body has many: "thăm cán bộ, giáo viên Trường A". */
  private static final Set<String> STAFF =
      Set.of("Cán bộ", "Chuyên viên", "Giảng viên", "Giáo viên", "Nhân viên");

  private final Text text;
  private final GapReader gaps;
  private final ClaimWords words;
  private final List<Item> items;
  private final PostRows posts;
  private final BareTitles titles;
  private final SubjectReader subjects;
  private final PostsAhead ahead;
  private final Deputies deputies;
  private final FormFields fields;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Item.PostItem> loose = new ArrayList<>();

  /** The names the posts now met are said of; several under "các ông". */
  private List<Item.NameItem> holders = new ArrayList<>();

  private List<PostDraft> chain = new ArrayList<>();
  private List<PostDraft> pending = new ArrayList<>();
  private List<PostDraft> overList = List.of();
  private boolean plural;

  /** Who stand in the list under a head now met. */
  private List<Item.NameItem> listed = new ArrayList<>();

  /** Whether they have neither forms of address nor posts of their own. */
  private boolean plain;

  /** Whether the last name had its post before it, as in "Bí thư Tỉnh ủy A, Chủ tịch … B". */
  private boolean titledBefore;

  /** Whether the places now met tell where the last person is from. */
  private boolean home;

  /** Whether the posts of the row now met are over: "từng là Bí thư …, Chủ tịch …". */
  private boolean over;

  /** The post that was last told of a career, whose sentence may go on with others. */
  private Optional<Claim> career = Optional.empty();

  /** Whether the pending posts are led to the name behind their comma. */
  private boolean led;

  /** Whether they lead to a rank behind it, and so to its bearer. */
  private boolean ranked;

  /** Whether they are those of two who are named behind their comma. */
  private boolean counted;

  /** Whether each of a list under a head has posts before the name too. */
  private boolean rows;

  /** "thay ông A, ông B, Phó Giám đốc, …": whether the last name is of one replaced. */
  private boolean replaced;

  ClaimReader(Text text, List<Item> read, Lexicon lexicon) {
    this.text = text;
    Appositions told =
        new Appositions(
            text, read.stream().filter(item -> !CutTitles.is(text, item)).toList(), lexicon);
    this.items = told.others();
    this.gaps = new GapReader(text, told);
    this.words = new ClaimWords(text, gaps);
    this.posts = new PostRows(items, gaps);
    this.titles = new BareTitles(items, gaps, words);
    this.subjects = new SubjectReader(text, items, gaps, words, titles);
    this.ahead = new PostsAhead(items, posts, subjects, words);
    this.deputies = new Deputies(text, items);
    this.fields = new FormFields(text, items);
  }

  /** The claims of a text and the posts that are said of nobody there. */
  record Reading(List<Claim> claims, List<PostDraft> loose) {}

  Reading read() {
    for (int i = 0; i < items.size(); i++) {
      Gap gap = i == 0 ? Gap.OTHER : gaps.between(items.get(i - 1), items.get(i));
      switch (items.get(i)) {
        case Item.NameItem name -> name(name, i, gap);
        case Item.PostItem post -> post(post, i, gap);
        case Item.HonorificItem honorific -> honorific(honorific, i, gap);
        case Item.AgencyItem _, Item.PlaceItem _, Item.OtherItem _ -> {
          if (gap != Gap.OPEN
              && !(posts.isAbove(i, gap) && !chain.isEmpty())
              && !isHome(i, gap)
              && !posts.isConstituency(i, gap)
              && !posts.isJoined(i, words)) {
            leave(gap);
          }
          if (items.get(i) instanceof Item.AgencyItem body) {
            titles.meet(body.agency());
          }
        }
      }
    }
    Set<Item.NameItem> posted =
        claims.stream()
            .filter(claim -> !isSide(claim))
            .map(Claim::name)
            .collect(Collectors.toUnmodifiableSet());
    claims.removeIf(claim -> isSide(claim) && posted.contains(claim.name()));
    giveToServed();
    return new Reading(claims, loose.stream().map(Item.PostItem::post).toList());
  }

  /**
   * "người phát ngôn của Thủ tướng A": the name is of the officer served where it has the officer's
   * post elsewhere.
   */
  private void giveToServed() {
    if (claims.stream().noneMatch(claim -> claim.post().officer().isPresent())) {
      return;
    }
    Set<String> held =
        claims.stream()
            .map(claim -> heldBy(claim.post().title(), claim.name()))
            .collect(Collectors.toUnmodifiableSet());
    claims.replaceAll(claim ->
        claim.rule().equals(BEFORE_NAME)
                && claim
                    .post()
                    .officer()
                    .map(title -> heldBy(title, claim.name()))
                    .filter(held::contains)
                    .isPresent()
            ? claim.of(claim.post().served(text))
            : claim);
  }

  /** A title and the last word of a name, by which its holder is called too. */
  private String heldBy(String title, Item.NameItem name) {
    return title + " " + text.tokens().get(name.to() - 1).key();
  }

  /** "A, quê quán huyện Vân Đồn, tỉnh Quảng Ninh; Giám đốc …": where the person is from. */
  private boolean isHome(int i, Gap gap) {
    if (!(items.get(i) instanceof Item.PlaceItem place) || holders.isEmpty() || !chain.isEmpty()) {
      return false;
    }
    home |= !home && words.isHome(place.from()) && items.get(i - 1) instanceof Item.NameItem;
    return home
        && (gap == Gap.COMMA
            || items.get(i - 1) instanceof Item.NameItem
            || words.isAddress(gaps.words(items.get(i - 1).to(), place.from())));
  }

  /** A body or place between ends a row of posts, and a list when it is not in it. */
  private void leave(Gap gap) {
    holders = new ArrayList<>();
    chain = new ArrayList<>();
    pending = new ArrayList<>();
    if (gap == Gap.OTHER) {
      overList = List.of();
      plural = false;
    }
  }

  private void honorific(Item.HonorificItem honorific, int i, Gap gap) {
    if (isKinOfHolder(honorific.from())) {
      return;
    }
    if (honorific.plural()) {
      plural = true;
      holders = new ArrayList<>();
      boolean goesOn =
          rows && gap == Gap.COLON || gap == Gap.AND && chain.isEmpty() && !titledBefore;
      overList = goesOn ? overList : List.of();
    } else if (gap == Gap.OTHER) {
      plural = false;
    }
    if (gap == Gap.OTHER || gap == Gap.HOLDS) {
      holders = new ArrayList<>();
      chain = new ArrayList<>();
      overList = List.of();
    }
    boolean titles = i > 0 && items.get(i - 1) instanceof Item.HonorificItem;
    boolean leads = (led || ranked || titles) && gap == Gap.COMMA;
    if (gap != Gap.NOTHING && gap != Gap.DASH && gap != Gap.COLON && !leads) {
      pending = new ArrayList<>();
    }
  }

  /**
   * "Đại diện Tập đoàn A gồm: ông B (Tổng giám đốc)", "hai cán bộ của Ban gồm: A - Giám đốc Ban":
   * on whose side, or of which body, somebody with a post is.
   */
  private static boolean isSide(Claim claim) {
    PostDraft head = claim.post();
    return claim.rule().equals(GROUP_HEAD) && (head.isSpeaker() || STAFF.contains(head.title()));
  }

  /**
   * "B (em dâu bà A, Giám đốc …)": a relative of B told within the bracket, whose posts are those
   * of B.
   */
  private boolean isKinOfHolder(int start) {
    return !holders.isEmpty()
        && start - holders.getLast().to() > 1
        && text.tokens().get(holders.getLast().to()).is("(")
        && words.isKin(holders.getLast().to() + 1, start);
  }

  private void name(Item.NameItem name, int i, Gap gap) {
    if (isKinOfHolder(posts.start(i))) {
      return;
    }
    Gap before = posts.beforeHonorifics(i, gap);
    if (before == Gap.OTHER || before == Gap.HOLDS) {
      overList = List.of();
      if (gap != Gap.NOTHING) {
        plural = false;
      }
    }
    boolean apart =
        before == Gap.SEMICOLON && isBehindPlainNames(i) || before == Gap.COMMA && isNextSubject(i);
    if (apart) {
      overList = List.of();
      plural = false;
    }
    boolean joined =
        i > 0
            && !apart
            && (before == Gap.COMMA || before == Gap.AND)
            && chain.isEmpty()
            && pending.isEmpty()
            && !holders.isEmpty()
            && !titledBefore
            && overList.isEmpty()
            && (plural || !words.isWith(posts.start(i)))
            && !replaced
            && !(before == Gap.COMMA && words.isFronted(holders.getLast()))
            && holders.size() < LONGEST_LIST;
    if (isServed(i, gap)) {
      PostDraft officer = chain.getLast().served(text);
      claim(name, officer, List.of(officer), BEFORE_NAME);
    }
    if (!joined) {
      holders = new ArrayList<>();
    }
    replaced = false;
    holders.add(name);
    chain = new ArrayList<>();
    titledBefore = false;
    home = false;
    over = false;
    career = Optional.empty();
    if (!pending.isEmpty()) {
      if (before == Gap.COLON || before == Gap.COMMA && counted) {
        overList = words.isOfKin(pending.getFirst().from()) ? List.of() : shared(pending);
      } else if (before == Gap.NOTHING
          || before == Gap.DASH
          || ((led || ranked) && before == Gap.COMMA)) {
        List<PostDraft> row = formerTogether(withBodyBehind(pending, name, i));
        row.stream()
            .filter(post -> !Signature.isForOfficer(text, post.from()))
            .forEach(post -> claim(name, post, row, BEFORE_NAME));
        shareWithList(row, i);
        if (rows) {
          overList.forEach(post -> claim(name, post, overList, GROUP_HEAD));
        } else {
          overList = plural && row.size() == 1 ? row : List.of();
          listed = new ArrayList<>(List.of(name));
        }
        pending = new ArrayList<>();
        plain = false;
        titledBefore = true;
        meet(name, i);
        return;
      }
      pending = new ArrayList<>();
    }
    if (overList.isEmpty()) {
      listed = new ArrayList<>();
    } else {
      List<PostDraft> row = overList;
      row.forEach(post -> claim(name, post, row, GROUP_HEAD));
      plain = (plain || listed.isEmpty()) && !(items.get(i - 1) instanceof Item.HonorificItem);
      listed.add(name);
    }
    replaced = words.isReplacing(posts.start(i));
    if (replaced) {
      subjects.replace(name);
    } else {
      meet(name, i);
    }
  }

  /** "gồm các ông A, B, ông Phong hy vọng …": somebody known by a short name, who does more. */
  private boolean isNextSubject(int i) {
    Item name = items.get(i);
    return name.to() - name.from() == 1
        && items.get(i - 1) instanceof Item.HonorificItem address
        && !address.plural()
        && address.to() == name.from()
        && name.to() < text.tokens().size()
        && text.tokens().get(name.to()).kind() == Token.Kind.LOWER
        && !text.tokens().get(name.to()).is("và");
  }

  /** "nguyên Chủ tịch Quốc hội A, B và C": one after the other had what one alone has. */
  private void shareWithList(List<PostDraft> row, int i) {
    int last = posts.lastOfPlainList(i);
    if (row.size() == 1 && row.getFirst().isOnceHighest()) {
      items
          .subList(i + 1, last + 1)
          .forEach(next -> claim((Item.NameItem) next, row.getFirst(), row, GROUP_HEAD));
    }
  }

  /**
   * "các Phó Chủ tịch Hội: A, B; đồng chí C - Trưởng Ban …": whether a name has a form of address
   * and posts of its own, behind those of a head that have neither.
   */
  private boolean isBehindPlainNames(int i) {
    return posts.isPosted(i)
        && !rows
        && !listed.isEmpty()
        && plain
        && items.get(i - 1) instanceof Item.HonorificItem;
  }

  /**
   * "Giám đốc thể thao A của câu lạc bộ B", "đại biểu A (Đoàn Cà Mau)": the body of a bare title
   * stands behind the name.
   */
  private List<PostDraft> withBodyBehind(List<PostDraft> row, Item.NameItem name, int i) {
    PostDraft post = row.getFirst();
    if (row.size() > 1 || !post.isBare() || post.ofState() || i + 1 == items.size()) {
      return row;
    }
    Optional<AgencyDraft> body =
        gaps.words(name.to(), items.get(i + 1).from()).equals("của")
                && items.get(i + 1) instanceof Item.AgencyItem of
            ? Optional.of(of.agency())
            : deputies.assembly(post, i);
    return body.map(found -> List.of(post.of(found))).orElse(row);
  }

  /**
   * "nguyên Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "nguyên Bí thư Đảng ủy, Giám đốc Sở Y tế": a
   * bare title, or one of the Party's in a body, has the body of the next.
   */
  private static boolean goesOnFormer(List<PostDraft> row, PostDraft post) {
    return !row.isEmpty()
        && row.getLast().former()
        && row.getLast().standing().isEmpty()
        && (row.getLast().agency().isEmpty()
            || row.getLast().agency().filter(ClaimReader::isWithin).isPresent())
        && post.agency().isPresent();
  }

  /** "Đảng ủy", "Ban Cán sự đảng", with no body named of which it is. */
  private static boolean isWithin(AgencyDraft body) {
    return body.kind() == AgencyKind.PartyBody
        && body.scope() == Lexicon.Scope.BODY
        && body.parent().isEmpty()
        && body.place().isEmpty();
  }

  private static List<PostDraft> formerTogether(List<PostDraft> row) {
    List<PostDraft> together = new ArrayList<>();
    for (PostDraft post : row) {
      together.add(goesOnFormer(together, post) ? post.asFormer() : post);
    }
    return together;
  }

  /** "các nguyên Ủy viên …, Thứ trưởng …: A, B": what is over for the first post is so for all. */
  private List<PostDraft> shared(List<PostDraft> heads) {
    boolean former = plural && heads.getFirst().former();
    return former ? heads.stream().map(PostDraft::asFormer).toList() : List.copyOf(heads);
  }

  /** Remembers a person as the subject, unless the name only tells when. */
  private void meet(Item.NameItem name, int i) {
    if (words.isWhen(posts.start(i)) && !subjects.isRelated(name)) {
      holders = new ArrayList<>();
      return;
    }
    subjects.meet(name, posts.start(i));
  }

  private void post(Item.PostItem item, int i, Gap gap) {
    boolean rowsFollow = isHeadOfRows(i);
    boolean listed = rowsFollow || (words.isMany(item.from()) && leadsToName(i));
    PostDraft post = titles.inList(item, i, listed);
    post.agency().ifPresent(titles::meet);
    Optional<Item.NameItem> named = fields.holder(i);
    if (named.isPresent()) {
      holders = new ArrayList<>(List.of(named.get()));
      chain = new ArrayList<>();
      titledBefore = false;
      attach(post.isBare() ? fields.bodyBelow(i).map(post::of).orElse(post) : post);
      return;
    }
    Gap told = posts.isListed(i, gap, text) ? Gap.DASH : posts.beforeHonorifics(i, gap);
    Gap before = posts.isSameOfficer(i) && !pending.isEmpty() ? Gap.COMMA : told;
    if (before == Gap.OTHER) {
      holders = new ArrayList<>();
      rows = rows && gaps.isNextLine(items.get(i - 1), item);
    }
    boolean inRow = i + 1 < items.size() && items.get(i + 1) instanceof Item.PostItem;
    boolean others =
        i > 0 && items.get(i - 1) instanceof Item.HonorificItem several && several.plural();
    boolean held = before == Gap.HOLDS && !others;
    if (held && inRow && !ahead.isLed(i) && holdByVerb(i, post)) {
      return;
    }
    if (rowsFollow) {
      overList = List.of(post);
      plural = true;
      rows = true;
      pending = new ArrayList<>();
      return;
    }
    led =
        ahead.isLed(i) || (led && !pending.isEmpty() && (before == Gap.COMMA || before == Gap.AND));
    boolean free = holders.isEmpty() || titledBefore || before == Gap.SEMICOLON;
    ranked = (free || !pending.isEmpty()) && posts.leadsToRank(i) && !isOfDecision(i);
    counted = words.isMany(item.from()) && posts.leadsToPair(i);
    plural |= before == Gap.OPEN && words.isOfAll(gaps.words(items.get(i - 1).to(), item.from()));
    if ((leadsToName(i) || led || ranked || counted) && !endsCaption(i, before)) {
      pend(item, post, i, before, inRow);
      return;
    }
    switch (before) {
      case COMMA, DASH, AND, OPEN, SEMICOLON -> {
        boolean other =
            i > 0 && items.get(i - 1) instanceof Item.HonorificItem && gap != Gap.COMMA
                || (titledBefore || !chain.isEmpty()) && post.isSpeaker()
                || isNextPerson(i)
                || before == Gap.COMMA && (isSubjectBehind(i, post) || isOfUnnamed(post));
        boolean verb = before == Gap.AND && text.tokens().get(item.from() - 1).is("là");
        if (verb && holders.isEmpty() && hold(subjects.byVerb(i, post))) {
          return;
        }
        boolean next = before == Gap.COMMA || before == Gap.AND;
        if (next && holders.isEmpty() && hold(subjects.inCareer(item, post))) {
          return;
        }
        boolean born = home || i > 0 && words.isBornBetween(items.get(i - 1), item);
        boolean parted = before == Gap.SEMICOLON && chain.isEmpty() && !born;
        if (!holders.isEmpty() && !other && !parted) {
          if ((before == Gap.OPEN || before == Gap.DASH) && !plural) {
            holders = new ArrayList<>(List.of(holders.getLast()));
          }
          attach(post);
          return;
        }
      }
      case FORMERLY -> {
        if (!holders.isEmpty()) {
          over = true;
          attach(post);
          return;
        }
      }
      case HOLDS -> {
        if (held && holdByVerb(i, post)) {
          return;
        }
      }
      case NOTHING, COLON, OTHER -> {
        boolean behindPost = !chain.isEmpty() && items.get(i - 1) instanceof Item.PostItem;
        if (before == Gap.NOTHING && (behindPost || isBehindName(i))) {
          attach(post);
          return;
        }
        if (hold(subjects.inCareer(item, post)) || hold(goingOn(item, post, i))) {
          return;
        }
      }
    }
    loose.add(item);
    holders = new ArrayList<>();
    chain = new ArrayList<>();
    pending = new ArrayList<>();
    if (before == Gap.OTHER) {
      overList = List.of();
    }
  }

  /** "đồng chí Lý Tiến A Bí thư Đảng ủy xã": a post that no mark parts from a name in full. */
  private boolean isBehindName(int i) {
    return items.get(i - 1) instanceof Item.NameItem name
        && (name.length() > 2 || name.called())
        && name.surname()
        && !holders.isEmpty()
        && holders.getLast().equals(name);
  }

  /** "ông A và Bộ trưởng Bộ Y tế": a post behind a name and "và" is of somebody else. */
  private boolean isNextPerson(int i) {
    return i > 0
        && items.get(i - 1) instanceof Item.NameItem
        && text.tokens().get(items.get(i).from() - 1).is("và");
  }

  /**
   * "Trả lời đại biểu A, Bộ trưởng Bộ Y tế cho biết …", "Tại cuộc gặp với Bộ trưởng A, Thủ tướng
   * khẳng định …": a post of whom nobody is named.
   */
  private boolean isSubjectBehind(int i, PostDraft post) {
    return chain.isEmpty()
        && !holders.isEmpty()
        && words.isSaying(items.get(posts.last(i)).to())
        && (words.isFronted(holders.getLast()) || isBelow(post));
  }

  /** "Phó Chủ tịch UBND tỉnh A, Giám đốc Sở Tài chính": whether the second is not named. */
  private boolean isOfUnnamed(PostDraft post) {
    return titledBefore
        && !holders.isEmpty()
        && !words.isGivenTo(holders.getLast())
        && claims.reversed().stream()
            .takeWhile(claim -> claim.name().equals(holders.getLast()))
            .anyMatch(claim -> LocalHeads.areOfTwo(claim.post(), post));
  }

  /**
   * "Theo Bộ trưởng A, Thủ tướng cho rằng …": whether the last name has a post before it whose
   * holder has not the one behind it.
   */
  private boolean isBelow(PostDraft post) {
    if (!titledBefore || claims.isEmpty() || !claims.getLast().name().equals(holders.getLast())) {
      return false;
    }
    PostDraft before = claims.getLast().post();
    boolean sole = post.alone() == Lexicon.Alone.YES && post.isOfOne();
    return Precedence.parts(before, post) || sole && !before.title().startsWith(MEMBER);
  }

  private Optional<SubjectReader.Held> goingOn(Item.PostItem item, PostDraft post, int i) {
    Optional<SubjectReader.Held> next = career.flatMap(last -> subjects.inList(item, post, last));
    return i == 0 || claims.isEmpty() || next.isPresent()
        ? next
        : subjects.after(items.get(i - 1), item, post, claims.getLast());
  }

  /** "Theo Quyết định của Bộ trưởng Bộ Quốc phòng, Đại tá A giữ chức …": whether A is another. */
  private boolean isOfDecision(int i) {
    return posts
        .nameBehind(i)
        .filter(name -> words.isDeciding(items.get(i).from(), name, posts.isNextPosted(i)))
        .isPresent();
  }

  /** Keeps a post for the name it leads to. */
  private void pend(Item.PostItem item, PostDraft post, int i, Gap before, boolean inRow) {
    if (before == Gap.OTHER || before == Gap.HOLDS || pending.isEmpty()) {
      pending = new ArrayList<>();
    }
    if (before == Gap.OTHER && !rows) {
      overList = List.of();
      plural = words.isMany(item.from());
    }
    boolean others =
        inRow
                && (words.isMany(item.from()) && !posts.isOverList(i)
                    || STAFF.contains(post.title()) && words.isVisited(item.from())
                    || words.isSpokenTo(item.from())
                    || words.isSource(item.from(), post)
                    || posts.isParting(i) && words.isBesideSubject(item.from())
                    || posts
                        .nameBehind(i)
                        .filter(name ->
                            words.isAdvising(item.from(), name)
                                || Precedence.has(post) && words.isAddressed(item.from(), name))
                        .isPresent())
            || led
                && posts
                    .nameBehind(i)
                    .filter(name -> words.isToldOf(item.from(), name))
                    .isPresent();
    boolean aide = AIDES.contains(post.title()) && post.agency().isEmpty();
    if (!aide && !words.isBehalf(item.from()) && !others) {
      boolean over = led && words.isOver(words.lead(item.from())) || words.isOnceHeld(item);
      pending.add(over ? post.asFormer() : post);
    } else if (others) {
      loose.add(item);
    }
  }

  /**
   * "các Ủy viên Bộ Chính trị: Thường trực Ban Bí thư A; Trưởng Ban … B", "có thành viên Tiểu ban,
   * gồm các đồng chí: Ủy viên Bộ Chính trị, Thủ tướng … A": a head over rows.
   */
  private boolean isHeadOfRows(int i) {
    boolean called =
        i + 1 < items.size()
            && items.get(i + 1) instanceof Item.HonorificItem(_, _, boolean many, _)
            && many;
    boolean addressed =
        i > 0
            && items.get(i - 1) instanceof Item.HonorificItem before
            && before.plural()
            && before.to() == items.get(i).from();
    int first = called ? i + 2 : i + 1;
    return (called || addressed || words.isMany(items.get(i).from()))
        && posts.isBehindColon(i, first)
        && posts.leadsToName(first, false, false);
  }

  /**
   * Whether a row of posts is rather of the name behind it than of the one before; in a list under
   * a head a semicolon parts it from that name.
   */
  private boolean leadsToName(int i) {
    return !(rows && posts.isParted(i))
        && !words.isOfOfficer(((Item.PostItem) items.get(i)).post())
        && !isServing(i)
        && posts.leadsToName(i, !holders.isEmpty(), titledBefore);
  }

  /**
   * "ông A, trợ lý Chủ tịch Quốc hội B": the post is A's, who is named before, and B the officer
   * whom A serves.
   */
  private boolean isServing(int i) {
    Gap before = i == 0 ? Gap.OTHER : gaps.between(items.get(i - 1), items.get(i));
    boolean apposed = before == Gap.COMMA || before == Gap.DASH || before == Gap.OPEN;
    return apposed
        && holders.size() == 1
        && !plural
        && !titledBefore
        && ClaimWords.isAide(((Item.PostItem) items.get(i)).post());
  }

  /** Whether the post right before a name is of one named before, who serves the one named now. */
  private boolean isServed(int i, Gap gap) {
    return gap == Gap.NOTHING
        && i > 0
        && items.get(i - 1) instanceof Item.PostItem(PostDraft post)
        && !chain.isEmpty()
        && chain.getLast().from() == post.from()
        && ClaimWords.isAide(post);
  }

  /** Says a post of those it follows; of people who are no list, a seat of one is of the last. */
  private void attach(PostDraft post) {
    if (chain.size() == LONGEST_LIST) {
      chain = new ArrayList<>();
    }
    PostDraft held = over || goesOnFormer(chain, post) ? post.asFormer() : post;
    plain = false;
    chain.add(held);
    List<PostDraft> row = chain;
    List<Item.NameItem> of = plural || !post.isOfOne() ? holders : List.of(holders.getLast());
    of.forEach(holder -> claim(holder, held, row, of.size() > 1 ? GROUP_TAIL : AFTER_NAME));
    if (career.isEmpty() && of.size() == 1) {
      career = Optional.of(claims.getLast()).filter(Claim::former);
    }
  }

  /** Lines of "A, Giám đốc …", one under the other: the post ends its line and is of A. */
  private boolean endsCaption(int i, Gap before) {
    boolean after = before == Gap.COMMA || before == Gap.DASH || before == Gap.OPEN;
    return after && !holders.isEmpty() && posts.endsLine(i, text);
  }

  /** "A giữ chức …", and of each of them "A và B là hai Phó Giám đốc …". */
  private boolean holdByVerb(int i, PostDraft post) {
    Optional<SubjectReader.Held> held = subjects.byVerb(i, post);
    plural |=
        held.isPresent()
            && (words.isOfAll(gaps.words(items.get(i - 1).to(), items.get(i).from()))
                || isOfPair(items.get(i)));
    return hold(held);
  }

  /** "Ông A và bà B từng là …": whether two open the sentence whose verb gives a post. */
  private boolean isOfPair(Item post) {
    int sentence = words.sentence(post.from());
    return holders.size() == 2
        && holders.getFirst().from() >= sentence
        && holders.getFirst().from() - sentence <= 2
        && text.tokens().subList(holders.getFirst().to(), holders.getLast().from()).stream()
            .anyMatch(token -> token.is("và"));
  }

  /** Begins a row of posts of a person, where one was read. */
  private boolean hold(Optional<SubjectReader.Held> held) {
    if (held.isEmpty()) {
      return false;
    }
    Item.NameItem name = held.get().name();
    PostDraft post = held.get().post();
    boolean promoted =
        holders.equals(List.of(name)) && chain.size() == 1 && post.isAbove(chain.getFirst());
    List<Item.NameItem> several = listed.size() > 1 ? listed : holders;
    boolean all = plural && several.size() > 1 && several.getLast().equals(name);
    holders = all ? several : new ArrayList<>(List.of(name));
    chain = promoted ? chain : new ArrayList<>();
    chain.add(post);
    over = post.former() && !held.get().rule().equals(AFTER_NAME);
    List<PostDraft> row = chain;
    holders.forEach(holder -> claim(holder, post, row, held.get().rule()));
    career = Optional.of(claims.getLast()).filter(Claim::former);
    return true;
  }

  private void claim(Item.NameItem name, PostDraft post, List<PostDraft> row, String rule) {
    claims.add(new Claim(name, post, row, post.former(), rule));
  }
}
