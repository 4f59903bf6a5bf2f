package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Syllable;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads the short forms a text gives a body in the brackets behind its name: "(HUST)", "(PV
 * Power)", "(gọi tắt là SCB)", "(SeABank, HOSE: SSB)", or behind the name of a bank and a dash.
 */
final class ShortForms {
  /** How many words a short form has at most. */
  private static final int WORDS = 3;

  /** How many words the name of a company has at most by which it is said again. */
  private static final int FIRM_WORDS = 6;

  /** How many tokens a short form with its brackets has. */
  private static final int BRACKETED = 3;

  /** How far a bracket is read. */
  private static final int BRACKET = 12;

  private static final Phrases<Boolean> CALLED =
      Phrases.of(
          "gọi tắt là",
          "gọi tắt",
          "viết tắt là",
          "viết tắt",
          "tên viết tắt",
          "sau đây gọi là",
          "sau đây gọi tắt là");

  /** Where companies are listed, before the code of their shares. */
  private static final Set<String> EXCHANGES =
      Set.of("hose", "hnx", "upcom", "hsx", "mã", "mck", "nyse", "nasdaq");

  /** What names of companies tell of their legal form. */
  private static final List<String> FORMS = List.of(" cổ phần", " tnhh", " trách nhiệm hữu hạn");

  /** Marks of groups with which names of their companies end. */
  private static final Set<String> GROUPS = Set.of("tkv", "vinacomin");

  /** What a company is called by beside the last words of its name. */
  private static final Phrases<Boolean> FIRM = Phrases.of("công ty", "cty", "tập đoàn");

