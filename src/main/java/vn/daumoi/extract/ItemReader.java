package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Trie;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Walks once over a text and reads at each token the post, body, place or name that begins there.
 */
final class ItemReader {
  /** Words whose second half looks like the noun of a title: "chức vụ Trưởng phòng". */
  private static final Phrases<Boolean> HALVES =
      Phrases.of(
          "chức vụ",
          "nhiệm vụ",
          "nghiệp vụ",
          "dịch vụ",
          "cán bộ",
          "nội bộ",
          "toàn bộ",
          "tình báo",
          "thông báo",
          "cảnh báo",
          "dự báo",
          "họp báo",
          "bệnh viện",
          "học viện",
          "cơ sở",
          "trụ sở",
          "hội sở",
          "câu lạc bộ",
          "cơ hội",
          "đường bộ",
          "liên bộ",
          "quân chính",
          "phe chính",
          "binh sĩ chính",
          "lực lượng chính",
          "dinh tổng",
          "dinh thủ",
          "phủ tổng",
          "phủ thủ",
          "ban cố",
          "hội đồng cố");

  /** How the days of the week begin, which stand between people and posts in small letters. */
  private static final WordSet DAYS = WordSet.of("thứ", "chủ");

  /** Words for many whose second half is a form of address: "trẻ em Hà Tĩnh". */
  private static final Phrases<Boolean> PEOPLE = Phrases.of("trẻ em", "con em");

  /** "Nghĩa trang liệt sĩ Hàm Rồng": whose cemetery it is. */
  private static final Phrases<Boolean> CEMETERY = Phrases.of("nghĩa trang");

  private static final WordSet DOTS = WordSet.of(".", "…");

  /** The nouns of units that are bodies outside of posts only where the one above is written. */
  private static final Set<String> TEAMS = Set.of("Đội", "Khối");

  /** What schools have, and hospitals, where it rather tells a place. */
  private static final String FACULTY = "Khoa";

  /** What is a department of a ministry, and a case: "Vụ Vạn Thịnh Phát". */
  private static final String CASE = "Vụ";

  private static final Set<AgencyKind> COMMANDING =
      Set.of(AgencyKind.ArmedForces, AgencyKind.StateBody);

  /** So many words and marks at most a paper's number has before its last initials. */
  private static final int NUMBER = 6;

  /** How many words the noun of an office has at most that is called by its officer. */
  private static final int OFFICE_NOUN = 2;

  /** How many words the name of a person has at most. */
  private static final int NAME = 4;

  /** What the nation has one of, in small letters too: "Hội đồng bầu cử quốc gia". */
  private static final Set<String> NATIONAL =
      Set.of("agency-units: Hội đồng", "agency-units: Trung tâm");

  private static final Phrases<Boolean> NATION = Phrases.of("quốc gia");

  /** So many small words tell which committee is meant. */
  private static final int PURPOSE = 3;

  /** What begins like a form of address: "giữ các vị trí Phó Chủ tịch, …". */
  private static final Phrases<Boolean> OFFICE = Phrases.of("vị trí", "vị thế");

  private static final WordSet LISTED = WordSet.of(",", "và");

  /** What leads to what somebody is on a committee. */
  private static final WordSet SEAT_LINKS = WordSet.of("-", ",", ":", "làm", "là");

  /** What leads from units that are not named to whose they are. */
  private static final WordSet OWNED = WordSet.of("của", "thuộc");

  /** What begins another sentence or part of one. */
  private static final WordSet STOPS = WordSet.of(".", ";", ":", "(", ")");

  /** How many words tell at least, and fewer than how many, of units that are not named. */
  private static final int OTHERS_NAMED = 3;

  private static final int OTHER_UNITS = 11;

  private static final WordSet COUNTED = WordSet.of("gồm", "có");

  private static final Phrases<Boolean> OTHERS = Phrases.of("khác", "còn lại");

  private static final Phrases<Boolean> LISTING = Phrases.of("gồm", "bao gồm", "là", ":");

  /** What each of many bodies has of its own. */
  private static final Set<String> COMMITTEES =
      Set.of("Đảng ủy", "Đảng bộ", "Chi bộ", "Ban Cán sự đảng", "Công đoàn");

  private static final Phrases<Boolean> ESTATES =
      Phrases.of("khu dân cư", "khu đô thị", "khu đô thị mới", "chung cư", "vụ án");

