package vn.daumoi.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** What the words before a post or a name tell of who holds it. */
final class ClaimWords {
  static final Set<String> MANY = Set.of("các", "những", "nhiều", "hai", "ba", "bốn", "năm");

  private static final Pattern NO_HOLDER =
      containing(
          "thay|không|chưa|chuẩn bị|đề xuất|dự kiến(?: sẽ)?(?: được)? (?:bầu|bổ nhiệm|trở"
              + " thành|giữ|làm)|nhân sự|ký|giới thiệu|đề cử|ứng cử|tranh cử|thầy cô|kiện toàn|để"
              + " quốc hội|để bầu|về việc|(?:bố|cha|mẹ|vợ|chồng|con|anh|em)(?: trai| gái| rể| dâu|"
              + " ruột)?(?: của)? (?:mình|ông|bà)(?: từng| đang| hiện)? là|có"
              + " (?:bố|cha|mẹ|vợ|chồng|con|cháu|anh|chị|em|chú|bác|cậu)(?: trai| gái| rể| dâu|"
              + " ruột| vợ| đẻ)?(?: từng| đang| hiện| nguyên)* (?:là|làm|giữ)|(?:các|những) (?:[^"
              + " ,]+ ){1,4}được|(?:bổ nhiệm|chỉ định|điều động|phân công|giao|cử|đề bạt|đưa|bố"
              + " trí|sắp xếp)(?: một| hai| ba| \\d+| các| những| nhiều)?"
              + " (?:con|cháu|vợ|chồng|bố|cha|mẹ|người|cán bộ|nhân viên|chuyên viên|(?:anh|chị|em)"
              + " (?:trai|gái|rể|dâu|ruột|họ|vợ|chồng))");

  /** "đều là", "là hai", "(cùng": what is said of all who were named. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "\\( (?:đều|cùng|(?:cả )?(?:hai|ba|bốn|[2-9])$)(?: .*)?|(?:đều|cùng)(?: từng| đang)?"
              + " (?:là|giữ|làm)(?: .*)?|là (?:hai|ba|bốn|\\d+|các|những)(?: .*)?");

  private static final Pattern PAST =
      containing(
          "từng|có nhiều năm (?:là|làm|giữ)|nguyên|trước đó|trước khi|thôi|miễn nhiệm|khỏi|nguyên"
              + " là|trải qua|kinh qua|không còn|đã (?:đảm nhiệm|đảm nhận|giữ) (?:các|nhiều)|khi"
              + " còn|lúc còn|(?:khi|lúc|thời điểm) (?:đó|ấy)(?: đang)? là|khi đang là");

  /** "trước khi trở thành Giám đốc": what comes after, not what is over. */
  private static final Pattern NEXT =
      Pattern.compile(".*trước khi (?:được|trở thành|làm|giữ|đảm nhiệm|là)(?: .*)?");

  /** "xin thôi giữ chức": what somebody still has. */
  private static final Pattern ASKED = containing("xin(?: được)? thôi");

  private static final Pattern PRESENT = containing("hiện|hiện nay|nay|đến nay|hiện là");

  private static final Pattern ALONE =
      Pattern.compile(
          "(?:(?:đồng thời|ngoài ra|trước đó) ?,? )?(?:ông|bà|đồng chí)(?: cũng| còn)?");

  private static final Pattern SUBJECT = containing("ông|bà|đồng chí|anh|chị|cô");

  /** "trải qua nhiều chức vụ trong ngành như", "một số vai trò khác có thể kể đến như:". */
  private static final Pattern CAREER =
      Pattern.compile(
          "(?:.* )?(?:(?:trải qua|kinh qua|đảm nhiệm|đảm nhận|nắm giữ|giữ|qua)(?: lần lượt)?"
              + " (?:nhiều|các|những)|một số|tất cả các)"
              + " (?:chức|vị trí|cương vị|trọng trách|vai trò|nhiệm vụ)(?: [^ ]+){0,24}"
              + " (?:(?:(?:như|từ|gồm)(?: :)?|:)(?: .* ;)?|,)");

  /** "từng công tác tại Phòng Hậu cần, Trưởng Công an huyện": after where somebody worked. */
  private static final Pattern WORKED =
      containing("(?:từng|đã|trước đó) (?:công tác|làm việc) (?:tại|ở|qua)", " .+ ,");

