package vn.daumoi.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.extract.MentionReader.Mention;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Finds the parties of an agreement, in this order: those counted ("năm cơ quan là A, B, …"), those
 * after "giữa", those who act ("A phối hợp với B tổ chức ký kết"), one who acts and one after
 * "với", the bodies of the officers who sign.
 */
final class AgreementParties {
  private static final int AFTER = 45;
  private static final int PARTY_GAP = 12;
  private static final int LIST_GAP = 16;
  private static final int RANKS = 8;
  private static final Set<String> RANK_WORDS = Set.of("thành", "thị", ",", "và");

  /** How many sign. */
  static final Set<String> COUNTS =
      Set.of("hai", "ba", "bốn", "năm", "sáu", "bảy", "các", "đôi", "cả");

  private static final Set<String> WITH = Set.of("với", "cùng");
  private static final Set<String> OTHERS = Set.of("với", "cùng", "và");
  private static final Set<String> BEFORE_NO_PARTY = Set.of("tại", "ở", "đồng", "ông", "bà", "chí");

  /** Words before places that do not sign for themselves: "tại huyện A", "các tỉnh Bắc Lào". */
  private static final Set<String> NO_SIGNER =
      Set.of("tại", "ở", "trên", "thuộc", "của", "các", "những", "từ", "đến");

  /** What may stand between who signs and the act. */
  private static final Set<String> RIGHT_BEFORE = Set.of(",", "đã", "vừa", "cùng", "cũng");

  private static final Set<String> ENDS = Set.of(".", ";", ":");
  private static final Set<String> LOCATIVES = Set.of("tại", "ở", "trên", "thuộc");

  private final AgreementWords words;
  private final MarkIndex index;
  private final List<Token> tokens;
  private final Set<Integer> papers;
  private final PartyChains chains;
  private final PartyLinks links;
  private final Map<Integer, List<Agency>> countedIn = new HashMap<>();

  AgreementParties(AgreementWords words, MarkIndex index, PartyChains chains, Set<Integer> papers) {
    this.words = words;
    this.index = index;
    this.tokens = index.tokens;
    this.papers = papers;
    this.chains = chains;
    this.links = new PartyLinks(words, index);
  }

  List<Agency> parties(Sentence sentence, Phrases.Match<Agreement.Kind> kind, int act, int end) {
    List<Agency> counted =
        act >= 0 ? countedIn.computeIfAbsent(sentence.from(), at -> counted(sentence)) : List.of();
    if (counted.size() > 1) {
      return counted;
    }
    List<Agency> between = between(sentence, kind.to());
    if (between.size() < 2 && act >= 0 && act < kind.from()) {
      between = between(sentence, act);
    }
    if (between.size() > 1) {
      return between;
    }
    List<Agency> titled = titled(kind.to(), sentence.to(), act >= 0);
    if (titled.size() > 1 || act < 0) {
      return titled.size() > 1 ? titled : List.of();
    }
    List<Agency> bodies = acting(sentence, act);
    if (bodies.size() > 1) {
      return bodies;
    }
    List<Agency> acting = bodies.isEmpty() ? place(sentence, act) : bodies;
    List<Agency> other = other(sentence, kind, act, end);
    boolean alike = !acting.isEmpty() && !other.isEmpty() && isState(acting) == isState(other);
    return alike ? PartyChains.distinct(acting, other) : places(sentence, act);
  }

  /** The token behind whoever signs: before "đã", "vừa cùng". */
  static int beforeAct(List<Token> tokens, int act, int start) {
    int at = act;
    while (at > start && RIGHT_BEFORE.contains(tokens.get(at - 1).key())) {
      at--;
    }
    return at;
  }

