package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Reads how an event is called, where it took place and which bodies held it. */
final class EventNaming {
  /** What the name of an event does not end with. */
  private static final WordSet NO_KIND_END =
      WordSet.of(
          "ngày", "và", "với", "về", "của", "trong", "từ", "để", "những", "không", "mà", "đều",
          "trước", "sau", "vừa", "như", "bao", "-", ".");

  private static final WordSet IS_HELD = WordSet.of("sẽ", "được", "diễn");

  /** What stands behind "diễn" where something takes place. */
  private static final WordSet TAKES_PLACE = WordSet.of("ra", "vào");

  /** What stands before the hour at which something begins. */
  private static final WordSet BEFORE_HOUR = WordSet.of("lúc", "từ", "hồi");

  private static final Pattern HOUR = Pattern.compile("\\d{1,2}[hg]\\d{0,2}");

  /** How many days something lasts. */
  private static final WordSet DAY_COUNTS =
      WordSet.of("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "mười", "nhiều", "các");

  /** The halves of "khai mạc", "bế mạc", "kết thúc". */
  private static final WordSet OPENS = WordSet.of("khai", "bế", "kết");

  private static final WordSet OPENED = WordSet.of("mạc", "thúc");

  /** What stands between those who organise and before their verb. */
  private static final WordSet BETWEEN_BODIES =
      WordSet.of(
          "phối", "hợp", "đã", "-", ",", "và", "với", "cùng", "long", "trọng", "đồng", "sẽ", "thể",
          "vừa", "tiến", "hành");

  private static final WordSet TERM = WordSet.of("khóa", "nhiệm", "kỳ");

  /** How groups begin that go along. */
  private static final WordSet GROUPS = WordSet.of("các", "lãnh", "hơn", "gần", "đông", "toàn");

  /** What goes on with "nhân" as a word for people or of law. */
  private static final WordSet PEOPLE =
      WordSet.of(
          "doanh", "công", "bệnh", "nạn", "nghệ", "quân", "thương", "cá", "hôn", "nguyên", "siêu",
          "phạm", "pháp", "chứng", "vĩ", "danh", "tư");

  /** Who has done much for the nation, in the words of its law. */
  private static final Phrases<Boolean> MERIT = Phrases.of("người có công");

  /** What "hồi" is the second half of, and no time. */
  private static final WordSet RETURNS = WordSet.of("thu", "phục", "khứ", "truy", "vãn");

  /** What is divided into fields that commas part: "công tác Văn hóa, Thể thao và Du lịch". */
  private static final WordSet DIVIDED = WordSet.of("tác", "ngành", "vực", "về");

  /** What goes on with the name of an event behind a comma. */
  private static final Phrases<Boolean> JOINED =
      Phrases.of(
          "bổ nhiệm",
          "điều động",
          "luân chuyển",
          "bàn giao",
          "biểu dương",
          "khen thưởng",
          "tôn vinh",
          "tri ân",
          "tặng quà",
          "trao quà",
          "chúc mừng",
          "chúc tết",
          "động viên",
          "cho ý kiến",
          "kết quả công tác",
          "kết quả thực hiện",
          "kết quả hoạt động",
          "kết quả triển khai",
          "thi hành kỷ luật",
          "triển khai",
          "quán triệt",
          "phổ biến",
          "tập huấn",
          "bồi dưỡng",
          "tuyên dương",
          "trao giải",
          "trao thưởng",
          "phát động",
          "tháo gỡ",
          "rút kinh nghiệm",
          "định hướng",
          "phương hướng",
          "tìm kiếm cứu nạn",
          "nhiệm vụ",
          "giải pháp",
          "cán bộ",
          "công chức",
          "viên chức",
          "đảng viên",
          "đoàn viên",
          "hội viên",
          "giáo viên",
          "giảng viên",
          "học sinh",
          "sinh viên",
          "chiến sĩ",
          "người lao động",
          "nguyên lãnh đạo",
          "thân nhân",
          "dâng hương",
          "dâng hoa",
          "đặt hoa",
          "gia đình chính sách",
          "doanh nghiệp");

  /** What leads to the bodies that somebody meets. */
  private static final WordSet MEETS = WordSet.of("với", "thăm", "giữa");

  private static final WordSet BODY_JOINS = WordSet.of(",", "và");

  /** What stands behind the bodies that are met. */
  private static final WordSet BEHIND_MET =
      WordSet.of("về", "để", "nhằm", "tại", "vào", "trong", "diễn", "theo", "liên");

  /** What "sáng" is the second half of, and no time of day. */
  private static final WordSet LIGHTS = WordSet.of("ánh", "chiếu", "thắp", "tỏa", "soi", "tươi");

  /** Ranks, kinds of bodies and tasks that are told together. */
  private static final Phrases<Boolean> PAIRS =
      Phrases.of(
          "tỉnh, thành",
          "sở, ban",
          "sở, ngành",
          "bộ, ban",
          "bộ, ngành",
          "ban, ngành",
          "cấp, ngành",
          "ngành, địa phương",
          "ngành, đơn vị",
          "ngành, đoàn thể",
          "cơ quan, đơn vị",
          "quận, huyện",
          "huyện, thị",
          "huyện, thành",
          "thị, thành",
          "thị xã, thành",
          "xã, phường",
          "phường, xã",
          "an toàn, vệ sinh",
          "xây dựng, chỉnh đốn",
          "kiểm tra, giám sát",
          "thanh tra, kiểm tra",
          "thi đua, khen thưởng",
          "tuyên truyền, phổ biến",
          "nghị quyết, quyết định",
          "quyết định, nghị quyết",
          "biên giới, biển",
          "biển, đảo",
          "học tập, làm theo");

  /** Last words of countries and unions of them that meet each other. */
  private static final WordSet LAND_ENDS =
      WordSet.of(
          "asean",
          "eu",
          "âu",
          "á",
          "mỹ",
          "kỳ",
          "nga",
          "anh",
          "pháp",
          "đức",
          "việt",
          "nam",
          "trung",
          "quốc",
          "triều",
          "tiên",
          "nhật",
          "bản",
          "hàn",
          "ấn",
          "độ",
          "lào",
          "campuchia",
          "úc",
          "công",
          "kông",
          "shangri");

  /** First words of the same. */
  private static final WordSet LAND_STARTS =
      WordSet.of(
          "asean",
          "eu",
          "châu",
          "mỹ",
          "hoa",
          "nga",
          "anh",
          "pháp",
          "đức",
          "việt",
          "trung",
          "triều",
          "nhật",
          "hàn",
          "ấn",
          "lào",
          "campuchia",
          "thái",
          "australia",
          "úc",
          "italia",
          "đài",
          "âu",
          "lan",
          "la");

  /** Last words of fields that feasts and meetings join: "Tuần Văn hóa - Du lịch". */
  private static final WordSet FIELD_ENDS =
      WordSet.of(
          "hóa", "thao", "mại", "lịch", "nghệ", "thuật", "tế", "phòng", "học", "dục", "nghiệp",
          "hội", "nhạc", "thực", "thư");

  /** First words of the same. */
  private static final WordSet FIELD_STARTS =
      WordSet.of(
          "du", "thể", "văn", "thương", "nghệ", "xã", "ẩm", "an", "đào", "nông", "khoa", "thông",
          "âm", "lưu");

  private static final WordSet PLACE_JOINS = WordSet.of("và", "ở", "-", "&");

  /** What is done or told year by year. */
  private static final Phrases<Boolean> PERIODS =
      Phrases.of(
          "công tác",
          "nhiệm vụ",
          "hoạt động",
          "tháng đầu",
          "kế hoạch",
          "phong trào",
          "thi đua",
          "kinh tế - xã hội",
          "doanh nghiệp",
          "ngành",
          "quý i",
          "quý ii",
          "quý iii",
          "quý iv",
          "\"");

  /** What is done with what has been done. */
  private static final Phrases<Boolean> REVIEWS = Phrases.of("tổng kết", "sơ kết");

  /** What stands before the name of a town. */
  private static final WordSet TOWNS = WordSet.of("tp", "tx");

  /** What is told of an event and is no part of its name. */
  private static final Phrases<Boolean> GOES_BY =
      Phrases.of("kéo dài", "khép lại", "ngày càng", "ngày một", "thu hút");

  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_KIND = 30;
  private static final int LONGEST_BODY = 12;
  private static final int LONGEST_FIELD = 8;
  private static final int NEAR = 5;

  /** How many words stand from "tại" to a body: "tại hội trường", "tại trụ sở cơ quan". */
  private static final int PLACE_NOUN = 5;

  /** What ends the name of an event. */
  private static final Set<String> KIND_ENDS =
      Set.of(
          ",", ".", ";", ":", "(", ")", "theo", "do", "nhằm", "tại", "nhân", "vào", "dưới", "đã",
          "đang", "sẽ", "diễn", "được", "-", "có", "là", "ở", "sáng", "chiều", "tối", "khi", "phát",
          "nằm", "cho", "cũng", "bầu", "hồi", "còn", "bắt", "để", "hôm", "gồm", "\"");

  /** What goes on with "phát" as a task, and no speech: "hội nghị về phát triển kinh tế". */
  private static final WordSet DEVELOPS = WordSet.of("triển", "huy", "thanh", "hành", "minh");

  /** What leads from the name of an event to when or why it is held. */
  private static final Phrases<Boolean> TRAILING =
      Phrases.of(
          "dự kiến",
          "tổ chức",
          "vừa qua",
          "mới đây",
          "tuần trước",
          "tuần qua",
          "tuần này",
          "cuối tuần qua",
          "cuối tuần này",
          "vì",
          "thì",
          "cũng",
          "và vẫn",
          "thành công",
          "thành công tốt đẹp",
          "thành công rực rỡ",
          "tiếp tục",
          "chưa từng",
          "để chuẩn bị",
          "như sau",
          "chủ đề",
          "thông qua",
          "xảy ra",
          "giai đoạn",
          "và nói",
          "và nói rằng");

  /** What tells where people live and work, and not where they meet. */
  private static final Phrases<Boolean> WORKPLACES =
      Phrases.of(
          "cán bộ làm việc tại",
          "viên chức làm việc tại",
          "lao động làm việc tại",
          "cán bộ công tác tại",
          "sinh sống tại",
          "học tập tại",
          "cư trú tại");

  /** What is answered, and who asks may follow. */
  private static final Phrases<Boolean> ASKED = Phrases.of("trả lời chất vấn");

  private static final WordSet ASKERS = WordSet.of("của", "các", "đại");

  /** What leads to the name of an event. */
  private static final Phrases<Boolean> LEADING =
      Phrases.of(
          "trong",
          "chủ trì",
          "tiếp tục",
          "bước vào",
          "bắt đầu",
          "dẫn đầu đoàn",
          "dẫn đầu đoàn công tác",
          "cùng đoàn công tác",
          "và đoàn công tác");

  private static final Set<String> PLACE_ENDS =
      Set.of(
          ",", ".", ";", ":", "(", ")", "theo", "do", "nhằm", "nhân", "vào", "dưới", "đã", "đang",
          "sẽ", "diễn", "được", "để", "với", "ngày", "sáng", "chiều", "tối", "trong", "có", "về",
          "của", "từ", "\"", "tổ", "ảnh", "cho", "khi", "hôm", "nói", "đầu", "cũng", "này", "không",
          "lễ", "là");

  /** What is held and is no place: "tại Hội nghị lần thứ chín". */
  private static final Phrases<Boolean> HELD =
      Phrases.of(
          "hội nghị",
          "hội thảo",
          "hội đàm",
          "hội thi",
          "đại hội",
          "kỳ họp",
          "phiên họp",
          "cuộc họp",
          "diễn đàn",
          "chương trình",
          "lễ",
          "lễ hội",
          "tuần lễ",
          "world cup",
          "champions league",
          "sea games",
          "asiad",
          "olympic",
          "euro");

  private final MarkIndex index;
  private final EventDays days;
  private final Text text;
  private final List<Token> tokens;

  EventNaming(MarkIndex index, EventDays days) {
    this.index = index;
    this.days = days;
    this.text = index.text;
    this.tokens = index.tokens;
  }

  /** Where the name begins: not with "trong" or with what is done, as "chủ trì phiên họp". */
  int kindStart(int word) {
    return LEADING.startingAt(tokens, word).map(Phrases.Match::to).orElse(word);
  }

  /** The index behind the name of an event that a word begins. */
  int kindEnd(EventDays.Word word, Sentence sentence) {
    return isAddress(word.to()) ? word.to() : end(word.from(), nameEnd(word), sentence);
  }

  /** "Tại cuộc họp Ông A, …": who is told of next, with no mark between. */
  private boolean isAddress(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).isCapital()
        && PersonNameReader.ADDRESS.has(tokens.get(at))
        && index.isNameAt(at + 1);
  }

