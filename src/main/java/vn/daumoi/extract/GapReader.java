package vn.daumoi.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Tells what stands between two items: a comma, a dash, a verb that says one holds the other. */
final class GapReader {
  /** Words between a person and a post that say the one holds the other. */
  private static final List<String> VERBS =
      List.of(
          "là",
          "làm",
          "giữ",
          "đảm nhiệm",
          "đảm nhận",
          "nắm",
          "nắm giữ",
          "giữ thêm",
          "đảm nhiệm thêm",
          "đảm nhận thêm",
          "kiêm nhiệm",
          "kiêm nhiệm thêm",
          "kiêm thêm",
          "kiêm thêm nhiệm vụ",
          "kiêm nhiệm vụ",
          "kiêm chức",
          "kiêm chức vụ",
          "kiêm giữ",
          "kinh qua",
          "trải qua",
          "qua",
          "trở thành",
          "với tư cách",
          "lấy tư cách",
          "với danh nghĩa",
          "với trách nhiệm là",
          "lấy danh nghĩa",
          "sử dụng danh nghĩa",
          "từ chức",
          "từ nhiệm",
          "bị xóa tư cách",
          "khỏi",
          "rời ghế",
          "ngồi ghế",
          "giữ ghế",
          "nhậm chức",
          "được bổ nhiệm",
          "được bầu",
          "được chỉ định",
          "được phân công",
          "được cử");

  /** What may follow them: how many, the noun of an office, and what leads on to its name. */
  private static final List<String> MANY =
      List.of("các", "nhiều", "những", "cả hai", "hai", "đồng thời hai", "cùng lúc hai");

  private static final List<String> OFFICES =
      List.of("chức", "chức vụ", "chức danh", "cương vị", "vị trí", "vai trò", "trọng trách");
  private static final List<String> AS = List.of("như", "là");

  private static final Pattern HOLDS =
      Pattern.compile(
          "(?:.* )?(?:"
              + either(VERBS)
              + "(?: "
              + either(MANY)
              + ")?"
              + "(?: "
              + either(OFFICES)
              + ")?"
              + "(?: "
              + either(AS)
              + ")?(?: (?:tân|đương kim))?(?: :)?|(?:với|trên|ở|từ|vào|trong) (?:cương vị|vị"
              + " trí|vai trò|chức vụ|chức danh)(?: là)?|thôi chức(?: vụ)?)");

  /** The words that such a phrase ends with, whichever of its parts it has. */
  private static final Set<String> ENDS =
      Stream.of(VERBS, MANY, OFFICES, AS, List.of("tân", "kim", ":"))
          .flatMap(List::stream)
          .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private static final WordSet HOLDS_AT_END = WordSet.of(ENDS.toArray(String[]::new));

  /** The words that all other gaps which say something begin with, besides numbers. */
  private static final WordSet LEADS =
      WordSet.of(
          ",", ";", ":", "-", "/", "|", "&", "(", ")", "và", "kiêm", "đồng", "rồi", "sau", "cùng",
          "với", "khác", "là", "gồm", "bao", "các", "hai", "ba", "bốn", "khóa", "nhiệm", "đối",
          "cho", "hiện", "trước", "đến", "lên", "sinh", "sn", "từ", "giai", "từng", "còn", "quốc",
          "thứ", "của", "phụ", "như", "cầm", "năm", "khi", "lúc", "thời", "bấy", "mới");

  private static final Pattern AND =
      Pattern.compile(
          "[,;]? ?(?:và|&|kiêm|kiêm nhiệm|đồng thời là|đồng thời|và là|rồi|sau đó là|sau đó)");

  /** Steps from one post of a career to the next: "từ Trưởng phòng, Phó Giám đốc đến Giám đốc". */
  private static final Set<String> STEPS = Set.of("đến", "cho đến", "lên");

