package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.text.Text;

/** Gives the posts claimed of people their bodies. */
final class HoldingReader {
  private static final String DEPUTY = "Phó ";

  /** The Party's committee within a body: "Chính ủy, Bí thư Đảng ủy Quân khu 3" are both of it. */
  private static final String COMMITTEE_WITHIN = "Đảng ủy";

  /** What every body has: "Chánh Văn phòng kiêm Người phát ngôn Bộ Công an". */
  private static final Set<String> OFFICES = Set.of("Văn phòng", "Thanh tra");

  /** What no director directs: the company above is meant. */
  private static final Pattern COUNCIL = Pattern.compile("(?:Hội đồng|Công đoàn)( .*)?");

  /**
   * How the bodies begin that bare titles mean: "Đại sứ A" behind "Đại sứ quán Việt Nam tại Lào",
   * "Phó Hiệu trưởng B" behind "Trường Đại học …".
   */
  private static final Map<String, List<String>> NOUNS =
      Map.ofEntries(
          Map.entry("Đại sứ", List.of("Đại sứ quán")),
          Map.entry("Tổng Lãnh sự", List.of("Tổng Lãnh sự quán")),
          Map.entry("Hiệu trưởng", List.of("Trường", "Đại học")),
          Map.entry("Hiệu phó", List.of("Trường")),
          Map.entry("Chủ nhiệm", List.of("Ủy ban Kiểm tra", "Câu lạc bộ", "Văn phòng Chính phủ")),
          Map.entry("Phó Chủ nhiệm Thường trực", List.of("Ủy ban Kiểm tra")),
          Map.entry("Thẩm phán", List.of("Tòa án")),
          Map.entry("Kiểm sát viên", List.of("Viện kiểm sát")),
          Map.entry("Tổng Biên tập", List.of("Báo", "Tạp chí")),
          Map.entry("Chỉ huy trưởng", List.of("Bộ Chỉ huy", "Ban Chỉ huy")),
          Map.entry("Chính trị viên", List.of("Ban Chỉ huy", "Đồn Biên phòng")),
          Map.entry("Tư lệnh", List.of("Bộ Tư lệnh", "Quân khu", "Quân đoàn", "Quân chủng")),
          Map.entry("Chính ủy", List.of("Bộ Tư lệnh", "Quân khu", "Quân đoàn", "Bộ Chỉ huy")),
          Map.entry("Giám thị", List.of("Trại giam")),
          Map.entry("Hội trưởng", List.of("Hội")));

  /** How far along a row of posts a body may stand that completes another. */
  private static final int NEAR = 16;

  /** How many words back a bare title still means a body; a minister's ministry has no limit. */
  private static final int FAR = 250;

  private final Text text;
  private final People people;
  private final SaidAgencies said;
  private final AgencyNamer namer;
  private final AgencyReader agencies;
  private final Abroad abroad;
  private final Map<String, Map<String, Agency>> heldBy = new HashMap<>();
  private final Map<String, String> countryOf = new HashMap<>();

  /** The last post of each title that has a body. */
  private final Map<String, PostDraft> chiefs = new HashMap<>();

  /** The people who hold offices of our own state. */
  private final Set<String> ours = new HashSet<>();

  /** The countries of posts by where the posts stand. */
  private final TreeMap<Integer, String> saidAt = new TreeMap<>();

  HoldingReader(
      Text text,
      People people,
      SaidAgencies said,
      AgencyNamer namer,
      Abroad abroad,
      AgencyReader agencies) {
    this.text = text;
    this.people = people;
    this.said = said;
    this.namer = namer;
    this.agencies = agencies;
    this.abroad = abroad;
  }

  /** A body and what decided that it is the one meant. */
  private record Body(Agency agency, List<String> because) {}

  /** The posts of a text with their holders, in its order. */
  List<Marks.PostMark> posts(ClaimReader.Reading reading) {
    List<Marks.PostMark> marks = new ArrayList<>();
    reading.claims().forEach(this::placeAbroad);
    for (Claim claim : reading.claims()) {
      Optional<String> person = people.name(claim.name());
      if (person.isPresent()) {
        held(claim, person.get()).ifPresent(marks::add);
      } else {
        alone(claim.post(), claim.chain()).ifPresent(marks::add);
      }
    }
    reading.loose().forEach(post -> alone(post, List.of(post)).ifPresent(marks::add));
    marks.sort(Comparator.comparingInt(Marks.PostMark::from));
    return marks;
  }

  /** Remembers of which country a person is by any post that names it. */
  private void placeAbroad(Claim claim) {
    Optional<String> holder = people.name(claim.name());
    if (holder.isPresent() && isOurs(claim)) {
      ours.add(holder.get());
    }
    if (holder.isPresent() && isOfAnother(claim, holder.get())) {
      return;
    }
    Optional<String> country = claim.post().agency().flatMap(abroad::country);
    country.ifPresent(named -> saidAt.put(claim.post().from(), named));
    people
        .name(claim.name())
        .ifPresent(person -> country.ifPresent(named -> countryOf.putIfAbsent(person, named)));
  }

