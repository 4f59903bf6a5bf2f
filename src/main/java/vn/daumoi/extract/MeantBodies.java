package vn.daumoi.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Table;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/**
 * Finds the body that a title without one means: that of the chief told right before, the one whose
 * side is told of, or the last one named of those that have such a title.
 */
final class MeantBodies {
  private static final String DEPUTY = "Phó ";

  /** The deputy who stands in for the chief: "Phó Bí thư Thường trực". */
  private static final String STANDING = " Thường trực";

  /** What stands before the title of who holds a post until somebody is given it. */
  private static final String ACTING = "Quyền ";

  /** What has members and secretaries, and no head of its own. */
  private static final Set<String> BOARDS =
      Set.of(
          "Ban Bí thư Trung ương Đảng",
          PartyNamer.CENTRAL,
          "Ban Chấp hành",
          "Ban Thường vụ",
          "Ban Bí thư");

  /** Boards for which the head of the whole body signs. */
  private static final Set<String> SIGNING_BOARDS =
      Set.of("Ban Chấp hành", "Ban Thường vụ", "Đoàn Chủ tịch");

  /** Whose body is one that was set up for something, and no elected council. */
  private static final Set<String> MEMBERS = Set.of("Ủy viên", "Ủy viên Thường trực", "Thành viên");

  private static final String MINISTRY = "Bộ";

  /** What is a delegation with a head, and the Youth Union with secretaries. */
  private static final String DELEGATION = "Đoàn";

  /** How many words back a bare title still means a body; a minister's ministry has no limit. */
  private static final int FAR = 250;

  /** How many words back one of several companies is meant. */
  private static final int BESIDE = 45;

  /** How a company named in the sentence before is spoken of again. */
  private static final Phrases<Boolean> THIS =
      Phrases.of(
          "công ty này",
          "tổng công ty này",
          "tập đoàn này",
          "ngân hàng này",
          "nhà băng này",
          "doanh nghiệp này",
          "hãng này");

  private static final String CHAIR = "Chủ tịch";

  private static final String OFFICE = "Văn phòng Ủy ban nhân dân";

  private static final WordSet SERVES = WordSet.of("làm", "là");

  private static final WordSet LINKS = WordSet.of("của", "thuộc", "tại", "cho");

  /** What leads to the holder: "trao chức Giám đốc cho ông A", "cách chức Giám đốc của ông A". */
  private static final WordSet TO_HOLDER = WordSet.of("cho", "của");

  /** How many words of address stand between a title and its holder at most. */
  private static final int NEAR = 5;

  /** What a title can be of. */
  private record Bodies(List<String> beginnings, boolean company) {
    static final Bodies NONE = new Bodies(List.of(), false);
  }

  private static final Map<String, Bodies> OF_TITLES = read();

  private final Text text;
  private final SaidAgencies said;
  private final Lexicon lexicon;

  /** The last post of each title that has a body. */
  private final Map<String, PostDraft> chiefs = new HashMap<>();

  /** The posts of one title and its deputies in a sentence, by both. */
  private final Map<String, Row> rows = new HashMap<>();

  /** Whether rows of posts are lists of people, by where they begin. */
  private final Map<Integer, Boolean> lists = new HashMap<>();

  /**
   * The first and the last of the posts of one title and its deputies in a sentence, the bodies
   * told with them, and who holds them.
   */
  private record Row(
      PostDraft first, PostDraft last, Set<String> bodies, Set<Item.NameItem> holders) {
    static Row of(PostDraft post) {
      Set<String> bodies = new HashSet<>();
      post.agency().ifPresent(body -> bodies.add(body.stem()));
      return new Row(post, post, bodies, new HashSet<>());
    }

    Row with(Row other) {
      bodies.addAll(other.bodies);
      holders.addAll(other.holders);
      return new Row(
          first.from() <= other.first.from() ? first : other.first,
          last.from() >= other.last.from() ? last : other.last,
          bodies,
          holders);
    }
  }

  MeantBodies(Text text, SaidAgencies said, Lexicon lexicon) {
    this.text = text;
    this.said = said;
    this.lexicon = lexicon;
  }

  private static Map<String, Bodies> read() {
    Map<String, Bodies> bodies = new HashMap<>();
    for (Table.Row row : Table.read("lexicon/title-bodies.tsv").rows()) {
      bodies.put(
          row.get("title"), new Bodies(row.list("bodies"), row.get("company").equals("yes")));
    }
    return bodies;
  }

  /** Remembers a post whose body is known, for its deputies. */
  void tell(PostDraft post) {
    if (post.agency().isPresent()) {
      chiefs.put(post.title(), post);
    }
  }