  /** What may follow a post or a name before the next post: its term, its years, a birth. */
  private static final Pattern TERM =
      Pattern.compile(
          "\\([^()]*\\)|(?:qua )?các thời kỳ|phụ trách(?: (?:[^ ,;:().-]+)){1,10}|cầm quyền|thứ"
              + " (?:\\d+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|sinh năm \\d{4}|sinh ngày \\d+"
              + " (?:/ \\d+ /|tháng \\d+ năm) \\d+|(?:vào đảng|nhập ngũ|tham gia (?:công tác|cách"
              + " mạng))(?: từ)?(?: ngày| tháng| năm)? \\d+(?: / \\d+)*|sn \\d{4}|quốc tịch [^"
              + " ,)]+(?: [^ ,)]+)?|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|\\d+ (?:năm"
              + " )?tuổi(?: đảng)?|(?:(?:các|hai|ba|bốn|từ|\\d) )?khóa (?:[ivx]+|\\d+)(?:"
              + " \\([^()]*\\))?(?: ?(?:,|-|và|đến) ?(?:[ivx]+|\\d+)(?: \\([^()]*\\))?)*|\\d"
              + " khóa|(?:giai đoạn )?từ (?:(?:tháng )?\\d+ / )?(?:năm )?\\d{4}(?: (?:-|đến)"
              + " (?:nay|(?:(?:tháng )?\\d+ / )?(?:năm )?\\d{4}))?|giai đoạn \\d{4} - \\d{4}|nhiệm"
              + " kỳ (?:\\d{4} - \\d{4}(?: ?, \\d{4} - \\d{4})*|[ivx]+)");

  /** "Chủ tịch G20 năm 2024 Luiz …": the year of a post that goes from one to the next. */
  private static final Pattern YEAR = Pattern.compile("(?:năm )?\\d{4}");

  /** "Thủ tướng Anh khi đó David Cameron": when the post was the holder's. */
  private static final Set<String> THEN =
      Set.of("khi đó", "khi ấy", "lúc đó", "lúc ấy", "bấy giờ", "lúc bấy giờ", "thời bấy giờ");

  /** What leads from a post to the list of those who hold it. */
  private static final Pattern LISTS =
      Pattern.compile(
          "(?:(?:khác|còn lại|mới) ?)?,? ?(?:(?:hiện nay|hiện|trước đó|trước đây|trước"
              + " kia|(?:khi|lúc) (?:đó|ấy)|(?:lúc )?bấy giờ) )?(?:là|gồm|gồm có|bao gồm|như)?(?:"
              + " các)? ?:?");

  /** "ba Chủ tịch nước tuyên thệ là A, B và C": what those are told to have done leads to them. */
  private static final Pattern TOLD_LISTS = Pattern.compile("(?:[^ ,:;.()]+ ){1,3}(?:là|gồm) ?:?");

  /** What is left of a term's marks. */
  private static final Pattern CLOSED = Pattern.compile("^ ?\\) ?");

  private static final Pattern COMMAS = Pattern.compile("(?:, +)+,");
  private static final Pattern SEMICOLONS = Pattern.compile("(?:[,;] +)+;");
  private static final Pattern BLANKS = Pattern.compile(" +");

  /** So many letters any word of a term has, besides its bracket. */
  private static final int SHORTEST_TERM = 3;

  private static final List<String> TERMED =
      List.of(
          ")",
          "phụ trách ",
          "cầm quyền",
          "khóa",
          "thứ ",
          "nhiệm kỳ",
          "thời kỳ",
          "từ ",
          "giai đoạn",
          "sinh n",
          "sn ",
          "quốc tịch",
          "vào đảng",
          "nhập ngũ",
          "tham gia",
          "tuổi",
          " tướng",
          " tá",
          " úy");

  private static final Set<String> LISTED = Set.of(",", ";", "và", ", và", "; và", "cùng");

  /** What says of all posts behind it that they are over: "ông A, nguyên: Bí thư …, Chủ tịch …". */
  private static final Set<String> FORMERLY =
      Set.of(
          ", nguyên :",
          ", nguyên là :",
          ", từng là :",
          ", nguyên là",
          ", khi đó là",
          ", lúc đó là",
          ", khi ấy là",
          ", bấy giờ là",
          ", lúc bấy giờ là",
          ", lúc ấy là",
          ", thời điểm đó là",
          "( khi đó là",
          "( lúc đó là",
          "( nguyên là",
          "( từng là",
          "( trước là",
          "( trước đây là",
          ", trước là",
          ", trước đây là",
          "- nguyên là",
          // before a rank, which is passed over: "(cựu Trung tướng, Thứ trưởng Bộ Công an)"
          ", nguyên",
          ", cựu",
          "( nguyên",
          "( cựu");

  /** What says in a bracket that a post is of all named before it. */
  private static final Set<String> OF_ALL =
      Set.of("( đều", "( đều là", "( cùng là", "( đều nguyên là", "( cùng nguyên là");