  /** "chương trình sẽ diễn ra": the name is what stands before it is held. */
  private int nameEnd(EventDays.Word word) {
    for (int i = word.from() + 1; word.names() && i < word.to(); i++) {
      if (IS_HELD.has(tokens.get(i)) && !isPerformed(i)) {
        return i;
      }
    }
    return word.to();
  }

  private int end(int from, int known, Sentence sentence) {
    int end = known;
    while (end < sentence.to() && end - from < LONGEST_KIND) {
      int joined = Math.max(joinedEnd(end, sentence), bodiesEnd(from, end, sentence));
      int whole = joined == end ? wholeEnd(from, end, sentence) : joined;
      boolean pointed = end == known && tokens.get(end).is("này");
      if (whole == end && (pointed || isKindEnd(end, sentence))) {
        break;
      }
      end = Math.max(end + 1, whole);
    }
    end = withoutTrailing(known, end);
    if (end - known >= 2 && isHeldAhead(end)) {
      end -= 2;
    }
    while (end > known && NO_KIND_END.has(tokens.get(end - 1))) {
      end--;
    }
    return withoutTrailing(known, end);
  }

  /**
   * Behind what belongs to a name as a whole: its title in quotation marks, "Hội thảo “…”", or the
   * year of what it is about, "tổng kết công tác năm 2024"; else the index.
   */
  private int wholeEnd(int from, int at, Sentence sentence) {
    int close = Quotations.closing(tokens, at, Math.min(sentence.to(), at + LONGEST_TITLE));
    if (close > at + 1) {
      return close + 1;
    }
    boolean year =
        at + 1 < sentence.to()
            && tokens.get(at).is("năm")
            && tokens.get(at + 1).isYear()
            && (PERIODS.endingAt(tokens, at).isPresent() || isReview(text, from, at));
    return year ? at + 2 : at;
  }

