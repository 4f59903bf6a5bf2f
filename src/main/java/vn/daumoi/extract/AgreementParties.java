package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Finds the parties of an agreement, in this order: those counted ("năm cơ quan là A, B, …"), those
 * after "giữa", those who act ("A phối hợp với B tổ chức ký kết"), one who acts and one after
 * "với".
 */
final class AgreementParties {
  private static final int AFTER = 45;
  private static final int PARTY_GAP = 12;
  private static final int BRACKET = 24;
  private static final String HOME = "Việt Nam";

  private final AgreementWords words;
  private final MarkIndex index;
  private final List<Token> tokens;
  private final Set<Integer> papers;
  private final Map<Integer, List<Agency>> countedIn = new HashMap<>();
  private Optional<List<String>> states = Optional.empty();

  /** A party named in a text. */
  private record Party(Agency body, int from, int to, boolean state) {}

  AgreementParties(AgreementWords words, MarkIndex index, Set<Integer> papers) {
    this.words = words;
    this.index = index;
    this.tokens = index.tokens;
    this.papers = papers;
  }

  List<Agency> parties(Sentence sentence, Phrases.Match<Agreement.Kind> kind, int act, int end) {
    List<Agency> counted =
        act >= 0 ? countedIn.computeIfAbsent(sentence.from(), at -> counted(sentence)) : List.of();
    if (counted.size() > 1) {
      return counted;
    }
    List<Agency> between = between(sentence, kind.to());
    if (between.size() > 1) {
      return between;
    }
    List<Agency> titled = titled(kind.to(), sentence.to());
    if (titled.size() > 1) {
      return titled;
    }
    if (act < 0 || isMany(kind.from())) {
      return List.of();
    }
    List<Agency> acting = acting(sentence, act);
    if (acting.size() > 1) {
      return acting;
    }
    List<Agency> other = with(end, sentence.to());
    if (!acting.isEmpty() && !other.isEmpty()) {
      return distinct(acting, other);
    }
    return List.of();
  }

  /** The parties of an agreement reviewed: those named with it, or those who review it. */
  List<Agency> reviewed(Sentence sentence, List<Agency> named, int review) {
    return named.size() > 1 ? named : acting(sentence, review);
  }

  /** "các thỏa thuận hợp tác", "17 hiệp định": no single one is told of. */
  boolean isMany(int kind) {
    return kind > 0
        && (tokens.get(kind - 1).key().matches("các|nhiều|những|số|loạt")
            || tokens.get(kind - 1).kind() == Token.Kind.NUMBER);
  }

  /** "năm cơ quan … là A, B, C" */
  private List<Agency> counted(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int after = words.after(tokens, i, "count");
      if (after < 0) {
        continue;
      }
      for (int k = after; k < Math.min(sentence.to(), after + 9); k++) {
        if (tokens.get(k).is("là") || tokens.get(k).is("gồm") || tokens.get(k).is(":")) {
          List<Agency> chain = chainFrom(k + 1, sentence.to());
          if (chain.size() > 1) {
            return chain;
          }
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
        return chainFrom(i + 1, sentence.to());
      }
    }
    return List.of();
  }

  /** "Tuyên bố chung Việt Nam - Chile" */
  private List<Agency> titled(int from, int end) {
    return words.stateAt(tokens, from).isPresent() ? chainFrom(from, end) : List.of();
  }

  private List<Agency> with(int from, int end) {
    for (int i = from; i < Math.min(end, from + 4); i++) {
      if (tokens.get(i).is("với")) {
        return chainFrom(i + 1, end);
      }
    }
    return List.of();
  }

  /** Bodies one after the other, bound by "và", "với", commas, with brackets between. */
  List<Agency> chainFrom(int from, int end) {
    List<Party> chain = new ArrayList<>();
    int at = from;
    while (at < end) {
      Optional<Party> party = party(at);
      int to = party.map(Party::to).orElse(at);
      party.ifPresent(chain::add);
      int next = afterLinks(skipPlaceWord(skipBrackets(to, end), end), end);
      if (next >= end || partyAt(next).isEmpty() || next == at) {
        break;
      }
      at = next;
    }
    return settled(chain, end);
  }

  private Optional<Party> party(int i) {
    return partyAt(i).map(body -> new Party(body, i, partyEnd(i), !index.agencyAt.containsKey(i)));
  }

  /**
   * The parties of a chain: a state right behind a body only tells whose it is, states sign with
   * states and bodies with bodies, and a body "hai nước" have is one of each.
   */
  private List<Agency> settled(List<Party> chain, int end) {
    List<Agency> bodies = new ArrayList<>();
    List<Agency> states = new ArrayList<>();
    int last = -1;
    for (Party party : chain) {
      if (!party.state()) {
        bodies.add(party.body());
      } else if (party.from() == last && !bodies.isEmpty()) {
        bodies.add(of(bodies.removeLast(), party.body().name()));
      } else {
        states.add(party.body());
      }
      last = party.to();
    }
    if (bodies.size() == 1 && last + 1 < end && tokens.get(last).is("hai")) {
      return tokens.get(last + 1).is("nước") ? ofBothStates(bodies.getFirst()) : List.of();
    }
    return bodies.isEmpty() ? distinct(states, List.of()) : distinct(bodies, List.of());
  }

  /** "Bộ Quốc phòng Lào"; of Việt Nam a body keeps its own name. */
  private static Agency of(Agency body, String state) {
    return state.equals(HOME) || body.name().endsWith(state) ? body : named(body, state);
  }

  private static Agency named(Agency body, String state) {
    return new Agency(
        body.name() + " " + state, body.kind(), body.place(), body.parent(), body.asWritten());
  }