  /** "A, B (2 cựu Phó Giám đốc …)": how many have the post. */
  private static final Pattern SEVERAL = Pattern.compile("\\( (?:cả )?(?:hai|ba|bốn|[2-9])");

  private static final Set<String> LINE_ENDS = Set.of("", ";", ",", ")", ") ;", ") ,");

  private static final Set<String> FOR = Set.of("đối với", "đối vối", "cho");

  private static final Set<String> OFFICE =
      Set.of("chức", "vụ", "danh", "trí", "vị", "làm", "nhiệm", "giữ", "bầu", "định", "lại", "và");

  /** The nouns of an office before its title. */
  private static final WordSet OFFICE_NOUNS = WordSet.of("chức", "vụ", "danh", "trí", "vị");

  private static final Phrases<Boolean> POWERS =
      Phrases.of("quyền hạn của", "nhiệm vụ của", "công việc của", "quyền của", "xóa tư cách");

  private static final int LONGEST_LEAD = 40;

  /** How many words and marks a title that no table tells has at most. */
  private static final int LONGEST_TITLE = 12;

  /** How many marks and numbers stand at most between a head and the name in the next line. */
  private static final int LONGEST_LINE_MARK = 3;

  private static final WordSet FORMER = WordSet.of("nguyên", "cựu", "quyền");

  /** What is said before a title of its holder: that the post is new, or held by a woman. */
  private static final WordSet OF_HOLDER = WordSet.of("tân", "nữ");

  private static final Phrases<Boolean> RANKS =
      Phrases.of(
          "đại tướng",
          "thượng tướng",
          "trung tướng",
          "thiếu tướng",
          "đại tá",
          "thượng tá",
          "trung tá",
          "thiếu tá",
          "đô đốc",
          "phó đô đốc",
          "chuẩn đô đốc");

  private static final WordSet BEFORE_RANK = WordSet.of("là", "làm", "nguyên", "cựu");

  /** How titles begin. */
  private static final WordSet TITLES =
      WordSet.of(
          "phó", "trưởng", "cụm", "khối", "thành", "ủy", "chủ", "tổng", "giám", "bí", "viện",
          "chánh", "tổ", "đội", "nhóm", "đại");

  /** How many words the term of a post has at most, with what leads on behind it. */
  private static final int LONGEST_TERM = 12;

  private static final Set<String> WITHIN = Set.of("thuộc", ", thuộc");

  private final Text text;
  private final Appositions appositions;

  /** The gaps told before, by the token their second item begins at. */
  private final @Nullable Gap[] told;

  private static String either(List<String> phrases) {
    return "(?:" + String.join("|", phrases) + ")";
  }

  GapReader(Text text, Appositions appositions) {
    this.text = text;
    this.appositions = appositions;
    this.told = new Gap[text.tokens().size()];
  }

  /** What stands between two items. */
  enum Gap {
    NOTHING,
    COMMA,
    DASH,
    SEMICOLON,
    COLON,
    OPEN,
    FORMERLY,
    AND,
    HOLDS,
    OTHER
  }

  /** The gap between an item and the next. */
  Gap between(Item before, Item item) {
    Gap known = told[item.from()];
    if (known == null) {
      known = read(before, item);
      told[item.from()] = known;
    }
    return known;
  }