  /** What is called by the body it is near to. */
  private static final Phrases<Boolean> STATIONS =
      Phrases.of("ga", "nhà ga", "ngã tư", "ngã ba", "vòng xoay");

  /** How far back names are looked for that end in a word. */
  private static final int REMEMBERED = 300;

  private final Lexicon lexicon;
  private final PlaceReader places;
  private final AgencyReader agencies;
  private final AgencyListReader lists;
  private final PostReader posts;
  private final Counterparts counterparts;
  private final BodyBehindPost behind;
  private final PostEnds ends;
  private final PersonNameReader names;
  private final SourceReader sources = new SourceReader();

  ItemReader(Lexicon lexicon, PlaceReader places, AgencyReader agencies) {
    this.lexicon = lexicon;
    this.places = places;
    this.agencies = agencies;
    this.lists = new AgencyListReader(lexicon, places, agencies);
    PostBodyReader bodies = new PostBodyReader(lexicon, places, agencies);
    this.posts = new PostReader(lexicon, places, agencies, bodies);
    this.counterparts = new Counterparts(lexicon);
    this.behind = new BodyBehindPost(bodies);
    this.ends = new PostEnds(lexicon, places);
    this.names = new PersonNameReader(lexicon);
  }

  /** The items of a text in order; no two overlap. */
  List<Item> items(Text text) {
    List<Item> items = new ArrayList<>();
    FirmsNamed firms = new FirmsNamed();
    int i = SourceReader.behindStation(text, lexicon);
    while (i < text.tokens().size()) {
      if (!mayOpen(text, i)) {
        int behind = SourceReader.behindChannel(text, i);
        i = Math.max(i + 1, Math.max(behind, sources.behindDateline(text, i)));
        continue;
      }
      List<AgencyDraft> list = lists.at(text, i);
      if (!list.isEmpty()) {
        ofCommittee(items, i, list).forEach(body -> items.add(new Item.AgencyItem(body)));
        i = list.getLast().to();
        continue;
      }
      Optional<Item> item = at(text, i, items, firms);
      if (item.isPresent()) {
        firms.meet(text, item.get());
        if (!Aliases.isOne(text, item.get(), items)) {
          items.add(item.get());
        } else if (items.getLast() instanceof Item.HonorificItem) {
          items.removeLast();
        }
        i = Math.max(i + 1, item.get().to());
      } else {
        i++;
      }
    }
    shareParents(text, items);
    HeadsOfSeveral.share(text, items);
    items.removeIf(new StrayWords(text, items));
    items.removeIf(item -> isCutOff(text, item));
    return items;
  }

  /** "Cục A, Cục B và Cục C Bộ Công an": the body above the last of a list is above all. */
  private static void shareParents(Text text, List<Item> items) {
    for (int i = items.size() - 1; i > 0; i--) {
      if (items.get(i) instanceof Item.AgencyItem above
          && items.get(i - 1) instanceof Item.AgencyItem last
          && isUnitAlone(last.agency())
          && isBehindOthers(text, last.to(), above.from())
          && AgencyRank.isAbove(above.agency(), last.agency())) {
        items.set(
            i - 1, new Item.AgencyItem(last.agency().under(above.agency(), last.agency().to())));
      }
      if (items.get(i) instanceof Item.AgencyItem last
          && items.get(i - 1) instanceof Item.AgencyItem before
          && isNextUnit(text, before.agency(), last.agency())) {
        AgencyDraft above = last.agency().parent().get();
        items.set(i - 1, new Item.AgencyItem(before.agency().under(above, before.agency().to())));
      }
    }
  }

  /** Whether a body is a unit of another that is not written behind it. */
  private static boolean isUnitAlone(AgencyDraft body) {
    return body.scope() == Lexicon.Scope.PARENT
        && body.parent().isEmpty()
        && body.place().isEmpty();
  }

  /** "Phòng A và các ban chức năng của …": whether others of one body stand between two tokens. */
  private static boolean isBehindOthers(Text text, int from, int to) {
    List<Token> tokens = text.tokens();
    return to - from > OTHERS_NAMED
        && to - from < OTHER_UNITS
        && tokens.get(from).is("và")
        && tokens.get(from + 1).is("các")
        && OWNED.has(tokens.get(to - 1))
        && CapitalRun.isOnLine(text, to - 1)
        && tokens.subList(from, to).stream().noneMatch(word -> STOPS.has(word));
  }

