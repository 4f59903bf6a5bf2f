package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.daumoi.lexicon.Gazetteer;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Tells the bodies of other countries from ours of the same name: "Bộ trưởng Quốc phòng Yoav
 * Gallant" is of the country of the post beside it, or of none, for no one of that name holds a
 * post here.
 */
final class Abroad {
  /**
   * How bodies of a state or its party begin; a friendship association of two countries is none.
   */
  private static final Set<String> OF_STATE =
      Set.of("Chính", "Quốc", "Bộ", "Nhà", "Đảng", "Ban", "Thượng", "Hạ", "Hội đồng", "Tòa", "Ủy");

  /** Kinds of bodies that every state has. */
  private static final Set<AgencyKind> OF_STATES =
      Set.of(
          AgencyKind.StateBody,
          AgencyKind.ElectedBody,
          AgencyKind.JudicialBody,
          AgencyKind.PartyBody);

  /** Kinds whose bodies have shorter names elsewhere. */
  private static final Set<AgencyKind> LISTED =
      Set.of(AgencyKind.StateBody, AgencyKind.JudicialBody);

  /** Our own state, which "Chủ tịch nước" is of. */
  static final String STATE = "Nước Cộng hòa xã hội chủ nghĩa Việt Nam";

  /** "Bộ Ngoại giao nước này": of the country named last. */
  static final Phrases<Boolean> THERE =
      Phrases.of(
          "nước này",
          "của nước này",
          "quốc gia này",
          "của quốc gia này",
          "nước sở tại",
          "nước chủ nhà");

  private final Text text;
  private final Lexicon lexicon;

  /** Read when first asked for. */
  private @Nullable CountriesNamed countries;

  /** The country that all is in where our own plays no part. */
  private final Optional<String> scene;

  Abroad(Text text, Lexicon lexicon, List<Claim> claims) {
    this.text = text;
    this.lexicon = lexicon;
    this.scene = claims.stream().anyMatch(this::isOurs) ? Optional.empty() : countries().scene();
  }

  private CountriesNamed countries() {
    if (countries == null) {
      countries = new CountriesNamed(text, lexicon);
    }
    return countries;
  }

  /** Whether a post is said of one of three or four syllables whose name is Vietnamese. */
  private boolean isOurs(Claim claim) {
    Item.NameItem name = claim.name();
    return name.surname() && name.length() > 2 && home(name).isEmpty();
  }

  /** Whether no Vietnamese is called so: "Yoav Gallant", not "Y Thanh Hà Niê Kđăm". */
  boolean isForeign(Item.NameItem name) {
    List<Token> tokens = text.tokens().subList(name.from(), name.to());
    boolean ofNoVietnamese =
        tokens.stream().anyMatch(token -> token.is("-") || (token.isWord() && !token.syllable()));
    boolean elsewhere = scene.isPresent() && (ofNoVietnamese || !name.surname());
    return elsewhere
        || home(name).isPresent()
        || ofNoVietnamese && !name.surname()
        || countries().side(name.from()).isPresent();
  }

  /** Whether all is in another country, and our own plays no part. */
  boolean isElsewhere() {
    return scene.isPresent();
  }

  /** The country that is spoken of at a token, the last named in its sentence or that of it all. */
  Optional<String> spokenOf(int token) {
    return scene.or(() -> countries().inSentence(token)).or(() -> countries().about());
  }

  /** A body as the country has it that the text is about, where it cannot be ours. */
  Optional<AgencyDraft> settled(AgencyDraft body) {
    if (!isOfSomeState(body) || ministryAbove(body).isPresent()) {
      return Optional.of(body);
    }
    boolean never = body.scope() == Scope.STATE;
    if (THERE.startingAt(text.tokens(), body.to()).isPresent()) {
      return Optional.of(
          countries().lastBefore(body.from()).map(named -> in(named, body)).orElse(body));
    }
    Optional<String> here = scene.or(() -> countries().side(body.from()));
    Optional<String> country = never ? here.or(() -> spokenOf(body.from())) : here;
    return country.map(named -> in(named, body)).or(() -> Optional.of(body).filter(ours -> !never));
  }

  /** The country of a person listed as of another one: "Tập Cận Bình". */
  Optional<String> home(Item.NameItem name) {
    String words = text.words(name.from(), name.to());
    return home(words).or(() -> lexicon.countryOfSurname(words));
  }

  Optional<String> home(String person) {
    return lexicon.countryOf(person);
  }

