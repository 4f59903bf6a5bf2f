package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Finds where a text speaks of agreements: the kind, the title, and whether it is signed there. */
final class MentionReader {
  private static final int BEFORE = 8;
  private static final int LISTED = 120;
  private static final int LEAD = 20;
  private static final int ITEM_MARK = 3;
  private static final int AFTER = 45;
  private static final int LONGEST = 70;
  private static final Set<String> TITLE_STOPS =
      Set.of(
          ".", ";", ":", "(", ")", "được", "đã", "vừa", "ngày", "tại", "giữa", "theo", "với", "áp",
          "cùng", "đang", "chiều", "sáng", "nhằm", "từ", "để", "thay", "ký", "kèm", "có", "do",
          "ảnh");

  /** What leads from the act to a list of what is signed: "ký 3 văn kiện, gồm A; B; C". */
  private static final WordSet LISTS = WordSet.of(":", "gồm", "như");

  /** What leads from a title to its years, where "từ năm …" tells them. */
  private static final Phrases<Boolean> PERIOD = Phrases.of("giai đoạn");

  /** Who has signed, behind the title of what they signed. */
  private static final Phrases<Boolean> SIGNERS =
      Phrases.of("hai bên đã", "hai bên ký", "hai nước đã", "hai nước ký");

  private static final String BETWEEN = "giữa";

  /** What leads from the act to who signs. */
  private static final WordSet TO_PARTIES = WordSet.of("với", BETWEEN);

  private static final WordSet PART_STOPS = WordSet.of(".", ";", ":", "được", "đã", "ngày");

  private static final WordSet PERSONS = WordSet.of("ông", "bà", "đồng");

  private static final Phrases<Boolean> ISSUES = Phrases.of("ban hành");

  /** What tells that others only ask for it. */
  private static final Phrases<Boolean> ASKED = Phrases.of("đề nghị", "yêu cầu", "chỉ đạo", "giao");

  /** What links those who sign together. */
  private static final WordSet LINKED = WordSet.of(",", "và", "cùng", "với");

  /** Terms with a comma in them. */
  private static final Phrases<Boolean> TERMS =
      Phrases.of(
          "phòng, chống",
          "biên giới, biển",
          "biển, đảo",
          "an ninh, trật tự",
          "kiểm tra, giám sát",
          "thanh tra, kiểm tra",
          "tuyên truyền, phổ biến",
          "tuyên truyền, vận động",
          "phổ biến, giáo dục",
          "quản lý, bảo vệ",
          "thi đua, khen thưởng");

  private static final WordSet OCCASIONS = WordSet.of("lễ", "buổi", "sự");

  private final AgreementWords words;
  private final MarkIndex index;
  private final AgreementParties parties;
  private final Set<Integer> papers;
  private final Text text;
  private final List<Token> tokens;

  /**
   * Finds them in one text.
   *
   * @param papers the tokens at which papers are cited
   */
  MentionReader(
      AgreementWords words, MarkIndex index, AgreementParties parties, Set<Integer> papers) {
    this.words = words;
    this.index = index;
    this.parties = parties;
    this.papers = papers;
    this.text = index.text;
    this.tokens = index.tokens;
  }

  /**
   * An agreement spoken of at one place.
   *
   * @param to the token after its title
   * @param act the token of the word that it is signed, or -1
   * @param parties those named beside it
   * @param loose whether its words alone are no agreement: "ký kết hợp tác"
   */
  record Mention(
      int from,
      int to,
      Agreement.Kind kind,
      boolean signed,
      int act,
      String title,
      List<Agency> parties,
      boolean loose,
      Sentence sentence) {}

