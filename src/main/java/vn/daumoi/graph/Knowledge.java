package vn.daumoi.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Event;
import vn.daumoi.extract.Fact;
import vn.daumoi.resolve.AgencyChange;
import vn.daumoi.resolve.Decision;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Resolver;
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
  private final DocumentKnowledge documents;
  private final AgreementKnowledge agreements;

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
    this.documents = new DocumentKnowledge(iris);
    this.agreements = new AgreementKnowledge(iris);
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
      case AGREEMENT -> agreements.signed(key, sorted, triples);
      case REVIEW -> agreements.reviewed(key, sorted, triples);
      case SHORT_CITATION -> documents.shortCitations(sorted, triples);
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
      case DOCUMENT, DOCUMENT_TYPE, DOCUMENT_ISSUER, DOCUMENT_DATE, DOCUMENT_TITLE, DOCUMENT_LINK ->
          documents.mention(key, triples);
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

  private void event(Key key, List<Stated> stated, Triples triples) {
    Node node = iris.event(key);
    Set<String> labels = new HashSet<>();
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
      triples.names(node, labels);
    }
  }

  private static Optional<Event> eventOf(Stated stated) {
    return switch (stated.fact()) {
      case Fact.EventHeld held -> Optional.of(held.event());
      case Fact.Participation part -> Optional.of(part.event());
      case Fact.Signing signing -> signing.at();
      case Fact.Review review -> Optional.of(review.event());
      default -> Optional.empty();
    };
  }

  static Node term(Enum<?> value) {
    return Vocabulary.own(value.name().toLowerCase(Locale.ROOT));
  }
}