  /** "giữa Học viện Ngoại giao hai nước": one of each of the two states the article tells of. */
  private List<Agency> ofBothStates(Agency body) {
    return states().stream().map(state -> named(body, state)).toList();
  }

  /** Việt Nam and the state the article names most beside it; none where it names no two. */
  List<String> states() {
    if (states.isEmpty()) {
      states = Optional.of(statesOfArticle());
    }
    return states.get();
  }

  private List<String> statesOfArticle() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.stateAt(tokens, i).ifPresent(m -> counts.merge(m.meaning(), 1, Integer::sum));
    }
    Optional<String> other =
        counts.entrySet().stream()
            .filter(e -> !e.getKey().equals(HOME))
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    return counts.containsKey(HOME) && other.isPresent() ? List.of(HOME, other.get()) : List.of();
  }

  Optional<Agency> partyAt(int i) {
    Marks.AgencyMark agency = index.agencyAt.get(i);
    if (agency != null) {
      return Optional.of(agency.agency());
    }
    return words.stateAt(tokens, i).map(m -> state(m.meaning()));
  }

  private int partyEnd(int i) {
    Marks.AgencyMark agency = index.agencyAt.get(i);
    return agency != null ? agency.to() : words.stateAt(tokens, i).orElseThrow().to();
  }

  static Agency state(String name) {
    return new Agency(name, AgencyKind.OtherBody, Optional.empty(), Optional.empty(), name);
  }

  private int skipBrackets(int from, int end) {
    if (from >= end || !tokens.get(from).is("(")) {
      return from;
    }
    for (int k = from + 1; k < Math.min(end, from + BRACKET); k++) {
      if (tokens.get(k).is(")")) {
        return k + 1;
      }
    }
    return from;
  }

  private int skipPlaceWord(int from, int end) {
    int at = from;
    while (at < end
        && at - from < 2
        && (tokens.get(at).is("tỉnh")
            || tokens.get(at).is("thành")
            || tokens.get(at).is("phố")
            || tokens.get(at).is("huyện"))) {
      at++;
    }
    return at;
  }

  private int afterLinks(int from, int end) {
    int at = from;
    while (at < end && at - from < 6) {
      int after = words.after(tokens, at, "link");
      if (after < 0) {
        return at;
      }
      at = after;
    }
    return at;
  }

  /** The bodies before the act: the last chain of them that stands close before it. */
  private List<Agency> acting(Sentence sentence, int act) {
    int at = act;
    for (int gap = 0; gap < PARTY_GAP && at > sentence.from() && !partyEndsAt(at); gap++) {
      Token t = tokens.get(at - 1);
      if (t.is(".") || t.is(";") || t.is(":") || isUnread(at - 1, sentence.from())) {
        return List.of();
      }
      int outside = beforeBrackets(at, sentence.from());
      at = outside < at ? outside : at - 1;
    }
    List<Party> chain = new ArrayList<>();
    while (at > sentence.from() && partyEndsAt(at)) {
      int from = partyStart(at);
      if (!chain.isEmpty() && isAside(from, at, sentence.from())) {
        break;
      }
      chain.addFirst(party(from).orElseThrow());
      int link = beforeLinks(beforeBrackets(from, sentence.from()), sentence.from());
      int bracket = beforeBrackets(link, sentence.from());
      at = partyEndsAt(bracket) ? bracket : beforePlaceWord(bracket);
    }
    return settled(chain, act);
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
    return first > from && !tokens.get(first - 1).key().matches("tại|ở|đồng|ông|bà|chí");
  }

  /** "được sự đồng ý của UBND tỉnh, Sở A và Sở B ký": the body before the comma is no party. */
  private boolean isAside(int from, int to, int sentence) {
    return from > sentence && tokens.get(from - 1).is("của") && tokens.get(to).is(",");
  }

  private boolean partyEndsAt(int to) {
    return isBodyEndingAt(to) || words.stateEnding(tokens, to).isPresent();
  }

  private boolean isBodyEndingAt(int to) {
    Marks.AgencyMark agency = index.agencyBefore.get(to);
    return agency != null && !index.isInPost(agency);
  }

  private int partyStart(int to) {
    Marks.AgencyMark agency = index.agencyBefore.get(to);
    return agency != null ? agency.from() : words.stateEnding(tokens, to).orElseThrow().from();
  }

  private int beforeLinks(int to, int from) {
    int at = to;
    for (int step = 0; step < 3 && at > from; step++) {
      int before = words.before(tokens, at, "link");
      if (before < from) {
        return at;
      }
      at = before;
    }
    return at;
  }

  private int beforeBrackets(int to, int from) {
    if (to <= from || !tokens.get(to - 1).is(")")) {
      return to;
    }
    for (int k = to - 2; k >= Math.max(from, to - BRACKET); k--) {
      if (tokens.get(k).is("(")) {
        return k;
      }
    }
    return to;
  }

  private int beforePlaceWord(int to) {
    boolean place = to > 0 && (tokens.get(to - 1).is("tỉnh") || tokens.get(to - 1).is("phố"));
    int at = place ? (tokens.get(to - 1).is("phố") ? to - 2 : to - 1) : to;
    return at > 0 ? beforeBrackets(at, 0) : to;
  }

  static List<Agency> distinct(List<Agency> first, List<Agency> second) {
    Map<String, Agency> byName = new LinkedHashMap<>();
    first.forEach(a -> byName.putIfAbsent(a.name(), a));
    second.forEach(a -> byName.putIfAbsent(a.name(), a));
    return List.copyOf(byName.values());
  }
}
