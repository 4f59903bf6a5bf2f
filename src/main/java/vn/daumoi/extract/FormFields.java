package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Forms of a field a line, in which a post is of the last person named in one: "Họ và tên: A\nNgày
 * sinh: …\nChức vụ: Giám đốc Sở Y tế", and tables of a cell a line, in which it is of the name
 * above it: "Đỗ Văn Bình\nGiám đốc Sở Y tế\nLê Thị Mơ\nChủ tịch Hội Nông dân".
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

  /** How many syllables a name in a cell has. */
  private static final int SHORTEST_NAME = 3;

  private static final int LONGEST_NAME = 5;

  /** How many items, a name, a post and its body, the rows of a table are apart at most. */
  private static final int LONGEST_ROW = 4;

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

  /** Whose post the field or the cell that begins with an item tells. */
  Optional<Item.NameItem> holder(int i) {
    if (i > 0 && isCell(i - 1) && isInTable(i - 1)) {
      return Optional.of((Item.NameItem) items.get(i - 1));
    }
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

  /** The body in the cell below a bare post: "Giám đốc\nSở Y tế". */
  Optional<AgencyDraft> bodyBelow(int post) {
    return isCell(post - 1)
            && post + 1 < items.size()
            && items.get(post + 1) instanceof Item.AgencyItem(AgencyDraft body)
            && isLine(body.from(), body.to())
        ? Optional.of(body)
        : Optional.empty();
  }

  /**
   * Whether an item is a name in full, alone on its line, and the line below begins with a post.
   */
  private boolean isCell(int i) {
    if (i < 0 || i + 1 >= items.size() || !(items.get(i) instanceof Item.NameItem name)) {
      return false;
    }
    int length = name.to() - name.from();
    return name.surname()
        && length >= SHORTEST_NAME
        && length <= LONGEST_NAME
        && isLine(name.from(), name.to())
        && items.get(i + 1) instanceof Item.PostItem post
        && post.from() == name.to()
        && (!CapitalRun.isOnLine(text, post.to()) || tokens.get(post.to()).is(","));
  }

  private boolean isLine(int from, int to) {
    return ListLines.opens(tokens, from) && !CapitalRun.isOnLine(text, to);
  }

  /** Whether another row of the kind stands right above or below a cell. */
  private boolean isInTable(int cell) {
    return IntStream.rangeClosed(2, LONGEST_ROW)
        .anyMatch(apart -> isCell(cell - apart) || isCell(cell + apart));
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
