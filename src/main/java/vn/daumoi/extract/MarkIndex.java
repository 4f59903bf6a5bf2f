package vn.daumoi.extract;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** The marks of a text by the token they begin or end at. */
final class MarkIndex {
  final Marks marks;
  final Text text;
  final List<Token> tokens;
  final Map<Integer, Marks.PostMark> postAt = new HashMap<>();
  final Map<Integer, Marks.AgencyMark> agencyAt = new HashMap<>();
  final Map<Integer, Marks.AgencyMark> agencyBefore = new HashMap<>();
  final Map<Integer, PlaceRef> placeAt = new HashMap<>();
  final Map<Integer, PlaceRef> placeBefore = new HashMap<>();
  final Map<Integer, Marks.DateMark> dateAt = new HashMap<>();
  private final List<Marks.PersonMark> people;
  private final Map<Integer, Marks.PostMark> postOver = new HashMap<>();
  private final BitSet papers = new BitSet();

  MarkIndex(Marks marks) {
    this.marks = marks;
    this.text = marks.text();
    this.tokens = text.tokens();
    marks.posts().forEach(p -> postAt.merge(p.from(), p, MarkIndex::longer));
    for (Marks.PostMark post : marks.posts()) {
      for (int i = post.from(); i < post.to(); i++) {
        postOver.merge(i, post, MarkIndex::longer);
      }
    }
    marks.dates().forEach(d -> dateAt.merge(d.from(), d, MarkIndex::longer));
    for (Marks.AgencyMark agency : marks.agencies()) {
      agencyAt.merge(agency.from(), agency, MarkIndex::longer);
      agencyBefore.merge(agency.to(), agency, MarkIndex::longer);
    }
    for (PlaceRef place : marks.places()) {
      placeAt.put(place.from(), place);
      placeBefore.put(place.to(), place);
    }
    marks.documents().forEach(mark -> papers.set(mark.from(), mark.to()));
    people =
        marks.people().stream().sorted(Comparator.comparingInt(Marks.PersonMark::from)).toList();
  }

  private static <M extends Marks.Mark> M longer(M a, M b) {
    return a.to() - a.from() >= b.to() - b.from() ? a : b;
  }

  /** The people named from one token to another, in order. */
  List<Marks.PersonMark> peopleIn(int from, int to) {
    return in(people, from, to);
  }

  List<Marks.DateMark> datesIn(int from, int to) {
    return in(marks.dates(), from, to);
  }

  List<Marks.DocumentMark> documentsIn(int from, int to) {
    return in(marks.documents(), from, to);
  }

  /** The marks between two tokens, of marks in the order of the text. */
  static <M extends Marks.Mark> List<M> in(List<M> marks, int from, int to) {
    int low = firstFrom(marks, from);
    int end = Math.max(low, firstFrom(marks, to));
    while (end > low && marks.get(end - 1).to() > to) {
      end--;
    }
    return marks.subList(low, end);
  }

  /** The last person named before a token; empty where there is none. */
  List<Marks.PersonMark> lastPersonBefore(int to) {
    int last = firstFrom(people, to) - 1;
    return last < 0 ? List.of() : List.of(people.get(last));
  }

  /**
   * Whether a body is only named in a post: "UBND tỉnh" in "Chủ tịch UBND tỉnh", but not in "đại
   * diện UBND tỉnh đã ký".
   */
  boolean isInPost(Marks.AgencyMark agency) {
    Marks.PostMark post = postOver.get(agency.from());
    return post != null
        && post.from() < agency.from()
        && post.to() >= agency.to()
        && !(post.holder().isEmpty() && post.post().title().equals(PostDraft.SPEAKER));
  }

  /** Whether a token stands in the citation of a paper. */
  boolean isInPaper(int i) {
    return papers.get(i);
  }

  /** Whether a paper is cited between two tokens. */
  boolean isPaperIn(int from, int to) {
    int next = papers.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** Whether a token stands in a post phrase. */
  boolean isInPost(int i) {
    return postOver.containsKey(i);
  }

  /** Whether a token stands within a name: the point of "John H. Smith". */
  boolean isInName(int i) {
    return lastPersonBefore(i).stream().anyMatch(person -> person.to() > i);
  }

  /** Whether a name begins at a token. */
  boolean isNameAt(int i) {
    int next = firstFrom(people, i);
    return next < people.size() && people.get(next).from() == i;
  }

  private static <M extends Marks.Mark> int firstFrom(List<M> marks, int from) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (marks.get(mid).from() < from) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