  private static String noun(AgencyDraft unit) {
    return unit.stem().split(" ", 2)[0];
  }

  /** Whether two units with the same noun stand in one list, the second with the body above it. */
  private static boolean isNextUnit(Text text, AgencyDraft before, AgencyDraft last) {
    return last.scope() == Lexicon.Scope.PARENT
        && last.parent().isPresent()
        && isUnitAlone(before)
        && noun(last).equals(noun(before))
        && last.from() == before.to() + 1
        && LISTED.has(text.tokens().get(before.to()));
  }

  /** "Đảng ủy các Sở: Y tế, Nội vụ": the committee that each body of a list has. */
  private static List<AgencyDraft> ofCommittee(List<Item> items, int at, List<AgencyDraft> list) {
    boolean committee =
        !items.isEmpty()
            && items.getLast() instanceof Item.AgencyItem before
            && before.to() == at
            && COMMITTEES.contains(before.agency().stem())
            && before.agency().parent().isEmpty()
            && before.agency().place().isEmpty();
    if (!committee) {
      return list;
    }
    AgencyDraft own = ((Item.AgencyItem) items.removeLast()).agency();
    return list.stream()
        .map(body -> body == list.getFirst() ? body.from(own.from()) : body)
        .map(body -> own.moved(body.from(), body.to()).under(body, body.to()))
        .toList();
  }

  /**
   * "… với Viện kiểm sát nhân dân tỉnh Đắk ...", "nguyên Thủ tướng Nguyễn ...": a headline breaks
   * off within a name.
   */
  private static boolean isCutOff(Text text, Item item) {
    List<Token> tokens = text.tokens();
    boolean beforeName = item instanceof Item.PostItem && text.isCapital(item.to());
    int dots = beforeName ? item.to() + 1 : item.to();
    boolean apart = dots < tokens.size() && tokens.get(dots).start() > tokens.get(dots - 1).end();
    if (!apart || !DOTS.has(tokens.get(dots)) || !CapitalRun.isOnLine(text, dots)) {
      return false;
    }
    int end = dots;
    while (end < tokens.size() && DOTS.has(tokens.get(end))) {
      end++;
    }
    boolean several = end - dots > 1 || tokens.get(dots).is("…");
    return several && (end == tokens.size() || !CapitalRun.isOnLine(text, end));
  }