  /** "Bà từng là phó bí thư …, rồi": behind posts of a career that were not read. */
  private static final Pattern FORMERLY =
      Pattern.compile(
          "(?:.* )?từng (?:là|làm|giữ|giữ chức|giữ chức vụ|đảm nhiệm|đảm nhiệm chức vụ)"
              + "(?: (?!ông |bà |anh |chị |bị |do |cho )[^ ]+)+ [,;](?: rồi)?");

  /** "Năm 2010 - 2015", "Từ tháng 5/2004 đến nay": the days of a step in a career. */
  private static final String DAYS =
      "(?:[-+*•] )?(?:từ )?(?:(?:năm|tháng|ngày) )?\\d+(?: (?:/|-|đến|tháng|năm|nay|\\d+))*";

  /** "Năm 2010 - 2015:", "Năm 2010: giữ chức": a step whose post follows. */
  private static final Pattern STEP = Pattern.compile(DAYS + " :(?: là| giữ chức)?");

  /**
   * "Từ năm 2005 đến 2010, giữ chức", "Từ năm 2005 đến 2010 là": the same before a verb whose
   * subject is left out.
   */
  private static final Pattern STEPPED =
      Pattern.compile(
          DAYS
              + "(?: [:,]|(?= (?:là|giữ|làm|được)(?: |$)))(?: (?:được|tiếp"
              + " tục|bổ|nhiệm|bầu|chỉ|định|điều|động|phân|công|luân|chuyển"
              + "|cử|giao|là|làm|giữ|chức|vụ|đảm|nhận|trở|thành))*");

  /** A line of a list in a story: "* Là Ủy viên Trung ương Đảng khóa XI, …". */
  private static final Pattern BULLET = Pattern.compile("[-+*•] (?:là|từng là|nguyên là)");

  private static final WordSet SPANS = WordSet.of("đến", "tới", "-");

  /** What leads from a post to the person who holds it: "Trên cương vị Bí thư Tỉnh ủy, ông A". */
  private static final Pattern ROLE =
      containing(
          "(?:trên|với|ở|trong|từ) (?:cương vị|vai trò|tư cách|vị trí|chức vụ|trách nhiệm)(?:"
              + " mới)?(?: là)?",
          "");

  private static final Pattern ROLE_ALONE =
      Pattern.compile(
          "(?:trên|với|ở|trong) (?:cương vị|vai trò|tư cách|vị trí|chức vụ|trách nhiệm)(?: là)?"
              + "|trước khi (?:là|làm|giữ|đảm nhiệm|đảm nhận|trở thành|giữ chức|giữ chức vụ"
              + "|giữ cương vị|đảm nhiệm chức vụ|đảm nhận chức vụ)");

  /** "5 khóa (XI, XII, XIII, XIV, XV).", "khóa XV." */
  private static final Pattern TERMS_ALONE =
      Pattern.compile(
          "(?:(?:\\d+ )?khóa(?: [ivx]+)?|nhiệm kỳ \\d+ - \\d+)?(?: \\([^)]*\\))? ?\\.?");

  private static final Pattern LED =
      Pattern.compile(
          "(?:với việc )?(?:hiện |đang |từng |nguyên |vốn )*là|(?:trở|quay) lại"
              + " làm|.*(?:khi|lúc|hồi|thời gian)(?: còn| đang)? (?:(?:giữ|đảm nhiệm)(?: các)?"
              + " (?:chức|chức vụ|cương vị|vị trí)|làm|là|đảm nhiệm)");

  private static final Pattern OPENING =
      Pattern.compile("(?:[^ ,]+ ){1,12}, ?|theo|ảnh :|trong ảnh :|còn|- ");

  /** What somebody does in another's name. */
  private static final Phrases<Boolean> ON_BEHALF =
      Phrases.of("ủy quyền", "thừa ủy nhiệm", "thay mặt");

  private static final Phrases<Boolean> ONCE =
      Phrases.of("từng giữ chức", "từng giữ chức vụ", "từng là", "từng làm");

  private static final Phrases<Boolean> UNTIL_THEN =
      Phrases.of("trước đó là", "trước đây là", "trước kia là");

