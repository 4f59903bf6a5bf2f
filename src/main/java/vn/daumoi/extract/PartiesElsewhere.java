package vn.daumoi.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.daumoi.extract.MentionReader.Mention;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Finds the parties of an agreement that stand elsewhere in the article, where it says "hai bên":
 * who meets where it is signed, the last bodies told of together, the two states.
 */
final class PartiesElsewhere {
  private static final int PAIR_GAP = 8;
  private static final int THEY = 12;

  /** How many letters the initials of a treaty have at least. */
  private static final int INITIALS = 4;

  private static final Set<String> TWO = Set.of("hai", "đôi", "2", "02");

  /** The word of a rank before the name of a place. */
  private static final Pattern RANK =
      Pattern.compile(
          "^(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường) ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final AgreementWords words;
  private final MarkIndex index;
  private final Text text;
  private final List<Token> tokens;
  private final PartyChains chains;

  PartiesElsewhere(AgreementWords words, MarkIndex index, PartyChains chains) {
    this.words = words;
    this.index = index;
    this.text = index.text;
    this.tokens = index.tokens;
    this.chains = chains;
  }

  /**
   * "A làm việc với B để trao đổi … và ký …", "hai tỉnh", "hai bên": who meets there, the last
   * bodies told of together, or the two states the article is about.
   */
  List<Agency> ofArticle(Mention mention) {
    List<Agency> places = placesBefore(mention);
    if (places.size() == 2) {
      return places;
    }
    List<Agency> meeting = mention.loose() ? List.of() : meeting(mention);
    if (meeting.size() > 1) {
      return meeting;
    }
    boolean treaty = words.after(tokens, mention.from(), "treaty") > 0 && speaksOfStates();
    boolean bodies = !treaty && speaksOfThem(mention);
    List<Agency> chain = bodies ? lastBefore(mention.sentence()) : List.of();
    if (chain.size() > 1 || mention.loose() || !speaksOfStates() || isOfPlaces(mention)) {
      return chain.isEmpty() ? ofPast(mention) : chain;
    }
    if (treaty && isMentioned(mention)) {
      List<Agency> told = ofPast(mention);
      return told.stream().allMatch(party -> words.isState(party.name())) ? told : List.of();
    }
    if (treaty && isOfMany(mention)) {
      return List.of();
    }
    List<Agency> before = statesBefore(mention.sentence());
    return before.size() == 2 ? before : chains.states().stream().map(PartyChains::state).toList();
  }

  /** "ký kết Hiệp định CPTPP": a treaty known by its initials alone, which many states have. */
  private boolean isOfMany(Mention mention) {
    return tokens.subList(mention.from(), mention.to()).stream()
        .anyMatch(token ->
            token.kind() == Token.Kind.UPPER
                && !token.syllable()
                && token.key().length() >= INITIALS);
  }

  /**
   * "Hiệp định CPTPP được ký kết ngày 8/3": some treaty, of which the sentence does not say that it
   * is of two.
   */
  private boolean isMentioned(Mention mention) {
    Sentence sentence = mention.sentence();
    return mention.act() >= mention.to()
        && IntStream.range(sentence.from(), sentence.to())
            .noneMatch(i -> TWO.contains(tokens.get(i).key()) || tokens.get(i).is("song"));
  }

  /**
   * "chuyển giao từ A sang B, theo Hiệp ước … được ký năm 1977": the two that the sentence tells of
   * beside what was signed some time; who was between them, "do C làm trung gian", is none.
   */
  private List<Agency> ofPast(Mention mention) {
    if (mention.act() < mention.to()) {
      return List.of();
    }
    Map<String, Agency> told = new LinkedHashMap<>();
    for (int i = mention.sentence().from(); i < mention.sentence().to(); i++) {
      boolean people = i > 0 && tokens.get(i - 1).is("người");
      if (!people && (i < mention.from() || i > mention.act())) {
        sideAt(i).ifPresent(side -> told.putIfAbsent(side.name(), side));
      }
    }
    return told.size() == 2 ? List.copyOf(told.values()) : List.of();
  }

  private Optional<Agency> sideAt(int i) {
    Marks.AgencyMark body = index.agencyAt.get(i);
    return body == null
        ? words.stateAt(tokens, i).map(state -> PartyChains.state(state.meaning()))
        : Optional.of(body.agency()).filter(side -> !index.isInPost(body));
  }

  /** "Việt Nam và Lào lập quan hệ năm 1962. Hai bên đã ký …": the two told of right before. */
  private List<Agency> statesBefore(Sentence sentence) {
    if (sentence.from() == 0) {
      return List.of();
    }
    Sentence before = text.sentenceAt(tokens.get(sentence.from() - 1).start());
    for (int i = before.from(); i < before.to(); i++) {
      if (words.stateAt(tokens, i).isPresent()) {
        List<Agency> chain = chains.from(i, before.to());
        boolean states = chain.stream().allMatch(party -> words.isState(party.name()));
        return states ? chain : List.of();
      }
    }
    return List.of();
  }

  /** "hai tỉnh ký kết …", "… giữa hai thành phố": the places of that rank told of before. */
  private List<Agency> placesBefore(Mention mention) {
    int rank = rankOfTwo(mention);
    Map<String, Agency> told = new LinkedHashMap<>();
    for (int i = 0; i + 1 < rank; i++) {
      if (tokens.get(i).is(tokens.get(rank).key()) && chains.isRankAt(i)) {
        boolean two = i > 0 && TWO.contains(tokens.get(i - 1).key());
        chains.places(i, text.sentenceAt(tokens.get(i).start()).to()).stream()
            .limit(two ? 2 : 1)
            .forEach(place -> told.putIfAbsent(RANK.matcher(place.name()).replaceFirst(""), place));
      }
    }
    return List.copyOf(told.values());
  }

  /** The word of the rank that two sign of; -1 where none is told. */
  private int rankOfTwo(Mention mention) {
    int from = Math.max(mention.sentence().from(), Math.min(mention.act(), mention.from()) - THEY);
    int end = Math.min(mention.sentence().to(), mention.to() + THEY);
    for (int i = from + 1; i < end; i++) {
      boolean outside = i < mention.act() || i > 1 && tokens.get(i - 2).is("giữa");
      if (outside && TWO.contains(tokens.get(i - 1).key()) && chains.isRankAt(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "giữa hai thành phố": no agreement of the two states. */
  private boolean isOfPlaces(Mention mention) {
    int end = Math.min(mention.sentence().to(), mention.to() + THEY);
    for (int i = mention.to(); i + 2 < end; i++) {
      if (tokens.get(i).is("giữa") && TWO.contains(tokens.get(i + 1).key())) {
        return PartyChains.isRank(tokens.get(i + 2)) || tokens.get(i + 2).is("thành");
      }
    }
    return false;
  }

  private boolean speaksOfStates() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token next = tokens.get(i + 1);
      boolean two = tokens.get(i).is("hai") && (next.is("nước") || next.is("dân"));
      if (two || (tokens.get(i).is("song") && next.is("phương"))) {
        return true;
      }
    }
    return false;
  }

  /** "hai đơn vị ký kết": the last bodies named together in the sentences before. */
  private List<Agency> lastBefore(Sentence sentence) {
    List<Agency> last = List.of();
    int i = 0;
    while (i < sentence.from()) {
      Marks.AgencyMark agency = index.agencyAt.get(i);
      if (agency != null) {
        Sentence home = text.sentenceAt(tokens.get(i).start());
        List<Agency> chain = chains.from(i, home.to());
        List<Agency> pair = chain.size() > 1 ? chain : paired(agency, chain, home);
        last = pair.size() > 1 ? pair : last;
        i = agency.to();
      } else {
        i++;
      }
    }
    return last;
  }

  /** Who meets whom in the sentence that tells of the signing, before it. */
  private List<Agency> meeting(Mention mention) {
    Sentence sentence = mention.sentence();
    for (int i = sentence.from(); i < Math.min(mention.act(), mention.from()); i++) {
      Marks.AgencyMark agency = index.agencyAt.get(i);
      if (agency != null && !index.isInPost(agency)) {
        return paired(agency, chains.from(i, agency.to()), sentence);
      }
    }
    return List.of();
  }

  /** "A tổ chức buổi làm việc với B": who meets whom. */
  private List<Agency> paired(Marks.AgencyMark agency, List<Agency> first, Sentence home) {
    int end = Math.min(home.to(), agency.to() + PAIR_GAP);
    for (int i = agency.to(); !index.isInPost(agency) && i + 1 < end; i++) {
      if (tokens.get(i).is("với") && index.agencyAt.containsKey(i + 1)) {
        return PartyChains.distinct(first, chains.from(i + 1, home.to()));
      }
      if (tokens.get(i).kind() != Token.Kind.LOWER) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "hai bên đã ký kết …", "… giữa hai đơn vị" */
  private boolean speaksOfThem(Mention mention) {
    int from = Math.max(mention.sentence().from(), mention.act() - THEY) + 1;
    for (int i = from; i < Math.min(mention.sentence().to(), mention.to() + 3); i++) {
      Token before = tokens.get(i - 1);
      boolean between = i > from && tokens.get(i - 2).is("giữa");
      boolean told = i <= mention.act() || between;
      if (told && isThem(before, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThem(Token number, int i) {
    boolean two = TWO.contains(number.key());
    boolean many =
        AgreementParties.COUNTS.contains(number.key()) || number.kind() == Token.Kind.NUMBER;
    return many && words.after(tokens, i, "count") > 0 || two && words.after(tokens, i, "pair") > 0;
  }
}
