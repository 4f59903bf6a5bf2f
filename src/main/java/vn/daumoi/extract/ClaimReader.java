package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final String AFTER_NAME = "post-after-name";
  private static final String BEFORE_NAME = "post-before-name";
  private static final String GROUP_TAIL = "post-under-list";
  private static final String GROUP_HEAD = "post-over-list";
  private static final String VERB = "post-by-verb";

  private static final Set<String> AIDES = Set.of("Trợ lý", "Thư ký");

  private static final Set<String> MANY = Set.of("các", "những", "hai", "ba", "bốn", "năm");

  private static final Pattern NO_HOLDER = containing("thay|không|chưa|nhân sự|ký");
  private static final Pattern PAST =
      containing("từng|nguyên|trước đó|trước khi|thôi|miễn nhiệm|nguyên là");
  private static final Pattern SUBJECT = containing("ông|bà|đồng chí|anh|chị|cô");
  private static final Pattern PRESENT = containing("hiện|hiện nay|nay|đến nay|hiện là");

  /** How many posts stand in one row at most, and how far a verb reaches back to its subject. */
  private static final int LONGEST_ROW = 16;

  private static final int LONGEST_LEAD = 70;

  /** How many people share a post, and how many posts a person has, in one breath. */
  private static final int LONGEST_LIST = 64;

  private final Text text;
  private final GapReader gaps;
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

  private Optional<Item.NameItem> subject = Optional.empty();

  /** The last person of whom the text says that another takes the post: "thay ông B". */
  private Optional<Item.NameItem> replaced = Optional.empty();

  private final Map<String, Item.NameItem> full = new HashMap<>();

  ClaimReader(Text text, List<Item> items) {
    this.text = text;
    this.items = items;
    this.gaps = new GapReader(text);
  }

  private static Pattern containing(String words) {
    return Pattern.compile("(?:.* )?(?:" + words + ")(?: .*)?");
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
          if (gap != Gap.OPEN && !isAbove(i, gap)) {
            leave(gap);
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
    if (gap != Gap.NOTHING && gap != Gap.DASH && gap != Gap.COLON) {
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
    if (!pending.isEmpty()) {
      if (before == Gap.COLON) {
        overList = shared(pending);
      } else if (before == Gap.NOTHING || before == Gap.DASH) {
        List<PostDraft> row = List.copyOf(pending);
        row.forEach(post -> claim(name, post, row, BEFORE_NAME));
        overList = plural && row.size() == 1 ? row : List.of();
        pending = new ArrayList<>();
        titledBefore = true;
        meet(name);
        return;
      }
      pending = new ArrayList<>();
    }
    if (!overList.isEmpty()) {
      List<PostDraft> row = overList;
      row.forEach(post -> claim(name, post, row, GROUP_HEAD));
    }
    if (isReplaced(i)) {
      replaced = Optional.of(name);
    } else {
      meet(name);
    }
  }

  /** "các nguyên Ủy viên …, Thứ trưởng …: A, B": what is over for the first post is so for all. */
  private List<PostDraft> shared(List<PostDraft> heads) {
    boolean former = plural && heads.getFirst().former();
    return former ? heads.stream().map(PostDraft::asFormer).toList() : List.copyOf(heads);
  }

  /** Remembers a person as the subject; a short form means the full name it ends. */
  private void meet(Item.NameItem name) {
    String last = text.tokens().get(name.to() - 1).key();
    if (name.length() > 1) {
      full.put(last, name);
      subject = Optional.of(name);
    } else if (full.containsKey(last)) {
      subject = Optional.of(full.get(last));
    }
  }

  /** "thay ông B làm …": what follows is not of B. */
  private boolean isReplaced(int i) {
    int k = i;
    while (k > 0 && i - k < LONGEST_ROW && items.get(k - 1) instanceof Item.HonorificItem) {
      k--;
    }
    int at = items.get(k).from();
    return at > 0
        && (text.tokens().get(at - 1).is("thay")
            || (at > 1
                && text.tokens().get(at - 1).is("cho")
                && text.tokens().get(at - 2).is("thay")));
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
    PostDraft post = item.post();
    Gap before = beforeHonorifics(i, gap);
    boolean inRow = i + 1 < items.size() && items.get(i + 1) instanceof Item.PostItem;
    if (before == Gap.HOLDS && inRow && byVerb(item, i)) {
      return;
    }
    if (leadsToName(i) && !endsCaption(i, before)) {
      if (before == Gap.OTHER || before == Gap.HOLDS || pending.isEmpty()) {
        pending = new ArrayList<>();
      }
      if (before == Gap.OTHER) {
        overList = List.of();
        plural = isMany(item.from());
      }
      boolean others = inRow && isMany(item.from()) && !isOverList(i);
      if (!AIDES.contains(post.title()) && !isBehalf(item.from()) && !others) {
        pending.add(post);
      }
      return;
    }
    switch (before) {
      case COMMA, DASH, AND, OPEN, SEMICOLON -> {
        boolean other = i > 0 && items.get(i - 1) instanceof Item.HonorificItem;
        if (!holders.isEmpty() && !other && (before != Gap.SEMICOLON || !chain.isEmpty())) {
          attach(post);
          return;
        }
      }
      case HOLDS -> {
        if (byVerb(item, i)) {
          return;
        }
      }
      case NOTHING, COLON, OTHER -> {}
    }
    loose.add(item);
    holders = new ArrayList<>();
    chain = new ArrayList<>();
    pending = new ArrayList<>();
    if (before == Gap.OTHER) {
      overList = List.of();
    }
  }

  /** "thừa ủy quyền Thủ tướng, Bộ trưởng … A": the first is another's post. */
  private boolean isBehalf(int from) {
    int at = from > 0 && text.tokens().get(from - 1).is("của") ? from - 1 : from;
    return at > 1
        && ((text.tokens().get(at - 1).is("quyền") && text.tokens().get(at - 2).is("ủy"))
            || (text.tokens().get(at - 1).is("mặt") && text.tokens().get(at - 2).is("thay")));
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

  /** Whether "các", "hai" or a number stands before a post. */
  private boolean isMany(int from) {
    if (from == 0 || !CapitalRun.isOnLine(text, from)) {
      return false;
    }
    Token before = text.tokens().get(from - 1);
    return before.kind() == Token.Kind.NUMBER || MANY.contains(before.key());
  }

  private void attach(PostDraft post) {
    if (chain.size() == LONGEST_LIST) {
      chain = new ArrayList<>();
    }
    chain.add(post);
    List<PostDraft> row = chain;
    List<Item.NameItem> of = holders;
    of.forEach(holder -> claim(holder, post, row, of.size() > 1 ? GROUP_TAIL : AFTER_NAME));
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
  private boolean byVerb(Item.PostItem item, int i) {
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
    if (NO_HOLDER.matcher(lead).matches()) {
      return false;
    }
    if (!same && !SUBJECT.matcher(lead).matches()) {
      return false;
    }
    PostDraft post = item.post();
    String verb = gaps.words(Math.max(behind, items.get(i - 1).to()), item.from());
    boolean former = PAST.matcher(verb).matches() && !PRESENT.matcher(verb).matches();
    holders = new ArrayList<>(List.of(name));
    chain = new ArrayList<>();
    PostDraft held = former ? post.asFormer() : post;
    chain.add(held);
    claims.add(new Claim(name, held, chain, held.former(), VERB));
    return true;
  }

  /** "ông B, người vừa được bầu giữ chức …": what follows is said of the name before. */
  private boolean isRelated(Item.NameItem name) {
    List<Token> tokens = text.tokens();
    return name.to() + 1 < tokens.size()
        && tokens.get(name.to()).is(",")
        && tokens.get(name.to() + 1).is("người");
  }

  private void claim(Item.NameItem name, PostDraft post, List<PostDraft> row, String rule) {
    claims.add(new Claim(name, post, row, post.former(), rule));
  }
}
