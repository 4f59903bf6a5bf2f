package vn.daumoi.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Post;
import vn.daumoi.resolve.Anchor;
import vn.daumoi.resolve.Block;
import vn.daumoi.resolve.Cluster;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.NameGroup;
import vn.daumoi.resolve.Resolver;
import vn.daumoi.resolve.Sighting;
import vn.daumoi.resolve.Stated;

/**
 * Writes the people of one name group, and every statement that names one of them.
 *
 * <p>A person's own triples come from what {@link People} add up; the others from one fact each and
 * the identifier of whom it means. So facts that come to people who keep their identifiers cost
 * what they say themselves, however many came before.
 */
final class PersonKnowledge {
  private final Iris iris;
  private final Roles roles;
  private final Resolver resolver;

  PersonKnowledge(Iris iris, Roles roles, Resolver resolver) {
    this.iris = iris;
    this.roles = roles;
    this.resolver = resolver;
  }

  People people(Collection<Stated> stated, Set<Key> groups) {
    NameGroup group = resolver.group(new Sightings(stated, groups).all());
    return People.of(group, stated, groups);
  }

  /** All triples about people, by all facts about them. */
  Set<Triple> all(People people, Collection<Stated> stated, Set<Key> groups) {
    Triples triples = new Triples();
    for (Cluster cluster : people.group().people()) {
      Person person = new Person(people, cluster);
      person.write(triples);
      person.aliases(new TreeSet<>(), triples);
    }
    facts(people, new Sightings(stated, groups), triples);
    return triples.all();
  }

  /** What more facts change; empty where someone gets another identifier by them. */
  Optional<Growth> growth(People people, Collection<Stated> stated, Set<Key> groups) {
    Sightings sightings = new Sightings(stated, groups);
    Optional<People> more =
        resolver.more(people.group(), sightings.all()).map(group -> people.with(group, sightings));
    return more.filter(now -> keepsIdentifiers(people, now))
        .map(now -> growth(people, now, sightings));
  }

  private Growth growth(People then, People now, Sightings coming) {
    Set<Cluster> before = new HashSet<>(then.group().people());
    Set<Cluster> after = new HashSet<>(now.group().people());
    Triples gone = new Triples();
    SortedSet<Anchor> known = new TreeSet<>();
    for (Cluster cluster : before) {
      if (!after.contains(cluster)) {
        new Person(then, cluster).write(gone);
        known.addAll(cluster.anchors());
      }
    }
    Triples come = new Triples();
    for (Cluster cluster : after) {
      if (!before.contains(cluster)) {
        Person person = new Person(now, cluster);
        person.write(come);
        person.aliases(known, come);
      }
    }
    facts(now, coming, come);
    return new Growth(now, less(gone.all(), come.all()), less(come.all(), gone.all()));
  }

