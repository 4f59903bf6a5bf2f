package vn.daumoi.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Post;
import vn.daumoi.resolve.Anchor;
import vn.daumoi.resolve.Cluster;
import vn.daumoi.resolve.Key;
import vn.daumoi.resolve.Names;
import vn.daumoi.resolve.Resolver;
import vn.daumoi.resolve.Sighting;
import vn.daumoi.resolve.Stated;

/** Writes the people of one name group, and every statement that names one of them. */
final class PersonKnowledge {
  private final Iris iris;
  private final Roles roles;
  private final Resolver resolver;

  PersonKnowledge(Iris iris, Roles roles, Resolver resolver) {
    this.iris = iris;
    this.roles = roles;
    this.resolver = resolver;
  }

  /** A person with the name that the identifiers of tenures are made from. */
  private record Person(Node node, String name) {}

  void write(List<Stated> stated, Set<Key> groups, Triples triples) {
    List<Cluster> clusters = resolver.resolve(sightings(stated, groups));
    Map<String, Person> people = new HashMap<>();
    for (Cluster cluster : clusters) {
      Person person = new Person(person(cluster, triples), cluster.anchors().getFirst().name());
      for (Sighting sighting : cluster.sightings()) {
        people.put(inArticle(sighting.article(), sighting.name()), person);
      }
    }
    SortedMap<String, Tenure> tenures = new TreeMap<>();
    for (Stated one : stated) {
      switch (one.fact()) {
        case Fact.PersonNamed named ->
            triples.add(
                find(people, one, named.person()).node(),
                Vocabulary.DERIVED_FROM,
                Vocabulary.node(one.evidence()));
        case Fact.Holding holding -> {
          Person person = find(people, one, holding.person());
          tenure(tenures, person, holding.post()).attest(one, holding.former());
        }
        case Fact.Participation part -> participation(people, one, part, triples);
        case Fact.Signing signing -> signatories(people, one, signing, groups, triples);
        case Fact.PersonnelDecision decision -> decision(people, one, decision, tenures, triples);
        default -> {}
      }
    }
    tenures.values().forEach(tenure -> tenure.write(triples));
  }

  private static String inArticle(String article, String name) {
    return article + " " + Names.exact(name);
  }

  private static Person find(Map<String, Person> people, Stated stated, String name) {
    return known(people, inArticle(stated.article(), name));
  }

  private static <T> T known(Map<String, T> values, String key) {
    return Objects.requireNonNull(values.get(key), () -> "unknown: " + key);
  }

