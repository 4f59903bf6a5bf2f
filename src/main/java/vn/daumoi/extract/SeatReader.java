package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Token;

/**
 * Reads the seats in committees that are joined or left: "tham gia Ban Chấp hành, Ban Thường vụ
 * Tỉnh ủy", "được bầu vào Bộ Chính trị", "loại khỏi Ban Chấp hành".
 */
final class SeatReader {
  private static final Set<String> LINKS =
      Set.of(",", "và", "kiêm", "-", "đồng", "thời", "cùng", "các");

  private final DecisionWords words;
  private final MarkIndex index;
  private final List<Token> tokens;

  SeatReader(DecisionWords words, MarkIndex index) {
    this.words = words;
    this.index = index;
    this.tokens = index.tokens;
  }

  /** Seats joined, and the index after their words. */
  record Seats(List<Post> posts, int to) {}

  Seats read(int from, int end) {
    List<Post> seats = new ArrayList<>();
    int i = from;
    int to = from;
    while (i < end) {
      Marks.AgencyMark agency = index.agencyAt.get(i);
      Optional<String> title = agency == null ? Optional.empty() : words.seatIn(agency.agency());
      if (agency != null && title.isPresent()) {
        Agency body = agency.to() - i == 3 ? written(agency) : agency.agency();
        seats.add(new Post(title.get(), body));
        i = agency.to();
        to = i;
      } else if (startsCommittee(i)) {
        seats.add(new Post("Ủy viên", bare(i)));
        i += 3;
        to = i;
      } else if (i > from && LINKS.contains(tokens.get(i).key())) {
        i++;
      } else {
        break;
      }
    }
    return new Seats(withBody(seats, Optional.empty()), to);
  }

  /** "được giao phụ trách Sở Y tế": the one body of which somebody is in charge for a time. */
  Seats inCharge(int from, int end) {
    Marks.AgencyMark body = from < end ? index.agencyAt.get(from) : null;
    boolean charge = from > 1 && tokens.get(from - 1).is("trách") && tokens.get(from - 2).is("phụ");
    Seats none = new Seats(List.of(), from);
    if (body == null || !charge || index.postAt.containsKey(from)) {
      return none;
    }
    int next = body.to() + 1;
    boolean several = next < end && LINKS.contains(tokens.get(next - 1).key());
    return several && index.agencyAt.containsKey(next)
        ? none
        : new Seats(List.of(new Post("Phụ trách", body.agency())), body.to());
  }

  /** A seat in a body whose full name was found, or was never short. */
  boolean isKnown(Post seat) {
    return !seat.agency().name().equals(seat.agency().asWritten()) || !isBare(seat);
  }

  /** The body under the words of this place, which tell whether its committee was named. */
  private Agency written(Marks.AgencyMark mark) {
    Agency agency = mark.agency();
    return new Agency(
        agency.name(),
        agency.kind(),
        agency.place(),
        agency.parent(),
        index.text.words(mark.from(), mark.to()));
  }

  /** The index after words of joining a committee: "tham gia", "vào Ban Chấp hành"; else -1. */
  int after(int i, int end) {
    boolean into = tokens.get(i).is("vào") && i + 1 < end;
    boolean committee = into && (startsCommittee(i + 1) || isCommittee(index.agencyAt.get(i + 1)));
    return committee ? i + 1 : words.after(tokens, i, "seat");
  }

  private boolean isCommittee(Marks.@Nullable AgencyMark agency) {
    return agency != null && words.seatIn(agency.agency()).isPresent();
  }

  private boolean startsCommittee(int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).is("ban")
        && ((tokens.get(i + 1).is("chấp") && tokens.get(i + 2).is("hành"))
            || (tokens.get(i + 1).is("thường") && tokens.get(i + 2).is("vụ")));
  }

  private Agency bare(int i) {
    String name = tokens.get(i + 1).is("chấp") ? "Ban Chấp hành" : "Ban Thường vụ";
    return new Agency(
        name, AgencyKind.PartyBody, Optional.empty(), Optional.empty(), index.text.words(i, i + 3));
  }

  /**
   * "Ban Chấp hành, Ban Thường vụ, … Bí thư Tỉnh ủy Cà Mau": both are that committee's, as are
   * those whose place is not written, "Ban Thường vụ Huyện ủy … Bí thư Huyện ủy Bình An".
   */
  static List<Post> withBody(List<Post> seats, Optional<Post> main) {
    List<Post> told = seats.stream().filter(seat -> !isOpen(seat, main)).toList();
    Optional<Committee> committee =
        Stream.concat(told.stream(), main.stream())
            .map(Post::agency)
            .flatMap(agency -> Committee.of(agency).stream())
            .findFirst();
    return seats.stream()
        .map(seat ->
            committee
                .map(whole -> whole.part(seat.agency()))
                .or(() -> main.flatMap(post -> Committee.ofFront(post.agency(), seat.agency())))
                .filter(_ -> isOpen(seat, main))
                .map(body -> new Post(seat.title(), body))
                .orElse(seat))
        .toList();
  }

  /** Whether the words of a seat leave open whose it is, which the main post may tell. */
  private static boolean isOpen(Post seat, Optional<Post> main) {
    Optional<String> level = Committee.of(seat.agency()).map(Committee::level);
    return isBare(seat)
        || (!isPlaced(seat)
            && level.isPresent()
            && main.filter(SeatReader::isPlaced)
                .flatMap(post -> Committee.of(post.agency()))
                .map(Committee::level)
                .equals(level));
  }

  /** Whether the place of a body is written with it. */
  private static boolean isPlaced(Post post) {
    String written = Spelling.key(post.agency().asWritten());
    return post.agency().place().filter(name -> written.endsWith(Spelling.key(name))).isPresent();
  }

  /** Whether a seat is in "Ban Chấp hành" with no word of which. */
  private static boolean isBare(Post seat) {
    String written = Spelling.key(seat.agency().asWritten());
    return written.equals("ban chấp hành") || written.equals("ban thường vụ");
  }
}