  /** Whether a name tells that something is looked back on: "hội nghị tổng kết", "lễ sơ kết". */
  static boolean isReview(Text text, int from, int to) {
    return REVIEWS.isIn(text, from, to);
  }

  /** "trận chung kết chính thức diễn ra": how it is held stands before an index. */
  private boolean isHeldAhead(int end) {
    return tokens.get(end - 1).is("thức")
        && tokens.get(end - 2).is("chính")
        && end < tokens.size()
        && (IS_HELD.has(tokens.get(end)) || isOpening(end));
  }

  private int withoutTrailing(int known, int end) {
    return TRAILING
        .endingAt(tokens, end)
        .map(Phrases.Match::from)
        .filter(start -> start >= known && tokens.get(start).kind() == Token.Kind.LOWER)
        .orElse(end);
  }

  private boolean isKindEnd(int i, Sentence sentence) {
    boolean stop = KIND_ENDS.contains(tokens.get(i).key()) && !goesOn(i) && !isHalf(i);
    return stop
        || index.dateAt.containsKey(i)
        || isOpening(i)
        || GOES_BY.startingAt(tokens, i).isPresent()
        || isExample(i)
        || isCount(i)
        || isHour(i)
        || isAsker(i)
        || isCompany(i, sentence);
  }

  /** "lễ truy điệu lúc 7 giờ", "lễ viếng từ 8h00": when something begins. */
  private boolean isHour(int i) {
    boolean told = i + 1 < tokens.size() && BEFORE_HOUR.has(tokens.get(i));
    String number = told ? tokens.get(i + 1).key() : "";
    boolean hour = i + 2 < tokens.size() && tokens.get(i + 2).is("giờ");
    return HOUR.matcher(number).matches() || hour && text.isNumeral(i + 1);
  }

