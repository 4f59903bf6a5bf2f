package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells who sits in the National Assembly though it is not named with the title: "đại biểu A (Đoàn
 * Cà Mau)", and in news of the Assembly "đại biểu B (Huế)".
 */
final class Deputies {
  /** Who sits in a parliament or council. */
  static final String DEPUTY = "Đại biểu";

  private static final String ASSEMBLY = "Quốc hội";
  static final String DELEGATION = "Đoàn đại biểu Quốc hội";
  private static final WordSet APPOSED = WordSet.of(",", "-");

  private final Text text;
  private final List<Item> items;

  /** Whether the text names the Assembly. */
  private final boolean isOfAssembly;

  Deputies(Text text, List<Item> items) {
    this.text = text;
    this.items = items;
    this.isOfAssembly =
        items.stream().flatMap(item -> body(item).stream()).anyMatch(Deputies::isAssembly);
  }

  /** The Assembly, where what stands behind the name at an index tells that it is meant. */
  Optional<AgencyDraft> assembly(PostDraft post, int name) {
    boolean told = post.title().equals(DEPUTY) && name + 1 < items.size();
    return told && isConstituency(items.get(name).to(), items.get(name + 1))
        ? Optional.of(
            AgencyDraft.whole(
                post.to(), post.to(), ASSEMBLY, AgencyKind.StateBody, "agencies: " + ASSEMBLY))
        : Optional.empty();
  }

  /** Whether whom a deputy stands for is told behind the bracket, comma or dash at a token. */
  private boolean isConstituency(int mark, Item told) {
    List<Token> tokens = text.tokens();
    boolean bracket = tokens.get(mark).is("(");
    if (told.from() != mark + 1 || !(bracket || APPOSED.has(tokens.get(mark)))) {
      return false;
    }
    boolean alone = told.to() < tokens.size() && tokens.get(told.to()).is(")");
    return switch (told) {
      case Item.AgencyItem body -> body.agency().stem().equals(DELEGATION);
      case Item.PlaceItem place ->
          bracket && alone && isOfAssembly && place.place().level().tier == 1;
      case Item.PostItem _, Item.HonorificItem _, Item.NameItem _, Item.OtherItem _ -> false;
    };
  }

  private static Optional<AgencyDraft> body(Item item) {
    return switch (item) {
      case Item.AgencyItem body -> Optional.of(body.agency());
      case Item.PostItem post -> post.post().agency();
      case Item.PlaceItem _, Item.HonorificItem _, Item.NameItem _, Item.OtherItem _ ->
          Optional.empty();
    };
  }

  private static boolean isAssembly(AgencyDraft body) {
    return body.stem().equals(ASSEMBLY) && body.place().isEmpty();
  }
}