  private Optional<Item> at(Text text, int i, List<Item> before, FirmsNamed firms) {
    Token token = text.tokens().get(i);
    if (!token.isWord() || isHalf(text, i)) {
      return Optional.empty();
    }
    Optional<Item> country = country(text, i, before);
    if (country.isPresent()) {
      return country;
    }
    boolean called = isCalled(text, i, before);
    if (called && isKnown(text, i, before)) {
      return Optional.of(new Item.NameItem(i, i + 1, lexicon.isSurname(token), true, false));
    }
    if (names.isKoreanParted(text, i)) {
      return names.at(text, i, called, before);
    }
    int paper = sources.reportersEnd(text, i);
    if (paper > i) {
      return Optional.of(new Item.OtherItem(i, paper));
    }
    boolean trade = called && before.getLast() instanceof Item.HonorificItem last && last.isTrade();
    Optional<AgencyDraft> outright =
        called ? Optional.empty() : sources.at(text, i).or(() -> agencies.foreign(text, i));
    if (outright.isPresent()) {
      return outright.map(Item.AgencyItem::new);
    }
    if (!lexicon.isBeginning(text, i) && !places.isRank(text, i)) {
      return token.isCapital() ? names.at(text, i, called, before) : Optional.empty();
    }
    Optional<Item> other = notName(text, i);
    if (called
        && !trade
        && !(other.isPresent() && before.getLast() instanceof Item.PostItem)
        && token.isCapital()
        && lexicon.isSurname(token)
        && !isRegion(text, i)
        && !isBeforeWholeName(text, i)
        && !isListedBody(text, i)) {
      Optional<Item> name = names.at(text, i, true, before).filter(item -> item.to() - i > 1);
      if (name.isPresent()) {
        return name;
      }
    }
    if (called && !trade && isNamesake(text, i)) {
      return names.at(text, i, true, before);
    }
    if (other.isPresent() && lexicon.head(text.tokens(), i).isEmpty()) {
      return other;
    }
    Optional<PostDraft> post =
        counterparts
            .at(text, i, before)
            .or(() -> posts.at(text, i))
            .filter(draft -> isWhole(text, draft, before) && !isInNumber(text, draft.from()));
    if (other.isPresent() && post.filter(draft -> hasBody(text, draft, before)).isEmpty()) {
      return other;
    }
    if (post.isPresent() && Candidates.standBefore(text, i)) {
      return Optional.of(wanted(post.get()));
    }
    if (post.isPresent() && (Candidates.areMany(text, post.get().to()) || isLevel(text, i))) {
      return Optional.of(new Item.OtherItem(i, post.get().to()));
    }
    if (post.isPresent()) {
      PostDraft placed = ends.of(text, post.get(), before);
      PostDraft own = firms.behind(text, placed);
      return Optional.of(new Item.PostItem(behind.of(text, own, before)));
    }
    Optional<PlaceRef> bare = places.bare(text.tokens(), i).filter(ref -> ref.to() - i > 2);
    if (bare.isPresent() && !isName(text, bare.get(), called && !trade)) {
      return Optional.of(new Item.PlaceItem(bare.get()));
    }
    Optional<Trie.Match<Lexicon.Honorific>> honorific = honorific(text, i);
    if (honorific.isPresent() && trade && isGivenName(text, i)) {
      return names.at(text, i, true, before);
    }
    if (honorific.isPresent()) {
      Lexicon.Honorific meaning = honorific.get().meaning();
      return Optional.of(
          new Item.HonorificItem(
              i,
              meaning.isDegree() ? behindStop(text, honorific.get().to()) : honorific.get().to(),
              meaning.plural(),
              meaning.kind()));
    }
    if (isPersonNotBody(text, i)) {
      return names.at(text, i, called, before);
    }
    Optional<AgencyDraft> agency =
        agencies
            .at(text, i, false)
            .filter(body -> isAlone(text, body) && !isInNumber(text, body.from()))
            .filter(body -> !isEstate(text, body));
    if (agency.isPresent()) {
      return ofOfficer(text, agency.get())
          .or(() ->
              Optional.of(
                  new Item.AgencyItem(AgencyParentReader.inBracket(text, agency.get(), before))));
    }
    Optional<PlaceRef> place =
        places
            .at(text, i)
            .filter(ref -> !isName(text, ref, called && !trade))
            .filter(ref -> ref.ranked() || !AgencyParentReader.isBehindHamlet(text, i));
    if (place.isPresent()) {
      return Optional.of(new Item.PlaceItem(place.get()));
    }
    return token.isCapital() ? names.at(text, i, called, before) : Optional.empty();
  }

  /**
   * "Chính quyền Tổng thống Mỹ A", "Văn phòng Tổng thống Hàn Quốc B": what only leads to an officer
   * who is named, where the office would take the post into its name.
   */
  private Optional<Item> ofOfficer(Text text, AgencyDraft body) {
    return IntStream.rangeClosed(body.from() + 1, body.from() + OFFICE_NOUN)
        .filter(i -> i < body.to())
        .boxed()
        .flatMap(i -> posts.at(text, i).stream())
        .filter(post -> post.ofState() || post.isHighest())
        .filter(post ->
            post.to() < text.tokens().size()
                && CapitalRun.isOnLine(text, post.to())
                && text.isCapital(post.to())
                && names
                    .at(text, post.to(), true, List.of(new Item.PostItem(post)))
                    .filter(Item.NameItem.class::isInstance)
                    .isPresent())
        .<Item>map(post -> new Item.OtherItem(body.from(), post.from()))
        .findFirst();
  }

  /** "Giám đốc khu vực Châu Á-Thái Bình Dương": what is no name has more words than one has. */
  private boolean isRegion(Text text, int i) {
    return notName(text, i).filter(other -> other.to() - i > NAME).isPresent();
  }

  /** "đại biểu Đồng Nai Lê Văn A": a place, and behind it the name of one of it. */
  private boolean isBeforeWholeName(Text text, int i) {
    return places
        .at(text, i)
        .filter(place -> CapitalRun.end(text, i) > place.to() && isWholeName(text, place.to()))
        .isPresent();
  }