  /**
   * Whether a word is half of another that ends no name: "doanh nhân", "nhân dân" are people and no
   * occasion, "thu hồi đất" is no time, "người có công" tells nothing of what was there, nor "bầu
   * cử" who was elected.
   */
  private boolean isHalf(int i) {
    boolean people = i + 1 < tokens.size() && tokens.get(i + 1).is("dân");
    return tokens.get(i).is("nhân") && (PEOPLE.has(tokens.get(i - 1)) || people)
        || tokens.get(i).is("có") && MERIT.endingAt(tokens, i + 2).isPresent()
        || tokens.get(i).is("hồi") && RETURNS.has(tokens.get(i - 1))
        || tokens.get(i).is("phát") && i + 1 < tokens.size() && DEVELOPS.has(tokens.get(i + 1))
        || tokens.get(i).is("bầu") && isOfElection(i)
        || isPerformed(i)
        || WORKPLACES.endingAt(tokens, i + 1).isPresent()
        || SecondHalves.isOne(tokens, i);
  }

  /** "bầu cử", "phê chuẩn kết quả bầu Phó Chủ tịch" */
  private boolean isOfElection(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is("cử") || tokens.get(i - 1).is("quả");
  }

  /** "cuộc diễn tập", "buổi biểu diễn nghệ thuật": what is not "diễn ra". */
  private boolean isPerformed(int i) {
    return tokens.get(i).is("diễn") && i + 1 < tokens.size() && !TAKES_PLACE.has(tokens.get(i + 1));
  }