  /** "Chủ tịch Tập Cận Bình": the office of the head of the state that a person is listed as of. */
  Optional<PostDraft> headOfState(Item.NameItem name, PostDraft post) {
    if (!post.isBare() || !post.title().equals("Chủ tịch")) {
      return Optional.empty();
    }
    return home(name)
        .flatMap(country ->
            lexicon
                .gazetteer()
                .headOfState(country)
                .map(title -> post.titled(title).of(state(country, post.to()))));
  }

  private static AgencyDraft state(String country, int at) {
    return AgencyDraft.whole(at, at, country, AgencyKind.StateBody, "countries: " + country);
  }

  /** The country whose state or party one of the bodies is of. */
  Optional<String> country(List<AgencyDraft> beside) {
    return beside.stream().flatMap(body -> country(body).stream()).findFirst();
  }

  /** The country whose state or party a body is of. */
  Optional<String> country(AgencyDraft body) {
    boolean ofState = OF_STATE.contains(body.stem().split(" ")[0]);
    return countryAtEnd(body, at -> at == 0 || ofState);
  }

  /** Whether the names of two bodies end in countries, and in other ones. */
  boolean areOfTwo(AgencyDraft one, AgencyDraft other) {
    Optional<String> here = countryAtEnd(one, _ -> true);
    Optional<String> there = countryAtEnd(other, _ -> true);
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  /**
   * The country with which the name of a body ends, where it stands at a word that is asked for;
   * none of two that have the body together, "Ủy ban hợp tác Việt Nam - Trung Quốc".
   */
  private Optional<String> countryAtEnd(AgencyDraft body, IntPredicate asked) {
    List<Token> words = Text.tokens(body.stem());
    Gazetteer gazetteer = lexicon.gazetteer();
    return gazetteer.countryAtEnd(words).stream()
        .filter(asked)
        .filter(at -> at == 0 || !words.get(at - 1).is("-"))
        .mapToObj(at -> gazetteer.country(words, at).orElseThrow().meaning())
        .findFirst();
  }

  /** Whether a body is one that every state has, and no country was written with it. */
  boolean isOfSomeState(AgencyDraft body) {
    boolean ministry = body.scope() == Scope.OWN && body.stem().startsWith("Bộ ");
    return (body.scope() == Scope.NATION || body.scope() == Scope.STATE || ministry)
            && body.parent().isEmpty()
            && !body.row().startsWith(PlaceAbroadReader.ROW)
            && !body.stem().endsWith("Việt Nam")
            && !body.stem().startsWith("Đảng ")
            && lexicon.gazetteer().countryAtEnd(Text.tokens(body.stem())).isEmpty()
            && OF_STATES.contains(body.kind())
        || body.stem().equals(STATE)
        || ministryAbove(body).isPresent();
  }

  /** The ministry without a country that has an office: "Văn phòng Bộ Quốc phòng". */
  private Optional<AgencyDraft> ministryAbove(AgencyDraft body) {
    return body.parent()
        .filter(above -> above.stem().startsWith("Bộ ") && isOfSomeState(above))
        .filter(_ -> body.place().isEmpty());
  }

  /** Whether one party alone governs a country. */
  boolean isOfOneParty(String country) {
    return lexicon.gazetteer().party(country).isPresent();
  }

  /** The body of the same name in another country. */
  AgencyDraft in(String country, AgencyDraft body) {
    Optional<AgencyDraft> ministry = ministryAbove(body);
    if (ministry.isPresent()) {
      return body.under(in(country, ministry.get()), body.to());
    }
    if (body.stem().equals(STATE)) {
      return body.abroad(country);
    }
    if (body.kind() == AgencyKind.PartyBody) {
      String stem = body.stem().replaceAll(" Đảng$", "");
      return body.abroad(stem + " " + lexicon.gazetteer().party(country).orElse(country));
    }
    return body.abroad(stem(text, body) + " " + country);
  }

  /** What a body of another country is called: the words written where ours has more of them. */
  static String stem(Text text, AgencyDraft body) {
    List<Token> written = text.tokens().subList(body.from(), body.to());
    boolean code = written.stream().anyMatch(word -> word.kind() == Token.Kind.UPPER);
    if (written.isEmpty() || code || !LISTED.contains(body.kind())) {
      return body.stem();
    }
    String words = text.line(body.from(), body.to());
    if (Spelling.key(body.stem()).endsWith(" " + Spelling.key(words))) {
      return body.stem();
    }
    String noun = body.stem().split(" ")[0];
    String name =
        Spelling.key(words).startsWith(Spelling.key(noun) + " ") ? words : noun + " " + words;
    boolean longer = body.stem().split(" ").length > name.split(" ").length;
    return longer && body.row().startsWith("agencies: ") ? Spelling.capitalized(name) : body.stem();
  }
}
