package vn.daumoi.extract;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The order in which the State's offices are told in one person's row of posts, the higher first:
 * "Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao A". Where a lower one leads to a higher, as in "Tại buổi
 * làm việc với Bộ trưởng Bộ Y tế, Phó Thủ tướng A …", they are of two persons.
 */
final class Precedence {
  /** The offices of the country, the highest first. */
  private static final List<Set<String>> OFFICES =
      List.of(
          Set.of("Tổng Bí thư", "Chủ tịch nước", "Tổng thống"),
          Set.of("Thủ tướng"),
          Set.of("Phó Thủ tướng", "Phó Thủ tướng Thường trực", "Phó Chủ tịch nước"),
          Set.of("Bộ trưởng"),
          Set.of("Thứ trưởng"));

  /** Up to which of them nobody holds another of the State's offices. */
  private static final int ALONE = 1;

  /** Who presides over a place, below them. */
  private static final int OF_PLACE = OFFICES.size();

  /** All other heads. */
  private static final int BELOW = OF_PLACE + 1;

  private static final Set<String> HEADS =
      Set.of("Giám đốc", "Tổng Giám đốc", "Cục trưởng", "Vụ trưởng", "Đại sứ", "Chủ tịch");

  private static final Set<String> CHAIRS =
      Set.of("Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực");

  private static final String SECRETARY = "Tổng Bí thư";
  private static final String PRESIDENT = "Chủ tịch nước";
  private static final String PEOPLES_COMMITTEE = "Ủy ban nhân dân";
  private static final String PARLIAMENT = "Quốc hội";

  private Precedence() {}

  /** Whether a post is one of the State's offices, and none of the Party's. */
  static boolean has(PostDraft post) {
    return rank(post).isPresent();
  }

  /** Whether a post behind another in a row is somebody else's. */
  static boolean parts(PostDraft before, PostDraft behind) {
    OptionalInt first = rank(before);
    OptionalInt next = rank(behind);
    boolean committee =
        behind.isOfParty() && behind.agency().filter(body -> body.place().isPresent()).isPresent();
    if (first.isEmpty() || isBoth(before, behind)) {
      return false;
    }
    if (first.getAsInt() <= ALONE && committee) {
      return true;
    }
    return next.isPresent()
        && next.getAsInt() < BELOW
        && (first.getAsInt() <= ALONE
            || next.getAsInt() <= first.getAsInt()
            || next.getAsInt() == OF_PLACE);
  }

  /** Whom the Party's congress and the parliament may choose as one. */
  private static boolean isBoth(PostDraft before, PostDraft behind) {
    return before.title().equals(SECRETARY) && behind.title().equals(PRESIDENT);
  }

  private static OptionalInt rank(PostDraft post) {
    OptionalInt office =
        IntStream.range(0, OFFICES.size())
            .filter(i -> OFFICES.get(i).contains(post.title()))
            .findFirst();
    if (office.isPresent()) {
      return office;
    }
    if (CHAIRS.contains(post.title())) {
      String body = post.agency().map(AgencyDraft::stem).orElse("");
      if (body.startsWith(PARLIAMENT)) {
        return OptionalInt.of(ALONE);
      }
      if (body.equals(PEOPLES_COMMITTEE)) {
        return OptionalInt.of(OF_PLACE);
      }
    }
    return HEADS.contains(post.title()) ? OptionalInt.of(BELOW) : OptionalInt.empty();
  }
}