  private static Set<Triple> less(Set<Triple> some, Set<Triple> others) {
    Set<Triple> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  /** Whether all people keep their identifiers, and what they have of tenures. */
  private boolean keepsIdentifiers(People then, People now) {
    Set<Cluster> after = new HashSet<>(now.group().people());
    Map<Cluster, Person> persons = new HashMap<>();
    for (Cluster cluster : then.group().people()) {
      if (!after.contains(cluster)) {
        Person before = new Person(then, cluster);
        for (Block block : cluster.blocks()) {
          Cluster become = now.group().person(now.group().block(block.first()));
          if (!persons.computeIfAbsent(become, c -> new Person(now, c)).keeps(before)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** A cluster under its canonical identifier. */
  private final class Person {
    final Cluster cluster;
    final SortedSet<Anchor> anchors;
    final Node node;

    /** For each body the anchor by which the person's tenures there are named. */
    final Map<String, Anchor> homes = new HashMap<>();

    final SortedMap<String, Tenure> tenures = new TreeMap<>();

    Person(People people, Cluster cluster) {
      this.cluster = cluster;
      this.anchors = cluster.anchors();
      this.node = iris.person(anchors.first());
      for (Anchor anchor : anchors) {
        if (anchor.body()) {
          homes.putIfAbsent(anchor.where(), anchor);
          people
              .tenures(anchor)
              .forEach((title, tenure) ->
                  tenures.merge(tenure(anchor, title).getURI(), tenure, Tenure::and));
        }
      }
    }

    /** Whether all identifiers, and what stands on evidence, are there under more facts too. */
    boolean keeps(Person then) {
      return node.equals(then.node)
          && homes.entrySet().containsAll(then.homes.entrySet())
          && then.tenures.keySet().stream().allMatch(iri -> isDated(iri) == then.isDated(iri));
    }

    private boolean isDated(String tenure) {
      return Optional.ofNullable(tenures.get(tenure)).filter(Tenure::isDated).isPresent();
    }

    /**
     * What a fact about a tenure is evidence of: the tenure, or the person where no day is known.
     */
    Node attested(Anchor anchor, String title) {
      Node tenure = tenure(anchor, title);
      return isDated(tenure.getURI()) ? tenure : node;
    }

    /** What adds up: the names, the reasons, the times in posts. */
    void write(Triples triples) {
      triples.type(node, Vocabulary.PERSON);
      triples.label(node, cluster.name());
      for (String name : cluster.names()) {
        if (!name.equals(cluster.name())) {
          triples.add(node, Vocabulary.ALT_LABEL, Literals.vi(name));
        }
      }
      cluster
          .reasons()
          .forEach(why -> triples.add(node, Vocabulary.IDENTITY_REASON, Literals.vi(why)));
      tenures.forEach(
          (iri, tenure) -> tenure.write(Vocabulary.node(iri), node, iris, roles, triples));
    }

    private Node tenure(Anchor anchor, String title) {
      Anchor home = homes.getOrDefault(anchor.where(), anchor);
      return iris.tenure(home, title);
    }

    /** Its other identifiers, but for some. */
    void aliases(SortedSet<Anchor> known, Triples triples) {
      for (Anchor anchor : anchors) {
        if (!known.contains(anchor)) {
          Node alias = iris.person(anchor);
          if (!alias.equals(node)) {
            triples.add(alias, Vocabulary.SAME_AS, node);
          }
        }
      }
    }
  }

  /** The triples that stand on one fact each. */
  private void facts(People people, Sightings sightings, Triples triples) {
    Map<Cluster, Person> persons = new HashMap<>();
    for (Stated stated : sightings.stated()) {
      new Writer(people, sightings, persons, stated, triples).write();
    }
  }

  /** One fact on its way to triples. */
  private final class Writer {
    private final People people;
    private final Sightings sightings;
    private final Map<Cluster, Person> persons;
    private final Stated stated;
    private final Triples triples;
    private final Node evidence;

    Writer(
        People people,
        Sightings sightings,
        Map<Cluster, Person> persons,
        Stated stated,
        Triples triples) {
      this.people = people;
      this.sightings = sightings;
      this.persons = persons;
      this.stated = stated;
      this.triples = triples;
      this.evidence = Vocabulary.node(stated.evidence());
    }

    void write() {
      switch (stated.fact()) {
        case Fact.PersonNamed named -> derived(person(named.person()).node);
        case Fact.Participation part -> participation(part);
        case Fact.Signing signing -> signatories(signing);
        case Fact.PersonnelDecision decision -> decision(decision);
        default -> {}
      }
      for (People.Told told : People.told(stated)) {
        Block block = people.group().block(sighting(told.name()));
        Post post = told.tenure().post();
        Anchor anchor = block.marked(People.anchor(told.name(), post));
        derived(person(told.name()).attested(anchor, People.title(post)));
      }
    }

    private void derived(Node node) {
      triples.add(node, Vocabulary.DERIVED_FROM, evidence);
    }

    private Sighting sighting(String name) {
      return sightings
          .find(stated, name)
          .orElseThrow(() -> new IllegalStateException("of no group here: " + name));
    }

    private Person person(String name) {
      NameGroup group = people.group();
      return persons.computeIfAbsent(
          group.person(group.block(sighting(name))), cluster -> new Person(people, cluster));
    }

    private void participation(Fact.Participation part) {
      Key event = Key.event(part.event(), stated);
      Node node = iris.participation(event, part.person(), part.role().name());
      triples.add(iris.event(event), Vocabulary.HAS_PARTICIPATION, node);
      triples.type(node, Vocabulary.PARTICIPATION);
      triples.add(node, Vocabulary.PARTICIPANT, person(part.person()).node);
      triples.add(node, Vocabulary.PARTICIPATION_ROLE, Knowledge.term(part.role()));
      part.inPost().ifPresent(post -> triples.add(node, Vocabulary.IN_POST, post(post)));
      derived(node);
    }

    private Node post(Post post) {
      return iris.post(post.title(), post.agency().name());
    }

    private void signatories(Fact.Signing signing) {
      Node agreement = iris.agreement(Key.agreement(signing.agreement(), stated));
      for (String name : signing.agreement().signatories()) {
        if (sightings.find(stated, name).isPresent()) {
          triples.add(agreement, Vocabulary.SIGNATORY, person(name).node);
        }
      }
    }

    private void decision(Fact.PersonnelDecision decision) {
      boolean titled = decision.post().isTitled();
      Node what = titled ? post(decision.post()) : iris.agency(decision.post().agency().name());
      String day =
          decision.date().or(decision::effective).map(Object::toString).orElse(stated.article());
      Node node = iris.decision(decision.person(), decision.action().name(), what.getURI(), day);
      triples.type(node, Vocabulary.PERSONNEL_DECISION);
      triples.add(node, Vocabulary.ACTION, Knowledge.term(decision.action()));
      triples.add(node, Vocabulary.DECISION_PERSON, person(decision.person()).node);
      triples.add(node, titled ? Vocabulary.POST : Vocabulary.TO_AGENCY, what);
      decision.from().ifPresent(left -> triples.add(node, Vocabulary.FROM_POST, post(left)));
      triples.date(node, Vocabulary.DECIDED_ON, decision.date());
      triples.date(node, Vocabulary.EFFECTIVE, decision.effective());
      decision
          .document()
          .ifPresent(number ->
              triples.add(node, Vocabulary.DECIDED_IN, iris.document(stated.document(number))));
      decision.term().ifPresent(term -> triples.add(node, Vocabulary.TERM, Literals.vi(term)));
      derived(node);
    }
  }
}
