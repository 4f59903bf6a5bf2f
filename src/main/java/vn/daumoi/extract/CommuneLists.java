package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Gives the posts that label the lines of a list the commune that heads it: "PHƯỜNG HẢI AN", with
 * "Bí thư: A", "Chủ tịch UBND: B" below, "1. Xã Tân Lộc: Bí thư Đảng ủy: ông A; Chủ tịch UBND: …".
 */
final class CommuneLists {
  private static final Set<String> BODIES =
      Set.of("Ủy ban nhân dân", SaidAgencies.COUNCIL, SaidAgencies.COMMITTEE);

  /** How many posts one label has besides the one asked for, before it or behind. */
  private static final int LONGEST_LABEL = 4;

  private final Text text;
  private final List<Token> tokens;
  private final List<Item> items;

  /** The commune that heads the lines now read. */
  private Optional<PlaceRef> heading = Optional.empty();

  /** The last line that it heads. */
  private int lastLine;

  private CommuneLists(Text text, List<Item> items) {
    this.text = text;
    this.tokens = text.tokens();
    this.items = items;
  }

  /** The items of a text, in which those posts are of the communes that head them. */
  static List<Item> placed(Text text, List<Item> items) {
    return new CommuneLists(text, items).read();
  }

  private List<Item> read() {
    List<Item> placed = new ArrayList<>(items);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.PlaceItem(PlaceRef place) && isHeading(place)) {
        heading = Optional.of(place);
        lastLine = lineOf(place.from()).line();
      } else if (heading.isPresent() && items.get(i) instanceof Item.PostItem item && isLabel(i)) {
        int line = lineOf(item.from()).line();
        heading = heading.filter(_ -> line - lastLine <= 1);
        lastLine = line;
        placed.set(i, heading.map(place -> in(place, item)).orElse(item));
      }
    }
    return placed;
  }

  private Sentence lineOf(int token) {
    return text.sentenceAt(tokens.get(token).start());
  }

  /** A line of its own, a label, or the commune of a line that opens the list. */
  private boolean isHeading(PlaceRef place) {
    boolean commune =
        place.ranked() && place.name().isPresent() && place.level().tier == Level.COMMUNE.tier;
    if (!commune) {
      return false;
    }
    Sentence line = lineOf(place.from());
    boolean ends = place.to() >= tokens.size() || tokens.get(place.to()).opensLine();
    boolean label = !ends && tokens.get(place.to()).is(":");
    return ListLines.opens(tokens, place.from()) && (ends || label)
        || tokens.get(line.to() - 1).is(":") && isOnlyPlace(place, line);
  }

  private boolean isOnlyPlace(PlaceRef place, Sentence line) {
    return MarkIndex.in(items, line.from(), line.to()).stream()
        .noneMatch(item ->
            item instanceof Item.PlaceItem(PlaceRef other)
                && other.name().isPresent()
                && !other.equals(place));
  }

  /** "Bí thư: A", and both of "Phó Bí thư, Chủ tịch UBND: B", where a line or item begins. */
  private boolean isLabel(int i) {
    int first = i;
    while (first > 0 && i - first < LONGEST_LABEL && isLinked(first - 1)) {
      first--;
    }
    int last = i;
    while (last - i < LONGEST_LABEL && isLinked(last)) {
      last++;
    }
    int from = items.get(first).from();
    int to = items.get(last).to();
    boolean opens =
        from == 0
            || tokens.get(from - 1).is(";")
            || tokens.get(from - 1).is(":")
            || ListLines.opens(tokens, from);
    return opens && to < tokens.size() && tokens.get(to).is(":");
  }

  /** Whether a comma alone parts a post from the next item, a post too. */
  private boolean isLinked(int i) {
    return i + 1 < items.size()
        && items.get(i) instanceof Item.PostItem
        && items.get(i + 1) instanceof Item.PostItem next
        && next.from() == items.get(i).to() + 1
        && tokens.get(items.get(i).to()).is(",");
  }

  private static Item in(PlaceRef place, Item.PostItem item) {
    PostDraft post = item.post();
    boolean secretary = post.isBare() && post.isOfParty();
    Optional<AgencyDraft> body =
        secretary
            ? Optional.of(BodiesOfPlaces.committee(place))
            : post.agency()
                .filter(named -> BODIES.contains(named.stem()))
                .filter(named -> named.place().isEmpty() && named.parent().isEmpty())
                .map(named -> named.in(place));
    return body.<Item>map(of -> new Item.PostItem(post.of(of))).orElse(item);
  }
}
