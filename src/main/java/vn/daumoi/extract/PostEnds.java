package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Tells where a post ends whose place stands before its holder: the place is none of the name. */
final class PostEnds {
  /** What leads from one person to the next. */
  private static final WordSet NEXT = WordSet.of(";", "và");

  private static final Phrases<Boolean> GIVEN =
      Phrases.of("giữ chức", "giữ chức vụ", "nhiệm chức vụ", "nhiệm chức danh", "chức chức vụ");

  /** What leads to the other countries an ambassador is sent to. */
  private static final Phrases<Boolean> ALSO_TO =
      Phrases.of(
          "kiêm nhiệm",
          "kiêm nhiệm tại",
          "kiêm nhiệm các nước",
          "kiêm nhiệm các nước:",
          "kiêm nhiệm tại các nước");

  private static final WordSet LISTED = WordSet.of(",", "và");

  /** How far back somebody is named to whom a post is given. */
  private static final int REACH = 30;

  private final Lexicon lexicon;
  private final PlaceReader places;

  PostEnds(Lexicon lexicon, PlaceReader places) {
    this.lexicon = lexicon;
    this.places = places;
  }

  /** A post up to its end, behind the items before it. */
  PostDraft of(Text text, PostDraft post, List<Item> before) {
    return withPlaces(text, beforePerson(text, withCountries(text, post), before), before);
  }

  /** "Đại sứ Việt Nam tại Ấn Độ, kiêm nhiệm Nepal và Bhutan": with all the countries listed. */
  private PostDraft withCountries(Text text, PostDraft post) {
    List<Token> tokens = text.tokens();
    int lead =
        post.to() < tokens.size() && tokens.get(post.to()).is(",") ? post.to() + 1 : post.to();
    int at = ALSO_TO.startingAt(tokens, lead).map(Phrases.Match::to).orElse(tokens.size());
    int end = post.to();
    Optional<Trie.Match<String>> country = lexicon.gazetteer().country(tokens, at);
    while (country.isPresent()) {
      end = country.get().to();
      boolean more = end < tokens.size() && LISTED.has(tokens.get(end));
      country = more ? lexicon.gazetteer().country(tokens, end + 1) : Optional.empty();
    }
    return end > post.to() ? post.until(end) : post;
  }

  /**
   * "Chủ tịch UBND xã Trần Thị A": three or four syllables from a family name on are rather the
   * holder than the commune, where no name stands before the post that it can be of; districts are
   * all known.
   */
  private PostDraft beforePerson(Text text, PostDraft post, List<Item> before) {
    Optional<PlaceRef> place = post.agency().flatMap(AgencyDraft::place);
    boolean commune = place.filter(named -> named.level().tier == 3).isPresent();
    if (commune && isHeld(text, post, before)
        || place.isEmpty()
        || !place.get().ranked()
        || place.get().to() != post.to()) {
      return post;
    }
    int start = places.nameStart(text, place.get());
    int length = place.get().to() - start;
    boolean goesOn = post.to() < text.tokens().size() && text.tokens().get(post.to()).is(",");
    boolean person =
        place.get().level().tier > 1
            && (length == 3 || length == 4)
            && lexicon.isSurname(text.tokens().get(start))
            && lexicon.gazetteer().place(text.tokens(), start).isEmpty()
            && !isNameBehind(text, post.to())
            && !(goesOn && places.at(text, post.to() + 1).isPresent());
    if (!person) {
      return post;
    }
    PlaceRef rank =
        new PlaceRef(place.get().from(), start, place.get().level(), true, Optional.empty());
    return post.of(post.agency().get().with(rank)).until(start);
  }

  /** "Chủ tịch UBND phường Võ Thị A Trần Văn B": the holder behind a ward called by a person. */
  private boolean isNameBehind(Text text, int at) {
    return text.isCapital(at)
        && CapitalRun.isOnLine(text, at)
        && lexicon.isSurname(text.tokens().get(at))
        && CapitalRun.end(text, at) - at > 1;
  }