  /** "Ông Suzuki Norikazu": a family of another country, after one of which a firm is called. */
  private boolean isNamesake(Text text, int i) {
    List<Token> tokens = text.tokens();
    return tokens.get(i).kind() == Token.Kind.CAPITALIZED
        && lexicon
            .agency(tokens, i)
            .filter(firm -> firm.to() == i + 1)
            .filter(firm -> firm.meaning().kind().equals(AgencyKind.Enterprise.name()))
            .isPresent()
        && CapitalRun.end(text, i) == i + 2
        && tokens.get(i + 1).kind() == Token.Kind.CAPITALIZED
        && !tokens.get(i + 1).syllable();
  }

  /** "luật sư Đoàn Luật sư Hà Nội": the body of several words that somebody is of. */
  private boolean isListedBody(Text text, int i) {
    return lexicon.agency(text.tokens(), i).filter(body -> body.to() - i > 2).isPresent();
  }

  /** "cấp Bộ trưởng Ngoại giao": how high those are who meet. */
  private static boolean isLevel(Text text, int i) {
    return i > 0
        && text.tokens().get(i - 1).is("cấp")
        && !text.isCapital(i - 1)
        && CapitalRun.isOnLine(text, i);
  }

  /**
   * "chạy đua vào ghế Chủ tịch Hạ viện Mỹ": a post that nobody holds there tells its body alone,
   * and "Thủ tướng" none.
   */
  private static Item wanted(PostDraft post) {
    return post.agency()
        .filter(body -> body.row().startsWith("agenc") && !body.isBareNoun())
        .filter(_ -> post.alone() != Lexicon.Alone.YES)
        .<Item>map(Item.AgencyItem::new)
        .orElseGet(() -> new Item.OtherItem(post.from(), post.to()));
  }

  /** Whether an item may begin with a token: in small letters few words do. */
  private boolean mayOpen(Text text, int i) {
    return text.isCapital(i)
        || lexicon.isOpener(text, i)
        || places.isRank(text, i)
        || lists.mayOpen(text, i);
  }

  /** Whether a token is the second half of such a word, in a heading in capitals too. */
  private static boolean isHalf(Text text, int i) {
    List<Token> tokens = text.tokens();
    boolean heading =
        i > 0
            && tokens.get(i).kind() == Token.Kind.UPPER
            && tokens.get(i - 1).kind() == Token.Kind.UPPER;
    return (heading || !text.isCapital(i)) && HALVES.endingAt(tokens, i + 1).isPresent();
  }

  /** "ông Vinh", "LS Việt": a word that ends the name of somebody named before, whatever it is. */
  private boolean isKnown(Text text, int i, List<Item> before) {
    Token word = text.tokens().get(i);
    boolean alone =
        word.kind() == Token.Kind.CAPITALIZED
            && (i + 1 == text.tokens().size() || !isRun(text, i + 1))
            && !(before.getLast() instanceof Item.PostItem post
                && post.post().agency().isPresent());
    for (int k = before.size() - 1; alone && k >= Math.max(0, before.size() - REMEMBERED); k--) {
      if (before.get(k) instanceof Item.NameItem name
          && name.surname()
          && name.length() > 2
          && text.tokens().get(name.to() - 1).is(word.key())) {
        return true;
      }
    }
    return false;
  }

  /** "Thái Bình Dương", "Thượng Hải": of two words only where no further capital follows. */
  private Optional<Item> notName(Text text, int i) {
    List<Token> tokens = text.tokens();
    Optional<Integer> abroad =
        tokens.get(i).isCapital()
            ? lexicon.gazetteer().abroad(tokens, i).map(Trie.Match::to)
            : Optional.empty();
    return lexicon
        .notName(tokens, i)
        .map(Trie.Match::to)
        .filter(_ -> text.isCapital(i) || !DAYS.has(tokens.get(i)))
        .filter(to -> lexicon.agency(tokens, i).filter(body -> body.to() > to).isEmpty())
        .or(() -> abroad)
        .filter(
            to -> to - i > 2 || to == tokens.size() || !isRun(text, to) || isWholeName(text, to))
        .map(to -> new Item.OtherItem(i, to));
  }

  /**
   * "Hòa Phát Trần Đình Long", "Real Madrid Florentino Perez": a name needs none of the words
   * before.
   */
  private boolean isWholeName(Text text, int i) {
    int length = CapitalRun.end(text, i) - i;
    return (length > 2 && lexicon.isSurname(text.tokens().get(i)))
        || (length > 1 && lexicon.isGivenName(text, i));
  }

