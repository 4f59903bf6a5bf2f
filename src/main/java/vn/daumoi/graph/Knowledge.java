package vn.daumoi.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Agreement;
import vn.daumoi.extract.Document;
import vn.daumoi.extract.Event;
import vn.daumoi.extract.Fact;
import vn.daumoi.resolve.AgencyChange;
import vn.daumoi.resolve.Decision;
import vn.daumoi.resolve.DocumentKey;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Resolver;
import vn.daumoi.resolve.Reviews;
import vn.daumoi.resolve.ShortCitations;
import vn.daumoi.resolve.Stated;
import vn.daumoi.resolve.Told;

/**
 * Makes knowledge from facts: for each key the triples it owns, a function of the facts about it
 * and never of the order in which they came.
 *
 * <p>Every triple is owned by one key, or by one fact alone ({@link #own}), so that taking facts
 * away takes exactly the triples that stood on them. What names a person belongs to the person's
 * name group, for only there it is known who is meant; all other identifiers are functions of the
 * words of one fact, and no key needs to look at another's facts.
 */
public final class Knowledge {
  private final Iris iris;
  private final Places places;
  private final Roles roles;
  private final PersonKnowledge people;

  private final Resolver resolver;

  public Knowledge(Iris iris, Resolver resolver) {
    this(iris, new Places(iris), new Roles(iris), resolver);
  }

  private Knowledge(Iris iris, Places places, Roles roles, Resolver resolver) {
    this.iris = iris;
    this.places = places;
    this.roles = roles;
    this.resolver = resolver;
    this.people = new PersonKnowledge(iris, roles, resolver);
  }

  /** The same under more decisions of curators than those of the tables. */
  public Knowledge with(List<Decision> decisions) {
    return new Knowledge(iris, places, roles, resolver.with(resolver.decisions().and(decisions)));
  }

  public Curation curation() {
    return new Curation(iris);
  }

  /** The keys whose facts are read together with a key's: name groups that a decision joined. */
  public SortedSet<Key> sources(Key key) {
    return key.kind() == Key.Kind.PERSON
        ? resolver.decisions().groups(key)
        : new TreeSet<>(Set.of(key));
  }

  /** What is known before any article: places and the ontology's roles. */
  public Set<Triple> given() {
    Triples triples = new Triples();
    places
        .triples()
        .all()
        .forEach(t -> triples.add(t.getSubject(), t.getPredicate(), t.getObject()));
    roles
        .known()
        .find()
        .forEachRemaining(t -> triples.add(t.getSubject(), t.getPredicate(), t.getObject()));
    return triples.all();
  }

  /** The triples that a key owns of which the parts say everything, once any fact mentions it. */
  public Set<Triple> mentioned(Key key) {
    Triples triples = new Triples();
    mention(key, triples);
    return triples.all();
  }

  /** The triples a key owns, by all facts about it and its {@link #sources}. */
  public Set<Triple> of(Key key, Collection<Stated> stated) {
    Triples triples = new Triples();
    if (stated.isEmpty()) {
      return triples.all();
    }
    List<Stated> sorted = stated.stream().sorted().toList();
    switch (key.kind()) {
      case PERSON -> {
        return people.all(people(key, sorted), sorted, sources(key));
      }
      case EVENT -> event(key, sorted, triples);
      case AGREEMENT -> agreement(key, sorted, triples);
      case REVIEW -> reviews(key, sorted, triples);
      case SHORT_CITATION -> shortCitations(sorted, triples);
      default -> mention(key, triples);
    }
    return triples.all();
  }

  /** Who bears a name, by all facts about it and its {@link #sources}. */
  public People people(Key name, Collection<Stated> stated) {
    return people.people(stated, sources(name));
  }

  /** What more facts change; empty where all facts must be read for it. */
  public Optional<Growth> growth(Key name, People then, Collection<Stated> more) {
    return people.growth(then, more, sources(name));
  }