  /**
   * Whether words that no rule read go on with a title: "Giám đốc Khởi nghiệp …", which is of that
   * and of nothing named before.
   *
   * @param holder where the name of the holder begins
   */
  boolean isCut(PostDraft post, int holder) {
    int next = post.to();
    List<Token> tokens = text.tokens();
    if (next >= tokens.size() || !CapitalRun.isOnLine(text, next)) {
      return false;
    }
    boolean behind = holder >= next && holder - next < NEAR;
    boolean goesOn =
        lexicon.unit(tokens, next).isPresent() || lexicon.field(tokens, next).isPresent();
    return switch (tokens.get(next).kind()) {
      case MARK -> false;
      case LOWER ->
          goesOn
              || post.unit().equals(MINISTRY)
                  && PostReader.CHARGES.startingAt(tokens, next).isPresent()
              || (LINKS.has(tokens.get(next)) && !(behind && TO_HOLDER.has(tokens.get(next))));
      case CAPITALIZED, UPPER -> !behind;
      case NUMBER -> post.unit().isEmpty() && !behind;
    };
  }

  /**
   * The body that a bare title means which nobody is said to hold; an officer is of any company.
   */
  Optional<AgencyDraft> alone(PostDraft post) {
    boolean officer = post.unit().isEmpty() && bodies(chief(post)).company();
    return officer || isCut(post, 0) ? Optional.empty() : of(post);
  }

  /** The body that a bare title means. */
  Optional<AgencyDraft> of(PostDraft post) {
    if (!post.isBare()) {
      return Optional.empty();
    }
    return ofSignature(post)
        .or(() -> ofTail(post))
        .or(() -> ofPair(post))
        .or(() -> ofChief(post))
        .or(() -> post.unit().isEmpty() ? ofSide(post).or(() -> ofTitle(post)) : ofUnit(post));
  }

  /** Takes note of a post that is said of a name, whose body may be that of others beside it. */
  void meet(PostDraft post, Item.NameItem holder) {
    Row row = Row.of(post);
    row.holders().add(holder);
    rows.merge(row(post), row, Row::with);
  }

  private String row(PostDraft post) {
    return sentence(post) + " " + chief(post);
  }

  /**
   * "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN A\nBÍ THƯ": the body for which its head signs below its line, or
   * what the board named there is of.
   */
  private Optional<AgencyDraft> ofSignature(PostDraft post) {
    return Optional.ofNullable(said.named("").lowerEntry(post.from()))
        .map(Map.Entry::getValue)
        .filter(body -> body.to() == post.from() && !CapitalRun.isOnLine(text, post.from()))
        .filter(body -> Signature.isForBody(text, body.from()))
        .flatMap(body -> SIGNING_BOARDS.contains(body.stem()) ? body.parent() : Optional.of(body));
  }

  /** "các ông: A, Giám đốc; B, Phó Giám đốc; C, Phó Giám đốc Sở Y tế": what the last is of. */
  private Optional<AgencyDraft> ofTail(PostDraft post) {
    Row row = rows.getOrDefault(row(post), Row.of(post));
    boolean one = !post.unit().isEmpty() || row.bodies().size() == 1;
    boolean several = row.holders().size() > 1;
    boolean ahead = one && several && row.last().from() > post.from() && row.first().isBare();
    return ahead && isList(row) ? row.last().agency() : Optional.empty();
  }

  /**
   * "Bộ Y tế và Bộ Công an … Bộ trưởng A và Bộ trưởng B": each is of one of two bodies named
   * together, in their order.
   */
  private Optional<AgencyDraft> ofPair(PostDraft post) {
    Row row = rows.getOrDefault(row(post), Row.of(post));
    boolean pair =
        !post.unit().isEmpty()
            && row.holders().size() == 2
            && row.bodies().isEmpty()
            && row.first().from() != row.last().from()
            && row.first().title().equals(row.last().title());
    if (!pair) {
      return Optional.empty();
    }
    Optional<AgencyDraft> second =
        said.lastOf(post.unit(), row.first().from(), MeantBodies::isHeaded);
    Optional<AgencyDraft> first =
        second
            .flatMap(body -> said.lastOf(post.unit(), body.from(), MeantBodies::isHeaded))
            .filter(body -> isJoined(body, second.get()));
    return post.from() == row.first().from() ? first : first.flatMap(_ -> second);
  }

  private boolean isJoined(AgencyDraft first, AgencyDraft second) {
    return second.from() - first.to() == 1 && text.tokens().get(first.to()).is("và");
  }

