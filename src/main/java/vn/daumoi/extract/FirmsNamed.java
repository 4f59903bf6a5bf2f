package vn.daumoi.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * The companies a text has named so far, by the words behind their forms, by which the titles of
 * their officers name them again: "Tổng Giám đốc Sơn Hà Bắc" behind "Công ty Cổ phần Sơn Hà Bắc".
 */
final class FirmsNamed {
  private static final Set<String> FORMS =
      Set.of("tnhh", "cp", "ctcp", "mtv", "tmcp", "hđqt", "hđtv");

  /** How many words such a name has at most. */
  private static final int LONGEST = 6;

  private final Map<String, AgencyDraft> firms = new HashMap<>();

  /** Remembers the companies of an item. */
  void meet(Text text, Item item) {
    switch (item) {
      case Item.AgencyItem body -> meet(text, body.agency());
      case Item.PostItem post -> post.post().agency().ifPresent(body -> meet(text, body));
      case Item.PlaceItem _, Item.HonorificItem _, Item.OtherItem _, Item.NameItem _ -> {}
    }
  }

  private void meet(Text text, AgencyDraft body) {
    body.parent().ifPresent(above -> meet(text, above));
    boolean company =
        body.kind() == AgencyKind.Enterprise
            && body.parent().isEmpty()
            && body.place().filter(PlaceRef::ranked).isEmpty()
            && !body.isBareNoun();
    int start = company ? start(text.tokens(), body) : body.to();
    if (body.to() - start > 1 && body.to() - start <= LONGEST) {
      firms.putIfAbsent(key(text, start, body.to()), body);
    }
  }

  /** Where the row of capitals begins that ends the name of a company, behind its form. */
  private static int start(List<Token> tokens, AgencyDraft body) {
    int i = body.to();
    while (i > body.from()
        && isOfName(tokens.get(i - 1))
        && !FORMS.contains(tokens.get(i - 1).key())) {
      i--;
    }
    boolean none = i == body.from() || i == body.to();
    return none || tokens.get(i).kind() == Token.Kind.MARK ? body.to() : i;
  }

  private static boolean isOfName(Token token) {
    return token.isCapital() || token.is("-");
  }

  /** The title of an officer with the company whose name follows it. */
  PostDraft behind(Text text, PostDraft post) {
    boolean byMark =
        post.agency().filter(body -> body.row().equals(PostBodyReader.BY_MARK)).isPresent();
    boolean open = post.isBare() || byMark;
    if (!open && !firms.isEmpty()) {
      return post.agency().map(body -> goneOn(text, post, body)).orElse(post);
    }
    if (firms.isEmpty() || !PostBodyReader.isOfCompany(post.title())) {
      return post;
    }
    int next = byMark ? post.agency().get().from() : post.to();
    boolean linked =
        next + 1 < text.tokens().size()
            && PostBodyReader.isLink(text.tokens().get(next))
            && text.isCapital(next + 1);
    int at = linked ? next + 1 : next;
    int end = at;
    while (end < text.tokens().size()
        && end - at < LONGEST
        && isOfName(text.tokens().get(end))
        && CapitalRun.isOnLine(text, end)) {
      end++;
    }
    for (int to = end; to - at > 1; to--) {
      AgencyDraft firm = firms.get(key(text, at, to));
      if (firm != null) {
        return post.of(firm.moved(at, to)).until(to);
      }
    }
    return post;
  }

  /** "Chủ tịch Tập đoàn dược Bảo Châu Nguyễn …": the last word of a company named before. */
  private PostDraft goneOn(Text text, PostDraft post, AgencyDraft body) {
    int end = body.to() + 1;
    if (body.kind() != AgencyKind.Enterprise || end >= text.tokens().size()) {
      return post;
    }
    int start = start(text.tokens(), body);
    AgencyDraft firm = start < body.to() ? firms.get(key(text, start, end)) : null;
    return firm == null ? post : post.of(firm.moved(body.from(), end)).until(end);
  }

  private static String key(Text text, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token token : text.tokens().subList(from, to)) {
      words.append(token.key()).append(' ');
    }
    return words.toString();
  }
}
