package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Unit;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Reads a list of bodies under one noun: "các Bộ: Tài chính, Y tế và Tư pháp". */
final class AgencyListReader {
  private static final WordSet MANY = WordSet.of("các");

  private final Lexicon lexicon;
  private final AgencyReader agencies;

  AgencyListReader(Lexicon lexicon, AgencyReader agencies) {
    this.lexicon = lexicon;
    this.agencies = agencies;
  }

  /** Whether "các" or a number stands at a token. */
  boolean mayOpen(Text text, int i) {
    return MANY.isAt(text, i) || text.tokens().get(i).kind() == Token.Kind.NUMBER;
  }

  /**
   * The bodies of the list that begins at "các" or a number; none where fewer than two are named.
   */
  List<AgencyDraft> at(Text text, int from) {
    List<Token> tokens = text.tokens();
    if (!mayOpen(text, from)) {
      return List.of();
    }
    Optional<Trie.Match<Unit>> unit = lexicon.unit(tokens, from + 1);
    if (unit.isEmpty()) {
      return List.of();
    }
    int at = unit.get().to();
    boolean many = MANY.isAt(text, from);
    at = !many && at < tokens.size() && tokens.get(at).is("gồm") ? at + 1 : at;
    if (!many && (at >= tokens.size() || !tokens.get(at).is(":"))) {
      return List.of();
    }
    boolean colon = at < tokens.size() && tokens.get(at).is(":");
    List<AgencyDraft> bodies = bodies(text, unit.get().meaning(), colon ? at + 1 : at);
    return bodies.size() > 1 ? bodies : List.of();
  }

  private List<AgencyDraft> bodies(Text text, Unit unit, int from) {
    List<AgencyDraft> bodies = new ArrayList<>();
    int at = from;
    while (at < text.tokens().size()) {
      Optional<AgencyDraft> body = agencies.element(unit, text, at);
      if (body.isEmpty()) {
        break;
      }
      bodies.add(body.get());
      at = behindMark(text.tokens(), body.get().to());
    }
    return bodies;
  }

  /** The token behind a comma or "và"; past the end of the text where neither stands. */
  private static int behindMark(List<Token> tokens, int at) {
    boolean mark = at < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is(";"));
    int next = mark ? at + 1 : at;
    next = next < tokens.size() && tokens.get(next).is("và") ? next + 1 : next;
    return next > at ? next : tokens.size();
  }
}