  /** Whether the people of a row of posts are parted by semicolons. */
  private boolean isList(Row row) {
    return lists.computeIfAbsent(
        row.first().from(),
        _ ->
            text.tokens().subList(row.first().from(), row.last().from()).stream()
                .anyMatch(token -> token.is(";")));
  }

  /** The last body named before a title whose head noun the title implies: "Thứ trưởng". */
  private Optional<AgencyDraft> ofUnit(PostDraft post) {
    if (post.unit().equals(DELEGATION) && isLed(post)) {
      return Optional.empty();
    }
    return said.lastOf(post.unit(), post.from(), MeantBodies::isHeaded)
        .filter(body -> !(body.isFront() && post.unit().equals(DELEGATION)))
        .filter(body -> isNear(body, post) || post.unit().equals(MINISTRY));
  }

  private static boolean isHeaded(AgencyDraft body) {
    return !BOARDS.contains(body.stem());
  }

  private static boolean isOf(AgencyDraft body, String title) {
    return isHeaded(body) && !(MEMBERS.contains(title) && body.stem().equals(SaidAgencies.COUNCIL));
  }

  /** "đoàn công tác do A làm Trưởng đoàn": the head of those who go, not of a body. */
  private boolean isLed(PostDraft post) {
    return post.from() > 0 && SERVES.has(text.tokens().get(post.from() - 1));
  }

  /** The title of the chief whose deputy a post is, or the post's own. */
  private static String chief(PostDraft post) {
    String title = post.title().replace(STANDING, "").replace(ACTING, "");
    return title.startsWith(DEPUTY) ? title.substring(DEPUTY.length()) : title;
  }

  /** Where the sentence of a post begins. */
  private int sentence(PostDraft post) {
    return text.sentenceAt(text.tokens().get(post.from()).start()).from();
  }

  /** Whether a body is said in the sentence of a post. */
  boolean isSaidWith(PostDraft post, AgencyDraft body) {
    return body.from() >= sentence(post);
  }

  /** "ông A, Giám đốc Ban …; ông B, Phó Giám đốc": the body of the chief, told right before. */
  private Optional<AgencyDraft> ofChief(PostDraft post) {
    if (!post.title().startsWith(DEPUTY)) {
      return Optional.empty();
    }
    int sentence = sentence(post);
    return Optional.ofNullable(chiefs.get(chief(post)))
        .filter(chief -> chief.from() >= sentence && chief.from() < post.from())
        .flatMap(PostDraft::agency);
  }

  /** "Về phía Học viện Hải quân có ông A, Giám đốc": the body whose side is told of. */
  private Optional<AgencyDraft> ofSide(PostDraft post) {
    return post.isOfParty() ? Optional.empty() : said.side(sentence(post), post.from());
  }

  /** The last body named before of those that a title is of. */
  private Optional<AgencyDraft> ofTitle(PostDraft post) {
    String title = chief(post);
    Bodies bodies = bodies(title);
    Optional<AgencyDraft> company =
        bodies.company()
            ? lastCompany(post).or(() -> said.onlyCompany(post.from()))
            : Optional.empty();
    return Stream.concat(
            company.stream(),
            bodies.beginnings().stream()
                .flatMap(noun -> said.lastOf(noun, post.from(), body -> isOf(body, title)).stream())
                .filter(body -> isNear(body, post) || title.equals("Đại sứ")))
        .max(Comparator.comparingInt(AgencyDraft::from))
        .or(() -> title.equals(CHAIR) ? ofOffice(post) : Optional.empty());
  }

  /** "Văn phòng UBND tỉnh A cho biết, Phó Chủ tịch B": of the committee whose office is told of. */
  private Optional<AgencyDraft> ofOffice(PostDraft post) {
    return said.lastOf(OFFICE, post.from(), body -> isNear(body, post))
        .flatMap(AgencyDraft::place)
        .filter(place -> place.name().isPresent())
        .map(BodiesOfPlaces::government);
  }

  /** The company named last before a post, from further back where it is called "này". */
  Optional<AgencyDraft> lastCompany(PostDraft post) {
    boolean again = THIS.isIn(text, sentence(post), post.from());
    return said.lastCompany(post.from(), again ? 2 * BESIDE : BESIDE);
  }

  /** What a title is of, or else its first words: "Phó Giám đốc phụ trách". */
  private static Bodies bodies(String title) {
    String words = title;
    while (!OF_TITLES.containsKey(words) && words.contains(" ")) {
      words = words.substring(0, words.lastIndexOf(' '));
    }
    return OF_TITLES.getOrDefault(words, Bodies.NONE);
  }

  private static boolean isNear(AgencyDraft body, PostDraft post) {
    return post.from() - body.from() < FAR;
  }
}