  private Gap read(Item before, Item item) {
    if (isHeadOfLines(before, item)) {
      return Gap.COLON;
    }
    if (isNextNumber(before, item)) {
      return Gap.SEMICOLON;
    }
    int from =
        before instanceof Item.NameItem ? behindOrigin(appositions.end(before.to())) : before.to();
    int to =
        item instanceof Item.PostItem
            ? beforeRank(from, beforeNew(from, item.from()))
            : item.from();
    if (from == to) {
      return CapitalRun.isOnLine(text, to) ? Gap.NOTHING : overLine(before, item);
    }
    if (item instanceof Item.NameItem && Signature.isMarkOfOne(text, from, to)) {
      return Gap.NOTHING;
    }
    int start = clause(from, to);
    if (start > from && !(start == to && isOverLines(before, from, to))) {
      return isHeld(start, to) ? Gap.HOLDS : Gap.OTHER;
    }
    Token first = text.tokens().get(from);
    if (to - from > LONGEST_LEAD) {
      return Gap.OTHER;
    }
    boolean many = before instanceof Item.PostItem && isMany(before);
    if (!LEADS.has(first) && first.kind() != Token.Kind.NUMBER && !many) {
      return isHeld(from, to) ? Gap.HOLDS : Gap.OTHER;
    }
    boolean name = !(item instanceof Item.PostItem);
    if (name && first.is(")") && !(before instanceof Item.PostItem && isListed(from + 1, to))) {
      return Gap.OTHER;
    }
    String between = untermed(words(from, to));
    boolean list =
        before instanceof Item.PostItem
            && (item instanceof Item.NameItem
                || item instanceof Item.HonorificItem
                || between.endsWith(":")
                || between.endsWith("gồm"));
    if (before instanceof Item.PostItem
        && (FOR.contains(between) && isOffice(before.from())
            || (between.equals("với") || isOfHolder(between, item))
                && isCalledOffice(before.from()))) {
      return Gap.NOTHING;
    }
    if (FORMERLY.contains(between) && !name) {
      return Gap.FORMERLY;
    }
    if (item instanceof Item.PostItem post && isOfAll(between, post)) {
      return Gap.OPEN;
    }
    if (item instanceof Item.PostItem && (isShortForm(from, to) || isTitle(before, from, to))) {
      return Gap.COMMA;
    }
    return switch (between) {
      case "" -> Gap.NOTHING;
      case ",",
          ", một",
          ", nghề nghiệp :",
          ", chức vụ :",
          ", chức danh :",
          "- chức vụ :",
          "- chức danh :",
          "; nghề nghiệp :",
          "; chức vụ :",
          "; chức danh :" ->
          Gap.COMMA;
      case "-" -> name && !CapitalRun.isOnLine(text, from) ? Gap.SEMICOLON : Gap.DASH;
      case "|" -> name ? Gap.OTHER : Gap.COMMA;
      case "/" ->
          before instanceof Item.PostItem && item instanceof Item.PostItem ? Gap.COMMA : Gap.OTHER;
      case ";", "; và", ";;", "; ;" -> Gap.SEMICOLON;
      case ":" -> Gap.COLON;
      case "(",
          "( là",
          "( hiện là",
          "( tức",
          "( ,",
          ", (",
          "( -",
          "( nghề nghiệp :",
          "( chức vụ :",
          "( chức danh :" ->
          Gap.OPEN;
      case "cùng", "cùng với", ", cùng", "với" ->
          before instanceof Item.NameItem && !name ? Gap.OTHER : Gap.AND;
      case "từng", ", từng" -> name ? Gap.OTHER : Gap.HOLDS;
      default -> {
        if (name
            && before instanceof Item.PostItem
            && (YEAR.matcher(between).matches() || THEN.contains(between))) {
          yield Gap.NOTHING;
        }
        boolean told = many && TOLD_LISTS.matcher(between).matches();
        if (list && LISTS.matcher(between).matches() || told) {
          yield Gap.COLON;
        }
        if (AND.matcher(between).matches() || isStep(before, item, between)) {
          yield Gap.AND;
        }
        yield holds(between) ? Gap.HOLDS : Gap.OTHER;
      }
    };
  }

  /** "A là Thượng tướng, Thứ trưởng …": before the rank that stands between a verb and a post. */
  private int beforeRank(int from, int post) {
    List<Token> tokens = text.tokens();
    return post - from > 1 && tokens.get(post - 1).is(",")
        ? RANKS
            .endingAt(tokens, post - 1)
            .map(Phrases.Match::from)
            .filter(rank -> rank > from && BEFORE_RANK.has(tokens.get(rank - 1)))
            .orElse(post)
        : post;
  }

  /** "A, tân Giám đốc Sở Y tế", "A - nữ Giám đốc …": before what a title has no part of. */
  private int beforeNew(int from, int post) {
    return post - from > 1 && OF_HOLDER.has(text.tokens().get(post - 1)) ? post - 1 : post;
  }

  /**
   * "A, B (đều là Phó Giám đốc …)", "A, B (2 Phó Giám đốc …)", "A, B (cùng nguyên Phó Giám đốc …)":
   * of all before.
   */
  private static boolean isOfAll(String between, Item.PostItem item) {
    return OF_ALL.contains(between)
        || SEVERAL.matcher(between).matches()
        || between.equals("( cùng") && item.post().former();
  }