  /** One sighting for each article and name, with the posts that article gives. */
  private static List<Sighting> sightings(List<Stated> stated, Set<Key> groups) {
    SortedMap<String, Stated> first = new TreeMap<>();
    SortedMap<String, String> names = new TreeMap<>();
    Map<String, List<Sighting.Seat>> seats = new HashMap<>();
    Map<String, SortedSet<String>> company = new HashMap<>();
    for (Stated one : stated) {
      for (String name : names(one.fact())) {
        if (!groups.contains(Key.person(name))) {
          continue;
        }
        String key = inArticle(one.article(), name);
        first.putIfAbsent(key, one);
        names.merge(key, name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        seats.computeIfAbsent(key, k -> new ArrayList<>()).addAll(seats(one.fact()));
        company.computeIfAbsent(key, k -> new TreeSet<>()).addAll(one.company());
      }
    }
    List<Sighting> sightings = new ArrayList<>();
    first.forEach((key, one) ->
        sightings.add(
            new Sighting(
                one.article(),
                known(names, key),
                known(seats, key),
                one.place(),
                one.date(),
                known(company, key))));
    return sightings;
  }

  private static List<String> names(Fact fact) {
    return switch (fact) {
      case Fact.PersonNamed named -> List.of(named.person());
      case Fact.Holding holding -> List.of(holding.person());
      case Fact.Participation part -> List.of(part.person());
      case Fact.PersonnelDecision decision -> List.of(decision.person());
      case Fact.Signing signing -> signing.agreement().signatories();
      default -> List.of();
    };
  }

  private static List<Sighting.Seat> seats(Fact fact) {
    return switch (fact) {
      case Fact.Holding holding -> List.of(seat(holding.post(), holding.former()));
      case Fact.Participation part ->
          part.inPost().map(post -> seat(post, false)).stream().toList();
      case Fact.PersonnelDecision decision -> {
        List<Sighting.Seat> seats = new ArrayList<>();
        seats.add(seat(decision.post(), ends(decision.action())));
        decision.from().ifPresent(post -> seats.add(seat(post, true)));
        yield seats;
      }
      default -> List.of();
    };
  }

  private static Sighting.Seat seat(Post post, boolean former) {
    return new Sighting.Seat(post.title(), post.agency(), former);
  }

  private static boolean ends(Fact.Action action) {
    return action == Fact.Action.DISMISS || action == Fact.Action.RETIRE;
  }

  private Node person(Cluster cluster, Triples triples) {
    List<Anchor> anchors = List.copyOf(cluster.anchors());
    Node person = iris.person(anchors.getFirst());
    triples.type(person, Vocabulary.PERSON);
    triples.label(person, cluster.name());
    for (String name : cluster.names()) {
      if (!name.equals(cluster.name())) {
        triples.add(person, Vocabulary.ALT_LABEL, Literals.vi(name));
      }
    }
    for (Anchor anchor : anchors.subList(1, anchors.size())) {
      Node alias = iris.person(anchor);
      if (!alias.equals(person)) {
        triples.add(alias, Vocabulary.SAME_AS, person);
      }
    }
    cluster
        .reasons()
        .forEach(why -> triples.add(person, Vocabulary.IDENTITY_REASON, Literals.vi(why)));
    return person;
  }

  private Tenure tenure(SortedMap<String, Tenure> tenures, Person person, Post post) {
    String agency = post.agency().name();
    Node node = iris.tenure(person.name(), post.title(), agency);
    return tenures.computeIfAbsent(
        node.getURI(),
        iri ->
            new Tenure(
                node,
                person.node(),
                iris.post(post.title(), agency),
                roles.of(post.title()),
                iris.agency(agency)));
  }

  private void participation(
      Map<String, Person> people, Stated stated, Fact.Participation part, Triples triples) {
    Key event = Key.event(part.event(), stated);
    Node node = iris.participation(event, part.person(), part.role().name());
    triples.add(iris.event(event), Vocabulary.HAS_PARTICIPATION, node);
    triples.type(node, Vocabulary.PARTICIPATION);
    triples.add(node, Vocabulary.PARTICIPANT, find(people, stated, part.person()).node());
    triples.add(node, Vocabulary.PARTICIPATION_ROLE, Knowledge.term(part.role()));
    part.inPost()
        .ifPresent(post ->
            triples.add(node, Vocabulary.IN_POST, iris.post(post.title(), post.agency().name())));
    triples.add(node, Vocabulary.DERIVED_FROM, Vocabulary.node(stated.evidence()));
  }

  private void signatories(
      Map<String, Person> people,
      Stated stated,
      Fact.Signing signing,
      Set<Key> groups,
      Triples triples) {
    Node agreement = iris.agreement(Key.agreement(signing.agreement(), stated));
    for (String name : signing.agreement().signatories()) {
      if (groups.contains(Key.person(name))) {
        triples.add(agreement, Vocabulary.SIGNATORY, find(people, stated, name).node());
      }
    }
  }

  private void decision(
      Map<String, Person> people,
      Stated stated,
      Fact.PersonnelDecision decision,
      SortedMap<String, Tenure> tenures,
      Triples triples) {
    Person person = find(people, stated, decision.person());
    Post post = decision.post();
    Node postNode = iris.post(post.title(), post.agency().name());
    String day =
        decision.date().or(decision::effective).map(Object::toString).orElse(stated.article());
    Node node = iris.decision(decision.person(), decision.action().name(), postNode.getURI(), day);
    triples.type(node, Vocabulary.PERSONNEL_DECISION);
    triples.add(node, Vocabulary.ACTION, Knowledge.term(decision.action()));
    triples.add(node, Vocabulary.DECISION_PERSON, person.node());
    triples.add(node, Vocabulary.POST, postNode);
    decision
        .from()
        .ifPresent(left ->
            triples.add(node, Vocabulary.FROM_POST, iris.post(left.title(), left.agency().name())));
    triples.date(node, Vocabulary.DECIDED_ON, decision.date());
    triples.date(node, Vocabulary.EFFECTIVE, decision.effective());
    decision
        .document()
        .ifPresent(number ->
            triples.add(node, Vocabulary.DECIDED_IN, iris.document(stated.document(number))));
    decision.term().ifPresent(term -> triples.add(node, Vocabulary.TERM, Literals.vi(term)));
    triples.add(node, Vocabulary.DERIVED_FROM, Vocabulary.node(stated.evidence()));

    Optional<PartialDate> turn = decision.effective().or(decision::date);
    if (ends(decision.action())) {
      tenure(tenures, person, post).end(stated, turn);
    } else {
      tenure(tenures, person, post).begin(stated, turn);
    }
    decision.from().ifPresent(left -> tenure(tenures, person, left).end(stated, turn));
  }
}