  private Optional<Marks.PostMark> held(Claim claim, String person) {
    PostDraft post = claim.post();
    Optional<Body> body = held(claim, person, beside(post, claim.chain()));
    body.ifPresent(found ->
        heldBy.computeIfAbsent(person, name -> new HashMap<>()).put(post.title(), found.agency()));
    post.agency().ifPresent(agency -> chiefs.put(post.title(), post));
    return body.map(found -> mark(post, found, Optional.of(person), claim.rule()));
  }

  private Optional<Marks.PostMark> alone(PostDraft post, List<PostDraft> chain) {
    boolean standing = !post.standing().isEmpty() || (post.ofState() && abroad.isElsewhere());
    Optional<AgencyDraft> ours =
        post.agency().or(() -> standing ? Optional.of(standing(post)) : Optional.empty());
    Optional<AgencyDraft> settled = ours.flatMap(abroad::settled);
    if (ours.isPresent() && settled.isEmpty()) {
      return Optional.empty();
    }
    return body(settled.map(post::of).orElse(post), beside(post, chain))
        .map(found -> mark(post, found, Optional.empty(), "post-alone"));
  }

  private Marks.PostMark mark(PostDraft post, Body body, Optional<String> person, String rule) {
    List<String> because = new ArrayList<>(List.of(post.row()));
    because.addAll(body.because());
    return new Marks.PostMark(
        post.from(),
        post.to(),
        new Post(post.title(), body.agency()),
        post.former(),
        person,
        Evidence.of(text, post, rule, because));
  }

  /**
   * The bodies of the same row of posts: those behind first, then those before, near to far, at
   * last those that its bare titles mean.
   */
  private List<AgencyDraft> beside(PostDraft post, List<PostDraft> chain) {
    int at = chain.indexOf(post);
    int end = Math.min(chain.size(), at + NEAR);
    int start = Math.max(0, at - NEAR);
    List<AgencyDraft> beside = new ArrayList<>();
    for (int i = at + 1; i < end; i++) {
      chain.get(i).agency().ifPresent(beside::add);
    }
    for (int i = at - 1; i >= start; i--) {
      chain.get(i).agency().ifPresent(beside::add);
    }
    for (int i = start; i < end; i++) {
      if (i != at && chain.get(i).agency().isEmpty()) {
        meant(chain.get(i)).ifPresent(beside::add);
      }
    }
    return beside;
  }

  /** The body of a claimed post; one of another country where the person or the row is of it. */
  private Optional<Body> held(Claim claim, String person, List<AgencyDraft> beside) {
    PostDraft post = claim.post();
    if (isOfAnother(claim, person)) {
      return Optional.empty();
    }
    boolean standing = !post.standing().isEmpty() || post.ofState();
    boolean anyState = post.agency().map(abroad::isOfSomeState).orElse(standing);
    Optional<Agency> before = heldBefore(person, post);
    if (before.isPresent()) {
      return before.map(body -> new Body(body, List.of("held before: " + body.name())));
    }
    if (!anyState) {
      return body(post, beside);
    }
    Optional<String> country = country(claim, person, beside);
    if (country.isEmpty()) {
      return abroad.isForeign(claim.name()) ? Optional.empty() : body(post, beside);
    }
    countryOf.put(person, country.get());
    AgencyDraft ours = post.agency().orElseGet(() -> standing(post));
    if (!abroad.isOfSomeState(ours)) {
      return abroad.isForeign(claim.name()) ? Optional.empty() : body(post, beside);
    }
    return body(abroad.in(country.get(), ours), beside, "country: " + country.get());
  }

  private Optional<String> country(Claim claim, String person, List<AgencyDraft> beside) {
    Optional<String> near = abroad.country(beside);
    if (near.isPresent() || !abroad.isForeign(claim.name())) {
      return near;
    }
    Optional<String> home = abroad.home(claim.name()).or(() -> abroad.home(person));
    if (home.isPresent()) {
      return home;
    }
    Optional<String> known = Optional.ofNullable(countryOf.get(person));
    boolean isSure = claim.name().called() || claim.post().agency().isPresent();
    int post = claim.post().from();
    int sentence = text.sentenceAt(text.tokens().get(post).start()).from();
    return known.isPresent()
        ? known
        : Optional.ofNullable(saidAt.lowerEntry(post))
            .filter(last -> last.getKey() >= sentence)
            .map(Map.Entry::getValue)
            .or(() -> isSure ? abroad.spokenOf(post) : Optional.empty());
  }

  /** "Thủ tướng A": an office of our own state, of a person who is not called like a stranger. */
  private boolean isOurs(Claim claim) {
    return claim.rule().equals(ClaimReader.BEFORE_NAME)
        && claim.post().agency().isEmpty()
        && !claim.post().standing().isEmpty()
        && abroad.country(beside(claim.post(), claim.chain())).isEmpty()
        && !abroad.isForeign(claim.name());
  }

