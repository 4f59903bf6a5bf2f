package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.daumoi.lexicon.Lexicon;
import vn.daumoi.text.Text;

/** Gives the posts claimed of people their bodies, and the bodies named their full names. */
final class HoldingReader {
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
      return agency(post.agency().get(), beside);
    }
    if (!post.standing().isEmpty()) {
      return agency(agencies.of(post.standing(), Text.of(""), 0), List.of());
    }
    Optional<Agency> held = person.flatMap(name -> before(name, post.title()));
    if (held.isPresent()) {
      return held;
    }
    for (AgencyDraft other : beside) {
      Optional<AgencyDraft> shared = shared(post, other);
      if (shared.isPresent()) {
        return agency(shared.get(), beside);
      }
    }
    return nearest(post);
  }

  /** The body a bare title has from another of the row: "Phó Chủ tịch, Tổng Thư ký Hội …". */
  private static Optional<AgencyDraft> shared(PostDraft post, AgencyDraft other) {
    if (!post.unit().isEmpty() && !other.stem().startsWith(post.unit())) {
      return Optional.empty();
    }
    if (post.isOfParty() != (other.kind() == AgencyKind.PartyBody)) {
      return Optional.empty();
    }
    return Optional.of(other);
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
    return Optional.ofNullable(last).flatMap(draft -> agency(draft, List.of()));
  }

  private Optional<Agency> agency(AgencyDraft draft, List<AgencyDraft> beside) {
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
    List<Marks.AgencyMark> marks = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.AgencyItem agency) {
        AgencyDraft draft = agency.agency();
        namer
            .name(draft, List.of())
            .ifPresent(named ->
                marks.add(
                    new Marks.AgencyMark(
                        draft.from(),
                        draft.to(),
                        new Agency(
                            named.name(),
                            draft.kind(),
                            named.place(),
                            named.parent(),
                            written(draft)),
                        evidence(draft, "agency", 0.85, named.because()))));
      }
      if (item instanceof Item.PostItem post && post.post().agency().isPresent()) {
        AgencyDraft draft = post.post().agency().get();
        posts.stream()
            .filter(mark -> mark.from() == post.from())
            .findFirst()
            .filter(mark -> draft.to() > draft.from())
            .ifPresent(mark ->
                marks.add(
                    new Marks.AgencyMark(
                        draft.from(),
                        draft.to(),
                        mark.post().agency(),
                        evidence(draft, "agency-in-post", 0.85, List.of(draft.row())))));
      }
    }
    return marks;
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