  /**
   * "Thái Lan", "Nhà báo Bangladesh …": another country, where no name begins so ("Hà Lan Anh",
   * "ông Israel Katz").
   */
  private Optional<Item> country(Text text, int i, List<Item> before) {
    List<Token> tokens = text.tokens();
    if (tokens.get(i).kind() != Token.Kind.CAPITALIZED) {
      return Optional.empty();
    }
    return lexicon
        .gazetteer()
        .country(tokens, i)
        .filter(match -> !AgencyCountryReader.isPerson(lexicon, text, i))
        .filter(match -> !isGivenName(text, match.to(), before))
        .filter(
            match -> match.to() - i > 1 || (isCalled(text, i, before) && !tokens.get(i).syllable()))
        .map(Trie.Match::to)
        .filter(to ->
            to == tokens.size()
                || !isRun(text, to)
                || !tokens.get(to).syllable()
                || lexicon.isFunctionWord(tokens.get(to))
                || isBeforeName(text, to))
        .map(to -> new Item.OtherItem(i, to));
  }

  /** "ông Israel Katz": a name goes on behind a country, and a form of address stands before it. */
  private boolean isGivenName(Text text, int behind, List<Item> before) {
    return behind < text.tokens().size()
        && isRun(text, behind)
        && !before.isEmpty()
        && before.getLast() instanceof Item.HonorificItem form
        && form.kind().equals("address")
        && form.to() == behind - 1;
  }

  /** "lãnh đạo Trung Quốc Đặng Tiểu Bình": a whole name begins behind a country. */
  private boolean isBeforeName(Text text, int i) {
    return lexicon.isSurname(text.tokens().get(i)) && CapitalRun.end(text, i) - i >= 2;
  }

  /** Whether a row of capitals goes on over a token. */
  private static boolean isRun(Text text, int i) {
    return text.tokens().get(i).isCapital()
        && text.tokens().get(i - 1).isCapital()
        && CapitalRun.isOnLine(text, i);
  }

  /**
   * Whether a title, rank or form of address ends right before a token, or before its country or
   * club: "Công chúa Thái Lan …".
   */
  private boolean isCalled(Text text, int i, List<Item> before) {
    if (before.isEmpty() || !CapitalRun.isOnLine(text, i)) {
      return false;
    }
    Item last = before.getLast();
    if (last instanceof Item.OtherItem other && before.size() > 1 && last.to() == i) {
      Item ahead = before.get(before.size() - 2);
      return isTitle(ahead) && ahead.to() == other.from();
    }
    return isTitle(last) && last.to() == i;
  }

  private static boolean isTitle(Item item) {
    return item instanceof Item.PostItem || item instanceof Item.HonorificItem;
  }

  /** "Thanh tra viên Sở Y tế": a common word that is the head of a post where a body follows. */
  private boolean hasBody(Text text, PostDraft post, List<Item> before) {
    return isApposed(text, post, before)
        || post.agency()
            .filter(body -> body.kind() != AgencyKind.Enterprise && !body.isBareNoun())
            .isPresent();
  }

  /** "ông A, Chuyên viên, Văn phòng UBND tỉnh": a body stands behind the comma. */
  private boolean isApposed(Text text, PostDraft post, List<Item> before) {
    return post.to() < text.tokens().size()
        && text.tokens().get(post.to()).is(",")
        && !behind.of(text, post, before).isBare();
  }

  /** A head in small letters with no body is a post only beside a name; a common word is none. */
  private boolean isWhole(Text text, PostDraft post, List<Item> before) {
    if (!post.isBare()) {
      return true;
    }
    return switch (post.alone()) {
      case YES -> true;
      case NEAR -> true;
      case NO ->
          post.to() < text.tokens().size()
              && (text.tokens().get(post.to()).isCapital()
                      && lexicon.isSurname(text.tokens().get(post.to()))
                      && lexicon.honorific(text.tokens(), post.from()).isEmpty()
                  || isCounted(text, post)
                  || isOverList(text, post)
                  || isApposed(text, post, before)
                  || isSeat(text, post, before)
                  || BodyBehindPost.isInCareer(text, post.from())
                      && text.tokens().get(post.to()).is(","));
    };
  }

