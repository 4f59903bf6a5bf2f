package vn.daumoi.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Table;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Reads papers of ours without a noun, where something is told by them: "theo Tuổi Trẻ", "trao đổi
 * với Thanh Niên", "Lao Động đưa tin".
 */
final class SourceReader {
  /** What stands before the one who tells or is told. */
  private static final Phrases<Boolean> BEFORE =
      Phrases.of(
          "theo",
          "dẫn nguồn",
          "dẫn lại",
          "tin từ",
          "thông tin từ",
          "nguồn tin của",
          "bản tin của",
          "hỏi của",
          "phỏng vấn",
          "phỏng vấn của",
          "nói với",
          "trao đổi với",
          "trò chuyện với",
          "trò chuyện cùng",
          "chia sẻ cùng",
          "trả lời",
          "chia sẻ với",
          "tâm sự với",
          "bày tỏ với",
          "xác nhận với",
          "khẳng định với",
          "thông tin với",
          "cho biết với");

  /** Whose paper is named only to tell who asked: "trao đổi với PV Dân Việt". */
  private static final Phrases<Boolean> REPORTERS = Phrases.of("pv", "phóng viên", "nhóm pv");

  /** What is said of the one who tells. */
  private static final Phrases<Boolean> BEHIND =
      Phrases.of("đưa tin", "đã đưa tin", "dẫn lời", "dẫn nguồn", "đăng tải", "đã đăng tải");

  private static final WordSet BRACKET = WordSet.of("(");

  private static final WordSet MARK = WordSet.of("\"");

  /** What has a name of its own in quotation marks, which is nobody's: "kênh YouTube “Anh Ba”". */
  private static final Phrases<Boolean> CHANNELS =
      Phrases.of(
          "kênh YouTube",
          "kênh TikTok",
          "kênh Telegram",
          "trang Facebook",
          "trang fanpage",
          "fanpage",
          "tài khoản",
          "tài khoản Facebook",
          "tài khoản YouTube",
          "tài khoản TikTok",
          "tài khoản Zalo",
          "tài khoản mạng xã hội",
          "facebook",
          "nick",
          "nickname");

  private static final Phrases<Boolean> NAMED = Phrases.of("tên", "có tên", "mang tên", "tên là");

  /** How many words and marks the name of a channel has at most. */
  private static final int CHANNEL = 8;

  /** The names of papers by the forms without a noun, and where such a form may stand. */
  private final Map<String, String> names = new HashMap<>();

  private final Phrases<Boolean> forms = new Phrases<>();

  SourceReader() {
    for (Table.Row row : Table.read("lexicon/papers.tsv").rows()) {
      for (String form : row.list("forms")) {
        names.put(form, row.get("name"));
        forms.add(form, true);
      }
    }
  }

  /** The paper that is named at a token as the source of something. */
  Optional<AgencyDraft> at(Text text, int from) {
    if (!text.isCapital(from) || !forms.mayStart(text, from)) {
      return Optional.empty();
    }
    return forms
        .startingAt(text.tokens(), from)
        .filter(match -> names.containsKey(text.words(from, match.to())))
        .filter(match -> isWhole(text, from, match.to()) && isSource(text, from, match.to()))
        .map(match -> draft(text, from, match.to()));
  }

  /** Where the paper of a reporter ends that is named at a token; else the token. */
  int reportersEnd(Text text, int from) {
    boolean reporter =
        text.isCapital(from)
            && forms.mayStart(text, from)
            && REPORTERS.endingAt(text.tokens(), from).isPresent();
    return reporter
        ? forms.startingAt(text.tokens(), from).map(Phrases.Match::to).orElse(from)
        : from;
  }

  /** Whether no further word in capitals goes on with a form on either side. */
  private static boolean isWhole(Text text, int from, int to) {
    boolean behind =
        from > 0 && CapitalRun.isOnLine(text, from) && isPart(text.tokens().get(from - 1));
    boolean ahead =
        to < text.tokens().size()
            && CapitalRun.isOnLine(text, to)
            && text.tokens().get(to).isCapital();
    return !behind && !ahead;
  }

  /** A word in capitals before a name goes on with it, but not the "Theo" of a sentence. */
  private static boolean isPart(Token token) {
    return token.isCapital() && !token.is("theo") && !token.is("như");
  }

  private static boolean isSource(Text text, int from, int to) {
    boolean told =
        from > 0
            && CapitalRun.isOnLine(text, from)
            && BEFORE.endingAt(text.tokens(), from).isPresent();
    return told || BEHIND.startingAt(text.tokens(), to).isPresent();
  }

  private AgencyDraft draft(Text text, int from, int to) {
    String form = text.words(from, to);
    String name = names.getOrDefault(form, form);
    return AgencyDraft.whole(from, to, name, AgencyKind.OtherBody, "papers: " + name);
  }

  /** The index behind the paper in brackets that opens a line: "(VTC News) - Sáng 5/5". */
  int behindDateline(Text text, int at) {
    List<Token> tokens = text.tokens();
    boolean opens = BRACKET.isAt(text, at) && at + 1 < tokens.size() && opensLine(text, at);
    return opens
        ? forms
            .startingAt(tokens, at + 1)
            .map(Phrases.Match::to)
            .filter(to -> to < tokens.size() && tokens.get(to).is(")"))
            .map(to -> to + 1)
            .orElse(at)
        : at;
  }

  /**
   * The index behind the name of a channel whose quotation marks open at a token; else the token.
   */
  static int behindChannel(Text text, int at) {
    if (at == 0 || !MARK.isAt(text, at)) {
      return at;
    }
    List<Token> tokens = text.tokens();
    int noun = NAMED.endingAt(tokens, at).map(Phrases.Match::from).orElse(at);
    if (CHANNELS.endingAt(tokens, noun).isEmpty()) {
      return at;
    }
    int close = Quotations.closing(tokens, at, Math.min(tokens.size(), at + CHANNEL));
    return close > at ? close + 1 : at;
  }

  private static boolean opensLine(Text text, int at) {
    return at == 0 || !CapitalRun.isOnLine(text, at);
  }

  /**
   * Where a text begins behind the initials of its station, which are no body of the same: "(BTV)
   * Sáng 21/12".
   */
  static int behindStation(Text text, Lexicon lexicon) {
    boolean ofParty =
        AgencyTailReader.isCode(text.tokens(), 0)
            && lexicon
                .agency(text.tokens(), 1)
                .filter(body -> body.meaning().kind().equals(AgencyKind.PartyBody.name()))
                .isPresent();
    return ofParty ? 3 : 0;
  }
}