  /** "ông A, Chủ tịch UBND xã …", not "Bí thư Huyện ủy A, Chủ tịch …" or "A và Chủ tịch …". */
  private static boolean isHeld(Text text, PostDraft post, List<Item> before) {
    if (isGiven(text, post, before)) {
      return true;
    }
    if (before.isEmpty()
        || !(before.getLast() instanceof Item.NameItem name)
        || post.from() - name.to() > 1
        || NEXT.has(text.tokens().get(name.to()))) {
      return false;
    }
    boolean titled =
        before.size() > 1
            && before.get(before.size() - 2) instanceof Item.PostItem title
            && title.to() == name.from();
    return !titled;
  }

  /** "bầu ông A giữ chức Chủ tịch UBND phường …": whose post it is stands before. */
  private static boolean isGiven(Text text, PostDraft post, List<Item> before) {
    return GIVEN.endingAt(text.tokens(), post.from()).isPresent()
        && before.reversed().stream()
            .takeWhile(item -> post.from() - item.from() < REACH)
            .anyMatch(Item.NameItem.class::isInstance);
  }

  /**
   * "Chi cục trưởng Chi cục Thuế huyện Cát Hải, TP Hải Phòng Nguyễn Văn A", "Chủ tịch UBND xã A,
   * huyện B (tỉnh C) - ông D": the wider places of a post are told between it and its holder.
   */
  private PostDraft withPlaces(Text text, PostDraft post, List<Item> before) {
    Optional<PlaceRef> own = post.agency().flatMap(AgencyDraft::place);
    boolean local =
        own.map(place -> place.to() == post.to() && place.level().tier > 1)
            .orElse(post.agency().filter(body -> !body.isBareNoun()).isPresent());
    int tier = own.map(place -> place.level().tier).orElse(Integer.MAX_VALUE);
    int end = local ? placesEnd(text, post.to(), tier) : post.to();
    boolean opens = before.isEmpty() || post.from() - before.getLast().to() > 1;
    return end > post.to() && isBeforeHolder(text, end, opens) ? post.until(end) : post;
  }

  /** Behind the places that commas or a bracket part from a token, each wider than the last. */
  private int placesEnd(Text text, int at, int tier) {
    List<Token> tokens = text.tokens();
    if (at + 1 >= tokens.size() || !CapitalRun.isOnLine(text, at)) {
      return at;
    }
    boolean bracket = tokens.get(at).is("(");
    Optional<PlaceRef> place =
        bracket || tokens.get(at).is(",")
            ? places.at(text, at + 1).filter(ref -> ref.level().tier < tier).filter(this::isTold)
            : Optional.empty();
    if (place.isEmpty()) {
      return at;
    }
    int end = placesEnd(text, place.get().to(), place.get().level().tier);
    boolean closed = end < tokens.size() && tokens.get(end).is(")");
    return !bracket ? end : closed ? end + 1 : at;
  }

  /** Whether a place is told by its rank, or a province. */
  private boolean isTold(PlaceRef place) {
    return place.ranked() || place.name().flatMap(lexicon.gazetteer()::province).isPresent();
  }

  /** Whether the holder is named at a token, or behind a mark where nobody was named before. */
  private boolean isBeforeHolder(Text text, int at, boolean opens) {
    List<Token> tokens = text.tokens();
    if (at + 1 >= tokens.size() || !CapitalRun.isOnLine(text, at)) {
      return false;
    }
    boolean parted = opens && (tokens.get(at).is("-") || tokens.get(at).is(","));
    int name = parted ? at + 1 : at;
    return lexicon.honorific(tokens, name).filter(form -> text.isCapital(form.to())).isPresent()
        || !tokens.get(at).is(",") && text.isCapital(name) && lexicon.isSurname(tokens.get(name));
  }
}