  private void mention(Key key, Triples triples) {
    switch (key.kind()) {
      case PERSON, EVENT, AGREEMENT, REVIEW, SHORT_CITATION ->
          throw new IllegalArgumentException("whole: " + key);
      case AGENCY -> triples.type(iris.agency(key.part(0)), Vocabulary.ORGANIZATION);
      case AGENCY_LABEL -> triples.label(iris.agency(key.part(0)), key.part(1));
      case AGENCY_CHANGE -> change(key, triples);
      case AGENCY_KIND -> triples.type(iris.agency(key.part(0)), Vocabulary.own(key.part(1)));
      case AGENCY_NAME ->
          triples.add(iris.agency(key.part(0)), Vocabulary.ALT_LABEL, Literals.vi(key.part(1)));
      case AGENCY_PLACE ->
          places
              .find(key.part(1))
              .ifPresent(place -> triples.add(iris.agency(key.part(0)), Vocabulary.SPATIAL, place));
      case AGENCY_PARENT -> parent(key.part(0), key.part(1), triples);
      case POST -> post(key.part(0), key.part(1), triples);
      case POST_LABEL -> triples.label(iris.post(key.part(0), key.part(1)), key.part(2));
      case ROLE -> roles.write(key.part(0), triples);
      case ROLE_LABEL -> roles.label(key.part(0), key.part(1), triples);
      case DOCUMENT -> {
        Node document = iris.document(key.part(0));
        triples.type(document, Vocabulary.LEGAL_RESOURCE);
        triples.add(document, Vocabulary.ID_LOCAL, Literals.plain(key.part(1)));
      }
      case DOCUMENT_TYPE -> {
        Node document = iris.document(key.part(0));
        String called = key.part(1) + " " + key.part(2);
        triples.add(document, Vocabulary.TYPE_DOCUMENT, Literals.vi(key.part(1)));
        triples.add(document, Vocabulary.ALT_LABEL, Literals.vi(called));
      }
      case DOCUMENT_ISSUER ->
          triples.add(iris.document(key.part(0)), Vocabulary.PASSED_BY, iris.agency(key.part(1)));
      case DOCUMENT_DATE ->
          triples.date(
              iris.document(key.part(0)), Vocabulary.DATE_DOCUMENT, PartialDate.parse(key.part(1)));
      case DOCUMENT_TITLE ->
          triples.add(iris.document(key.part(0)), Vocabulary.TITLE, Literals.vi(key.part(1)));
      case DOCUMENT_LINK ->
          triples.add(
              iris.document(key.part(0)), relation(key.part(1)), iris.document(key.part(2)));
    }
  }

  /**
   * The triples that stand on one fact alone: that bodies, links, documents are derived from it.
   */
  public Set<Triple> own(Told told) {
    Triples triples = new Triples();
    Node evidence = Vocabulary.node(told.stated().evidence());
    if (told.stated().fact() instanceof Fact.AgencyNamed named) {
      triples.add(iris.agency(named.agency().name()), Vocabulary.DERIVED_FROM, evidence);
    }
    for (Key key : told.keys()) {
      switch (key.kind()) {
        case AGENCY_PARENT ->
            triples.add(iris.link(key.part(0), key.part(1)), Vocabulary.DERIVED_FROM, evidence);
        case DOCUMENT -> triples.add(iris.document(key.part(0)), Vocabulary.DERIVED_FROM, evidence);
        default -> {}
      }
    }
    return triples.all();
  }

  private void parent(String part, String whole, Triples triples) {
    Node link = iris.link(part, whole);
    triples.add(iris.agency(part), Vocabulary.SUB_ORGANIZATION_OF, iris.agency(whole));
    triples.type(link, Vocabulary.SUB_ORGANIZATION_LINK);
    triples.add(link, Vocabulary.LINK_PART, iris.agency(part));
    triples.add(link, Vocabulary.LINK_WHOLE, iris.agency(whole));
  }

