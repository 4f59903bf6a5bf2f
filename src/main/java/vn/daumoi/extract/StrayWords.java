package vn.daumoi.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the single words behind a bare title that look like a short name and are a word of it:
 * "Giám đốc Tiếp thị", where nobody of the text is called so.
 */
final class StrayWords implements Predicate<Item> {
  private final Text text;

  /** The last words of the names of several words. */
  private final Set<String> ends = new HashSet<>();

  /** The tokens behind bare titles. */
  private final Set<Integer> behind = new HashSet<>();

  StrayWords(Text text, List<Item> items) {
    this.text = text;
    for (Item item : items) {
      if (item instanceof Item.NameItem name && name.length() > 1) {
        ends.add(text.tokens().get(name.to() - 1).key());
      }
      if (item instanceof Item.PostItem post && post.post().isBare()) {
        behind.add(post.to());
      }
    }
  }

  @Override
  public boolean test(Item item) {
    return item instanceof Item.NameItem name
        && name.length() == 1
        && !name.foreign()
        && behind.contains(name.from())
        && goesOn(name.to())
        && !ends.contains(text.tokens().get(name.from()).key());
  }

  private boolean goesOn(int at) {
    List<Token> tokens = text.tokens();
    return at < tokens.size()
        && tokens.get(at).kind() == Token.Kind.LOWER
        && CapitalRun.isOnLine(text, at);
  }
}
