package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.extract.GapReader.Gap;
import vn.daumoi.lexicon.Lexicon.Scope;
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
  private static final String VERB = "post-by-verb";
  private static final String CAREER = "post-in-career";

  private static final Set<String> AIDES = Set.of("Trợ lý", "Thư ký");

  /** How many posts stand in one row at most, and how far a verb reaches back to its subject. */
  private static final int LONGEST_ROW = 16;

  private static final int LONGEST_LEAD = 70;

  /** How many people share a post, and how many posts a person has, in one breath. */
  private static final int LONGEST_LIST = 64;

  private final Text text;
  private final GapReader gaps;
  private final ClaimWords words;
  private final List<Item> items;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Item.PostItem> loose = new ArrayList<>();

  /** The names the posts now met are said of; several under "các ông". */
  private List<Item.NameItem> holders = new ArrayList<>();

  private List<PostDraft> chain = new ArrayList<>();
  private List<PostDraft> pending = new ArrayList<>();
  private List<PostDraft> overList = List.of();
  private boolean plural;

  /** Whether the last name had its post before it, as in "Bí thư Tỉnh ủy A, Chủ tịch … B". */
  private boolean titledBefore;

  /** Whether the places now met tell where the last person is from. */
  private boolean home;

  /** Whether the posts of the row now met are over: "từng là Bí thư …, Chủ tịch …". */
  private boolean over;

  /** Whether the pending posts are led to the name behind their comma. */
  private boolean led;

  /** Whether each of a list under a head has posts before the name too. */
  private boolean rows;

  /** The last body named, on its own or in a post. */
  private Optional<AgencyDraft> named = Optional.empty();

  private Optional<Item.NameItem> subject = Optional.empty();

  /** The token behind the last name that told the subject. */
  private int met;

  /** The last person of whom the text says that another takes the post: "thay ông B". */
  private Optional<Item.NameItem> replaced = Optional.empty();

  private final Map<String, Item.NameItem> full = new HashMap<>();

  ClaimReader(Text text, List<Item> items) {
    this.text = text;
    this.items = items;
    this.gaps = new GapReader(text);
    this.words = new ClaimWords(text, gaps);
  }

  /** The claims of a text and the posts that are said of nobody there. */
  record Reading(List<Claim> claims, List<PostDraft> loose) {}

  Reading read() {
    for (int i = 0; i < items.size(); i++) {
      Gap gap = i == 0 ? Gap.OTHER : gaps.between(items.get(i - 1), items.get(i));
      switch (items.get(i)) {
        case Item.NameItem name -> name(name, i, gap);
        case Item.PostItem post -> post(post, i, gap);
        case Item.HonorificItem honorific -> honorific(honorific, gap);
        case Item.AgencyItem _, Item.PlaceItem _, Item.OtherItem _ -> {
          if (gap != Gap.OPEN && !isAbove(i, gap) && !isHome(i, gap)) {
            leave(gap);
          }
          if (items.get(i) instanceof Item.AgencyItem body) {
            named = Optional.of(body.agency());
          }
        }
      }
    }
    return new Reading(claims, loose.stream().map(Item.PostItem::post).toList());
  }

  /** "…, Phó Tư lệnh Cảnh sát cơ động, Bộ Công an; Giám đốc …": the ministry above a post. */
  private boolean isAbove(int i, Gap gap) {
    return (gap == Gap.COMMA || gap == Gap.DASH)
        && items.get(i) instanceof Item.AgencyItem body
        && body.agency().scope() == Scope.NATION
        && items.get(i - 1) instanceof Item.PostItem post
        && post.post().agency().isPresent()
        && !chain.isEmpty();
  }

  /** "A, quê quán huyện Vân Đồn, tỉnh Quảng Ninh; Giám đốc …": where the person is from. */
  private boolean isHome(int i, Gap gap) {
    if (!(items.get(i) instanceof Item.PlaceItem place) || holders.isEmpty() || !chain.isEmpty()) {
      return false;
    }
    home |= !home && words.isHome(place.from()) && items.get(i - 1) instanceof Item.NameItem;
    return home && (gap == Gap.COMMA || items.get(i - 1) instanceof Item.NameItem);
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

  private void honorific(Item.HonorificItem honorific, Gap gap) {
    if (honorific.plural()) {
      plural = true;
      holders = new ArrayList<>();
      overList = List.of();
    } else if (gap == Gap.OTHER) {
      plural = false;
    }
    if (gap == Gap.OTHER || gap == Gap.HOLDS) {
      holders = new ArrayList<>();
      chain = new ArrayList<>();
      overList = List.of();
    }
    boolean leads = led && gap == Gap.COMMA;
    if (gap != Gap.NOTHING && gap != Gap.DASH && gap != Gap.COLON && !leads) {
      pending = new ArrayList<>();
    }
  }

  private void name(Item.NameItem name, int i, Gap gap) {
    Gap before = beforeHonorifics(i, gap);
    if (before == Gap.OTHER || before == Gap.HOLDS) {
      overList = List.of();
      if (gap != Gap.NOTHING) {
        plural = false;
      }
    }
    boolean joined =
        i > 0
            && (before == Gap.COMMA || before == Gap.AND)
            && chain.isEmpty()
            && pending.isEmpty()
            && !holders.isEmpty()
            && !titledBefore
            && holders.size() < LONGEST_LIST;
    if (!joined) {
      holders = new ArrayList<>();
    }
    holders.add(name);
    chain = new ArrayList<>();
    titledBefore = false;
    home = false;
    over = false;
    if (!pending.isEmpty()) {
      if (before == Gap.COLON) {
        overList = shared(pending);
      } else if (before == Gap.NOTHING || before == Gap.DASH || (led && before == Gap.COMMA)) {
        List<PostDraft> row = List.copyOf(pending);
        row.forEach(post -> claim(name, post, row, BEFORE_NAME));
        if (rows) {
          overList.forEach(post -> claim(name, post, overList, GROUP_HEAD));
        } else {
          overList = plural && row.size() == 1 ? row : List.of();
        }
        pending = new ArrayList<>();
        titledBefore = true;
        meet(name, i);
        return;
      }
      pending = new ArrayList<>();
    }
    if (!overList.isEmpty()) {
      List<PostDraft> row = overList;
      row.forEach(post -> claim(name, post, row, GROUP_HEAD));
    }
    if (words.isReplacing(start(i))) {
      replaced = Optional.of(name);
    } else {
      meet(name, i);
    }
  }

  /** "các nguyên Ủy viên …, Thứ trưởng …: A, B": what is over for the first post is so for all. */
  private List<PostDraft> shared(List<PostDraft> heads) {
    boolean former = plural && heads.getFirst().former();
    return former ? heads.stream().map(PostDraft::asFormer).toList() : List.copyOf(heads);
  }

  /** Remembers a person as the subject; a short form means the full name it ends. */
  private void meet(Item.NameItem name, int i) {
    if (words.isWhen(start(i)) && !isRelated(name)) {
      holders = new ArrayList<>();
      return;
    }
    met = name.to();
    String last = text.tokens().get(name.to() - 1).key();
    if (name.length() > 1) {
      full.put(last, name);
      subject = Optional.of(name);
    } else if (full.containsKey(last)) {
      subject = Optional.of(full.get(last));
    }
  }

  /** Where the titles and forms of address before a name begin. */
  private int start(int i) {
    int k = i;
    while (k > 0
        && i - k < LONGEST_ROW
        && !(items.get(k - 1) instanceof Item.NameItem)
        && gaps.between(items.get(k - 1), items.get(k)) == Gap.NOTHING) {
      k--;
    }
    return items.get(k).from();
  }

  /** The gap before the honorifics that lead up to an item. */
  private Gap beforeHonorifics(int i, Gap gap) {
    int k = i;
    Gap before = gap;
    while (k > 0
        && i - k < LONGEST_ROW
        && items.get(k - 1) instanceof Item.HonorificItem
        && isNear(before)) {
      k--;
      before = k == 0 ? Gap.OTHER : gaps.between(items.get(k - 1), items.get(k));
    }
    return before;
  }

  private static boolean isNear(Gap gap) {
    return gap == Gap.NOTHING || gap == Gap.COLON || gap == Gap.COMMA;
  }

  private void post(Item.PostItem item, int i, Gap gap) {
    PostDraft post = withBody(item, i);
    post.agency().ifPresent(body -> named = Optional.of(body));
    Gap before = beforeHonorifics(i, gap);
    if (before == Gap.OTHER) {
      holders = new ArrayList<>();
      rows = false;
    }
    boolean inRow = i + 1 < items.size() && items.get(i + 1) instanceof Item.PostItem;
    if (before == Gap.HOLDS && inRow && !isLed(i) && byVerb(item, post, i)) {
      return;
    }
    if (isHeadOfRows(i)) {
      overList = List.of(post);
      plural = true;
      rows = true;
      pending = new ArrayList<>();
      return;
    }
    led = isLed(i) || (led && !pending.isEmpty() && (before == Gap.COMMA || before == Gap.AND));
    if ((leadsToName(i) || led) && !endsCaption(i, before)) {
      pend(item, post, i, before, inRow);
      return;
    }
    switch (before) {
      case COMMA, DASH, AND, OPEN, SEMICOLON -> {
        boolean other = i > 0 && items.get(i - 1) instanceof Item.HonorificItem && gap != Gap.COMMA;
        boolean verb = before == Gap.AND && text.tokens().get(item.from() - 1).is("là");
        if (verb && holders.isEmpty() && byVerb(item, post, i)) {
          return;
        }
        boolean parted = before == Gap.SEMICOLON && chain.isEmpty() && !home;
        if (!holders.isEmpty() && !other && !parted) {
          attach(post);
          return;
        }
      }
      case HOLDS -> {
        if (byVerb(item, post, i)) {
          return;
        }
      }
      case NOTHING, COLON, OTHER -> {
        if (inCareer(item, post)) {
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

  /** Keeps a post for the name it leads to. */
  private void pend(Item.PostItem item, PostDraft post, int i, Gap before, boolean inRow) {
    if (before == Gap.OTHER || before == Gap.HOLDS || pending.isEmpty()) {
      pending = new ArrayList<>();
    }
    if (before == Gap.OTHER) {
      overList = List.of();
      plural = words.isMany(item.from());
    }
    boolean others = inRow && words.isMany(item.from()) && !isOverList(i);
    if (!AIDES.contains(post.title()) && !words.isBehalf(item.from()) && !others) {
      boolean over = led && words.isOver(words.lead(item.from()));
      pending.add(over ? post.asFormer() : post);
    }
  }

  /**
   * Whether a row of posts is of the name behind its comma: "Trên cương vị Bí thư Tỉnh ủy, ông A",
   * "Là Giám đốc Sở Y tế, bà B".
   */
  private boolean isLed(int i) {
    int from = items.get(i).from();
    int start = words.sentence(from);
    boolean spoken = subject.filter(name -> name.from() >= start).isPresent();
    return leadsOverComma(i) && words.isLed(words.lead(from), spoken);
  }

  private boolean leadsOverComma(int i) {
    int k = i;
    while (k + 1 < items.size()
        && k - i < LONGEST_ROW
        && items.get(k + 1) instanceof Item.PostItem
        && isRow(gaps.between(items.get(k), items.get(k + 1)))) {
      k++;
    }
    return k + 1 < items.size()
        && !(items.get(k + 1) instanceof Item.PostItem)
        && gaps.between(items.get(k), items.get(k + 1)) == Gap.COMMA
        && reachesName(k + 1);
  }

  private static boolean isRow(Gap gap) {
    return gap == Gap.COMMA || gap == Gap.AND;
  }

  /** "các Ủy viên Bộ Chính trị: Thường trực Ban Bí thư A; Trưởng Ban … B": a head over rows. */
  private boolean isHeadOfRows(int i) {
    return i + 1 < items.size()
        && items.get(i + 1) instanceof Item.PostItem
        && words.isMany(items.get(i).from())
        && gaps.between(items.get(i), items.get(i + 1)) == Gap.COLON
        && leadsToName(i + 1);
  }

  /**
   * A bare post with the body that its sentence gives it: "Ban Chỉ đạo có Trưởng Ban là ông A; các
   * Phó Trưởng Ban gồm …".
   */
  private PostDraft withBody(Item.PostItem item, int i) {
    PostDraft post = item.post();
    if (!post.isBare() || named.isEmpty() || i == 0) {
      return post;
    }
    AgencyDraft body = named.get();
    boolean same = body.from() >= words.sentence(item.from());
    boolean fits = body.stem().startsWith(post.unit());
    boolean has =
        body.to() == items.get(i - 1).to() && words.isHaving(gaps.words(body.to(), item.from()));
    boolean listed = words.isMany(item.from()) && leadsToName(i);
    return same && fits && (has || listed) ? post.of(body) : post;
  }

  /** Whether a row of posts ends at a colon: "các Phó Chủ tịch, Ủy viên …: A, B". */
  private boolean isOverList(int i) {
    int k = i;
    while (k + 1 < items.size()
        && k - i < LONGEST_ROW
        && items.get(k + 1) instanceof Item.PostItem) {
      k++;
    }
    return k + 1 < items.size() && gaps.between(items.get(k), items.get(k + 1)) == Gap.COLON;
  }

  private void attach(PostDraft post) {
    if (chain.size() == LONGEST_LIST) {
      chain = new ArrayList<>();
    }
    PostDraft held = over ? post.asFormer() : post;
    chain.add(held);
    List<PostDraft> row = chain;
    List<Item.NameItem> of = holders;
    of.forEach(holder -> claim(holder, held, row, of.size() > 1 ? GROUP_TAIL : AFTER_NAME));
  }

  /** Lines of "A, Giám đốc …", one under the other: the post ends its line and is of A. */
  private boolean endsCaption(int i, Gap before) {
    boolean after = before == Gap.COMMA || before == Gap.DASH || before == Gap.OPEN;
    return after
        && !holders.isEmpty()
        && i + 1 < items.size()
        && items.get(i).to() == items.get(i + 1).from()
        && !CapitalRun.isOnLine(text, items.get(i + 1).from());
  }

  /** Whether a post, or the row of posts it begins, ends right before a name or a list of names. */
  private boolean leadsToName(int i) {
    int k = i;
    boolean first = true;
    boolean highest = true;
    while (k + 1 < items.size()) {
      Gap gap = gaps.between(items.get(k), items.get(k + 1));
      Item next = items.get(k + 1);
      boolean person = next instanceof Item.NameItem || next instanceof Item.HonorificItem;
      highest &= items.get(k) instanceof Item.PostItem post && post.post().isHighest();
      boolean free = first || holders.isEmpty() || titledBefore || highest;
      if (person && (gap == Gap.NOTHING || gap == Gap.COLON || (gap == Gap.DASH && free))) {
        return reachesName(k + 1) && (free || gap == Gap.COLON);
      }
      if (!(next instanceof Item.PostItem) || k - i > LONGEST_ROW) {
        return false;
      }
      if (gap != Gap.COMMA && gap != Gap.AND && gap != Gap.DASH && gap != Gap.SEMICOLON) {
        return false;
      }
      if (!holders.isEmpty() && gap != Gap.COMMA && gap != Gap.AND) {
        return false;
      }
      first = false;
      k++;
    }
    return false;
  }

  private boolean reachesName(int i) {
    int k = i;
    while (k < items.size() && k - i < LONGEST_ROW && items.get(k) instanceof Item.HonorificItem) {
      if (k + 1 >= items.size() || !isNear(gaps.between(items.get(k), items.get(k + 1)))) {
        return false;
      }
      k++;
    }
    return k < items.size() && items.get(k) instanceof Item.NameItem;
  }

  /** "A … giữ chức Bí thư": the post is of the subject of the sentence, or of "ông" before it. */
  private boolean byVerb(Item.PostItem item, PostDraft said, int i) {
    if (subject.isEmpty()) {
      return false;
    }
    int sentence = text.sentenceAt(text.tokens().get(item.from()).start()).from();
    Optional<Item.NameItem> other = replaced.filter(left -> left.from() >= sentence);
    Item.NameItem name = other.filter(this::isRelated).orElse(subject.get());
    boolean same = name.from() >= sentence;
    int start = same ? name.to() : sentence;
    if (item.from() - start > LONGEST_LEAD) {
      return false;
    }
    int behind = Math.max(start, other.map(Item::to).orElse(start));
    String lead = gaps.words(behind, item.from());
    if (words.isNobodys(lead)) {
      return false;
    }
    if (!same && !words.speaksOfSubject(lead)) {
      return false;
    }
    PostDraft post = said.isBare() ? ofMaker(said, name, sentence) : said;
    String verb = gaps.words(Math.max(behind, items.get(i - 1).to()), item.from());
    boolean former = words.isPast(verb);
    hold(name, former ? post.asFormer() : post, VERB);
    return true;
  }

  /** "Ban Chỉ đạo do ông A làm Trưởng Ban": a bare title is of the body before. */
  private PostDraft ofMaker(PostDraft post, Item.NameItem name, int sentence) {
    return named
        .filter(body -> body.from() >= sentence && body.to() <= name.from())
        .filter(body -> body.stem().startsWith(post.unit()))
        .filter(body -> words.isMadeBy(gaps.words(body.to(), name.from())))
        .map(post::of)
        .orElse(post);
  }

  /**
   * A post in the story of a career, which is the subject's: "trải qua nhiều chức vụ trong ngành
   * như Trưởng phòng …", "Năm 2015: Giám đốc …", or a line of posts under the day of birth.
   */
  private boolean inCareer(Item.PostItem item, PostDraft post) {
    if (subject.isEmpty()) {
      return false;
    }
    Item.NameItem name = subject.get();
    int from = item.from();
    String lead = words.lead(from);
    boolean career =
        words.isCareer(lead) && (name.from() >= from - LONGEST_LEAD || words.speaksOfSubject(lead));
    boolean step = words.isStep(lead);
    boolean profile =
        lead.isEmpty()
            && words.endsRow(item.to())
            && from - met < LONGEST_LEAD
            && words.isBirth(gaps.words(met, from));
    if (!career && !step && !profile) {
      return false;
    }
    hold(name, profile || words.isOfToday(lead) ? post : post.asFormer(), CAREER);
    return true;
  }

  /** "A, Phó Chính ủy, giữ chức Chính ủy Quân khu 1": of the same body, which only one names. */
  private boolean isKin(PostDraft post) {
    PostDraft before = chain.getFirst();
    return before.isBare() && before.title().equals("Phó " + post.title());
  }

  /** Begins a row of posts of a person. */
  private void hold(Item.NameItem name, PostDraft post, String rule) {
    boolean promoted = holders.equals(List.of(name)) && chain.size() == 1 && isKin(post);
    holders = new ArrayList<>(List.of(name));
    chain = promoted ? chain : new ArrayList<>();
    chain.add(post);
    over = post.former();
    claims.add(new Claim(name, post, chain, post.former(), rule));
  }

  /** "ông B, người vừa được bầu giữ chức …": what follows is said of the name before. */
  private boolean isRelated(Item.NameItem name) {
    List<Token> tokens = text.tokens();
    return name.to() + 1 < tokens.size()
        && (tokens.get(name.to()).is(",") || tokens.get(name.to()).is("-"))
        && tokens.get(name.to() + 1).is("người");
  }

  private void claim(Item.NameItem name, PostDraft post, List<PostDraft> row, String rule) {
    claims.add(new Claim(name, post, row, post.former(), rule));
  }
}