  /**
   * "theo ý kiến của Thủ tướng A, Bộ trưởng Bộ Quốc phòng Lào cho biết": a post of another country
   * behind one of our own state's officers is not the officer's.
   */
  private boolean isOfAnother(Claim claim, String person) {
    return claim.rule().equals(ClaimReader.AFTER_NAME)
        && ours.contains(person)
        && claim.post().agency().flatMap(abroad::country).isPresent();
  }

  /** The body a person had the same bare title at before: "Thủ tướng Netanyahu". */
  private Optional<Agency> heldBefore(String person, PostDraft post) {
    return post.agency().isPresent()
        ? Optional.empty()
        : Optional.ofNullable(heldBy.getOrDefault(person, Map.of()).get(post.title()));
  }

  private Optional<Body> body(PostDraft post, List<AgencyDraft> beside) {
    if (post.agency().isPresent()) {
      return body(post.agency().get(), beside, "");
    }
    if (!post.standing().isEmpty()) {
      return body(standing(post), List.of(), "");
    }
    for (AgencyDraft other : beside) {
      Optional<AgencyDraft> shared = shared(post, other);
      if (shared.isPresent()) {
        return body(shared.get(), beside, "the posts beside it");
      }
    }
    return meant(post).flatMap(draft -> body(draft, List.of(), "named before"));
  }

  private AgencyDraft standing(PostDraft post) {
    String body = post.ofState() ? Abroad.STATE : post.standing();
    return agencies.of(body, Text.of(""), 0);
  }

  /** The body a bare title has from another of the row: "Phó Chủ tịch, Tổng Thư ký Hội …". */
  private Optional<AgencyDraft> shared(PostDraft post, AgencyDraft other) {
    if (post.isOfParty() != (other.kind() == AgencyKind.PartyBody)) {
      boolean within = other.stem().equals(COMMITTEE_WITHIN) && !post.isOfParty();
      return within ? other.parent().flatMap(whole -> shared(post, whole)) : Optional.empty();
    }
    if (COUNCIL.matcher(other.stem()).matches() && post.title().endsWith("Giám đốc")) {
      return other.parent();
    }
    if (post.unit().isEmpty()
        || other.stem().startsWith(post.unit())
        || PostBodyReader.UNITS.contains(post.unit())) {
      return Optional.of(other);
    }
    if (OFFICES.contains(post.unit())) {
      AgencyDraft office = agencies.of(post.unit(), Text.of(""), 0);
      return Optional.of(office.under(other, 0));
    }
    boolean minister = post.unit().equals("Bộ") && other.scope() == Scope.NATION;
    return minister ? Optional.of(other) : Optional.empty();
  }

  /** The last body named before a bare title whose head noun the title implies: "Thứ trưởng". */
  private Optional<AgencyDraft> meant(PostDraft post) {
    if (post.isBare() && post.unit().isEmpty() && post.title().endsWith("Tổng Giám đốc")) {
      int sentence = sentence(post);
      return said.lastCompany(post.from(), post.from() - sentence);
    }
    if (!post.isBare()) {
      return Optional.empty();
    }
    return bodyOfChief(post)
        .or(() -> post.unit().isEmpty() ? ofSide(post).or(() -> ofNoun(post)) : ofUnit(post));
  }

  private Optional<AgencyDraft> ofUnit(PostDraft post) {
    return said.lastOf(post.unit(), post.from())
        .filter(body -> post.from() - body.from() < FAR || post.unit().equals("Bộ"));
  }

  /** The title of the chief whose deputy a post is, or the post's own. */
  private static String chief(PostDraft post) {
    String title = post.title();
    return title.startsWith(DEPUTY) ? title.substring(DEPUTY.length()) : title;
  }

  /** Where the sentence of a post begins. */
  private int sentence(PostDraft post) {
    return text.sentenceAt(text.tokens().get(post.from()).start()).from();
  }

  /** "ông A, Giám đốc Ban …; ông B, Phó Giám đốc": the body of the chief, told right before. */
  private Optional<AgencyDraft> bodyOfChief(PostDraft post) {
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
  private Optional<AgencyDraft> ofNoun(PostDraft post) {
    String title = chief(post);
    return NOUNS.getOrDefault(title, List.of()).stream()
        .flatMap(noun -> said.lastOf(noun, post.from()).stream())
        .max(Comparator.comparingInt(AgencyDraft::from))
        .filter(body -> post.from() - body.from() < FAR || title.equals("Đại sứ"));
  }

  private Optional<Body> body(AgencyDraft draft, List<AgencyDraft> beside, String reason) {
    return namer
        .name(draft, beside)
        .map(named -> {
          List<String> because = new ArrayList<>(named.because());
          if (!reason.isEmpty()) {
            because.add("body: " + reason);
          }
          return new Body(named.agency(draft, text), because);
        });
  }
}
