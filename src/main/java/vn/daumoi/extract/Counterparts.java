package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Alone;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads the post of an officer's counterpart, "Bộ trưởng Quốc phòng Mỹ A gặp người đồng cấp Iraq
 * B": the title is that of the officer told of before, the body the like one of the other country.
 */
final class Counterparts {
  private static final Phrases<Boolean> WORDS =
      Phrases.of(
          "người đồng cấp",
          "người đồng cấp của",
          "người đồng cấp nước",
          "người đồng nhiệm",
          "đồng nhiệm",
          "đồng cấp");

  /** Among so many items before him the officer stands. */
  private static final int REMEMBERED = 100;

  private static final String ROW = "counterpart of who is told of before";

  private final Lexicon lexicon;

  Counterparts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The post of a counterpart that begins at a token.
   *
   * @param before the items read before it, of which the last post of a state tells the title
   */
  Optional<PostDraft> at(Text text, int from, List<Item> before) {
    List<Token> tokens = text.tokens();
    return WORDS
        .startingAt(tokens, from)
        .map(Phrases.Match::to)
        .flatMap(at -> lexicon.gazetteer().country(tokens, at))
        .filter(country -> text.isCapital(country.to() - 1))
        .flatMap(country ->
            officer(before)
                .map(officer ->
                    new PostDraft(
                        from,
                        country.to(),
                        title(officer, country.meaning()),
                        false,
                        Optional.of(body(officer, from, country)),
                        "",
                        "",
                        Alone.NEAR,
                        false,
                        ROW)));
  }

  /** The post before that is one of a government. */
  private static Optional<PostDraft> officer(List<Item> before) {
    return before.reversed().stream()
        .limit(REMEMBERED)
        .filter(Item.PostItem.class::isInstance)
        .map(item -> ((Item.PostItem) item).post())
        .filter(post -> !post.title().startsWith("Đại sứ") && !post.title().startsWith("Đại diện"))
        .filter(post ->
            post.ofState()
                || !post.standing().isEmpty()
                || post.agency().filter(body -> body.kind() == AgencyKind.StateBody).isPresent())
        .findFirst();
  }

  private String title(PostDraft officer, String country) {
    boolean head = officer.ofState() || officer.standing().equals(Abroad.STATE);
    return head ? lexicon.gazetteer().headOfState(country).orElse("Tổng thống") : officer.title();
  }

  private AgencyDraft body(PostDraft officer, int from, Trie.Match<String> country) {
    String own =
        officer.ofState()
            ? Abroad.STATE
            : officer.agency().map(AgencyDraft::stem).orElse(officer.standing());
    String stem = own.equals(Abroad.STATE) ? "" : withoutCountry(own);
    return AgencyDraft.whole(
        from,
        country.to(),
        (stem + " " + country.meaning()).strip(),
        AgencyKind.StateBody,
        "countries: " + country.form());
  }

  /** "Bộ Quốc phòng" of "Bộ Quốc phòng Mỹ". */
  private String withoutCountry(String body) {
    Text words = Text.of(body);
    return lexicon.gazetteer().countryAtEnd(words.tokens()).stream()
        .mapToObj(at -> words.words(0, at))
        .findFirst()
        .orElse(body);
  }
}