  /**
   * Whether a mark or word is within the name: "phòng, chống tội phạm", "giai đoạn 2022 - 2027",
   * "Lễ hội ánh sáng", or of a body in it, "Sở Văn hóa, Thể thao".
   */
  private boolean goesOn(int mark) {
    if (mark + 1 >= tokens.size()) {
      return false;
    }
    if (isInBody(mark)) {
      return true;
    }
    Token before = tokens.get(mark - 1);
    Token behind = tokens.get(mark + 1);
    return tokens.get(mark).is(",")
            && (before.is("phòng") && behind.is("chống") || isPair(mark) || isField(mark))
        || tokens.get(mark).is(".") && isInWord(mark)
        || tokens.get(mark).is("sáng") && LIGHTS.has(before)
        || tokens.get(mark).is("-")
            && (isGlued(mark)
                || isBetweenNumbers(before, behind)
                || isBetweenLands(before, behind)
                || FIELD_ENDS.has(before) && FIELD_STARTS.has(behind));
  }

  /** "công tác lao động, người có công và xã hội": a comma between the fields of what is done. */
  private boolean isField(int mark) {
    boolean divided =
        IntStream.rangeClosed(Math.max(0, mark - LONGEST_FIELD), mark - 1)
            .anyMatch(i -> DIVIDED.has(tokens.get(i)));
    int end = mark + 1;
    while (end < tokens.size()
        && end - mark <= NEAR
        && tokens.get(end).isWord()
        && !tokens.get(end).is("và")
        && !isPerson(end)) {
      end++;
    }
    return divided
        && end - mark <= NEAR
        && end + 1 < tokens.size()
        && tokens.get(end).is("và")
        && tokens.get(end + 1).isCapital() == tokens.get(mark + 1).isCapital();
  }