  /**
   * What cites a paper by its bare number is evidence of the paper, which has that name too and
   * stands in the relations told of it by that number.
   */
  private void shortCitations(List<Stated> stated, Triples triples) {
    SortedMap<String, String> same = ShortCitations.same(stated);
    same.forEach((bare, whole) -> {
      triples.add(iris.document(bare), Vocabulary.SAME_AS, iris.document(whole));
      triples.add(iris.document(whole), Vocabulary.IDENTITY_REASON, Literals.vi(SHORTENED));
    });
    for (Stated one : stated) {
      switch (one.fact()) {
        case Fact.DocumentCited(Document document, _) -> {
          String whole = same.get(DocumentKey.of(document, one.place()));
          if (whole != null) {
            Node paper = iris.document(whole);
            String called = document.type().orElse("") + " " + document.number();
            triples.add(paper, Vocabulary.ALT_LABEL, Literals.vi(called));
            triples.add(paper, Vocabulary.DERIVED_FROM, Vocabulary.node(one.evidence()));
          }
        }
        case Fact.DocumentRelated related -> {
          String from = one.document(related.from());
          String to = one.document(related.to());
          if (same.containsKey(from) || same.containsKey(to)) {
            triples.add(
                iris.document(same.getOrDefault(from, from)),
                relation(related.relation().name()),
                iris.document(same.getOrDefault(to, to)));
          }
        }
        case Fact.Signing signing -> {
          Node agreement = iris.agreement(Key.agreement(signing.agreement(), one));
          for (String number : signing.agreement().implementing()) {
            Optional.ofNullable(same.get(one.document(number)))
                .ifPresent(
                    paper -> triples.add(agreement, Vocabulary.IMPLEMENTS, iris.document(paper)));
          }
        }
        default -> {}
      }
    }
  }

  private static final String SHORTENED =
      "số hiệu viết gọn: văn bản duy nhất cùng loại, cùng số, hợp cơ quan và ngày";

  /** A change of bodies: from when on the new are there and the old no more. */
  private void change(Key key, Triples triples) {
    AgencyChange change = AgencyChange.of(key);
    Node node = iris.change(key);
    Optional<PartialDate> date = PartialDate.parse(change.date());
    triples.type(node, Vocabulary.CHANGE_EVENT);
    triples.label(node, change.label());
    triples.date(node, Vocabulary.DATE, date);
    triples.add(node, Vocabulary.SOURCE, Literals.vi(change.document()));
    for (String body : change.before()) {
      Node agency = iris.agency(body);
      triples.add(node, Vocabulary.ORIGINAL_ORGANIZATION, agency);
      triples.add(agency, Vocabulary.CHANGED_BY, node);
      if (change.ends(body)) {
        triples.date(agency, Vocabulary.UNTIL, date);
      }
    }
    for (String body : change.after()) {
      Node agency = iris.agency(body);
      triples.add(node, Vocabulary.RESULTING_ORGANIZATION, agency);
      triples.add(agency, Vocabulary.RESULTED_FROM, node);
      if (change.begins(body)) {
        triples.date(agency, Vocabulary.FROM, date);
      }
      change.before().stream()
          .map(iris::agency)
          .filter(old -> !old.equals(agency))
          .forEach(old -> triples.add(agency, Vocabulary.SUCCEEDS, old));
    }
  }

  private void post(String title, String agency, Triples triples) {
    Node post = iris.post(title, agency);
    triples.type(post, Vocabulary.POST_CLASS);
    triples.add(post, Vocabulary.ROLE, roles.of(title));
    triples.add(post, Vocabulary.POST_IN, iris.agency(agency));
  }

  private static Node relation(String name) {
    return switch (Fact.DocumentRelation.valueOf(name)) {
      case BASED_ON -> Vocabulary.BASED_ON;
      case IMPLEMENTS -> Vocabulary.IMPLEMENTS;
      case AMENDS -> Vocabulary.AMENDS;
      case REPEALS -> Vocabulary.REPEALS;
    };
  }

  private void event(Key key, List<Stated> stated, Triples triples) {
    Node node = iris.event(key);
    TreeSet<String> labels = new TreeSet<>(LONGEST_FIRST);
    for (Stated one : stated) {
      Optional<Event> told = eventOf(one).filter(event -> Key.event(event, one).equals(key));
      if (told.isPresent()) {
        Event event = told.get();
        labels.add(event.kind());
        triples.date(node, Vocabulary.START_DATE, event.date());
        event
            .location()
            .ifPresent(where -> triples.add(node, Vocabulary.LOCATION, Literals.vi(where)));
        event
            .organizers()
            .forEach(by -> triples.add(node, Vocabulary.ORGANIZER, iris.agency(by.name())));
        triples.add(node, Vocabulary.DERIVED_FROM, Vocabulary.node(one.evidence()));
      }
    }
    if (!labels.isEmpty()) {
      triples.type(node, Vocabulary.EVENT);
      triples.label(node, labels.getFirst());
      labels.stream()
          .skip(1)
          .forEach(label -> triples.add(node, Vocabulary.ALT_LABEL, Literals.vi(label)));
    }
  }