  private static final Pattern VISITS =
      containing("thăm|thăm hỏi|gặp|gặp gỡ|chúc|chúc mừng|chúc tết|động viên|tặng quà", " [^;:.]*");

  private static final Pattern ASIDE =
      Pattern.compile("(?:ngay )?(?:sau|trước|tại|trong|khi|nhân|qua) [^,;]*");

  private static final Pattern OVER =
      containing("từng|nguyên|(?<!trước )khi|lúc|hồi|thời gian|đi lên từ");

  private static final Pattern HAS =
      Pattern.compile(
          "(?:khóa (?:[ivx]+|\\d+) )?(?:(?:hiện|hiện nay|đang) )*(?:có|gồm|bao gồm|gồm có)(?:"
              + " (?:\\d+|các|hai|ba|bốn|một))*");

  private static final Pattern MADE_BY = Pattern.compile("(?:, )?do(?: .*)?");

  private static final Pattern BIRTH = containing("sinh năm|sinh ngày|ngày sinh|năm sinh|quê quán");

  private static final Pattern HOME =
      containing(
          "quê|quê quán|quê ở|trú|trú tại|ngụ|ngụ tại|sinh tại|thường trú|thường trú tại",
          "(?: :)?(?: ở| tại)?");

  private static final Pattern ADDRESS = containing("thường trú|trú quán|trú tại|nơi ở|chỗ ở");

  private static final Pattern SPOKEN_TO =
      Pattern.compile(
          "(?:phát biểu|đáp từ|chúc mừng|tranh luận|đặt câu hỏi)(?: [^ ,]+){0,8} (?:cho|tới|với)"
              + "|(?:trả lời )?chất vấn|hỏi");

  /** "Theo đề nghị của", "sau khi nghe báo cáo của": what leads to whose words are followed. */
  private static final Pattern ADVISED =
      containing(
          "(?:theo|thực hiện|tiếp thu|căn cứ|trên cơ sở|sau khi nghe|xét|bất chấp|mặc dù có) (?:[^"
              + " ,]+ ){0,2}(?:đề nghị|đề xuất|kiến nghị|tham mưu|ý kiến|báo cáo|tờ trình|chỉ"
              + " đạo|yêu cầu|kết luận|phân công)(?: [^ ,]+){0,4}",
          "");

  /** "Theo Quyết định số … của": what leads to who decides, and not to whom it is about. */
  private static final Pattern DECIDED = containing("quyết định(?: [^ ,]+){0,14} của", "");

  /** What such a paper is about, told behind who decides. */
  private static final WordSet ABOUT = WordSet.of("về", "bổ", "điều", "giao", "cho");

  /** "Báo cáo Thủ tướng": to whom somebody speaks. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:.*, )?(?:(?:kính )?thưa|(?:báo cáo|trả lời|kiến nghị|đề xuất|giải trình|cảm ơn|hứa)"
              + "(?: với| trước)?)");

  /** "Trả lời đại biểu", "Về việc bổ nhiệm ông": what leads to a name before the subject. */
  private static final Pattern FRONTED =
      Pattern.compile(
          "(?:[^,;:]* )?(?:trả lời|giải đáp|đáp lại|phản hồi|đối với|tiếp thu|ghi nhận|liên quan"
              + "|trước (?:câu hỏi|ý kiến|thắc mắc|kiến nghị|chất vấn)"
              + "|về (?:việc|trường hợp|vụ|vụ việc|ý kiến|câu hỏi|thông tin))(?: [^ ,;:]+){0,8}");

  /** "Tại buổi tiếp", "Sau báo cáo của", "Trao đổi với": what leads to one beside the subject. */
  private static final Pattern BESIDE_SUBJECT =
      Pattern.compile(
          "(?:.* )?(?:tại|trong|sau|trước|qua|khi|nhân|theo|nghe|cùng|với) (?:[^,;:]* )?(?:với|của"
              + "|tiếp|gặp|đón|thăm|gửi|kiến|đàm|và)(?: (?:hai|ba|các|những|vị|ông|bà|ngài|nữ))*"
              + "|(?:.*, )?(?:theo|cùng|tiếp|gặp|đón|hội kiến|(?:[^ ,;:]+ ){1,4}(?:với|cùng))");

