package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.lexicon.Lexicon.Scope;
import vn.daumoi.text.Text;
import vn.daumoi.text.Token;

/** Gives the posts claimed of people their bodies, and the bodies named their full names. */
final class HoldingReader {
  /** The rule of a body that is only named in a post. */
  static final String IN_POST = "agency-in-post";

  /** What every body has: "Chánh Văn phòng kiêm Người phát ngôn Bộ Công an". */
  private static final Set<String> OFFICES = Set.of("Văn phòng", "Thanh tra");

  private static final Set<String> LIST_MARKS =
      Set.of("-", "–", ",", "và", "/", ", và", "cùng", "&");

  private static final int CREDIT = 8;

  private final Text text;
  private final People people;
  private final AgencyNamer namer;
  private final AgencyReader agencies;
  private final List<Item> items;
  private final Map<String, List<Held>> heldBy = new HashMap<>();

  private record Held(String title, Agency agency) {}

  HoldingReader(Text text, List<Item> items, People people, Bearings bearings, Lexicon lexicon) {
    this.text = text;
    this.items = items;
    this.people = people;
    this.namer = new AgencyNamer(bearings, said(items));
    this.agencies = new AgencyReader(lexicon, new PlaceReader(lexicon));
  }

  private static List<AgencyDraft> said(List<Item> items) {
    List<AgencyDraft> said = new ArrayList<>();
    for (Item item : items) {
      switch (item) {
        case Item.AgencyItem agency -> said.add(agency.agency());
        case Item.PostItem post -> post.post().agency().ifPresent(said::add);
        case Item.PlaceItem _, Item.HonorificItem _, Item.NameItem _ -> {}
      }
    }
    return said;
  }

