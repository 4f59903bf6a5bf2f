package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Forms of a field a line, in which a post is of the last person named in one: "Họ và tên: A\nNgày
 * sinh: …\nChức vụ: Giám đốc Sở Y tế".
 */
final class FormFields {
  private static final Phrases<Boolean> POSTS =
      Phrases.of(
          "chức vụ:",
          "chức danh:",
          "chức vụ hiện nay:",
          "chức vụ hiện tại:",
          "chức vụ công tác:",
          "chức vụ, đơn vị công tác:",
          "chức danh hiện nay:");

  /** How far behind the name a post stands at most. */
  private static final int LONGEST_FORM = 80;

  private final Text text;
  private final List<Token> tokens;
  private final List<Item> items;

  FormFields(Text text, List<Item> items) {
    this.text = text;
    this.tokens = text.tokens();
    this.items = items;
  }

  /** Whose post the field that begins with an item tells. */
  Optional<Item.NameItem> holder(int i) {
    int post = items.get(i).from();
    Optional<Integer> field = POSTS.endingAt(tokens, post).map(Phrases.Match::from);
    if (field.filter(label -> ListLines.opens(tokens, label)).isEmpty()) {
      return Optional.empty();
    }
    for (int k = i - 1; k >= 0 && post - items.get(k).from() <= LONGEST_FORM; k--) {
      if (items.get(k) instanceof Item.NameItem name) {
        return Optional.of(name).filter(_ -> isField(name));
      }
    }
    return Optional.empty();
  }

  /** "Họ và tên: A", "Đại diện: Ông A": a name alone behind what its line begins with. */
  private boolean isField(Item.NameItem name) {
    int colon = name.from() - 1;
    while (colon > 0 && !tokens.get(colon).is(":") && CapitalRun.isOnLine(text, colon)) {
      colon--;
    }
    return tokens.get(colon).is(":") && !CapitalRun.isOnLine(text, name.to());
  }
}