  /** What parts two items of which the second begins the next line. */
  private Gap overLine(Item before, Item item) {
    boolean post = item instanceof Item.PostItem;
    if (post && before instanceof Item.NameItem) {
      return isNumbered(before.from()) ? Gap.COMMA : Gap.OTHER;
    }
    return endsLine(before) || post && isHeading(item) ? Gap.OTHER : Gap.NOTHING;
  }

  /** "1. Nguyễn Văn A\nBí thư Tỉnh ủy": a name alone behind the number of its line. */
  private boolean isNumbered(int name) {
    List<Token> tokens = text.tokens();
    return name > 1
        && tokens.get(name - 1).is(".")
        && tokens.get(name - 2).kind() == Token.Kind.NUMBER
        && (name == 2 || !CapitalRun.isOnLine(text, name - 2));
  }

  /** "Phó Giám đốc Sở\nĐại diện Công an tỉnh:": whose people are told of below. */
  private boolean isHeading(Item post) {
    return post.to() < text.tokens().size() && text.tokens().get(post.to()).is(":");
  }

  /**
   * "Bổ nhiệm Giám đốc Sở\nThứ trưởng A …", "…\nÔng A …": a post that words of its line lead to.
   */
  private boolean endsLine(Item before) {
    return before instanceof Item.PostItem
        && before.from() > 0
        && CapitalRun.isOnLine(text, before.from())
        && text.tokens().get(before.from() - 1).isWord();
  }

  /** "A từ Romania, B từ Mexico": behind the land that somebody in a list is from. */
  private int behindOrigin(int at) {
    int land = at + 1;
    boolean told =
        land < text.tokens().size()
            && text.tokens().get(at).is("từ")
            && text.tokens().get(land).kind() == Token.Kind.CAPITALIZED;
    int end = told ? CapitalRun.end(text, land) : at;
    boolean listed = end < text.tokens().size() && LISTED.contains(text.tokens().get(end).key());
    return told && listed ? end : at;
  }

  private boolean isMany(Item post) {
    return post.from() > 0
        && (ClaimWords.MANY.contains(text.tokens().get(post.from() - 1).key())
            || text.tokens().get(post.from() - 1).kind() == Token.Kind.NUMBER);
  }

  /** "A, UVXYZ, Trưởng Ban …": a short form that no table tells, in a row of posts. */
  private boolean isShortForm(int from, int to) {
    List<Token> tokens = text.tokens();
    return to - from == 3
        && (tokens.get(from).is(",") || tokens.get(from).is("-"))
        && tokens.get(from + 1).kind() == Token.Kind.UPPER
        && tokens.get(from + 2).is(",");
  }

  /**
   * "A, Cụm phó Cụm thi đua, Chủ tịch Hội …", "A, Tỉnh ủy viên, Đại diện vốn Nhà nước, Chủ tịch
   * HĐQT …": a title that no table tells, in a row of posts; behind a post it has a capital.
   */
  private boolean isTitle(Item before, int from, int to) {
    List<Token> tokens = text.tokens();
    int head = FORMER.has(tokens.get(Math.min(from + 1, to))) ? from + 2 : from + 1;
    return (before instanceof Item.NameItem
            || before instanceof Item.PostItem && text.isCapital(from + 1))
        && to - from <= LONGEST_TITLE
        && head + 1 < to - 1
        && tokens.get(from).is(",")
        && tokens.get(to - 1).is(",")
        && TITLES.has(tokens.get(head))
        && tokens.subList(head, to - 1).stream().allMatch(Token::isWord);
  }

  /**
   * "Các Phó Chủ tịch HĐND tỉnh\nĐồng chí A\nĐồng chí B": a line of no more than a head of many.
   */
  private boolean isHeadOfLines(Item before, Item item) {
    boolean head =
        before instanceof Item.PostItem
            && before.from() > 0
            && ListLines.opens(text.tokens(), before.from() - 1)
            && ClaimWords.MANY.contains(text.tokens().get(before.from() - 1).key());
    return head
        && !(item instanceof Item.PostItem)
        && item.from() - before.to() <= LONGEST_LINE_MARK
        && ListLines.opens(text.tokens(), item.from())
        && text.tokens().subList(before.to(), item.from()).stream()
            .allMatch(
                token -> token.kind() == Token.Kind.MARK || token.kind() == Token.Kind.NUMBER);
  }

