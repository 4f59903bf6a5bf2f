package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads a list of companies by their names behind what they are: "các ngân hàng lớn gồm Agribank,
 * BIDV và Mizuho", "công ty chứng khoán như SSI, Rồng Việt, Yuanta", "bốn công ty An Đông, Setra
 * …".
 */
final class FirmsListReader {
  private static final String ROW = "listed as companies";

  private static final Phrases<Boolean> FIRMS =
      Phrases.of(
          "công ty",
          "tập đoàn",
          "ngân hàng",
          "doanh nghiệp",
          "hãng",
          "quỹ",
          "nhà băng",
          "nhà thầu");

  /** Those that stand right before the first name too, where it is told how many there are. */
  private static final Phrases<Boolean> COUNTED = Phrases.of("Công ty", "Tập đoàn");

  private static final WordSet MANY =
      WordSet.of("các", "những", "ba", "bốn", "năm", "sáu", "bảy", "nhiều");

  private static final Phrases<Boolean> LISTING =
      Phrases.of(
          ":", "như", "như :", "gồm", "gồm :", "gồm có", "bao gồm", "bao gồm :", "trong đó có");

  /** How words end of what firms deal in or where they are: "công ty ở các nước như Lào". */
  private static final WordSet NO_FIRM =
      WordSet.of(
          "nước", "gia", "phương", "tỉnh", "phố", "ngành", "vực", "nghề", "trường", "phẩm", "vụ",
          "hàng", "án", "nơi", "mặt", "người", "chủ", "tử", "trình");

  /** How many small words stand between the noun of firms and what leads to the list at most. */
  private static final int KIND = 5;

  /** How many words the name of a firm in a list has at most. */
  private static final int NAME = 4;

  /** How many names a list has at least. */
  private static final int SHORTEST = 3;

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;

  FirmsListReader(Lexicon lexicon, PlaceReader places, AgencyReader agencies) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
  }

  /**
   * The companies of the list whose first name stands at a token, or the noun of so many of them;
   * none where fewer than three.
   */
  List<AgencyDraft> at(Text text, int from) {
    List<AgencyDraft> firms =
        isLedTo(text, from)
            ? row(text, "", from)
            : counted(text, from).map(noun -> row(text, noun.words(), from)).orElse(List.of());
    return firms.size() < SHORTEST ? List.of() : firms;
  }

  /** The companies from a token on; a noun told before the first is that of each. */
  private List<AgencyDraft> row(Text text, String noun, int from) {
    List<AgencyDraft> firms = new ArrayList<>();
    int at = from;
    while (at < text.tokens().size() && CapitalRun.isOnLine(text, at)) {
      int next = at;
      boolean told = !noun.isEmpty() && at == from;
      Optional<AgencyDraft> firm =
          agencies.at(text, at, told).or(() -> told ? Optional.empty() : named(text, noun, next));
      if (firm.isEmpty()) {
        break;
      }
      firms.add(firm.get());
      at = PlacesListReader.behindMark(text, firm.get().to());
    }
    return firms;
  }

  /** "bốn công ty An Đông, …": the noun of so many, right before the first name. */
  private static Optional<Phrases.Match<Boolean>> counted(Text text, int from) {
    List<Token> tokens = text.tokens();
    boolean many =
        from > 0 && (MANY.isAt(text, from - 1) || tokens.get(from - 1).kind() == Token.Kind.NUMBER);
    return many
        ? COUNTED.startingAt(tokens, from).filter(noun -> text.isCapital(noun.to()))
        : Optional.empty();
  }

  private boolean isLedTo(Text text, int from) {
    List<Token> tokens = text.tokens();
    Optional<Phrases.Match<Boolean>> listing =
        text.isCapital(from) ? LISTING.endingAt(tokens, from) : Optional.empty();
    if (listing.isEmpty()) {
      return false;
    }
    int end = listing.get().from();
    for (int at = end; at > 0 && end - at <= KIND; at--) {
      if (FIRMS.endingAt(tokens, at).isPresent()) {
        return at == end || !NO_FIRM.has(tokens.get(end - 1));
      }
      Token word = tokens.get(at - 1);
      if (word.kind() != Token.Kind.LOWER || lexicon.isFunctionWord(word)) {
        return false;
      }
    }
    return false;
  }

  /** A name that is no person's and no place's. */
  private Optional<AgencyDraft> named(Text text, String noun, int from) {
    List<Token> tokens = text.tokens();
    int end = CapitalRun.endOfName(text, from);
    while (end > from && AgencyNameReader.isJoined(tokens, end) && text.isCapital(end + 1)) {
      end = CapitalRun.endOfName(text, end + 1);
    }
    boolean person =
        end - from > 1 && lexicon.isSurname(tokens.get(from)) && tokens.get(end - 1).syllable();
    boolean place =
        lexicon.gazetteer().country(tokens, from).isPresent()
            || lexicon.gazetteer().abroad(tokens, from).isPresent()
            || places.at(text, from).isPresent();
    return end == from || end - from > NAME || person || place
        ? Optional.empty()
        : Optional.of(
            AgencyDraft.whole(
                from,
                end,
                (noun + " " + text.words(from, end)).strip(),
                AgencyKind.Enterprise,
                ROW));
  }
}