  private static final Phrases<Boolean> SAYS =
      Phrases.of(
          "bày tỏ",
          "cảm ơn",
          "cam kết",
          "chia sẻ",
          "cho biết",
          "cho hay",
          "cho rằng",
          "chỉ đạo",
          "chúc mừng",
          "đánh giá",
          "đề nghị",
          "đồng ý",
          "ghi nhận",
          "giải thích",
          "hoan nghênh",
          "kêu gọi",
          "kết luận",
          "khẳng định",
          "lưu ý",
          "nêu rõ",
          "nhấn mạnh",
          "nói",
          "thông tin",
          "thừa nhận",
          "trả lời",
          "tuyên bố",
          "yêu cầu");

  /** What stands between a subject and what it does. */
  private static final WordSet DONE = WordSet.of("đã", "sẽ", "cũng", "đang", "vừa", "tái");

  private static final Phrases<Boolean> RECEIVES =
      Phrases.of(
          "tiếp",
          "đón",
          "đón tiếp",
          "hội kiến",
          "hội kiến với",
          "hội đàm với",
          "gặp",
          "gặp gỡ",
          "tiếp xã giao",
          "làm việc với",
          "chào xã giao",
          "điện đàm với",
          "trao đổi với");

  private static final WordSet CLOSES = WordSet.of(",", ".", ";", ")");

  /** "thu hồi quyết định bổ nhiệm ông": before whom nobody has made what the words go on with. */
  private static final Pattern REVOKED =
      containing(
          "(?:tạm dừng|dừng|tạm hoãn|hoãn|thu hồi|hủy|hủy bỏ)(?: thực hiện| thi hành| việc| các"
              + "| \\d+)* (?:quyết định )?(?:[^ ,;]+ ){0,12}?(?:bổ nhiệm|điều động|luân chuyển|phân"
              + " công|giao|cử)(?: lại)?",
          "(?: [^ ,;]+){0,3}");

  /** "đề xuất bổ nhiệm Phó Thủ tướng": what is only proposed, right before a name. */
  private static final Pattern PROPOSED =
      containing(
          "(?<!thông qua )(?<!phê chuẩn )(?<!trình )(?:đề xuất|đề cử|tiến cử)",
          "(?: (?!lên |tới |cho |với |của )[^ ,;]+){0,8}");

  private static final WordSet KIN =
      WordSet.of("con", "vợ", "chồng", "cháu", "bố", "cha", "mẹ", "ruột", "dâu", "rể");

  /** How many words of the rest of a career are looked at. */
  private static final int LONGEST_CAREER = 200;

  /** How many words tell a relative: "con trai cả của". */
  private static final int LONGEST_KIN = 4;

  /** What leads to whose place another takes. */
  private static final Phrases<Boolean> REPLACES =
      Phrases.of(
          "thay",
          "thay cho",
          "thay thế",
          "thay thế cho",
          "kế nhiệm",
          "thay chân",
          "người tiền nhiệm",
          "người tiền nhiệm là");

  private static final WordSet BESIDE = WordSet.of("cùng", "theo", "của", "như", "(", "thời");

  /** What opens a clause that tells when. */
  private static final Phrases<Boolean> CLAUSES = Phrases.of("sau khi", "trước khi");

  /** What leads to whom a story is about. */
  private static final Phrases<Boolean> LIVES =
      Phrases.of("ngày sinh của", "ngày mất của", "tiểu sử của", "chân dung của");

  /** What leads from an aide to the officer whom he serves. */
  private static final Pattern SERVING = Pattern.compile(" (?:của|cho) ");

  /** Who is named himself behind whom he speaks for. */
  private static final String SPOKESMAN = "Người phát ngôn";

  private static final WordSet GIVEN_TO = WordSet.of("với", "cho");

  private static final WordSet OBJECT =
      WordSet.of("nhiệm", "bầu", "động", "định", "công", "cử", "cho", "thiệu", "là", "chuyển");

  private static final Set<String> TERM = Set.of("khóa", "nhiệm", "các");

  private static final WordSet TELLING =
      WordSet.of("việc", "rằng", "khi", "do", "bởi", "cùng", "với", ":");

  /** What leads from a post to the next, or to where it was held. */
  private static final WordSet BESIDE_POST =
      WordSet.of("kiêm", "và", "rồi", "tại", "ở", "thuộc", "của", "trong", "phụ");