  /** "Tỉnh A ký kết … với tỉnh B", not "tại tỉnh A ký kết …": a place that signs for itself. */
  private List<Agency> place(Sentence sentence, int act) {
    int at = beforeAct(tokens, act, sentence.from());
    PlaceRef place = index.placeBefore.get(at);
    boolean where =
        place != null
            && place.from() > sentence.from()
            && NO_SIGNER.contains(tokens.get(place.from() - 1).key());
    return where ? List.of() : chains.placeBefore(at).stream().toList();
  }

  /** "huyện A và huyện B ký kết …": places that sign for themselves, close before the act. */
  private List<Agency> places(Sentence sentence, int act) {
    for (int i = Math.max(sentence.from(), act - LIST_GAP); i < act; i++) {
      boolean where = i > sentence.from() && NO_SIGNER.contains(tokens.get(i - 1).key());
      boolean apart = !where && !index.isInPost(i) && !isInBody(i);
      boolean place = apart && chains.isRankAt(i);
      List<Agency> chain =
          place && index.peopleIn(i, act).isEmpty() ? chains.from(i, act) : List.of();
      boolean states = chain.stream().anyMatch(party -> words.isState(party.name()));
      if (chain.size() > 1 && !states) {
        return chain;
      }
    }
    return List.of();
  }

  /** Whether a token is within the name of a body: "Công an huyện A". */
  private boolean isInBody(int i) {
    return IntStream.range(Math.max(0, i - LIST_GAP), i)
        .mapToObj(index.agencyAt::get)
        .anyMatch(body -> body != null && body.to() > i);
  }

  /** States sign with states: "Anh ký hợp đồng với Chelsea" is no agreement of a state. */
  private boolean isState(List<Agency> parties) {
    return words.isState(parties.getFirst().name());
  }

  /**
   * The parties of an agreement reviewed: those named with it, or those who review it and the one
   * they have it with.
   */
  List<Agency> reviewed(Sentence sentence, List<Agency> named, int to, int review) {
    if (named.size() > 1) {
      return named;
    }
    List<Agency> acting = acting(sentence, review);
    List<Agency> other =
        acting.size() == 1 ? with(to, Math.min(sentence.to(), to + 4), sentence.to()) : List.of();
    return PartyChains.distinct(acting, other);
  }