  /** "1. A\n2. B": names that each end a line with the next number. */
  private boolean isNextNumber(Item before, Item item) {
    int number = before.to();
    return before instanceof Item.NameItem
        && !(item instanceof Item.PostItem)
        && item.from() - number == 2
        && text.isNumeral(number)
        && !CapitalRun.isOnLine(text, number)
        && ListLines.opens(text.tokens(), item.from());
  }

  /** "Các ủy viên gồm:" over lines that each begin with an item. */
  private boolean isOverLines(Item before, int from, int to) {
    return before instanceof Item.PostItem
        && text.tokens().get(to - 1).is(":")
        && LISTS.matcher(words(from, to)).matches();
  }

  /** "Đại biểu Quốc hội khóa XV, thuộc Đoàn …": whether an item tells within what one before is. */
  boolean isWithin(Item before, Item item) {
    return item instanceof Item.AgencyItem
        && item.from() - before.to() <= LONGEST_TERM
        && item.from() > before.to()
        && text.tokens().get(item.from() - 1).is("thuộc")
        && WITHIN.contains(untermed(words(before.to(), item.from())));
  }

  /** Whether an item begins a line right behind another and the marks that end it. */
  boolean isNextLine(Item before, Item item) {
    return !CapitalRun.isOnLine(text, item.from())
        && LINE_ENDS.contains(words(before.to(), item.from()));
  }

  /** "A (Chủ tịch …), B": whether a list goes on behind the bracket of a post. */
  private boolean isListed(int from, int to) {
    return LISTED.contains(words(from, to));
  }

  /** "Trưởng phòng đến Giám đốc", not "lời chúc của Tổng thống Ireland đến Chủ tịch nước". */
  private boolean isStep(Item before, Item item, String between) {
    return STEPS.contains(between)
        && before instanceof Item.PostItem
        && item instanceof Item.PostItem
        && !(before.from() > 0 && text.tokens().get(before.from() - 1).is("của"));
  }

  /** Where the sentence or line begins that an item stands in, when not before its gap. */
  private int clause(int from, int to) {
    for (int i = to; i > from && to - i < LONGEST_LEAD; i--) {
      if (startsSentence(i)) {
        return i;
      }
    }
    return from;
  }

  /**
   * "chức vụ Bộ trưởng … đối với ông A": the office is A's, as is the next: "… và Bộ trưởng … đối
   * với ông B"; "quyền hạn của đại biểu Quốc hội đối với ông C".
   */
  private boolean isOffice(int post) {
    return post > 0 && OFFICE.contains(text.tokens().get(post - 1).key())
        || POWERS.endingAt(text.tokens(), post).isPresent();
  }

  /** "bổ nhiệm vị trí Giám đốc với ông A", but not "dự kiến bầu Chủ tịch với ông A". */
  private boolean isCalledOffice(int post) {
    return post > 0 && OFFICE_NOUNS.isAt(text, post - 1);
  }

  /** "chức Giám đốc của ông A" */
  private static boolean isOfHolder(String between, Item item) {
    return between.equals("của") && item instanceof Item.HonorificItem;
  }

  private static boolean holds(String between) {
    return ENDS.contains(between.substring(between.lastIndexOf(' ') + 1))
        && HOLDS.matcher(between).matches();
  }

  private boolean isHeld(int from, int to) {
    return HOLDS_AT_END.has(text.tokens().get(to - 1)) && HOLDS.matcher(words(from, to)).matches();
  }

  /** The words without the term or years of the post before them. */
  private static String untermed(String words) {
    if (!isTermed(words)) {
      return words;
    }
    String rest = TERM.matcher(words).replaceAll("");
    String open = CLOSED.matcher(rest).replaceFirst("");
    String parted = SEMICOLONS.matcher(COMMAS.matcher(open).replaceAll(",")).replaceAll(";");
    return BLANKS.matcher(parted).replaceAll(" ").strip().replace("- ,", "-");
  }

  /** Whether the term of a post may stand in words: nearly all are one mark or "và" alone. */
  private static boolean isTermed(String words) {
    if (words.length() < SHORTEST_TERM) {
      return words.equals(")");
    }
    for (String word : TERMED) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsSentence(int token) {
    return text.sentenceAt(text.tokens().get(token).start()).from() == token;
  }

  /** The keys of the tokens, parted by blanks. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token token : text.tokens().subList(Math.min(from, to), to)) {
      words.append(words.isEmpty() ? "" : " ").append(token.key());
    }
    return words.toString();
  }
}