  /** The posts of a text with their holders, in its order. */
  List<Marks.PostMark> posts(ClaimReader.Reading reading) {
    List<Marks.PostMark> marks = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      Optional<String> person = people.name(claim.name());
      if (person.isEmpty()) {
        mark(claim.post(), claim.chain(), Optional.empty(), "post-alone", 0.7)
            .ifPresent(marks::add);
        continue;
      }
      mark(claim.post(), claim.chain(), person, claim.rule(), claim.confidence())
          .ifPresent(mark -> {
            marks.add(mark);
            heldBy
                .computeIfAbsent(person.get(), name -> new ArrayList<>())
                .add(new Held(mark.post().title(), mark.post().agency()));
          });
    }
    for (PostDraft post : reading.loose()) {
      mark(post, List.of(post), Optional.empty(), "post-alone", 0.7).ifPresent(marks::add);
    }
    marks.sort(java.util.Comparator.comparingInt(Marks.PostMark::from));
    return marks;
  }

  private Optional<Marks.PostMark> mark(
      PostDraft post,
      List<PostDraft> chain,
      Optional<String> person,
      String rule,
      double confidence) {
    List<AgencyDraft> beside = beside(post, chain);
    Optional<Agency> agency = agency(post, beside, person);
    return agency.map(body ->
        new Marks.PostMark(
            post.from(),
            post.to(),
            new Post(post.title(), body),
            post.former(),
            person,
            evidence(post, rule, confidence, because(post, beside))));
  }

  private List<String> because(PostDraft post, List<AgencyDraft> beside) {
    List<String> because = new ArrayList<>(List.of(post.row()));
    post.agency()
        .flatMap(draft -> namer.name(draft, beside))
        .ifPresent(named -> because.addAll(named.because()));
    return because;
  }

  /** The bodies of the same row of posts: those behind first, then those before, near to far. */
  private static List<AgencyDraft> beside(PostDraft post, List<PostDraft> chain) {
    int at = chain.indexOf(post);
    List<AgencyDraft> beside = new ArrayList<>();
    for (int i = at + 1; i < chain.size(); i++) {
      chain.get(i).agency().ifPresent(beside::add);
    }
    for (int i = at - 1; i >= 0; i--) {
      chain.get(i).agency().ifPresent(beside::add);
    }
    return beside;
  }

  private Optional<Agency> agency(
      PostDraft post, List<AgencyDraft> beside, Optional<String> person) {
    if (post.agency().isPresent()) {
      return body(post.agency().get(), beside);
    }
    if (!post.standing().isEmpty()) {
      return body(agencies.of(post.standing(), Text.of(""), 0), List.of());
    }
    Optional<Agency> held = person.flatMap(name -> before(name, post.title()));
    if (held.isPresent()) {
      return held;
    }
    for (AgencyDraft other : beside) {
      Optional<AgencyDraft> shared = shared(post, other);
      if (shared.isPresent()) {
        return body(shared.get(), beside);
      }
    }
    return nearest(post);
  }

  /** The body a bare title has from another of the row: "Phó Chủ tịch, Tổng Thư ký Hội …". */
  private Optional<AgencyDraft> shared(PostDraft post, AgencyDraft other) {
    if (post.isOfParty() != (other.kind() == AgencyKind.PartyBody)) {
      return Optional.empty();
    }
    if (post.unit().isEmpty() || other.stem().startsWith(post.unit())) {
      return Optional.of(other);
    }
    if (OFFICES.contains(post.unit())) {
      AgencyDraft office = agencies.of(post.unit(), Text.of(""), 0);
      return Optional.of(office.under(other, 0));
    }
    boolean minister = post.unit().equals("Bộ") && other.scope() == Scope.NATION;
    return minister ? Optional.of(other) : Optional.empty();
  }

  private Optional<Agency> before(String person, String title) {
    List<Held> held = heldBy.getOrDefault(person, List.of());
    for (int i = held.size() - 1; i >= 0; i--) {
      if (held.get(i).title().equals(title)) {
        return Optional.of(held.get(i).agency());
      }
    }
    return Optional.empty();
  }

  /** The last body named before a bare title whose head noun the title implies: "Thứ trưởng". */
  private Optional<Agency> nearest(PostDraft post) {
    if (post.unit().isEmpty()) {
      return Optional.empty();
    }
    AgencyDraft last = null;
    for (Item item : items) {
      if (item.from() >= post.from()) {
        break;
      }
      Optional<AgencyDraft> body =
          switch (item) {
            case Item.AgencyItem agency -> Optional.of(agency.agency());
            case Item.PostItem other -> other.post().agency();
            case Item.PlaceItem _, Item.HonorificItem _, Item.NameItem _ -> Optional.empty();
          };
      if (body.isPresent() && body.get().stem().startsWith(post.unit() + " ")) {
        last = body.get();
      }
    }
    return Optional.ofNullable(last).flatMap(draft -> body(draft, List.of()));
  }

  private Optional<Agency> body(AgencyDraft draft, List<AgencyDraft> beside) {
    return namer
        .name(draft, beside)
        .map(named ->
            new Agency(named.name(), draft.kind(), named.place(), named.parent(), written(draft)));
  }

  private String written(AgencyDraft draft) {
    return draft.to() > draft.from() ? text.words(draft.from(), draft.to()) : draft.stem();
  }

  /** The bodies named in a text on their own, and those of its posts. */
  List<Marks.AgencyMark> agencies(List<Marks.PostMark> posts) {
    Map<Integer, Marks.PostMark> postAt = new HashMap<>();
    posts.forEach(post -> postAt.putIfAbsent(post.from(), post));
    List<Marks.AgencyMark> marks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.AgencyItem agency && !isGeneric(agency)) {
        agency(agency.agency(), listed(i)).ifPresent(marks::add);
      } else if (items.get(i) instanceof Item.PostItem post) {
        Optional.ofNullable(postAt.get(post.from()))
            .flatMap(mark -> inPost(post.post(), mark))
            .ifPresent(marks::add);
      }
    }
    return marks;
  }

  private Optional<Marks.AgencyMark> inPost(PostDraft post, Marks.PostMark mark) {
    return post.agency()
        .filter(draft -> draft.to() > draft.from())
        .map(draft ->
            new Marks.AgencyMark(
                draft.from(),
                draft.to(),
                mark.post().agency(),
                evidence(draft, IN_POST, 0.85, List.of(draft.row()))));
  }

  private Optional<Marks.AgencyMark> agency(AgencyDraft draft, List<AgencyDraft> beside) {
    return namer
        .name(draft, beside)
        .map(named ->
            new Marks.AgencyMark(
                draft.from(),
                draft.to(),
                new Agency(
                    named.name(), draft.kind(), named.place(), named.parent(), written(draft)),
                evidence(draft, "agency", 0.85, named.because())));
  }

  /** "Ban Tuyên giáo các cấp" is no one body, and "(Ảnh: … TTXVN)" a credit. */
  private boolean isGeneric(Item.AgencyItem agency) {
    int next = agency.to();
    for (int i = agency.from() - 1; i >= Math.max(0, agency.from() - CREDIT); i--) {
      Token token = text.tokens().get(i);
      if (!CapitalRun.isOnLine(text, i + 1) || token.is(".")) {
        break;
      }
      if (token.is("ảnh") || token.is("nguồn")) {
        return true;
      }
    }
    return next < text.tokens().size()
        && (text.tokens().get(next).is("các") || text.tokens().get(next).is("cấp"))
        && CapitalRun.isOnLine(text, next);
  }

  /** The bodies listed with one, those behind it first: "HĐND - UBND - Tòa án … thành phố". */
  private List<AgencyDraft> listed(int at) {
    List<AgencyDraft> listed = new ArrayList<>();
    for (int i = at; i + 1 < items.size() && isListed(i); i++) {
      listed.add(((Item.AgencyItem) items.get(i + 1)).agency());
    }
    for (int i = at - 1; i >= 0 && isListed(i); i--) {
      listed.add(((Item.AgencyItem) items.get(i)).agency());
    }
    return listed;
  }

  /** Whether an item and the next are two bodies of one list. */
  private boolean isListed(int i) {
    if (!(items.get(i) instanceof Item.AgencyItem one)
        || !(items.get(i + 1) instanceof Item.AgencyItem other)) {
      return false;
    }
    String between = text.words(one.to(), other.from()).strip();
    return other.from() - one.to() <= 2
        && LIST_MARKS.contains(between)
        && CapitalRun.isOnLine(text, other.from());
  }

  private Evidence evidence(Marks.Mark mark, String rule, double confidence, List<String> because) {
    var span = text.span(mark.from(), mark.to());
    return new Evidence(
        text.sentenceAt(span.start()).span(),
        span,
        text.words(mark.from(), mark.to()),
        confidence,
        rule,
        because);
  }
}