  /** The places in the order of the text. */
  List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    boolean list = false;
    for (Sentence sentence : text.sentences()) {
      mentionsIn(sentence, list, mentions);
      list = opensList(sentence) || list && isItem(sentence);
    }
    return mentions;
  }

  private void mentionsIn(Sentence sentence, boolean list, List<Mention> mentions) {
    int end = sentence.to();
    for (int i = words.nextKind(text, sentence.from(), end);
        i < end;
        i = words.nextKind(text, i + 1, end)) {
      Optional<Phrases.Match<Agreement.Kind>> kind =
          words.mentionAt(tokens, i, isSignedWith(sentence, i));
      boolean gloss = i > 0 && tokens.get(i - 1).is("(");
      if (kind.isPresent() && !gloss && !isVehicle(kind.get().to(), end)) {
        boolean item = list && i - sentence.from() <= ITEM_MARK;
        Mention mention = mention(sentence, kind.get(), item, mentions);
        if (mention.signed() || !papers.contains(i)) {
          mentions.add(mention);
        }
        i = kind.get().to() - 1;
      }
    }
  }

  /** "ký Nghị quyết liên tịch ban hành Quy chế phối hợp": what only puts another into force. */
  private boolean isVehicle(int to, int end) {
    return ISSUES
        .startingAt(tokens, to)
        .filter(issues -> issues.to() < end)
        .flatMap(issues -> words.kindAt(tokens, issues.to()))
        .isPresent();
  }

  /** "ký kết với Bảo hiểm xã hội tỉnh A hợp tác …": whether an act with a body ends here. */
  private boolean isSignedWith(Sentence sentence, int i) {
    Marks.AgencyMark body = index.agencyBefore.get(i);
    int with = body == null ? -1 : body.from() - 1;
    return with > sentence.from()
        && tokens.get(with).is("với")
        && words.before(tokens, with, "sign") >= sentence.from();
  }

  /** "Hai bên đã ký kết các văn kiện sau:": what is signed stands in the lines that follow. */
  private boolean opensList(Sentence sentence) {
    int end = sentence.to();
    boolean papers = tokens.get(end - 1).is(":") || words.isIn(text, sentence.from(), end, "paper");
    return papers && (isToldOf(sentence, "sign") || isToldOf(sentence, "show"));
  }

  /** Whether a sentence tells of a deed that was done. */
  private boolean isToldOf(Sentence sentence, String use) {
    int end = sentence.to();
    for (int i = words.next(text, sentence.from(), end, use);
        i < end;
        i = words.next(text, i + 1, end, use)) {
      boolean told = !use.equals("sign") || words.signing(tokens, i) > 0;
      if (told && !isHedged(sentence, i, end)) {
        return true;
      }
    }
    return false;
  }

  /** A line of a list: "1.", "- Bản ghi nhớ …", "Hiệp định …;". */
  private boolean isItem(Sentence sentence) {
    int end = Math.min(sentence.to(), sentence.from() + ITEM_MARK + 1);
    return tokens.get(sentence.to() - 1).is(";")
        || sentence.to() - sentence.from() <= ITEM_MARK
        || words.nextKind(text, sentence.from(), end) < end;
  }

  private Mention mention(
      Sentence sentence, Phrases.Match<Agreement.Kind> kind, boolean item, List<Mention> mentions) {
    int near = item ? kind.from() : actBefore(sentence, kind.from());
    int beside = near >= 0 ? near : actBeside(sentence, kind.from(), mentions);
    boolean issued = beside < 0 && isIssued(sentence, kind.from());
    int before = issued ? kind.from() - 2 : beside;
    boolean paper = papers.contains(kind.from());
    int behind = before >= 0 ? -1 : actAfter(sentence, kind);
    int after = paper && behind >= 0 && !dateFollows(behind) ? -1 : behind;
    int act = Math.max(before, after);
    int end = titleEnd(kind.from(), kind.to(), sentence.to());
    List<Agency> found = parties.parties(sentence, kind, act, end);
    boolean single = after >= 0 || found.size() > 1 || !isMany(kind.from());
    boolean bare = tokens.get(kind.from()).is(BETWEEN);
    boolean told =
        issued
            ? found.size() > 1 && issuer(sentence, act).filter(found::contains).isPresent()
            : !bare || found.size() > 1 && isOccasion(act);
    return new Mention(
        kind.from(),
        end,
        kind.meaning(),
        act >= 0 && single && told,
        act,
        bare ? titleOf(found) : text.words(kind.from(), end),
        found,
        words.isLoose(tokens, kind.from()),
        sentence);
  }

  /** "lễ ký kết giữa A và B", "sự ký kết giữa …": what took place, and no act of some time. */
  private boolean isOccasion(int act) {
    return act >= 0
        && (OCCASIONS.has(tokens.get(act)) || act > 0 && OCCASIONS.has(tokens.get(act - 1)));
  }

  /** The title of what is told by those who sign alone. */
  private static String titleOf(List<Agency> parties) {
    return parties.stream()
        .map(Agency::name)
        .collect(Collectors.joining(" và ", "ký kết " + BETWEEN + " ", ""));
  }

  /** The index of "ký" before a mention: close before it, or before the list it stands in. */
  private int actBefore(Sentence sentence, int from) {
    int near = actBetween(Math.max(sentence.from(), from - BEFORE), from, from);
    if (near >= 0) {
      return isHedged(sentence, near, from) ? -1 : near;
    }
    int with = actWith(sentence, from);
    if (with >= 0) {
      return isHedged(sentence, with, with) ? -1 : with;
    }
    for (int i = from - 1; i >= Math.max(sentence.from(), from - LISTED); i--) {
      if (LISTS.has(tokens.get(i))) {
        int act = actBetween(Math.max(sentence.from(), i - LEAD), i, i);
        return act < 0 || isHedged(sentence, act, i) ? -1 : act;
      }
    }
    return -1;
  }

  /** "ký kết với A và B Chương trình phối hợp", "lễ ký kết giữa A và B về Chương trình …" */
  private int actWith(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(sentence.from(), from - AFTER); i--) {
      int after = words.signing(tokens, i);
      if (after > 0 && after < from) {
        return TO_PARTIES.has(tokens.get(after)) ? i : -1;
      }
      Marks.AgencyMark body = index.agencyBefore.get(i + 1);
      if (body != null && body.from() > sentence.from()) {
        i = body.from();
        continue;
      }
      if (tokens.get(i).is(".") || tokens.get(i).is(";") || words.kindAt(tokens, i).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  /** "ký Chương trình phối hợp 2024 - 2028 và Kế hoạch phối hợp năm 2024": the second; or -1. */
  private int actBeside(Sentence sentence, int from, List<Mention> mentions) {
    boolean beside =
        !mentions.isEmpty()
            && mentions.getLast().signed()
            && mentions.getLast().sentence() == sentence
            && mentions.getLast().act() < mentions.getLast().from()
            && mentions.getLast().to() == from - 1
            && tokens.get(from - 1).is("và");
    return beside ? mentions.getLast().act() : -1;
  }

  /** "A và B vừa ban hành Quy chế phối hợp": what several issue they have agreed on. */
  private boolean isIssued(Sentence sentence, int from) {
    int act = from - 2;
    return act > sentence.from()
        && ISSUES.startingAt(tokens, act).isPresent()
        && issuer(sentence, act).isPresent()
        && !isHedged(sentence, act, from)
        && !ASKED.isIn(text, sentence.from(), act);
  }

  /** The body right before the act. */
  private Optional<Agency> issuer(Sentence sentence, int act) {
    int at = AgreementParties.beforeAct(tokens, act, sentence.from());
    return Optional.ofNullable(index.agencyBefore.get(at)).map(Marks.AgencyMark::agency);
  }

  /** "các thỏa thuận hợp tác", "17 hiệp định": no single one is told of. */
  private boolean isMany(int kind) {
    Token before = tokens.get(Math.max(0, kind - 1));
    return kind > 0 && AgreementWords.isQuantity(before) && !before.is("một");
  }

  private int actBetween(int from, int to, int until) {
    for (int i = to - 1; i >= from; i--) {
      Token t = tokens.get(i);
      if (t.is(".") || t.is(";") || t.is(":") || words.after(tokens, i, "hedge") > 0) {
        return -1;
      }
      int after = words.signing(tokens, i);
      int shown = words.after(tokens, i, "show");
      if (shown == until || shown == until - 1 && isMany(until)) {
        return i;
      }
      if (after >= 0 && after <= until) {
        boolean longer = i > from && words.signing(tokens, i - 1) >= after;
        return longer ? i - 1 : i;
      }
    }
    return -1;
  }

  /** "đề nghị A, B và C ký kết …": whether those who are to sign are asked to. */
  private boolean isAsked(Sentence sentence, int act) {
    int at = act;
    Marks.AgencyMark body = index.agencyBefore.get(at);
    while (body != null && body.from() > sentence.from()) {
      at = body.from();
      boolean linked = LINKED.has(tokens.get(at - 1));
      body = linked ? index.agencyBefore.get(at - 1) : null;
    }
    return at < act && ASKED.endingAt(tokens, at).isPresent();
  }

  private boolean isHedged(Sentence sentence, int act, int from) {
    if (isAsked(sentence, act)) {
      return true;
    }
    boolean beside = false;
    for (int i = act - 1; i >= Math.max(sentence.from(), act - 6); i--) {
      beside |= tokens.get(i).is(",") || tokens.get(i).is("và");
      if (words.after(tokens, i, "modal") > 0) {
        return true;
      }
      if (!beside && words.after(tokens, i, "hedge") > 0) {
        return !isOccasion(i, act);
      }
    }
    for (int i = act; i < from; i++) {
      if (words.after(tokens, i, "hedge") > 0) {
        return true;
      }
    }
    return false;
  }

  /** "hội nghị tổng kết … và ký": the review is another act of the same meeting. */
  private boolean isOccasion(int hedge, int act) {
    for (int i = hedge; i < act; i++) {
      if (tokens.get(i).is("và") || tokens.get(i).is(",")) {
        return true;
      }
    }
    return false;
  }

  /** The index of "ký" in "… đã được A và B ký kết", "… đã ký năm 2013", "… ký năm 1993". */
  private int actAfter(Sentence sentence, Phrases.Match<Agreement.Kind> kind) {
    int to = kind.to();
    if (isReviewed(sentence, kind.from())) {
      return -1;
    }
    boolean done = false;
    boolean passive = false;
    for (int i = to; i < Math.min(sentence.to(), to + AFTER); i++) {
      Token t = tokens.get(i);
      boolean other = words.kindAt(tokens, i).isPresent() && !tokens.get(i - 1).is("(");
      if (t.is(";") || other || t.is("sẽ") || isAhead(i)) {
        return -1;
      }
      done |= t.is("đã") || t.is("được") || t.is("vừa");
      passive |= t.is("được");
      int signed = words.signing(tokens, i);
      if (signed > 0 && (done || index.dateAt.containsKey(signed))) {
        boolean told = dateFollows(i) || (passive && !isCarriedOut(sentence, to));
        return told ? i : -1;
      }
    }
    return -1;
  }

  /**
   * "Hiệp định … sớm được ký kết", "… dự kiến ký vào cuối năm", not "đàm phán ký kết năm 1993":
   * what is still to come.
   */
  private boolean isAhead(int i) {
    int hedge = words.after(tokens, i, "hedge");
    int act =
        hedge > 0 && hedge < tokens.size() && tokens.get(hedge).is("được") ? hedge + 1 : hedge;
    int signed = hedge > 0 && act < tokens.size() ? words.signing(tokens, act) : -1;
    return signed > 0 && !index.dateAt.containsKey(signed);
  }

  /** "sơ kết 5 năm thực hiện Quy chế phối hợp đã ký …" looks back on it. */
  private boolean isReviewed(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(sentence.from(), from - LEAD); i--) {
      if (words.after(tokens, i, "review") > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean dateFollows(int act) {
    return !index.datesIn(act + 1, act + 16).isEmpty();
  }

  /** "triển khai các tuyên bố chung đã ký" only speaks of what was signed some time. */
  private boolean isCarriedOut(Sentence sentence, int to) {
    for (int i = Math.max(sentence.from(), to - LISTED); i < to; i++) {
      if (words.after(tokens, i, "basis") > 0) {
        return true;
      }
    }
    return false;
  }

  private int titleEnd(int kind, int from, int end) {
    int to = from;
    boolean about = false;
    int last = Math.min(end, from + LONGEST);
    int close = kind == 0 ? -1 : Quotations.closing(tokens, kind - 1, last);
    while (to < last && to != close && (isPlaceIn(to, close) || !stopsTitle(to, end, about))) {
      about |= tokens.get(to).is("về") || tokens.get(to).is("trong");
      to = Quotations.closing(tokens, to, last) + 1;
    }
    while (to > from && (tokens.get(to - 1).is(",") || tokens.get(to - 1).is("và"))) {
      to--;
    }
    to = PERIOD.endingAt(tokens, to).map(Phrases.Match::from).filter(at -> at > from).orElse(to);
    int behindParties = about ? to : behindParties(to, last);
    if (behindParties > to) {
      return titleEnd(kind, behindParties, end);
    }
    boolean byPaper = to + 1 < end && tokens.get(to).is("theo") && papers.contains(to + 1);
    return byPaper ? numberEnd(to + 1, end).orElse(to) : to;
  }

  /** "Thỏa thuận giữa Sở A và Sở B về …": the index of "về" behind the parties; else the same. */
  private int behindParties(int between, int last) {
    if (between >= last || !tokens.get(between).is(BETWEEN)) {
      return between;
    }
    for (int i = between + 1; i < last; i++) {
      if (tokens.get(i).is("về") && isParty(i)) {
        return i;
      }
      if (PART_STOPS.has(tokens.get(i)) || words.kindAt(tokens, i).isPresent()) {
        return between;
      }
    }
    return between;
  }

  /** Whether a body, place or state ends before a token. */
  private boolean isParty(int to) {
    return index.agencyBefore.containsKey(to)
        || index.placeBefore.containsKey(to)
        || words.stateEnding(tokens, to).isPresent();
  }

  /** "“Chương trình phối hợp … tại tỉnh Cà Mau”": a place told within the quotation marks. */
  private boolean isPlaceIn(int at, int close) {
    return at < close && tokens.get(at).is("tại");
  }

  /** The index after the number of the paper that begins at a token. */
  private OptionalInt numberEnd(int paper, int end) {
    String number =
        index.documentsIn(paper, end).stream()
            .findFirst()
            .map(mark -> mark.document().number())
            .orElse("");
    for (int to = paper + 1; to <= Math.min(end, paper + 16); to++) {
      if (text.words(paper, to).replace(" ", "").endsWith(number) && !number.isEmpty()) {
        return OptionalInt.of(to);
      }
    }
    return OptionalInt.empty();
  }

  /** "phòng, chống ma túy": whether a comma stands in one term. */
  private boolean isInTerm(int comma) {
    return IntStream.of(comma - 1, comma - 2)
        .mapToObj(from -> TERMS.startingAt(tokens, from))
        .anyMatch(term -> term.filter(match -> match.to() > comma).isPresent());
  }

  private boolean stopsTitle(int i, int end, boolean about) {
    Token t = tokens.get(i);
    Token behind = tokens.get(Math.min(i + 1, end - 1));
    boolean within =
        t.is("với") && tokens.get(i - 1).is("đối")
            || t.is("theo") && behind.is("dõi")
            || SecondHalves.isOne(tokens, i);
    boolean occasion =
        t.is("nhân") && behind.is("chuyến")
            || t.is("và") && behind.is("trao")
            || t.is("gồm") && behind.is("các");
    if ((TITLE_STOPS.contains(t.key()) && !within)
        || occasion
        || words.kindAt(tokens, i).isPresent()) {
      return true;
    }
    if (t.is(",") && PERSONS.has(behind) || SIGNERS.startingAt(tokens, i).isPresent()) {
      return true;
    }
    boolean period = behind.is("giai") || behind.is("định") || behind.is("nhiệm");
    return t.is(",") && !period && !isInTerm(i) && !(about && behind.kind() == Token.Kind.LOWER);
  }
}