  private static final int NEAR = 6;

  /** How many words before a post lead to whom the subject meets or hears. */
  private static final int LONGEST_LEAD = 30;

  private final Text text;
  private final GapReader gaps;

  ClaimWords(Text text, GapReader gaps) {
    this.text = text;
    this.gaps = gaps;
  }

  private static Pattern containing(String words) {
    return containing(words, "(?: .*)?");
  }

  private static Pattern containing(String words, String tail) {
    return Pattern.compile("(?:.* )?(?:" + words + ")" + tail);
  }

  /** Whether "các", "hai" or a number stands before a post. */
  boolean isMany(int from) {
    if (from == 0 || !CapitalRun.isOnLine(text, from)) {
      return false;
    }
    Token before = text.tokens().get(from - 1);
    return before.kind() == Token.Kind.NUMBER || MANY.contains(before.key());
  }

  /** "thừa ủy quyền Thủ tướng, Bộ trưởng … A": the first is another's post. */
  boolean isBehalf(int from) {
    int at = from > 0 && text.tokens().get(from - 1).is("của") ? from - 1 : from;
    return ON_BEHALF.endingAt(text.tokens(), at).isPresent();
  }

  /** "Theo người phát ngôn Nhà Trắng, Tổng thống A đã …": who says so is not A. */
  boolean isSource(int from, PostDraft post) {
    return post.title().startsWith(SPOKESMAN) && from > 0 && text.tokens().get(from - 1).is("theo");
  }

  /**
   * "Theo Giám đốc Sở Y tế, ông A có nhiều kinh nghiệm": whether who says so is another than who is
   * named behind, of whom it is said.
   */
  boolean isToldOf(int from, Item.NameItem name) {
    List<Token> tokens = text.tokens();
    boolean source = from > 0 && tokens.get(from - 1).is("theo") && from - 1 == sentence(from);
    return source
        && name.to() < tokens.size()
        && tokens.get(name.to()).kind() == Token.Kind.LOWER
        && !isSaying(name.to());
  }

  /** "em dâu", "vợ của": whether a few words alone tell whose relative somebody is. */
  boolean isKin(int from, int to) {
    List<Token> words = text.tokens().subList(from, to);
    return words.size() <= LONGEST_KIN
        && words.stream().anyMatch(KIN::has)
        && words.stream().allMatch(Token::isWord);
  }

  /** "hai người con của Chủ tịch A là B, C": those named are of the family of who holds it. */
  boolean isOfKin(int from) {
    List<Token> tokens = text.tokens();
    return from > 1
        && tokens.get(from - 1).is("của")
        && tokens.subList(Math.max(sentence(from), from - NEAR), from).stream().anyMatch(KIN::has);
  }

  /**
   * "đặc phái viên của Thủ tướng", "… kiêm Trợ lý Chủ tịch Quốc hội": whoever is named behind is
   * the officer who is served.
   */
  boolean isOfOfficer(PostDraft post) {
    return isAide(post)
        && (SERVING.matcher(gaps.words(post.from(), post.to())).find()
            || (post.from() > 0 && text.tokens().get(post.from() - 1).is("kiêm")));
  }

  /** "Trợ lý Chủ tịch": whether a post is to serve another officer, and not to speak for one. */
  static boolean isAide(PostDraft post) {
    return !post.title().startsWith(SPOKESMAN) && post.officer().isPresent();
  }

  /** "thay ông B làm …": what follows is not of the person named next. */
  boolean isReplacing(int from) {
    return REPLACES.endingAt(text.tokens(), from).isPresent();
  }

  /** "giữa ông A với ông B": who is told of beside the one before, in no list with that one. */
  boolean isWith(int from) {
    return from > 1
        && text.tokens().get(from - 1).is("với")
        && !text.tokens().get(from - 2).is("cùng")
        && !text.tokens().get(from - 2).is("đối");
  }

  /**
   * "cùng quê với ông B", "theo ông B": a person beside the one who is told of, but not "ngày sinh
   * của B".
   */
  boolean isBeside(int from) {
    return from > 1
        && CapitalRun.isOnLine(text, from)
        && (BESIDE.has(text.tokens().get(from - 1)) || isWith(from) || isOfClause(from))
        && LIVES.endingAt(text.tokens(), from).isEmpty();
  }

