package vn.daumoi.extract;

import java.util.List;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Tells where something else begins behind the name of a body, which ends there. */
final class NameStops {
  private final Lexicon lexicon;
  private final PlaceReader places;

  NameStops(Lexicon lexicon, PlaceReader places) {
    this.lexicon = lexicon;
    this.places = places;
  }

  /**
   * Whether something else begins here: a place, a post, another body; words of a field may be one
   * too, "Sở Y tế Hòa Bình".
   */
  boolean at(Text text, int i) {
    List<Token> tokens = text.tokens();
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return false;
    }
    int field = lexicon.field(tokens, i).map(Trie.Match::to).orElse(i);
    boolean longField = field - i > 1;
    Optional<Trie.Match<Lexicon.AgencyName>> body = lexicon.agency(tokens, i);
    if (token.isCapital() && body.isPresent()) {
      return !longField || body.get().to() > field || isOfPlace(text, body.get());
    }
    Optional<PlaceRef> place = places.at(text, i);
    if (place.isPresent()) {
      return !longField || (!place.get().ranked() && place.get().to() >= field);
    }
    if (lexicon.postPhrase(tokens, i).isPresent() || isAddress(text, i)) {
      return true;
    }
    if (token.isCapital() && (!longField || isSchool(text, i)) && isBody(text, i)) {
      return true;
    }
    return headEnd(tokens, i) > i + 1;
  }

  /**
   * Where the head of a post ends that begins at a token; the token where none does, or only what
   * is a field behind "và", as "Kế toán" in "Công ty Kiểm toán và Kế toán"; but "Công ty Kim An và
   * kế toán Công ty B" are a company and somebody.
   */
  int headEnd(List<Token> tokens, int i) {
    boolean joined =
        i > 1
            && tokens.get(i - 1).is("và")
            && (tokens.get(i).isCapital() || !tokens.get(i - 2).isCapital());
    int field = joined ? lexicon.field(tokens, i).map(Trie.Match::to).orElse(i) : i;
    return lexicon.head(tokens, i).map(Trie.Match::to).filter(to -> to > field).orElse(i);
  }

  /** "Phòng Cảnh sát kinh tế Công an tỉnh A": a force of a place, whose noun is also a field. */
  private boolean isOfPlace(Text text, Trie.Match<Lexicon.AgencyName> body) {
    return body.meaning().kind().equals(AgencyKind.ArmedForces.name())
        && places.at(text, body.to()).filter(PlaceRef::ranked).isPresent();
  }

  /** "… Linh mục A", "… Ông Trần Văn A": a form of address in capitals begins a person. */
  private boolean isAddress(Text text, int i) {
    List<Token> tokens = text.tokens();
    return tokens.get(i).isCapital()
        && lexicon
            .honorific(tokens, i)
            .filter(address -> address.to() - i > 1 || isSir(tokens, i) || isDegree(text, address))
            .isPresent();
  }

  /** "Giám đốc Sở Nội vụ TS. Trần Văn A": a degree in short before the name of a person. */
  private boolean isDegree(Text text, Trie.Match<Lexicon.Honorific> address) {
    List<Token> tokens = text.tokens();
    int name = ItemReader.behindStop(text, address.to());
    return address.meaning().isDegree()
        && name + 1 < tokens.size()
        && lexicon.isSurname(tokens.get(name))
        && tokens.get(name).isCapital()
        && tokens.get(name + 1).isCapital();
  }

  /** "Ông Trần", not the bridge of "Ông Cốm". */
  private boolean isSir(List<Token> tokens, int i) {
    return PersonNameReader.ADDRESS.has(tokens.get(i))
        && i + 2 < tokens.size()
        && lexicon.isSurname(tokens.get(i + 1))
        && tokens.get(i + 2).isCapital();
  }

  /** "Trung tâm Y tế Đại học Uppsala": the noun of a school, which is also a field. */
  private boolean isSchool(Text text, int i) {
    List<Token> tokens = text.tokens();
    return lexicon
        .unit(tokens, i)
        .filter(unit -> unit.meaning().kind().equals(AgencyKind.School.name()))
        .filter(unit -> unit.to() < tokens.size() && lexicon.field(tokens, unit.to()).isEmpty())
        .isPresent();
  }

  /** "Hội Sinh viên Học viện …": a noun of two syllables that has a name of its own behind it. */
  private boolean isBody(Text text, int i) {
    List<Token> tokens = text.tokens();
    return lexicon
        .unit(tokens, i)
        .filter(unit -> unit.to() - i > 1 && unit.to() < tokens.size())
        .filter(unit -> !unit.meaning().kind().equals(AgencyKind.Enterprise.name()))
        .filter(unit -> tokens.get(unit.to()).isCapital() && CapitalRun.isOnLine(text, unit.to()))
        .isPresent();
  }
}
