package vn.daumoi.extract;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The heads of a place's administration and their deputies, of whom nobody is two at a time: in
 * "Phó Chủ tịch UBND tỉnh A, Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tài chính" the others go
 * unnamed.
 */
final class LocalHeads {
  private static final Set<String> CHAIRS =
      Set.of("Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực");

  private static final Set<String> COUNCILS = Set.of("Ủy ban nhân dân", SaidAgencies.COUNCIL);

  private static final Set<String> DIRECTORS =
      Set.of("Giám đốc", "Phó Giám đốc", "Phó Giám đốc Thường trực");

  private static final Pattern DEPARTMENTS = Pattern.compile("Sở .+|Công an(?: thành phố)?");

  private static final Set<String> CHIEFS = Set.of("Chánh Văn phòng", "Phó Chánh Văn phòng");

  private LocalHeads() {}

  /** Whether two posts are of two people, as far as their own words tell. */
  static boolean areOfTwo(PostDraft one, PostDraft other) {
    return !one.former()
        && !other.former()
        && isOne(one)
        && isOne(other)
        && !body(one).equals(body(other));
  }

  private static boolean isOne(PostDraft post) {
    String body = body(post);
    return CHAIRS.contains(post.title()) && COUNCILS.contains(body)
        || DIRECTORS.contains(post.title()) && DEPARTMENTS.matcher(body).matches()
        || CHIEFS.contains(post.title()) && !body.isEmpty();
  }

  private static String body(PostDraft post) {
    return post.agency().map(AgencyDraft::stem).orElse("");
  }
}