  /** "ông được bổ nhiệm làm … sau khi ông B bị bắt": of whom a clause behind the verb tells. */
  private boolean isOfClause(int from) {
    return CLAUSES
        .endingAt(text.tokens(), from)
        .filter(clause -> clause.from() > sentence(from))
        .isPresent();
  }

  /** Whether a clause that tells when begins at a token. */
  boolean isClause(int token) {
    return CLAUSES.startingAt(text.tokens(), token).isPresent();
  }

  /** "từng công tác cùng ông B": a person with whom the subject does something. */
  boolean isTogether(int from) {
    return from > 1 && (text.tokens().get(from - 1).is("cùng") || isWith(from));
  }

  /** "chức Phó Chủ tịch đối với ông A, Giám đốc …": the post before the name is a new one. */
  boolean isGivenTo(Item.NameItem name) {
    int first = sentence(name.from());
    return GIVEN_TO.isAt(text, DecisionPersons.beforeCall(text.tokens(), name.from(), first));
  }

  /** "bổ nhiệm ông B", "đối với ông B": whom a decision is about. */
  boolean isObject(int from) {
    return from > 0 && CapitalRun.isOnLine(text, from) && OBJECT.has(text.tokens().get(from - 1));
  }

  /** Whether no word but those of the time or of who says so stands before a post. */
  boolean opens(String lead) {
    return lead.isEmpty() || OPENING.matcher(lead).matches();
  }

  /** "dưới thời Thủ tướng A": a person who only tells when. */
  boolean isWhen(int from) {
    return from > 1
        && text.tokens().get(from - 1).is("thời")
        && text.tokens().get(from - 2).is("dưới");
  }

  /** Whether the words between a person and a post say that it is another's or nobody's. */
  boolean isNobodys(String lead) {
    return NO_HOLDER
        .matcher(lead.replace("thư ký", "").replace("trợ lý nhân sự", "").replace("không còn", ""))
        .matches();
  }

  /**
   * "UBND tỉnh thu hồi quyết định bổ nhiệm ông A giữ chức …", "đề xuất ông A làm …": whether a name
   * stands so.
   */
  boolean isRevoked(Item.NameItem name) {
    String lead = lead(name.from());
    return REVOKED.matcher(lead).matches() || PROPOSED.matcher(lead).matches();
  }

  boolean isOfAll(String verb) {
    return OF_ALL.matcher(verb).matches();
  }

  boolean isPast(String verb) {
    return PAST.matcher(verb).matches()
        && !PRESENT.matcher(verb).matches()
        && !ASKED.matcher(verb).matches()
        && !NEXT.matcher(verb).matches();
  }

  /** Whether a form of address stands in a sentence that names its subject no more. */
  boolean speaksOfSubject(String lead) {
    return SUBJECT.matcher(lead).matches();
  }

  /** "Đồng thời, ông cũng": nobody else stands before a post that its own words call former. */
  boolean isSubjectAlone(String lead) {
    return ALONE.matcher(lead).matches();
  }

  boolean isCareer(String lead) {
    return CAREER.matcher(lead).matches() || isWorked(lead);
  }

  /** Whether a row of posts goes on with what somebody once was. */
  boolean isFormerly(String lead) {
    return FORMERLY.matcher(lead).matches();
  }

  /** Whether a row of posts goes on with the bodies where somebody worked. */
  boolean isWorked(String lead) {
    return lead.endsWith(",") && WORKED.matcher(lead).matches();
  }

  /** "Từ năm 2020 đến nay:". */
  boolean isOfToday(String lead) {
    return PRESENT.matcher(lead).matches();
  }

  boolean isStep(String lead) {
    return STEP.matcher(lead).matches();
  }

  /** Whether only the days of a step stand before a verb: "Từ năm 2015, làm". */
  boolean isStepped(String lead) {
    return STEPPED.matcher(lead).matches() || BULLET.matcher(lead).matches();
  }