  /** "năm cơ quan … là A, B, C" */
  private List<Agency> counted(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int after = words.after(tokens, i, "count");
      if (after < 0) {
        continue;
      }
      int link = i - 2;
      boolean others = link >= sentence.from() && OTHERS.contains(tokens.get(link).key());
      List<Agency> first = others ? before(link, sentence.from()) : List.of();
      List<Agency> chain = listed(after, Math.min(sentence.to(), after + 9), sentence.to());
      if (chain.size() > 1 && (first.size() == 1 || !others)) {
        return PartyChains.distinct(others ? first : signedWith(sentence, i), chain);
      }
    }
    return List.of();
  }

  /** The bodies that end before a token, or the place that does: "giữa tỉnh A và 4 cơ quan". */
  private List<Agency> before(int to, int from) {
    List<Agency> bodies = chains.before(to, from);
    return bodies.isEmpty() ? chains.placeBefore(to).stream().toList() : bodies;
  }

  /**
   * "A ký kết chương trình với các tổ chức, đơn vị gồm: B, C": A; nobody where "với" is not told.
   */
  private List<Agency> signedWith(Sentence sentence, int count) {
    boolean with = false;
    for (int i = count - 1; i >= Math.max(sentence.from(), count - AFTER); i--) {
      with |= WITH.contains(tokens.get(i).key());
      if (with && words.signing(tokens, i) > 0) {
        return acting(sentence, i);
      }
    }
    return List.of();
  }

  /** The chain after the first "là", "gồm" or colon between two tokens. */
  private List<Agency> listed(int from, int to, int end) {
    for (int k = from; k < to; k++) {
      if (tokens.get(k).is("là") || tokens.get(k).is("gồm") || tokens.get(k).is(":")) {
        List<Agency> chain = chains.from(k + 1, end);
        if (chain.size() > 1) {
          return chain;
        }
      }
    }
    return List.of();
  }

  /** "… giữa A với B và C" */
  private List<Agency> between(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.to(), from + AFTER); i++) {
      if (papers.contains(i) || words.kindAt(tokens, i).isPresent()) {
        return List.of();
      }
      if (tokens.get(i).is("giữa")) {
        int places = afterRanks(i + 1, sentence.to());
        return places > 0
            ? chains.places(places, sentence.to())
            : chains.from(afterCount(i + 1), sentence.to());
      }
    }
    return List.of();
  }

  /** "giữa 5 tỉnh, thành phố: A – B – C": the index behind the colon, or -1. */
  private int afterRanks(int from, int end) {
    boolean counted = from < end && AgreementWords.isQuantity(tokens.get(from));
    int first = counted ? from + 1 : from;
    int at = first;
    while (at < end && at - first < RANKS && isOfRanks(at)) {
      at++;
    }
    return at > first && at < end && tokens.get(at).is(":") ? at + 1 : -1;
  }

  private boolean isOfRanks(int i) {
    Token token = tokens.get(i);
    return PartyChains.isRank(token) || RANK_WORDS.contains(token.key());
  }

  /** "giữa hai tỉnh A và B", "giữa các đơn vị: A, B": the index after the words that count. */
  private int afterCount(int from) {
    boolean counted =
        from + 1 < tokens.size()
            && (COUNTS.contains(tokens.get(from).key())
                || AgreementWords.isQuantity(tokens.get(from)) && chains.isRankAt(from + 1));
    int at = counted ? from + 1 : from;
    int count = words.after(tokens, at, "count");
    boolean listed = count > 0 && count < tokens.size() && tokens.get(count).is(":");
    return listed ? count + 1 : at;
  }

  /**
   * "Tuyên bố chung Việt Nam - Chile", and of what is signed there "Hiệp định thương mại tự do Việt
   * Nam - Chile".
   */
  private List<Agency> titled(int from, int end, boolean signed) {
    int at = from;
    while (signed
        && at < Math.min(end, from + AFTER)
        && tokens.get(at).isWord()
        && words.stateAt(tokens, at).isEmpty()) {
      at++;
    }
    Optional<Phrases.Match<String>> state =
        at == end ? Optional.empty() : words.stateAt(tokens, at);
    if (state.isEmpty()) {
      return List.of();
    }
    Phrases.Match<String> one = state.get();
    boolean pair = one.to() + 1 < end && tokens.get(one.to()).is("-");
    Optional<Phrases.Match<String>> other =
        pair ? words.stateAt(tokens, one.to() + 1) : Optional.empty();
    if (other.isPresent()) {
      return List.of(PartyChains.state(one.meaning()), PartyChains.state(other.get().meaning()));
    }
    return at == from ? chains.from(from, end) : List.of();
  }

  /** "ký kết với B …", "ký kết … với B", "… với các đơn vị: B, C". */
  private List<Agency> other(
      Sentence sentence, Phrases.Match<Agreement.Kind> kind, int act, int end) {
    List<Agency> right = act < kind.from() ? with(act + 1, kind.from(), sentence.to()) : List.of();
    return right.isEmpty() ? with(end, Math.min(sentence.to(), end + 4), sentence.to()) : right;
  }

  private List<Agency> with(int from, int to, int end) {
    for (int i = from; i < to; i++) {
      if (WITH.contains(tokens.get(i).key())) {
        List<Agency> chain = chains.from(afterCount(i + 1), end);
        return chain.isEmpty() ? listed(i + 1, Math.min(end, i + LIST_GAP), end) : chain;
      }
    }
    return List.of();
  }

  /** The bodies before the act: the last chain of them that stands close before it. */
  private List<Agency> acting(Sentence sentence, int act) {
    int at = act;
    boolean beside = false;
    boolean witness = false;
    for (int gap = 0; gap < PARTY_GAP && at > sentence.from() && !chains.endsAt(at); gap++) {
      Token t = tokens.get(at - 1);
      if (chains.nameEnding(at, sentence.from()) >= 0
          || chains.beforePlace(at, sentence.from()) < at) {
        break;
      }
      beside |= t.is(",") || t.is("và");
      witness |= !beside && words.before(tokens, at, "witness") > sentence.from();
      if (ENDS.contains(t.key()) || isUnread(at - 1, sentence.from())) {
        return List.of();
      }
      int outside = links.beforeBrackets(at, sentence.from());
      at = outside < at ? outside : at - 1;
    }
    List<Agency> chain = chains.before(at, sentence.from());
    return witness && !chain.isEmpty() && !isState(chain) ? List.of() : chain;
  }

  /** "A và B tổ chức hội nghị tổng kết … và ký kết …": who holds what it is signed at. */
  List<Agency> hosts(Mention mention) {
    Sentence sentence = mention.sentence();
    for (int i = sentence.from() + 1; i + 1 < mention.act(); i++) {
      boolean holds = tokens.get(i).is("tổ") && tokens.get(i + 1).is("chức");
      if (holds && tokens.get(i).kind() == Token.Kind.LOWER) {
        return acting(sentence, i);
      }
    }
    return List.of();
  }

  /**
   * Who signs a pact of emulation as its one party: a group told of with it, "Cụm thi đua số 1 tổ
   * chức ký kết giao ước thi đua", "giao ước thi đua của Khối thi đua số 3", or who signs it in
   * person, "Công an xã đã ký giao ước thi đua".
   */
  Optional<Agency> alone(Mention mention) {
    int act = mention.act();
    if (words.after(tokens, mention.from(), "pact") < 0 || act < 0 || act > mention.from()) {
      return Optional.empty();
    }
    Sentence sentence = mention.sentence();
    int from = Math.max(sentence.from(), act - AFTER);
    int end = Math.min(sentence.to(), mention.from() + AFTER);
    Optional<Agency> host = acting(sentence, act).stream().filter(this::isGroup).findAny();
    return host.or(() -> groupIn(from, end)).or(() -> signer(act));
  }

  private Optional<Agency> groupIn(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(index.agencyAt::get)
        .filter(Objects::nonNull)
        .map(Marks.AgencyMark::agency)
        .filter(this::isGroup)
        .findFirst();
  }

  private Optional<Agency> signer(int act) {
    int at = beforeAct(tokens, act, 0);
    return Optional.ofNullable(index.agencyBefore.get(at))
        .filter(body -> !index.isInPost(body))
        .map(Marks.AgencyMark::agency);
  }

  /** Whether a body is a group of those who vie with each other. */
  private boolean isGroup(Agency body) {
    return words.after(Text.tokens(body.name()), 0, "group") > 0;
  }

  /** Whether a word in capitals may be the end of a party's name that no rule read. */
  private boolean isUnread(int i, int from) {
    if (!tokens.get(i).isCapital()
        || i == from
        || words.after(tokens, i, "lead") > 0
        || words.before(tokens, i + 1, "lead") >= from) {
      return false;
    }
    int first = i;
    while (first > from && tokens.get(first - 1).isCapital()) {
      first--;
    }
    return first > from
        && !BEFORE_NO_PARTY.contains(tokens.get(first - 1).key())
        && !isWhere(first, from);
  }

  /** "tại địa bàn tỉnh Cà Mau": a place where it is done, told in small letters before it. */
  private boolean isWhere(int name, int from) {
    for (int i = name - 1; i >= Math.max(from, name - 4); i--) {
      if (LOCATIVES.contains(tokens.get(i).key())) {
        return true;
      }
      if (tokens.get(i).kind() != Token.Kind.LOWER) {
        return false;
      }
    }
    return false;
  }
}