  private static final String COMPANY = "Công ty ";

  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,2}\\d{2}");

  /** Initials that tell what firms do or whose they are, and name none. */
  private static final Set<String> TRADES =
      Set.of("AI", "IT", "FDI", "ICT", "EPC", "FMCG", "SME", "OEM", "BĐS", "TMĐT", "CNTT");

  private ShortForms() {}

  /**
   * The short forms of a body in the bracket in or behind its words; none where that holds anything
   * else.
   */
  static List<String> of(AgencyDraft body, Text text) {
    List<Token> tokens = text.tokens();
    int dash = body.to();
    if (body.stem().startsWith("Ngân hàng ")
        && dash + 1 < tokens.size()
        && tokens.get(dash).is("-")
        && isForm(text, dash + 1, dash + 2, body)) {
      return List.of(text.words(dash + 1, dash + 2));
    }
    int bracket = body.from();
    while (bracket < body.to() && !tokens.get(bracket).is("(")) {
      bracket++;
    }
    if (bracket + 2 >= tokens.size()
        || !tokens.get(bracket).is("(")
        || isOfField(body, text, bracket)) {
      return List.of();
    }
    List<String> forms = new ArrayList<>();
    int i = CALLED.startingAt(tokens, bracket + 1).map(Phrases.Match::to).orElse(bracket + 1);
    int start = i;
    for (; i < Math.min(tokens.size(), bracket + BRACKET); i++) {
      Token token = tokens.get(i);
      if (token.is(":") && i > start && EXCHANGES.contains(tokens.get(i - 1).key())) {
        start = i + 1;
      } else if (token.is(",") || token.is(";") || isDash(tokens, i) || token.is(")")) {
        if (isForm(text, start, i, body) && mayBe(text, start, body)) {
          forms.add(text.words(start, i).replaceFirst("^Cty ", COMPANY));
        }
        start = i + 1;
        if (token.is(")")) {
          return forms;
        }
      }
    }
    return List.of();
  }

  /** "SCB - Ngân hàng A", not "V-League": a dash that parts. */
  private static boolean isDash(List<Token> tokens, int i) {
    return tokens.get(i).is("-") && !tokens.get(i - 1).touches(tokens.get(i));
  }

  /** "Novaland (NVL)", not "Hội chợ Việt Nam - ASEAN (CAEXPO)": who has one word begins with it. */
  private static boolean mayBe(Text text, int code, AgencyDraft body) {
    char first = text.tokens().get(code).key().charAt(0);
    return body.stem().indexOf(' ') > 0 || Spelling.key(body.stem()).charAt(0) == first;
  }

  /** "Hội Sinh vật cảnh (SVC) tỉnh A": the initials of the words before it, not of the noun. */
  private static boolean isOfField(AgencyDraft body, Text text, int bracket) {
    String letters = text.tokens().get(bracket + 1).key();
    int first = bracket - letters.length();
    if (bracket + BRACKETED >= body.to()
        || !text.tokens().get(bracket + BRACKETED).isWord()
        || first <= body.from()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (!text.tokens().get(first + i).key().startsWith(letters.substring(i, i + 1))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A few words in capitals, the first one no syllable: "SCB", "SeABank", "PV Power"; of a company
   * also "Techcombank"; or the body's noun with a number: "Ban 4", "Công ty 545".
   */
  private static boolean isForm(Text text, int from, int to, AgencyDraft body) {
    if (from < to && isFirm(text, from, to, body)) {
      return true;
    }
    if (from >= to || to - from > WORDS) {
      return false;
    }
    List<Token> words = text.tokens().subList(from, to);
    if (words.size() > 1 && words.getLast().kind() == Token.Kind.NUMBER) {
      return body.stem().startsWith(text.words(from, to - 1) + " ");
    }
    String first = text.words(from, from + 1);
    boolean foreign = body.kind() == AgencyKind.Enterprise && !words.getFirst().syllable();
    return words.stream().allMatch(Token::isCapital) && (isMark(first) || foreign);
  }

  /** "(Công ty Faros)", "(Cty Sao Đỏ)": a company by the last words of its name. */
  private static boolean isFirm(Text text, int from, int to, AgencyDraft body) {
    int name = FIRM.startingAt(text.tokens(), from).map(Phrases.Match::to).orElse(to);
    return body.kind() == AgencyKind.Enterprise
        && name < to
        && Spelling.key(body.stem()).endsWith(" " + Spelling.key(text.words(name, to)));
  }

  /**
   * The one word a company is called by: "FPT" of "Tập đoàn FPT", "SHX" of "Công ty Cổ phần Thương
   * mại SHX"; not what it ends with like others, "Tổng công ty A - CTCP", "Than B - TKV".
   */
  static Optional<String> mark(AgencyDraft body) {
    String last = body.stem().substring(body.stem().lastIndexOf(' ') + 1);
    return name(body)
        .filter(_ -> !isShared(Spelling.key(last)) && !isOfTrade(body))
        .filter(name -> isMark(last) || (name.equals(last) && !isVietnamese(last)))
        .map(_ -> last);
  }

  /** "tập đoàn AI", "doanh nghiệp FDI": any firm of a kind. */
  static boolean isOfTrade(AgencyDraft body) {
    return name(body).filter(TRADES::contains).isPresent();
  }

  /** The name of a company behind its noun or form: "Nam Sơn" of "Công ty TNHH Nam Sơn". */
  static Optional<String> firm(AgencyDraft body) {
    return name(body).filter(words -> words.contains(" ") && words.split(" ").length <= FIRM_WORDS);
  }

  /**
   * What ends the name of a company behind what it does: "Việt Á" of "Công ty Cổ phần Công nghệ
   * Việt Á", and "Faros" of "Công ty Cổ phần Xây dựng FLC Faros".
   */
  static List<String> brands(AgencyDraft body) {
    List<String> words = List.of(name(body).orElse("").split(" "));
    int start = words.size();
    while (start > 0 && isCapital(words.get(start - 1))) {
      start--;
    }
    List<String> brands = new ArrayList<>();
    if (start > 0 && words.size() - start > 1) {
      brands.add(String.join(" ", words.subList(start, words.size())));
    }
    String last = words.getLast();
    boolean own = isCapital(last) && !isVietnamese(last) && !isShared(Spelling.key(last));
    if (own && words.size() > 1) {
      brands.add(last);
    }
    return brands;
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** What the name of a company has behind its noun. */
  private static Optional<String> name(AgencyDraft body) {
    String noun = body.row().substring(body.row().indexOf(' ') + 1);
    return Optional.of(body.stem())
        .filter(stem -> body.kind() == AgencyKind.Enterprise && stem.startsWith(noun + " "))
        .map(stem -> stem.substring(noun.length() + 1));
  }

  /** Whether the name of a company tells its legal form: "Công ty Cổ phần …". */
  static boolean hasForm(AgencyDraft body) {
    String name = Spelling.key(body.stem());
    return FORMS.stream().anyMatch(name::contains);
  }

  /** Whether the noun of a company says nothing of what it is: "Công ty". */
  static boolean isOfFirm(AgencyDraft body) {
    return body.stem().startsWith("Công ty ") || body.stem().startsWith("Tập đoàn ");
  }

  /** Whether names of many companies end with a word. */
  private static boolean isShared(String word) {
    return GROUPS.contains(word) || CompanyTailReader.FORMS.contains(word);
  }

  /** Whether a word may be one of our language or a number, by which no company is known. */
  private static boolean isVietnamese(String word) {
    return Syllable.isVietnamese(Spelling.key(word)) || word.chars().allMatch(Character::isDigit);
  }

  /** A word with capitals inside it, or a code of the police: "SCB", "SeABank", "C03", "PA05". */
  private static boolean isMark(String word) {
    return word.length() > 1 && word.substring(1).chars().anyMatch(Character::isUpperCase)
        || CODE.matcher(word).matches();
  }
}