  /** The name that tells most stands first. */
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private static Optional<Event> eventOf(Stated stated) {
    return switch (stated.fact()) {
      case Fact.EventHeld held -> Optional.of(held.event());
      case Fact.Participation part -> Optional.of(part.event());
      case Fact.Signing signing -> signing.at();
      case Fact.Review review -> Optional.of(review.event());
      default -> Optional.empty();
    };
  }

  private void agreement(Key key, List<Stated> stated, Triples triples) {
    Node node = iris.agreement(key);
    TreeSet<String> titles = new TreeSet<>(LONGEST_FIRST);
    List<String> provisions = List.of();
    for (Stated one : stated) {
      if (one.fact() instanceof Fact.Signing signing) {
        Agreement agreement = signing.agreement();
        titles.add(agreement.title());
        agreement(node, agreement, one, triples);
        signing
            .at()
            .ifPresent(event ->
                triples.add(node, Vocabulary.SIGNED_AT, iris.event(Key.event(event, one))));
        provisions = fuller(provisions, agreement.provisions());
      }
    }
    triples.type(node, Vocabulary.AGREEMENT);
    triples.type(node, kind(Agreement.Kind.valueOf(key.part(0))));
    triples.label(node, titles.getFirst());
    titles.stream()
        .skip(1)
        .forEach(title -> triples.add(node, Vocabulary.ALT_LABEL, Literals.vi(title)));
    for (int i = 0; i < provisions.size(); i++) {
      Node provision = Iris.part(node, "provision-" + (i + 1));
      triples.add(node, Vocabulary.HAS_PROVISION, provision);
      triples.type(provision, Vocabulary.PROVISION);
      triples.add(provision, Vocabulary.ORDINAL, Literals.number(i + 1));
      triples.add(provision, Vocabulary.DESCRIPTION, Literals.vi(provisions.get(i)));
    }
  }

  /** Events review what was signed before; what nobody told the signing of is known by them. */
  private void reviews(Key key, List<Stated> stated, Triples triples) {
    SortedMap<Key, Key> signed = Reviews.of(stated, key.part(1));
    signed.forEach((event, agreement) ->
        triples.add(iris.event(event), Vocabulary.REVIEWS, iris.agreement(agreement)));
    for (Stated one : stated) {
      if (one.fact() instanceof Fact.Review review
          && !signed.containsKey(Key.event(review.event(), one))) {
        Node node = iris.agreement(Key.agreement(review.agreement(), one));
        triples.type(node, Vocabulary.AGREEMENT);
        triples.type(node, kind(review.agreement().kind()));
        triples.label(node, review.agreement().title());
        agreement(node, review.agreement(), one, triples);
        triples.add(iris.event(Key.event(review.event(), one)), Vocabulary.REVIEWS, node);
      }
    }
  }

  private void agreement(Node node, Agreement agreement, Stated stated, Triples triples) {
    agreement
        .parties()
        .forEach(party -> triples.add(node, Vocabulary.PARTY, iris.agency(party.name())));
    triples.date(node, Vocabulary.SIGNED_ON, agreement.date());
    agreement
        .period()
        .ifPresent(period -> triples.add(node, Vocabulary.PERIOD, Literals.plain(period)));
    for (String number : agreement.implementing()) {
      triples.add(node, Vocabulary.IMPLEMENTS, iris.document(stated.document(number)));
    }
    triples.add(node, Vocabulary.DERIVED_FROM, Vocabulary.node(stated.evidence()));
  }

  /** Of two tellings of the contents the one with more of them; of equals the first by words. */
  private static List<String> fuller(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return a.size() > b.size() ? a : b;
    }
    return String.join("\n", a).compareTo(String.join("\n", b)) <= 0 ? a : b;
  }

  private static Node kind(Agreement.Kind kind) {
    return Vocabulary.own(
        switch (kind) {
          case PROGRAMME -> "CoordinationProgramme";
          case REGULATION -> "CoordinationRegulation";
          case AGREEMENT -> "CooperationAgreement";
          case MEMORANDUM -> "Memorandum";
          case PLAN -> "CoordinationPlan";
        });
  }

  static Node term(Enum<?> value) {
    return Vocabulary.own(value.name().toLowerCase(Locale.ROOT));
  }
}