  /**
   * "1. Ông A, Giám đốc Sở Y tế - Thành viên;", "Thành viên: bà B": what somebody is on a
   * committee, at the end of a line that tells of one or over a list.
   */
  private static boolean isSeat(Text text, PostDraft post, List<Item> before) {
    List<Token> tokens = text.tokens();
    if (!text.isCapital(post.from()) || before.isEmpty() || post.to() >= tokens.size()) {
      return false;
    }
    boolean behind = post.from() - before.getLast().to() == 1 && ListLines.ends(text, post.to());
    boolean over = tokens.get(post.to()).is(":") && text.isCapital(post.to() + 1);
    return behind && isHolder(before.getLast()) && SEAT_LINKS.has(tokens.get(post.from() - 1))
        || over && ListLines.opens(tokens, post.from());
  }

  private static boolean isHolder(Item item) {
    return item instanceof Item.PostItem || item instanceof Item.NameItem;
  }

  /** "Hội đồng gồm ba thành viên là A, B và C": so many of a body as are listed. */
  private static boolean isCounted(Text text, PostDraft post) {
    return post.from() > 1
        && ClaimWords.MANY.contains(text.tokens().get(post.from() - 1).key())
        && COUNTED.has(text.tokens().get(post.from() - 2))
        && (text.tokens().get(post.to()).is("là") || text.tokens().get(post.to()).is(":"));
  }

  /** "Các thành viên còn lại gồm Thủ tướng A, …": those of a body, which the list behind names. */
  private static boolean isOverList(Text text, PostDraft post) {
    List<Token> tokens = text.tokens();
    int others = OTHERS.startingAt(tokens, post.to()).map(Phrases.Match::to).orElse(post.to());
    return post.from() > 0
        && ClaimWords.MANY.contains(tokens.get(post.from() - 1).key())
        && LISTING.startingAt(tokens, others).isPresent();
  }

  private Optional<Trie.Match<Lexicon.Honorific>> honorific(Text text, int i) {
    List<Token> tokens = text.tokens();
    return lexicon
        .honorific(tokens, i)
        .filter(match -> match.to() < tokens.size() && CapitalRun.isOnLine(text, match.to()))
        .filter(match -> !isOffice(tokens, match.to() - 1))
        .filter(match -> {
          Token next = tokens.get(match.to());
          if (isOfName(text, i, match)
              || PEOPLE.endingAt(tokens, i + 1).isPresent()
              || CEMETERY.endingAt(tokens, i).isPresent()) {
            return false;
          }
          return match.meaning().plural()
              || next.isCapital()
              || tokens.get(i).is("đồng")
              || tokens.get(i).is("đ")
              || lexicon.honorific(tokens, match.to()).isPresent()
              || next.is(",") && lexicon.honorific(tokens, match.to() + 1).isPresent()
              || next.is(".");
        });
  }

  /** "TS. Nguyễn Văn A": the token behind the full stop of a degree in short, else the same. */
  static int behindStop(Text text, int at) {
    boolean stop =
        at + 1 < text.tokens().size()
            && text.tokens().get(at).is(".")
            && text.isCapital(at - 1)
            && text.isCapital(at + 1);
    return stop && CapitalRun.isOnLine(text, at + 1) ? at + 1 : at;
  }

  /** "diễn viên Anh Tú": the first of two syllables that is a form of address elsewhere. */
  private static boolean isGivenName(Text text, int i) {
    return text.tokens().get(i).kind() == Token.Kind.CAPITALIZED
        && text.tokens().get(i).syllable()
        && CapitalRun.end(text, i) == i + 2;
  }

  /** "các vị trí Phó Chủ tịch, …"; behind a colon the story of a career follows. */
  private static boolean isOffice(List<Token> tokens, int i) {
    return OFFICE
        .startingAt(tokens, i)
        .filter(office -> office.to() < tokens.size() && !tokens.get(office.to()).is(":"))
        .isPresent();
  }

  /** "Sheikh Hasina": what is a title elsewhere begins the name of someone known. */
  private boolean isOfName(Text text, int i, Trie.Match<Lexicon.Honorific> match) {
    return match.meaning().kind().equals("degree")
        && CapitalRun.end(text, i) > match.to()
        && AgencyCountryReader.isPerson(lexicon, text, i);
  }

