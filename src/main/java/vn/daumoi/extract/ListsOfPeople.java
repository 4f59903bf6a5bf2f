package vn.daumoi.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Finds the short names that stand in a list of people: "các đồng chí: Thạch Sơn, Danh Út", "bị can
 * Nguyễn Văn A, Thạch Sơn và Danh Út".
 */
final class ListsOfPeople {
  private static final WordSet PARTS = WordSet.of(",", ";", "và");

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

  /** Whether a name that opens a list is surely a person's: "ông Nguyễn Văn A, Thạch Sơn". */
  private boolean isSure(Item.NameItem name) {
    return name.called()
        && name.surname()
        && name.length() > 2
        && text.tokens().subList(name.from(), name.to()).stream().allMatch(Token::syllable);
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
