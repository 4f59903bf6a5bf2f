package vn.daumoi.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daumoi.extract.MentionReader.Mention;
import vn.daumoi.lexicon.WordSet;
import vn.daumoi.text.Sentence;
import vn.daumoi.text.Token;

/**
 * Tells the parties of an agreement by the officers who sign it for them: of one with several posts
 * the first body that is none of the Party, else the last.
 */
final class SigningOfficers {
  /** What stands between two who sign together. */
  private static final WordSet TOGETHER = WordSet.of("và", "cùng", "với");

  /** What two officers are called who were named before, and the title they have. */
  private static final Phrases<String> TWO = new Phrases<>();

  static {
    TWO.add("hai vị bộ trưởng", "bộ trưởng");
    TWO.add("hai đồng chí bộ trưởng", "bộ trưởng");
    TWO.add("hai đồng chí giám đốc", "giám đốc");
    for (String title :
        List.of(
            "bộ trưởng",
            "thứ trưởng",
            "giám đốc",
            "tổng giám đốc",
            "chủ tịch",
            "hiệu trưởng",
            "viện trưởng",
            "chánh án",
            "tư lệnh")) {
      TWO.add("hai " + title, title);
    }
  }

  /** What those are called for whom two officers met. */
  private static final Phrases<Boolean> SIDES = Phrases.of("hai bên", "hai đơn vị", "hai cơ quan");

  /** What two officers do who meet. */
  private static final Phrases<Boolean> MEETS =
      Phrases.of("hội đàm", "hội kiến", "tiếp", "làm việc", "gặp");

  /** How many sentences stand at most between two officers and what they sign. */
  private static final int SENTENCES = 8;

  /** What leads to each of two between whom something is signed. */
  private static final WordSet BOTH = WordSet.of("giữa", "và", "với");

  /** How many words tell of the two between whom something is signed. */
  private static final int REACH = 45;

  private static final Set<String> BESIDE_NAME = Set.of(",", "-", "(");

  /** How many words of address or rank stand at most between a post and a name. */
  private static final int ADDRESS = 3;

  private static final String GOVERNMENT = "Chính phủ ";

  private final AgreementWords words;
  private final MarkIndex index;
  private final List<Token> tokens;
  private final Map<Integer, Marks.PostMark> postBefore = new HashMap<>();
  private final Map<Integer, Marks.PersonMark> personBefore = new HashMap<>();

  SigningOfficers(AgreementWords words, MarkIndex index) {
    this.words = words;
    this.index = index;
    this.tokens = index.tokens;
    index.marks.posts().forEach(post -> postBefore.put(post.to(), post));
    index.marks.people().forEach(person -> personBefore.put(person.to(), person));
  }

  /** Who signs for a body, and where the words that tell so begin. */
  private record Officer(Agency body, int from) {}

  /**
   * The bodies of those who are named as signing: by their posts in the sentence, else by the last
   * one told before. Where one signs for a state, a government signs for its own.
   */
  List<Agency> named(Sentence sentence, int act, List<String> signatories) {
    List<Agency> bodies = new ArrayList<>();
    for (String person : signatories) {
      List<Marks.PostMark> told =
          index.marks.posts().stream()
              .filter(post -> post.to() <= act && !post.former())
              .filter(post -> post.holder().filter(person::equals).isPresent())
              .toList();
      List<Agency> here =
          told.stream()
              .filter(post -> post == told.getLast() || post.from() >= sentence.from())
              .map(post -> withoutBoard(post.post().agency()))
              .toList();
      represented(here).ifPresent(bodies::add);
    }
    boolean states = bodies.stream().anyMatch(body -> words.isState(body.name()));
    return PartyChains.distinct(
        states ? bodies.stream().map(this::ofState).toList() : bodies, List.of());
  }

  /** "Ba Lan" of "Chính phủ Ba Lan". */
  private Agency ofState(Agency body) {
    return Optional.of(body.name())
        .filter(name -> name.startsWith(GOVERNMENT))
        .map(name -> name.substring(GOVERNMENT.length()))
        .filter(words::isState)
        .map(PartyChains::state)
        .orElse(body);
  }

  /** "hai Bộ trưởng đã ký": the two of that title in the nearest sentence before that names two. */
  List<String> two(Mention mention) {
    return calledBeforeAct(mention, TWO)
        .map(match -> twoBefore(mention.sentence(), match.meaning(), false))
        .orElse(List.of());
  }

  /** "A tiếp B. Hai bên ký …": for whom the two met. */
  List<Agency> met(Mention mention) {
    return calledBeforeAct(mention, SIDES)
        .map(match -> twoBefore(mention.sentence(), "", true))
        .map(two -> named(mention.sentence(), mention.act(), two))
        .filter(bodies -> bodies.size() > 1)
        .orElse(List.of());
  }

  private <T> Optional<Phrases.Match<T>> calledBeforeAct(Mention mention, Phrases<T> called) {
    boolean behind = mention.act() < 0 || mention.act() > mention.from();
    int start = mention.sentence().from();
    return behind
        ? Optional.empty()
        : called.endingAt(tokens, AgreementParties.beforeAct(tokens, mention.act(), start));
  }