  /** "các tỉnh, thành phố", "an toàn, vệ sinh lao động": what is told together. */
  private boolean isPair(int mark) {
    return tokens.get(mark + 1).kind() == Token.Kind.LOWER
        && (PAIRS.startingAt(tokens, mark - 1).isPresent()
            || PAIRS.startingAt(tokens, mark - 2).isPresent());
  }

  private static boolean isBetweenNumbers(Token before, Token behind) {
    return before.kind() == Token.Kind.NUMBER && behind.kind() == Token.Kind.NUMBER;
  }

  /** "hội nghị thượng đỉnh Mỹ - Triều", "diễn đàn Việt Nam - Lào": who meets whom. */
  private static boolean isBetweenLands(Token before, Token behind) {
    return before.isCapital()
        && behind.isCapital()
        && LAND_ENDS.has(before)
        && LAND_STARTS.has(behind);
  }

  /** "TP.HCM", "TP. Hải Phòng", "1.700", "John H. Smith": whether a dot ends no sentence. */
  private boolean isInWord(int dot) {
    Token before = tokens.get(dot - 1);
    Token behind = tokens.get(dot + 1);
    return isGlued(dot) && (before.isCapital() || isBetweenNumbers(before, behind))
        || TOWNS.has(before) && behind.isCapital()
        || index.isInName(dot);
  }

  /** "Al-Abbasi", "144-QĐ/TW", "TP.HCM": a mark that touches the words on both sides. */
  private boolean isGlued(int mark) {
    return mark + 1 < tokens.size()
        && tokens.get(mark - 1).touches(tokens.get(mark))
        && tokens.get(mark).touches(tokens.get(mark + 1));
  }

  /** The index behind what a comma joins to a name: "điều động, bổ nhiệm cán bộ"; else the same. */
  private int joinedEnd(int comma, Sentence sentence) {
    boolean small =
        comma + 1 < sentence.to()
            && tokens.get(comma).is(",")
            && tokens.get(comma + 1).kind() == Token.Kind.LOWER;
    return small
        ? JOINED.startingAt(tokens, comma + 1).map(Phrases.Match::to).orElse(comma)
        : comma;
  }

  /**
   * "làm việc với Sở Xây dựng, Sở Tài chính và UBND huyện": behind the bodies that a comma joins to
   * one met, where none of them does something itself; else the same.
   */
  private int bodiesEnd(int from, int comma, Sentence sentence) {
    boolean met =
        tokens.get(comma).is(",")
            && index.agencyBefore.containsKey(comma)
            && tokens.subList(from, comma).stream().anyMatch(MEETS::has);
    int end = comma;
    while (met && end + 1 < sentence.to() && BODY_JOINS.has(tokens.get(end))) {
      Marks.AgencyMark body = index.agencyAt.get(end + 1);
      if (body == null) {
        break;
      }
      end = body.to();
    }
    return end < sentence.to() && (tokens.get(end).kind() == Token.Kind.MARK || isToldOn(end))
        ? end
        : comma;
  }

  /** "… về", "… chiều 5/6", "… để": what goes on with a meeting behind those who are met. */
  private boolean isToldOn(int i) {
    return BEHIND_MET.has(tokens.get(i)) || index.dateAt.containsKey(i);
  }

