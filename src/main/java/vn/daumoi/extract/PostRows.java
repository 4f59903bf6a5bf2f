package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.extract.GapReader.Gap;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.text.Text;

/**
 * The rows of posts and forms of address among the items of a text: where one begins, where it ends
 * and whether it ends at a name, as "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, đồng chí A" does.
 */
final class PostRows {
  /** What stands between two posts of one officer. */
  private static final Set<String> SAME = Set.of("là", "hiện là", "hiện nay là");

  /** How many posts or forms of address stand in one row at most. */
  private static final int LONGEST_ROW = 16;

  /** What parts a name from posts of its own. */
  private static final Set<Gap> OWN = Set.of(Gap.COMMA, Gap.DASH, Gap.OPEN);

  private static final String MEMBER = "Đại biểu";

  private static final String FIRST_RANK = "đại tướng";

  private final List<Item> items;
  private final GapReader gaps;

  PostRows(List<Item> items, GapReader gaps) {
    this.items = items;
    this.gaps = gaps;
  }

  /** Where the titles and forms of address before a name begin. */
  int start(int i) {
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
  Gap beforeHonorifics(int i, Gap gap) {
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

  /**
   * "…, Phó Tư lệnh Cảnh sát cơ động, Bộ Công an; Giám đốc …": the ministry above a post, or the
   * place that its place is in: "Bí thư Huyện đoàn Châu Thành, tỉnh Hậu Giang; …".
   */
  boolean isAbove(int i, Gap gap) {
    boolean above =
        switch (items.get(i)) {
          case Item.AgencyItem body -> body.agency().scope() == Scope.NATION;
          case Item.PlaceItem place -> place.place().ranked() && gap != Gap.DASH;
          default -> false;
        };
    boolean behindPost =
        i > 0 && items.get(i - 1) instanceof Item.PostItem post && post.post().agency().isPresent();
    return behindPost
        && ((above && (gap == Gap.COMMA || gap == Gap.DASH))
            || gaps.isWithin(items.get(i - 1), items.get(i)));
  }

  /** "Ủy viên …; tham gia Thường trực Bộ Chính trị; Chủ tịch …": a body joined, within the row. */
  boolean isJoined(int i, ClaimWords words) {
    Item item = items.get(i);
    boolean goesOn =
        i > 0
            && items.get(i - 1) instanceof Item.AgencyItem
            && items.get(i - 1).to() == item.from();
    int first = goesOn ? items.get(i - 1).from() : item.from();
    return item instanceof Item.AgencyItem
        && (words.isJoining(item.from()) || words.isJoining(first));
  }

  /** Whether a row of posts ends at a comma and a name: "Là Giám đốc Sở Y tế, bà B". */
  boolean leadsOverComma(int i) {
    int k = last(i);
    return k + 1 < items.size()
        && !(items.get(k + 1) instanceof Item.PostItem)
        && gaps.between(items.get(k), items.get(k + 1)) == Gap.COMMA
        && reachesName(k + 1)
        && !isBelow(items.get(k), items.get(k + 1));
  }

  /** "Theo Chủ tịch nước, Trung tướng A là …": no head of the State has a rank below the first. */
  private boolean isBelow(Item post, Item rank) {
    return post instanceof Item.PostItem head
        && head.post().isHighest()
        && rank instanceof Item.HonorificItem honorific
        && honorific.isRank()
        && !gaps.words(rank.from(), rank.to()).equals(FIRST_RANK);
  }

  /**
   * Whether a post goes on with a row that another began: "của Tổng Bí thư, Chủ tịch nước, ông A".
   */
  boolean goesOn(int i) {
    return i > 0
        && items.get(i - 1) instanceof Item.PostItem
        && isRow(gaps.between(items.get(i - 1), items.get(i)));
  }

  /**
   * Whether the name behind the comma of a row of posts is of one person, of whom more is told:
   * "Tổng Giám đốc UNESCO, bà A, cho biết", and no list begins there.
   */
  boolean isOfNextAlone(int i) {
    int first = last(i) + 1;
    int k = first;
    while (items.get(k) instanceof Item.HonorificItem) {
      k++;
    }
    boolean one =
        switch (items.get(first)) {
          case Item.HonorificItem honorific -> !honorific.plural();
          case Item.NameItem name -> isFull(name);
          default -> false;
        };
    return one
        && (k + 1 == items.size()
            || isPlaced(k + 1)
            || isApart(items.get(k), items.get(k + 1))
            || k > first && isBeforeOfficer(k));
  }

  /** "…, bà A và Bộ trưởng Tài chính B": a name before another who has a post of his own. */
  private boolean isBeforeOfficer(int name) {
    return items.get(name + 1) instanceof Item.PostItem
        && gaps.between(items.get(name), items.get(name + 1)) == Gap.AND
        && nameBehind(name + 1).isPresent();
  }

  /** "…, A, tại Vinh", "…, A, tỉnh sẽ": a body or place behind a name is of no list of people. */
  private boolean isPlaced(int i) {
    return items.get(i) instanceof Item.AgencyItem || items.get(i) instanceof Item.PlaceItem;
  }

  /** The name at which a row of posts and forms of address ends. */
  Optional<Item.NameItem> nameBehind(int i) {
    int k = behind(i);
    return k < items.size() && items.get(k) instanceof Item.NameItem name
        ? Optional.of(name)
        : Optional.empty();
  }

  /** Whether the name behind a row of posts has posts of its own behind it. */
  boolean isNextPosted(int i) {
    return isPosted(behind(i));
  }

  /** The item behind a row of posts and the forms of address after it. */
  private int behind(int i) {
    int k = last(i) + 1;
    while (k < items.size() && items.get(k) instanceof Item.HonorificItem) {
      k++;
    }
    return k;
  }

  private static boolean isFull(Item.NameItem name) {
    return name.foreign() || (name.surname() && name.length() > 2);
  }

  /** Whether one person is addressed behind the comma of a row of posts: "…, ông A". */
  boolean isOfNext(int i) {
    return items.get(last(i) + 1) instanceof Item.HonorificItem address && !address.plural();
  }

  /**
   * "Bí thư Tỉnh ủy, ông A; Bí thư Huyện ủy, bà B tới dự": the last of the posts of such a list
   * that begins with a post; -1 where none does.
   */
  int lastInverted(int first) {
    int row = first;
    for (int k = 0; k < LONGEST_ROW && leadsOverComma(row); k++) {
      int name = last(row) + 1;
      boolean one = items.get(name) instanceof Item.HonorificItem honorific && !honorific.plural();
      while (name < items.size() && items.get(name) instanceof Item.HonorificItem) {
        name++;
      }
      if (!one) {
        return -1;
      }
      if (name + 1 == items.size() || isApart(items.get(name), items.get(name + 1))) {
        return row > first ? last(row) : -1;
      }
      Gap gap = gaps.between(items.get(name), items.get(name + 1));
      boolean goesOn = gap == Gap.SEMICOLON || gap == Gap.AND;
      if (!goesOn || !(items.get(name + 1) instanceof Item.PostItem)) {
        return -1;
      }
      row = name + 1;
    }
    return -1;
  }

  private boolean isApart(Item name, Item next) {
    Gap gap = gaps.between(name, next);
    return gap == Gap.OTHER || gap == Gap.HOLDS;
  }

  /** Whether a row of posts ends at a comma, a rank and a name: "Giám đốc Công an, Đại tá B". */
  boolean leadsToRank(int i) {
    int next = last(i) + 1;
    return leadsOverComma(i)
        && items.get(next) instanceof Item.HonorificItem honorific
        && honorific.isRank();
  }

  /** The last of the row of posts that begins with an item, a comma between or left out. */
  int last(int i) {
    int k = i;
    while (k + 1 < items.size()
        && k - i < LONGEST_ROW
        && items.get(k + 1) instanceof Item.PostItem
        && isRowOrUnmarked(gaps.between(items.get(k), items.get(k + 1)))) {
      k++;
    }
    return k;
  }

  /** Whether a post of the row that a post begins is of somebody else. */
  boolean isParting(int i) {
    PostDraft first = ((Item.PostItem) items.get(i)).post();
    return IntStream.rangeClosed(i + 1, last(i))
        .mapToObj(k -> ((Item.PostItem) items.get(k)).post())
        .anyMatch(next -> Precedence.parts(first, next));
  }

  private static boolean isRowOrUnmarked(Gap gap) {
    return isRow(gap) || gap == Gap.NOTHING;
  }

  /** "Bộ trưởng Bộ Tài chính; Thống đốc …": whether a row of posts ends at a semicolon. */
  boolean isParted(int i) {
    int k = last(i);
    return k + 1 < items.size() && gaps.between(items.get(k), items.get(k + 1)) == Gap.SEMICOLON;
  }

  /** Whether a row of posts ends at a colon: "các Phó Chủ tịch, Ủy viên …: A, B". */
  boolean isOverList(int i) {
    int k = i;
    while (k + 1 < items.size()
        && k - i < LONGEST_ROW
        && items.get(k + 1) instanceof Item.PostItem) {
      k++;
    }
    return k + 1 < items.size() && gaps.between(items.get(k), items.get(k + 1)) == Gap.COLON;
  }

  /**
   * Whether a post, or the row of posts it begins, ends right before a name or a list of names.
   *
   * @param held whether the row may be of a person named before it
   * @param titled whether that person had a post before the name
   */
  boolean leadsToName(int i, boolean held, boolean titled) {
    int k = i;
    boolean first = true;
    boolean highest = true;
    while (k + 1 < items.size()) {
      Gap gap = gaps.between(items.get(k), items.get(k + 1));
      Item next = items.get(k + 1);
      boolean person = next instanceof Item.NameItem || next instanceof Item.HonorificItem;
      highest &= items.get(k) instanceof Item.PostItem post && post.post().isHighest();
      boolean free = first || !held || titled || highest;
      if (person && (gap == Gap.NOTHING || gap == Gap.COLON || (gap == Gap.DASH && free))) {
        boolean member = k > i && isMember(k) && isMember(i - 2);
        return !member && reachesName(k + 1) && (free || gap == Gap.COLON);
      }
      if (!(next instanceof Item.PostItem) || k - i > LONGEST_ROW) {
        return false;
      }
      boolean joined =
          gap == Gap.COMMA || gap == Gap.AND || gap == Gap.NOTHING || isSameOfficer(k + 1);
      boolean dashed = gap == Gap.DASH && (!held || titled);
      if (!joined && !dashed && (held || gap != Gap.SEMICOLON)) {
        return false;
      }
      first = false;
      k++;
    }
    return false;
  }

  /** "các Thứ trưởng Bộ Y tế, A và B, cùng dự": two names behind a comma, and no post of theirs. */
  boolean leadsToPair(int i) {
    boolean pair =
        i + 2 < items.size()
            && items.get(i + 1) instanceof Item.NameItem
            && items.get(i + 2) instanceof Item.NameItem
            && gaps.between(items.get(i), items.get(i + 1)) == Gap.COMMA
            && gaps.between(items.get(i + 1), items.get(i + 2)) == Gap.AND;
    boolean posted =
        i + 3 < items.size()
            && items.get(i + 3) instanceof Item.PostItem
            && gaps.between(items.get(i + 2), items.get(i + 3)) != Gap.OTHER;
    return pair && !posted;
  }

  /** Whether posts of its own stand behind a name. */
  boolean isPosted(int i) {
    return i + 1 < items.size()
        && items.get(i + 1) instanceof Item.PostItem
        && OWN.contains(gaps.between(items.get(i), items.get(i + 1)));
  }

  /** The last of the names "A, B và C" that nothing but "và" ends a list of; else the first. */
  int lastOfPlainList(int first) {
    int k = first;
    while (k + 1 < items.size() && items.get(k + 1) instanceof Item.NameItem) {
      k++;
      Gap gap = gaps.between(items.get(k - 1), items.get(k));
      if (gap == Gap.AND) {
        return isPosted(k) ? first : k;
      }
      if (gap != Gap.COMMA) {
        return first;
      }
    }
    return first;
  }

  /** "đại biểu A, Phó Trưởng Đoàn tỉnh B, đại biểu C": what each of a list is called. */
  private boolean isMember(int i) {
    return i >= 0
        && items.get(i) instanceof Item.PostItem member
        && member.post().isBare()
        && member.post().title().equals(MEMBER);
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

  private static boolean isNear(Gap gap) {
    return gap == Gap.NOTHING || gap == Gap.COLON || gap == Gap.COMMA;
  }

  private static boolean isRow(Gap gap) {
    return gap == Gap.COMMA || gap == Gap.AND;
  }

  /** Whether a post stands behind a head and its colon, and behind who is called there. */
  boolean isBehindColon(int head, int post) {
    return post < items.size()
        && items.get(post) instanceof Item.PostItem
        && isOver(items.get(head), items.get(head + 1))
        && isOver(items.get(post - 1), items.get(post));
  }

  /** "Phó Trưởng ban là Bộ trưởng Bộ Y tế …": whether a post tells who has the one before it. */
  boolean isSameOfficer(int i) {
    return i > 0
        && items.get(i) instanceof Item.PostItem next
        && items.get(i - 1) instanceof Item.PostItem before
        && SAME.contains(gaps.words(before.to(), next.from()));
  }

  /** "các Ủy viên …:", "hai ủy viên … là": a head before its list. */
  private boolean isOver(Item head, Item first) {
    return gaps.between(head, first) == Gap.COLON
        || gaps.words(head.to(), first.from()).equals("là");
  }

  /** "Ông A, Giám đốc Sở Y tế: Thành viên;": a seat at the end of a line that tells of one. */
  private boolean isSeat(int i, Gap gap, Text text) {
    int to = items.get(i).to();
    return gap == Gap.COLON
        && i > 0
        && items.get(i - 1) instanceof Item.PostItem
        && items.get(i) instanceof Item.PostItem seat
        && seat.post().isBare()
        && ListLines.ends(text, to);
  }

  /** "Đ/c A: Giám đốc …": a line of a list, which a name and its colon open. */
  boolean isListed(int i, Gap gap, Text text) {
    if (isSeat(i, gap, text)) {
      return true;
    }
    if (gap != Gap.COLON || i == 0 || !(items.get(i - 1) instanceof Item.NameItem name)) {
      return false;
    }
    int k = i - 1;
    while (k > 0
        && items.get(k - 1) instanceof Item.HonorificItem
        && CapitalRun.isOnLine(text, items.get(k).from())) {
      k--;
    }
    int start = items.get(k).from();
    int mark = start > 0 && !text.tokens().get(start - 1).isWord() ? start - 1 : start;
    return (start == 0 || !CapitalRun.isOnLine(text, start) || !CapitalRun.isOnLine(text, mark))
        && CapitalRun.isOnLine(text, items.get(i).from());
  }

  /** "Đại biểu Quốc hội tỉnh Cà Mau, Phó Chủ nhiệm …": whom a member of parliament is there for. */
  boolean isConstituency(int i, Gap gap) {
    return gap == Gap.NOTHING
        && i > 0
        && items.get(i) instanceof Item.PlaceItem
        && items.get(i - 1) instanceof Item.PostItem member
        && member.post().title().equals(MEMBER);
  }

  /** Whether the next item begins the line behind a post. */
  boolean endsLine(int i, Text text) {
    return i + 1 < items.size()
        && items.get(i).to() == items.get(i + 1).from()
        && !CapitalRun.isOnLine(text, items.get(i + 1).from());
  }
}
