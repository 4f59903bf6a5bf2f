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

  private final AgreementWords words;
  private final MarkIndex index;
  private final List<Token> tokens;
  private final Set<Integer> papers;
  private final Map<Integer, List<Agency>> countedIn = new HashMap<>();

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
    if (act < 0) {
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
    List<Agency> chain = new ArrayList<>();
    int at = from;
    while (at < end) {
      Optional<Agency> party = partyAt(at);
      int to = party.isPresent() ? partyEnd(at) : at;
      party.ifPresent(chain::add);
      int next = afterLinks(skipPlaceWord(skipBrackets(to, end), end), end);
      if (next >= end || partyAt(next).isEmpty() || next == at) {
        break;
      }
      at = next;
    }
    return distinct(chain, List.of());
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
      if (t.is(".") || t.is(";") || t.is(":")) {
        return List.of();
      }
      int outside = beforeBrackets(at, sentence.from());
      at = outside < at ? outside : at - 1;
    }
    List<Agency> chain = new ArrayList<>();
    while (at > sentence.from() && partyEndsAt(at)) {
      int from = partyStart(at);
      chain.addFirst(partyAt(from).orElseThrow());
      int link = beforeLinks(beforeBrackets(from, sentence.from()), sentence.from());
      int bracket = beforeBrackets(link, sentence.from());
      at = partyEndsAt(bracket) ? bracket : beforePlaceWord(bracket);
      if (at == from) {
        break;
      }
    }
    return distinct(chain, List.of());
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