  /**
   * "Chủ tịch HĐQT từ năm 2023, Phó Chủ tịch từ năm 2019": whether only the beginning of a post's
   * years stands behind it, and no later year in the sentence, which would be the next step's.
   */
  boolean isSince(int to) {
    List<Token> tokens = text.tokens();
    int year = to + 2;
    int end = Math.min(text.sentenceAt(tokens.get(to - 1).start()).to(), to + LONGEST_CAREER);
    return year < end
        && tokens.get(to).is("từ")
        && tokens.get(to + 1).is("năm")
        && tokens.get(year).isYear()
        && !(year + 1 < tokens.size() && SPANS.has(tokens.get(year + 1)))
        && tokens.subList(year, end).stream()
            .noneMatch(
                later -> later.isYear() && later.key().compareTo(tokens.get(year).key()) > 0);
  }

  /** Whether the words before a row of posts, from its sentence on, lead to the name behind it. */
  boolean isLed(String lead, boolean subject) {
    return ROLE.matcher(lead).matches() || (!subject && LED.matcher(lead).matches());
  }

  /**
   * "Trên cương vị Bộ trưởng …, ông đã", "Trước khi làm Giám đốc …, ông là": the subject follows in
   * a word, not by name.
   */
  boolean isRoleOfSubject(Item post) {
    if (!ROLE_ALONE.matcher(lead(post.from())).matches()) {
      return false;
    }
    List<Token> tokens = text.tokens();
    int end = text.sentenceAt(tokens.get(post.from()).start()).to();
    for (int i = post.to(); i + 2 < end; i++) {
      if (tokens.get(i).is(",") && PersonNameReader.ADDRESS.has(tokens.get(i + 1))) {
        return !text.isCapital(i + 2);
      }
    }
    return false;
  }

  boolean isOver(String lead) {
    return OVER.matcher(lead).matches();
  }

  /** "Hội đồng có", "Quốc hội hiện có ba": a body before its posts. */
  boolean isHaving(String between) {
    return HAS.matcher(between).matches();
  }

  /** "Ban Chỉ đạo do ông A làm …": the words between the body and the name. */
  boolean isMadeBy(String between) {
    return MADE_BY.matcher(between).matches();
  }

  boolean isBirth(String words) {
    return BIRTH.matcher(words).matches();
  }

  /** "A, sinh năm 1962; Giám đốc …": when the person was born stands before the posts. */
  boolean isBornBetween(Item before, Item post) {
    return before instanceof Item.NameItem && isBirth(gaps.words(before.to(), post.from()));
  }

  /**
   * "Phát biểu giao nhiệm vụ cho Giám đốc …, Chủ tịch … A", "Chất vấn Bộ trưởng …, đại biểu A": who
   * is spoken to is not A.
   */
  boolean isSpokenTo(int from) {
    return SPOKEN_TO.matcher(lead(from)).matches();
  }

  /**
   * "Theo đề nghị của Bộ trưởng Bộ Nội vụ, Thủ tướng A ký …": who advises is not A, behind whose
   * name no mark ends the words that lead to the officers.
   */
  boolean isAdvising(int from, Item.NameItem name) {
    return isActing(name) && ADVISED.matcher(lead(from)).matches();
  }

  /**
   * "Theo Quyết định của Bộ trưởng Bộ Quốc phòng, Đại tá A giữ chức …": who decides is not A, of
   * whom more is told behind the name.
   *
   * @param posted whether posts of A's own stand there
   */
  boolean isDeciding(int from, Item.NameItem name, boolean posted) {
    return (posted || isActing(name) && !ABOUT.has(text.tokens().get(name.to())))
        && DECIDED.matcher(lead(from)).matches();
  }

  /** "Báo cáo Thủ tướng, Bộ trưởng A cho biết": whether the first is whom A speaks to. */
  boolean isAddressed(int from, Item.NameItem name) {
    return isActing(name) && ADDRESSED.matcher(lead(from)).matches();
  }

  private boolean isActing(Item.NameItem name) {
    return name.to() < text.tokens().size() && text.tokens().get(name.to()).isWord();
  }

  /** "Trả lời đại biểu A, Bộ trưởng … cho biết": whether a name only leads to the subject. */
  boolean isFronted(Item.NameItem name) {
    return FRONTED.matcher(lead(name.from())).matches();
  }

  /** "Trong buổi làm việc với Giám đốc …, Phó Thủ tướng A": whose post is not the subject's. */
  boolean isBesideSubject(int from) {
    String lead = gaps.words(Math.max(sentence(from), from - LONGEST_LEAD), from);
    return BESIDE_SUBJECT.matcher(lead).matches();
  }