  /** Whether what looks like a place is a person: called so, or the row of capitals goes on. */
  private boolean isName(Text text, PlaceRef place, boolean called) {
    if (place.ranked() || !lexicon.isSurname(text.tokens().get(place.from()))) {
      return false;
    }
    int run = CapitalRun.end(text, place.from());
    if (run > place.to() && isWholeName(text, place.to())) {
      return false;
    }
    return (called && run > place.from() + 1)
        || (run > place.to()
            && run - place.from() <= 4
            && !lexicon.head(text.tokens(), place.to()).isPresent());
  }

  /** "1214/QĐ-BCT", "555/TTg-NN": the initials behind a paper's number. */
  private static boolean isInNumber(Text text, int at) {
    List<Token> tokens = text.tokens();
    int from = at;
    while (at - from < NUMBER && from > 0 && tokens.get(from - 1).touches(tokens.get(from))) {
      from--;
    }
    return from < at && tokens.get(from).kind() == Token.Kind.NUMBER;
  }

  /**
   * Whether a body is one outside of posts too: no hamlet, team or group, and not all in small
   * letters behind its noun ("Ban tổ chức", "Trạm cứu hộ"), which is any such body.
   */
  private boolean isAlone(Text text, AgencyDraft body) {
    Optional<Trie.Match<Lexicon.Unit>> unit =
        lexicon
            .unit(text.tokens(), body.from())
            .filter(match -> match.meaning().row().equals(body.row()));
    if (unit.isEmpty()) {
      return true;
    }
    boolean named =
        body.place().isPresent()
            || body.parent().isPresent()
            || body.scope() == Lexicon.Scope.PROVINCE
            || ((body.row().startsWith("agency-units: Ban Chỉ đạo")
                    || NATIONAL.contains(body.row())
                        && NATION.endingAt(text.tokens(), body.to()).isPresent())
                && body.to() - unit.get().to() > PURPOSE)
            || text.tokens().subList(unit.get().to(), body.to()).stream()
                .anyMatch(token -> token.isCapital() || token.kind() == Token.Kind.NUMBER);
    if (unit.get().meaning().name().equals(CASE)
        && body.parent().filter(above -> above.kind() != AgencyKind.Enterprise).isEmpty()
        && lexicon.field(text.tokens(), unit.get().to()).isEmpty()
        && !text.isNumeral(unit.get().to())
        && lexicon.gazetteer().country(text.tokens(), unit.get().to()).isEmpty()) {
      return false;
    }
    boolean team =
        TEAMS.contains(unit.get().meaning().name())
            && (body.parent().filter(above -> COMMANDING.contains(above.kind())).isPresent()
                || hasNumber(text.tokens(), unit.get().to(), body.to()));
    boolean faculty =
        unit.get().meaning().name().equals(FACULTY)
            && body.parent().filter(above -> above.kind() == AgencyKind.School).isPresent();
    return (unit.get().meaning().alone() || team || faculty) && named;
  }

  /** "Đội Cảnh sát giao thông số 14": a team that is told by its number. */
  private static boolean hasNumber(List<Token> tokens, int noun, int to) {
    return to - noun > 2
        && tokens.get(to - 1).kind() == Token.Kind.NUMBER
        && tokens.get(to - 2).is("số");
  }

  /**
   * "khu dân cư City Land", "vụ án Vạn Thịnh Phát", "ga Nhà hát Thành phố": what has the name of a
   * firm or another body, and is none.
   */
  private static boolean isEstate(Text text, AgencyDraft body) {
    return (body.kind() == AgencyKind.Enterprise ? ESTATES : STATIONS)
        .endingAt(text.tokens(), body.from())
        .isPresent();
  }

  /** "Đoàn Văn Phi": the noun of a body is also a family name. */
  private boolean isPersonNotBody(Text text, int i) {
    List<Token> tokens = text.tokens();
    int run = CapitalRun.end(text, i) - i;
    return tokens.get(i).kind() == Token.Kind.CAPITALIZED
        && lexicon.isSurname(tokens.get(i))
        && (run == 3 || run == 4)
        && lexicon.unit(tokens, i).filter(unit -> unit.to() == i + 1).isPresent()
        && lexicon.agency(tokens, i).isEmpty()
        && lexicon.field(tokens, i + 1).isEmpty()
        && lexicon.gazetteer().place(tokens, i + 1).isEmpty();
  }
}