  private boolean isInBody(int i) {
    for (int from = i - 1; from >= Math.max(0, i - LONGEST_BODY); from--) {
      Marks.AgencyMark body = index.agencyAt.get(from);
      if (body != null && body.to() > i) {
        return true;
      }
    }
    return false;
  }

  /** "trả lời chất vấn các đại biểu A, B": who asks is no part of the name. */
  private boolean isAsker(int i) {
    return ASKED.endingAt(tokens, i).isPresent()
        && ASKERS.has(tokens.get(i))
        && IntStream.range(i, Math.min(tokens.size(), i + NEAR)).anyMatch(this::isPerson);
  }

  /** "dự hội nghị cùng bà A", "cùng các chuyên gia": who goes along is no part of the name. */
  private boolean isCompany(int i, Sentence sentence) {
    if (!tokens.get(i).is("cùng")) {
      return false;
    }
    if (i + 1 < sentence.to() && GROUPS.has(tokens.get(i + 1))) {
      return true;
    }
    for (int k = i + 1; k < Math.min(sentence.to(), i + NEAR); k++) {
      if (isPerson(k)) {
        return true;
      }
      if (tokens.get(k).kind() == Token.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /** "thăm các cơ quan như Cục Báo chí": some of many follow. */
  private boolean isExample(int i) {
    return tokens.get(i).is("như")
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).isCapital() || tokens.get(i + 1).is(":"));
  }

  /** "thăm Lào trong hai ngày 3 và 4/7": a number of days. */
  private boolean isCount(int i) {
    return tokens.get(i).is("trong")
        && i + 2 < tokens.size()
        && (tokens.get(i + 1).kind() == Token.Kind.NUMBER || DAY_COUNTS.has(tokens.get(i + 1)))
        && tokens.get(i + 2).is("ngày");
  }

  /** "khai mạc", "bế mạc", "kết thúc" */
  private boolean isOpening(int i) {
    Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
    return OPENS.has(tokens.get(i)) && OPENED.has(next);
  }

  /**
   * Where it took place: after "tại" beside the event, the first place with a name, which is not
   * that of a post: "Đại sứ Hàn Quốc tại Việt Nam".
   *
   * @param told where in the sentence what is told of another event ends
   */
  Optional<String> place(int word, int told, Sentence sentence) {
    int from = Math.max(told, word - LONGEST_KIND);
    for (int i = from; i + 1 < Math.min(sentence.to(), word + 2 * LONGEST_KIND); i++) {
      boolean place =
          tokens.get(i).is("tại")
              && tokens.get(i + 1).isCapital()
              && !index.isInPaper(i + 1)
              && !index.isInPost(i)
              && HELD.startingAt(tokens, i + 1).isEmpty();
      int to = place ? placeEnd(i + 1, sentence) : i + 1;
      if (to > i + 1) {
        return Optional.of(text.line(i + 1, to));
      }
    }
    return Optional.empty();
  }

  /** Where the name of a place ends. */
  private int placeEnd(int from, Sentence sentence) {
    boolean known = placeAt(from).isPresent();
    int end = from;
    while (end < sentence.to()
        && end - from < LONGEST_KIND
        && (!known || end == from || isOfPlace(end, sentence))
        && (!PLACE_ENDS.contains(tokens.get(end).key()) || isWithin(end, sentence))
        && !index.dateAt.containsKey(end)
        && !isPerson(end)) {
      end = placeAt(end).map(PlaceRef::to).orElse(end + 1);
    }
    while (end > from && (NO_KIND_END.has(tokens.get(end - 1)) || tokens.get(end - 1).is("-"))) {
      end--;
    }
    return end;
  }

  /** "TP Hải Dương và huyện Gia Lộc", "Hà Nội, Việt Nam": behind a place only names go on. */
  private boolean isOfPlace(int i, Sentence sentence) {
    boolean joins = PLACE_JOINS.has(tokens.get(i)) && i + 1 < sentence.to();
    return text.isCapital(i)
        || tokens.get(i).kind() == Token.Kind.NUMBER
        || placeAt(i).isPresent()
        || joins && (text.isCapital(i + 1) || placeAt(i + 1).isPresent());
  }

  private Optional<PlaceRef> placeAt(int i) {
    return Optional.ofNullable(index.placeAt.get(i));
  }

  /**
   * Whether a name, or the post of somebody named, begins at a token; "Phủ Chủ tịch" is a place.
   */
  private boolean isPerson(int i) {
    Marks.PostMark post = index.postAt.get(i);
    return index.isNameAt(i) || (post != null && post.holder().isPresent());
  }

  /**
   * Whether a name goes on over a word that ends others: "TP.HCM", "Nhà tang lễ Quốc gia", "Đại lễ
   * đường Nhân dân".
   */
  private boolean isWithin(int i, Sentence sentence) {
    boolean stop = tokens.get(i).is(".") && i + 1 < sentence.to() && isGlued(i);
    boolean hall = i + 1 < sentence.to() && tokens.get(i + 1).is("đường");
    boolean people = tokens.get(i).is("nhân") && text.isCapital(i);
    return stop || people || tokens.get(i).is("lễ") && (hall || tokens.get(i - 1).is("tang"));
  }

  /** The bodies right before "tổ chức" or "phối hợp tổ chức", or after "do" and before it. */
  List<Agency> organizers(Sentence sentence) {
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      boolean holds = tokens.get(i).is("tổ") && tokens.get(i + 1).is("chức");
      if (holds && tokens.get(i).kind() == Token.Kind.LOWER || tokens.get(i).is("mở")) {
        List<Agency> bodies = bodiesBefore(i, sentence.from());
        if (!bodies.isEmpty()) {
          return bodies;
        }
      }
    }
    return List.of();
  }