  /** Whether the subject's verb stands behind a post: "cho biết", "cũng nhấn mạnh", "đã giao". */
  boolean isSaying(int to) {
    List<Token> tokens = text.tokens();
    boolean done =
        to + 1 < tokens.size()
            && DONE.has(tokens.get(to))
            && tokens.get(to + 1).kind() == Token.Kind.LOWER;
    return done || SAYS.startingAt(tokens, to).isPresent();
  }

  /** "đã tiếp Tổng Giám đốc A, ông B": who is received follows. */
  boolean isReceived(int from) {
    return RECEIVES.endingAt(text.tokens(), from).isPresent();
  }

  /**
   * "Hai người từng giữ chức Phó Giám đốc … gồm A và B", "Người giữ chức Giám đốc … trước đó là A":
   * a post that those behind it had once.
   */
  boolean isOnceHeld(Item post) {
    return ONCE.endingAt(text.tokens(), post.from()).isPresent()
        || UNTIL_THEN.startingAt(text.tokens(), post.to()).isPresent();
  }

  /** "Thăm hỏi cán bộ, giáo viên Trường A": those whom somebody comes to see. */
  boolean isVisited(int from) {
    return VISITS.matcher(lead(from)).matches();
  }

  /** "Sau buổi gặp", "Tại buổi tiếp": what tells when or where, before the subject. */
  boolean opensAside(String lead) {
    return ASIDE.matcher(lead).matches();
  }

  /** "việc Giám đốc Sở Y tế, ông A, vắng mặt": what is told of an officer follows. */
  boolean isToldOf(int from) {
    return from > 0 && TELLING.has(text.tokens().get(from - 1));
  }

  /** "gặp Chủ tịch UBND tỉnh, A, tại …": whether a mark ends what is told with a name. */
  boolean isClosed(Item.NameItem name) {
    List<Token> tokens = text.tokens();
    return name.to() >= tokens.size()
        || !CapitalRun.isOnLine(text, name.to())
        || CLOSES.has(tokens.get(name.to()));
  }

  /** Whether words between two places lead to where somebody lives. */
  boolean isAddress(String words) {
    return ADDRESS.matcher(words).matches();
  }

  /** Whether the place at a token is where somebody comes from or lives. */
  boolean isHome(int place) {
    return HOME.matcher(gaps.words(Math.max(sentence(place), place - NEAR), place)).matches();
  }

  /** Whether no verb follows a post: a mark, its term or the end of the line. */
  boolean endsRow(int to) {
    List<Token> tokens = text.tokens();
    return to >= tokens.size()
        || !CapitalRun.isOnLine(text, to)
        || !tokens.get(to).isWord()
        || TERM.contains(tokens.get(to).key());
  }

  /**
   * "Năm 2010: Giám đốc Sở Y tế kiêm …", not "Năm 2010: Chủ tịch nước ban hành …": whether no verb
   * follows of which a post is the subject.
   */
  boolean isNoSubject(int to) {
    return endsRow(to) || text.isCapital(to) || BESIDE_POST.isAt(text, to);
  }

  /** Whether the words "; tham gia" lead to a token. */
  boolean isJoining(int to) {
    List<Token> tokens = text.tokens();
    return to > 2
        && tokens.get(to - 1).is("gia")
        && tokens.get(to - 2).is("tham")
        && (tokens.get(to - 3).is(";") || tokens.get(to - 3).is(","));
  }

  /** Whether nothing but its terms stands between a post and the end of its sentence. */
  boolean endsSentence(int to) {
    int end = text.sentenceAt(text.tokens().get(to - 1).start()).to();
    return TERMS_ALONE.matcher(gaps.words(to, end)).matches();
  }

  /** The words from the beginning of the sentence of a token to it. */
  String lead(int to) {
    return gaps.words(sentence(to), to);
  }

  /** The first token of the sentence and line that a token stands in. */
  int sentence(int token) {
    int from = text.sentenceAt(text.tokens().get(token).start()).from();
    for (int i = token; i > from; i--) {
      if (!CapitalRun.isOnLine(text, i)) {
        return i;
      }
    }
    return from;
  }
}
