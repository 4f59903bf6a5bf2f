package vn.daumoi.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Finds the short names that stand in a list of people: "các đồng chí: Thạch Sơn, Danh Út", "truy
 * tố Nguyễn Văn A, Thạch Sơn và Danh Út".
 */
final class ListsOfPeople {
  private static final WordSet PARTS = WordSet.of(",", ";", "và");

  /** What may have the names of people, or names like theirs. */
  private static final WordSet THINGS =
      WordSet.of(
          "đường", "phố", "ngõ", "cầu", "chợ", "trường", "phim", "vở", "sách", "giải", "giống",
          "bài", "tuyến", "lộ");

  /** How many words before a list tell what it is of. */
  private static final int REACH = 8;

  private final Text text;
  private final Set<Item.NameItem> listed = new HashSet<>();

  ListsOfPeople(Text text, List<Item> items) {
    this.text = text;
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i) instanceof Item.NameItem name && isListed(items.get(i - 1), name)) {
        listed.add(name);
      }
    }
  }

  /**
   * Whether words of address for several, or the names before a name, say that it is a person's.
   */
  boolean has(Item.NameItem name) {
    return listed.contains(name);
  }

  private boolean isListed(Item before, Item.NameItem name) {
    return switch (before) {
      case Item.HonorificItem honorific -> honorific.plural() && isLed(before.to(), name.from());
      case Item.NameItem other -> isNext(other, name) && (listed.contains(other) || isSure(other));
      case Item.PostItem _, Item.AgencyItem _, Item.PlaceItem _, Item.OtherItem _ -> false;
    };
  }

  /** Whether a name that opens a list is surely a person's. */
  private boolean isSure(Item.NameItem name) {
    boolean whole =
        name.length() > 2
            && text.tokens().subList(name.from(), name.to()).stream().allMatch(Token::syllable)
            && !isOfThings(name);
    return name.surname() && whole;
  }

  /** "các tuyến đường Nguyễn Văn A, B", "các phim A, B": things with such names. */
  private boolean isOfThings(Item.NameItem name) {
    int from = Math.max(0, name.from() - REACH);
    return text.tokens().subList(from, name.from()).stream().anyMatch(THINGS::has);
  }

  private boolean isLed(int from, int name) {
    return name == from || name == from + 1 && text.tokens().get(from).is(":");
  }

  private boolean isNext(Item before, Item.NameItem name) {
    List<Token> between = text.tokens().subList(before.to(), name.from());
    return !between.isEmpty()
        && between.size() <= 2
        && between.stream().allMatch(PARTS::has)
        && CapitalRun.isOnLine(text, name.from());
  }
}