  /** "HĐND tỉnh khóa XVIII, nhiệm kỳ 2021 - 2026 tổ chức": what tells the term of a body. */
  private boolean isOfTerm(int i) {
    return TERM.has(tokens.get(i))
        || tokens.get(i).isYear()
        || i > 0 && tokens.get(i - 1).is("khóa");
  }

  private List<Agency> bodiesBefore(int to, int from) {
    List<Agency> bodies = new ArrayList<>();
    int at = to;
    while (at > from) {
      Marks.AgencyMark body = index.agencyBefore.get(at);
      if (body != null && !bodies.isEmpty() && isPlaceOfEvent(body, from)) {
        break;
      }
      if (body != null && body.from() >= from && !index.isInPost(body)) {
        bodies.addFirst(body.agency());
        at = body.from();
      } else if (BETWEEN_BODIES.has(tokens.get(at - 1)) || isOfTerm(at - 1)) {
        at--;
      } else {
        int bracket = text.beforeBracket(at, Math.max(1, at - LONGEST_BODY));
        int wider = bodies.isEmpty() ? widerPlaceBefore(at) : -1;
        int open = bracket < at ? bracket : wider;
        if (open <= from) {
          break;
        }
        at = open;
      }
    }
    return bodies;
  }

  /** "tại Hội trường UBND huyện, Huyện ủy tổ chức": where it is held, before those who hold it. */
  private boolean isPlaceOfEvent(Marks.AgencyMark body, int from) {
    int first = Math.max(from, body.from() - PLACE_NOUN);
    return tokens.subList(first, Math.max(first, body.from())).reversed().stream()
        .takeWhile(token -> !token.is(","))
        .anyMatch(token -> token.is("tại"));
  }

  /** "Hội Nông dân xã A, huyện B tổ chức": where the comma stands before the wider place; or -1. */
  private int widerPlaceBefore(int at) {
    PlaceRef place = index.placeBefore.get(at);
    if (place == null || !place.ranked() || place.from() < 2) {
      return -1;
    }
    return tokens.get(place.from() - 1).is(",") ? place.from() - 1 : -1;
  }
}