  private List<String> twoBefore(Sentence sentence, String title, boolean met) {
    Sentence before = sentence;
    for (int k = 0; k < SENTENCES && before.from() > 0; k++) {
      before = index.text.sentenceAt(tokens.get(before.from() - 1).start());
      List<String> holders = holders(before, title);
      if (holders.size() > 1) {
        boolean told = !met || MEETS.isIn(index.text, before.from(), before.to());
        return holders.size() == 2 && told ? holders : List.of();
      }
    }
    return List.of();
  }

  private List<String> holders(Sentence sentence, String title) {
    return MarkIndex.in(index.marks.posts(), sentence.from(), sentence.to()).stream()
        .filter(post -> !post.former())
        .filter(post -> post.post().title().toLowerCase(Locale.ROOT).endsWith(title))
        .flatMap(post -> post.holder().stream())
        .distinct()
        .toList();
  }

  /** "Giám đốc Sở A và Giám đốc Sở B đã ký": the officers right before the act, named or not. */
  List<Agency> before(Sentence sentence, int act) {
    Deque<Agency> bodies = new ArrayDeque<>();
    int at = AgreementParties.beforeAct(tokens, act, sentence.from());
    Optional<Officer> officer = ending(at, sentence.from());
    while (officer.isPresent()) {
      bodies.addFirst(officer.get().body());
      int link = officer.get().from();
      at = link;
      while (at > sentence.from() && TOGETHER.has(tokens.get(at - 1))) {
        at--;
      }
      officer = at < link ? ending(at, sentence.from()) : Optional.empty();
    }
    return PartyChains.distinct(List.copyOf(bodies), List.of());
  }

  /** "ký kết … giữa ông A, Giám đốc Sở B và bà C, Hiệu trưởng Trường D": for whom the two sign. */
  List<Agency> between(Sentence sentence, int act) {
    return IntStream.range(act, Math.min(sentence.to(), act + REACH))
        .filter(i -> tokens.get(i).is("giữa"))
        .mapToObj(i -> bothBehind(i, sentence.to()))
        .findFirst()
        .map(both -> named(sentence, sentence.to(), both))
        .orElse(List.of());
  }

  /** The two named behind "giữa", nobody where it leads to no name. */
  private List<String> bothBehind(int between, int end) {
    List<Marks.PersonMark> people =
        index.peopleIn(between, Math.min(end, between + REACH)).stream()
            .filter(person -> BOTH.has(tokens.get(beforeCall(person, between))))
            .limit(2)
            .toList();
    boolean first = people.size() == 2 && beforeCall(people.getFirst(), between) == between;
    return first ? people.stream().map(Marks.PersonMark::name).toList() : List.of();
  }

  /** The token before how one is called: "giữa" of "giữa đồng chí A". */
  private int beforeCall(Marks.PersonMark person, int between) {
    return DecisionPersons.beforeCall(tokens, person.from(), between);
  }

  /** The officer whose posts or name end before a token. */
  private Optional<Officer> ending(int to, int start) {
    Marks.PersonMark person = personBefore.get(to);
    int end = person == null ? to : behindPost(person.from(), start);
    List<Agency> own = new ArrayList<>();
    int from = end;
    Marks.PostMark post = postBefore.get(end);
    while (post != null && post.from() >= start) {
      own.addFirst(withoutBoard(post.post().agency()));
      from = post.from();
      boolean row = from > start && tokens.get(from - 1).is(",");
      Marks.PostMark before = row ? postBefore.get(from - 1) : null;
      post = before != null && before.holder().equals(post.holder()) ? before : null;
    }
    int first = person == null ? behindName(from, start) : from;
    return represented(own).map(body -> new Officer(body, first));
  }

  /** "Giám đốc Sở A, ông B": where the post ends that stands before a name. */
  private int behindPost(int name, int start) {
    int at = name;
    while (at > start && name - at < ADDRESS && !postBefore.containsKey(at)) {
      at--;
    }
    return at;
  }

  /** "ông A, Giám đốc Sở B": where the name begins that a post stands behind. */
  private int behindName(int post, int start) {
    boolean beside = post > start && BESIDE_NAME.contains(tokens.get(post - 1).key());
    Marks.PersonMark person = beside ? personBefore.get(post - 1) : null;
    if (person == null) {
      return post;
    }
    int from = person.from();
    while (from > start && DecisionPersons.isAddress(tokens.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static Optional<Agency> represented(List<Agency> own) {
    return own.stream()
        .filter(body -> body.kind() != AgencyKind.PartyBody)
        .findFirst()
        .or(() -> own.isEmpty() ? Optional.empty() : Optional.of(own.getLast()));
  }

  /** "Chủ tịch Hội đồng quản trị Công ty A": who heads the board signs for the company. */
  private static Agency withoutBoard(Agency body) {
    Optional<String> whole =
        body.parent()
            .filter(above ->
                SaidAgencies.BOARDS.stream()
                    .anyMatch(board -> body.name().equals(board + " " + above)));
    return whole
        .map(name ->
            new Agency(
                name, AgencyKind.Enterprise, body.place(), Optional.empty(), body.asWritten()))
        .orElse(body);
  }
}
