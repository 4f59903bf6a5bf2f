package vn.daumoi.extract;

import java.util.List;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Gives the second of two companies the post told once: "Chủ tịch Công ty A và Công ty B". */
final class HeadsOfSeveral {
  /** What may follow the two, besides a mark or who heads them: no verb of the second alone. */
  private static final WordSet FOLLOWS =
      WordSet.of("từ", "ngày", "kể", "trong", "nhiệm", "vào", "thay", "theo", "hôm");

  private HeadsOfSeveral() {}

  /** Puts the post of a company in the place of a company behind it and "và". */
  static void share(Text text, List<Item> items) {
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i) instanceof Item.AgencyItem(AgencyDraft body)
          && items.get(i - 1) instanceof Item.PostItem(PostDraft post)
          && isOfBoth(text, post, body)
          && endsWith(text, body.to(), i + 1 < items.size() ? items.get(i + 1) : items.get(i))) {
        items.set(i, new Item.PostItem(post.of(body).moved(body.from(), body.to())));
      }
    }
  }

  private static boolean isOfBoth(Text text, PostDraft post, AgencyDraft body) {
    return body.kind() == AgencyKind.Enterprise
        && post.agency().filter(first -> first.kind() == AgencyKind.Enterprise).isPresent()
        && body.from() == post.to() + 1
        && text.tokens().get(post.to()).is("và");
  }

  private static boolean endsWith(Text text, int at, Item next) {
    if (at >= text.tokens().size() || !CapitalRun.isOnLine(text, at)) {
      return true;
    }
    Token token = text.tokens().get(at);
    return !token.isWord()
        || FOLLOWS.has(token)
        || next.from() == at && next instanceof Item.NameItem;
  }
}
