package vn.daumoi.extract;

import java.util.List;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Reads what completes the name of a company: its form, mark, place or branch. */
final class CompanyTailReader {
  /** Forms of companies in short, as they stand behind the name. */
  static final Set<String> FORMS = Set.of("ctcp", "jsc", "tnhh");

  /** What a branch may be of, with its number: "Chi nhánh Khu vực 3". */
  private static final Phrases<Boolean> REGION = Phrases.of("khu vực");

  /** How many words a noun and one more have. */
  private static final int LONG = 3;

  private final Lexicon lexicon;
  private final PlaceReader places;

  CompanyTailReader(Lexicon lexicon, PlaceReader places) {
    this.lexicon = lexicon;
    this.places = places;
  }

  /**
   * What stands behind the name of a company and is of it: its form, "Tổng công ty A - CTCP", the
   * mark of those it is of, "Than Vàng Danh - Vinacomin", its place, "A - Tây Ninh", or its branch,
   * "Ngân hàng A - Chi nhánh Yên Bái", "VNPT Yên Bái".
   */
  AgencyDraft completed(Text text, AgencyDraft draft) {
    int at = draft.to();
    boolean company =
        draft.kind() == AgencyKind.Enterprise || draft.stem().startsWith("Ngân hàng ");
    boolean open = at < text.tokens().size() && CapitalRun.isOnLine(text, at);
    if (open && isBrand(text, draft, company)) {
      int end = placeEnd(text, at);
      return end > at ? draft.branch(text.words(draft.from(), end), end) : tail(text, draft);
    }
    return open && company ? tail(text, draft) : draft;
  }

  /** "VNPT", "Agribank", "VTV": a word that is no syllable of ours, by which branches go. */
  private static boolean isBrand(Text text, AgencyDraft draft, boolean company) {
    Token word = text.tokens().get(draft.from());
    boolean one = draft.scope() == Scope.NATION && draft.to() - draft.from() == 1;
    boolean station = draft.stem().startsWith("Đài ");
    return one && (company || station) && (word.kind() == Token.Kind.UPPER || !word.syllable());
  }

  /** The end of the bare name of a place of ours, if no name goes on there; else the token. */
  private int placeEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    return lexicon
        .gazetteer()
        .place(tokens, at)
        .filter(_ -> places.bare(tokens, at).isPresent())
        .map(Trie.Match::to)
        .filter(end ->
            end == tokens.size()
                || CapitalRun.end(text, end) == end
                || !CapitalRun.isOnLine(text, end)
                || lexicon.isSurname(tokens.get(end)))
        .orElse(at);
  }

  private AgencyDraft tail(Text text, AgencyDraft draft) {
    int at = draft.to();
    List<Token> tokens = text.tokens();
    int behindShort = behindShort(tokens, at);
    boolean dash = behindShort < tokens.size() && tokens.get(behindShort).is("-");
    int next = dash ? behindShort + 1 : behindShort;
    String link = dash ? " - " : " ";
    int branch = branchEnd(text, next);
    if (branch > next) {
      return draft.branch(draft.stem() + link + text.words(next, branch), branch);
    }
    boolean bank = draft.stem().startsWith("Ngân hàng ");
    boolean form = dash && behindShort == at && isLong(draft) && !bank;
    int end = form ? formEnd(text, next) : next;
    return end > next ? draft.named(draft.stem() + link + text.words(next, end), end) : draft;
  }

  /** "Ngân hàng A (Agribank) chi nhánh B": the token behind a short form in brackets, if any. */
  private static int behindShort(List<Token> tokens, int at) {
    boolean inBrackets =
        at + 3 < tokens.size()
            && tokens.get(at).is("(")
            && tokens.get(at + 1).isCapital()
            && tokens.get(at + 2).is(")");
    return inBrackets ? at + 3 : at;
  }

  /** "- CTCP", but "- CTCP Xây lắp A" is the next company. */
  private static boolean isForm(List<Token> tokens, int at) {
    return at < tokens.size()
        && FORMS.contains(tokens.get(at).key())
        && !(at + 1 < tokens.size() && tokens.get(at + 1).isCapital());
  }

  /**
   * "Công ty Than Hạ Long - TKV": whether the form or mark of a company stands behind its place.
   */
  boolean goesOn(Text text, AgencyDraft draft, PlaceRef place) {
    List<Token> tokens = text.tokens();
    int at = place.to() + 1;
    if (draft.kind() == AgencyKind.Enterprise && numberEnd(text, place.to()) > place.to()) {
      return true;
    }
    return draft.kind() == AgencyKind.Enterprise
        && at < tokens.size()
        && tokens.get(at - 1).is("-")
        && CapitalRun.isOnLine(text, at)
        && (isForm(tokens, at) || isMark(tokens, at));
  }

  /** "Công ty Năng lượng Lộc Ninh 3": the number of one of several at a place. */
  int numberEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    boolean number =
        at < tokens.size()
            && tokens.get(at).kind() == Token.Kind.NUMBER
            && tokens.get(at).key().length() == 1
            && CapitalRun.isOnLine(text, at)
            && !AgencyNameReader.isMeasure(tokens, at + 1);
    return number ? at + 1 : at;
  }

  /** Whether an open name has two words behind its noun, so that a dash goes on with it. */
  private static boolean isLong(AgencyDraft draft) {
    return draft.scope() == Scope.OWN && draft.to() - draft.from() > LONG;
  }

  private int formEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    if (isForm(tokens, at)) {
      return at + 1;
    }
    return isMark(tokens, at) ? at + 1 : places.bare(tokens, at).map(PlaceRef::to).orElse(at);
  }

  /** "Công ty Dược phẩm GSK Việt Nam": a company's name goes on with the mark it goes by. */
  AgencyDraft marked(Text text, AgencyDraft draft) {
    int at = draft.to();
    if (draft.kind() != AgencyKind.Enterprise || !isMark(text.tokens(), at)) {
      return draft;
    }
    int end = AgencyCountryReader.isOurs(text.tokens(), at + 1) ? at + 3 : at + 1;
    return draft.named(draft.stem() + " " + text.words(at, end), end);
  }

  private boolean isMark(List<Token> tokens, int at) {
    return lexicon
        .agency(tokens, at)
        .filter(body -> body.to() == at + 1)
        .filter(_ -> tokens.get(at).isCapital())
        .filter(body -> body.meaning().kind().equals(AgencyKind.Enterprise.name()))
        .isPresent();
  }

  /** "Chi nhánh Yên Bái", "chi nhánh tỉnh Yên Bái", "chi nhánh Yên Bái": a branch by its name. */
  private int branchEnd(Text text, int at) {
    List<Token> tokens = text.tokens();
    boolean branch =
        at + 2 < tokens.size() && tokens.get(at).is("chi") && tokens.get(at + 1).is("nhánh");
    if (!branch) {
      return at;
    }
    if (!text.isCapital(at)) {
      int end =
          places
              .at(text, at + 2)
              .filter(place -> place.ranked() && place.name().isPresent())
              .map(PlaceRef::to)
              .orElseGet(() -> placeEnd(text, at + 2));
      return end > at + 2 ? end : at;
    }
    int region = REGION.startingAt(tokens, at + 2).map(Phrases.Match::to).orElse(at);
    if (region > at && region < tokens.size()) {
      return tokens.get(region).kind() == Token.Kind.LOWER ? at : region + 1;
    }
    int end = places.at(text, at + 2).map(PlaceRef::to).orElse(CapitalRun.end(text, at + 2));
    return end > at + 2 ? end : at;
  }
}
