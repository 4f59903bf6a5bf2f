package vn.daumoi.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Agency;
import vn.daumoi.extract.Agreement;
import vn.daumoi.extract.Document;
import vn.daumoi.extract.Event;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Post;

/**
 * What a fact is about: the unit in which knowledge is computed.
 *
 * <p>Of a {@link Scope#WHOLE} key all facts are read together: a person's name group, an event, an
 * agreement. Of a {@link Scope#MENTION} key the parts say everything, so that it is enough to know
 * whether any article mentions it; a body named in a hundred thousand articles costs no more than
 * one named once. So it is with a {@link Scope#QUOTED} key, but that its facts are told apart, for
 * contradictions among them are shown with their sentences. Parts that identify stand in the one
 * form that all spellings share.
 *
 * @param kind what it is a key of
 * @param parts the words that tell it apart
 */
public record Key(Kind kind, List<String> parts) implements Comparable<Key> {
  /** How much of the evidence a key's knowledge depends on. */
  public enum Scope {
    WHOLE,
    QUOTED,
    MENTION
  }

  /** The kinds of key. */
  public enum Kind {
    PERSON(Scope.WHOLE),
    EVENT(Scope.WHOLE),
    AGREEMENT(Scope.WHOLE),
    REVIEW(Scope.WHOLE),
    SHORT_CITATION(Scope.WHOLE),
    AGENCY(Scope.MENTION),
    AGENCY_LABEL(Scope.MENTION),
    AGENCY_CHANGE(Scope.MENTION),
    AGENCY_KIND(Scope.MENTION),
    AGENCY_NAME(Scope.MENTION),
    AGENCY_PLACE(Scope.MENTION),
    AGENCY_PARENT(Scope.MENTION),
    POST(Scope.MENTION),
    POST_LABEL(Scope.MENTION),
    ROLE(Scope.MENTION),
    ROLE_LABEL(Scope.MENTION),
    DOCUMENT(Scope.MENTION),
    DOCUMENT_TYPE(Scope.MENTION),
    DOCUMENT_ISSUER(Scope.QUOTED),
    DOCUMENT_DATE(Scope.QUOTED),
    DOCUMENT_TITLE(Scope.MENTION),
    DOCUMENT_LINK(Scope.MENTION);

    private final Scope scope;

    Kind(Scope scope) {
      this.scope = scope;
    }
  }

  private static final String BAR = "|";
  private static final AgencyHistory HISTORY = new AgencyHistory();

  public Key {
    parts = parts.stream().map(part -> part.replace(BAR, "/")).toList();
  }

  static Key of(Kind kind, String... parts) {
    return new Key(kind, List.of(parts));
  }

  /** Reads what {@link #toString} wrote. */
  public static Key parse(String text) {
    String[] cells = text.split("\\|", -1);
    return new Key(Kind.valueOf(cells[0]), List.of(cells).subList(1, cells.length));
  }

  public Scope scope() {
    return kind.scope;
  }

  public String part(int i) {
    return parts.get(i);
  }

  @Override
  public String toString() {
    return kind + BAR + String.join(BAR, parts);
  }

  @Override
  public int compareTo(Key other) {
    int order = kind.compareTo(other.kind);
    for (int i = 0; order == 0 && i < Math.min(parts.size(), other.parts.size()); i++) {
      order = parts.get(i).compareTo(other.parts.get(i));
    }
    return order != 0 ? order : Integer.compare(parts.size(), other.parts.size());
  }

  /** The keys a fact bears on. */
  public static Set<Key> of(Stated stated) {
    Set<Key> keys = new TreeSet<>();
    switch (stated.fact()) {
      case Fact.PersonNamed named -> keys.add(person(named.person()));
      case Fact.Holding holding -> {
        keys.add(person(holding.person()));
        add(keys, holding.post());
      }
      case Fact.AgencyNamed named -> add(keys, named.agency());
      case Fact.DocumentCited cited -> {
        add(keys, cited.document(), stated);
        shortCitation(cited.document()).ifPresent(keys::add);
      }
      case Fact.DocumentRelated related -> {
        String from = stated.document(related.from());
        String to = stated.document(related.to());
        add(keys, from, related.from());
        add(keys, to, related.to());
        keys.add(of(Kind.DOCUMENT_LINK, from, related.relation().name(), to));
        shortCitation(from).ifPresent(keys::add);
        shortCitation(to).ifPresent(keys::add);
      }
      case Fact.EventHeld held -> {
        add(keys, held.event(), stated);
        Reviews.reviewed(held.event())
            .ifPresent(
                kind -> held.event().organizers().forEach(body -> keys.add(review(kind, body))));
      }
      case Fact.Participation part -> {
        keys.add(person(part.person()));
        add(keys, part.event(), stated);
        part.inPost().ifPresent(post -> add(keys, post));
      }
      case Fact.Signing signing -> {
        Agreement agreement = signing.agreement();
        keys.add(agreement(agreement, stated));
        agreement
            .parties()
            .forEach(party -> {
              add(keys, party);
              keys.add(review(agreement.kind(), party));
            });
        agreement.signatories().forEach(name -> keys.add(person(name)));
        for (String number : agreement.implementing()) {
          add(keys, stated.document(number), number);
          shortCitation(stated.document(number)).ifPresent(keys::add);
        }
        signing.at().ifPresent(event -> add(keys, event, stated));
      }
      case Fact.Review review -> {
        Reviews.first(review.agreement())
            .ifPresent(body -> keys.add(of(Kind.REVIEW, review.agreement().kind().name(), body)));
        review.agreement().parties().forEach(party -> add(keys, party));
        add(keys, review.event(), stated);
      }
      case Fact.PersonnelDecision decision -> {
        keys.add(person(decision.person()));
        add(keys, decision.post());
        decision.from().ifPresent(post -> add(keys, post));
        decision.document().ifPresent(n -> add(keys, stated.document(n), n));
      }
    }
    return keys;
  }

  /** The group of all who bear a name, spelling variants included. */
  public static Key person(String name) {
    return of(Kind.PERSON, Names.group(name));
  }

  /** Kind's first words, day and place; without a day an article's event is its own. */
  public static Key event(Event event, Stated stated) {
    String day = event.date().flatMap(PartialDate::exact).map(Object::toString).orElse("");
    String where = day.isEmpty() ? stated.article() : stated.place().map(Names::exact).orElse("");
    return of(Kind.EVENT, Names.head(event.kind(), 4), day, where);
  }

  /** Kind, parties and day; without a day an article's agreement is its own. */
  public static Key agreement(Agreement agreement, Stated stated) {
    String parties =
        agreement.parties().stream()
            .map(party -> Names.exact(party.name()))
            .sorted()
            .distinct()
            .collect(Collectors.joining(" & "));
    String day = agreement.date().map(Object::toString).orElseGet(stated::article);
    return of(Kind.AGREEMENT, agreement.kind().name(), day, parties);
  }

  /** A body's agreements of a kind, with the meetings in which it reviews them. */
  private static Key review(Agreement.Kind kind, Agency body) {
    return of(Kind.REVIEW, kind.name(), Names.body(body.name()));
  }

  /** All papers of a kind whose number begins alike, bare or whole. */
  private static Optional<Key> shortCitation(Document document) {
    String digits = digits(document.number());
    return digits.isEmpty()
        ? Optional.empty()
        : document.type().map(type -> of(Kind.SHORT_CITATION, digits, Names.exact(type)));
  }

  /** The same for what a paper cited by its bare number stands in a relation to. */
  private static Optional<Key> shortCitation(String document) {
    return DocumentKey.typeOfBare(document)
        .map(type -> of(Kind.SHORT_CITATION, digits(document), type));
  }

  /** The digits that a paper's number begins with. */
  private static String digits(String number) {
    return number.replaceFirst("\\D.*$", "");
  }

  private static void add(Set<Key> keys, Post post) {
    add(keys, post.agency());
    if (!post.isTitled()) {
      return;
    }
    String title = Names.exact(post.title());
    String agency = Names.body(post.agency().name());
    keys.add(of(Kind.POST, title, agency));
    keys.add(
        of(Kind.POST_LABEL, title, agency, post.title() + " " + Names.title(post.agency().name())));
    keys.add(of(Kind.ROLE, title));
    keys.add(of(Kind.ROLE_LABEL, title, post.title()));
  }

  private static void add(Set<Key> keys, Agency agency) {
    String id = Names.body(agency.name());
    addAgency(keys, agency.name());
    keys.add(of(Kind.AGENCY_KIND, id, agency.kind().name()));
    if (!agency.asWritten().isBlank() && !agency.asWritten().equals(agency.name())) {
      keys.add(of(Kind.AGENCY_NAME, id, agency.asWritten()));
    }
    agency.place().ifPresent(place -> keys.add(of(Kind.AGENCY_PLACE, id, Names.exact(place))));
    agency
        .parent()
        .filter(parent -> !Names.body(parent).equals(id))
        .ifPresent(parent -> {
          keys.add(of(Kind.AGENCY_PARENT, id, Names.body(parent)));
          addAgency(keys, parent);
        });
  }

  /** A body, with what became of it and those it became. */
  private static void addAgency(Set<Key> keys, String name) {
    addName(keys, name);
    for (AgencyChange change : HISTORY.of(name)) {
      if (keys.add(change.key())) {
        change.before().forEach(body -> addName(keys, body));
        change.after().forEach(body -> addAgency(keys, body));
      }
    }
  }

  private static void addName(Set<Key> keys, String name) {
    keys.add(of(Kind.AGENCY, Names.body(name)));
    keys.add(of(Kind.AGENCY_LABEL, Names.body(name), Names.title(name)));
  }

  private static void add(Set<Key> keys, String document, String number) {
    keys.add(of(Kind.DOCUMENT, document, Names.number(number)));
  }

  private static void add(Set<Key> keys, Document document, Stated stated) {
    String key = DocumentKey.of(document, stated.place());
    add(keys, key, document.number());
    String number = Names.number(document.number());
    document.type().ifPresent(type -> keys.add(of(Kind.DOCUMENT_TYPE, key, type, number)));
    document
        .issuer()
        .ifPresent(issuer -> {
          keys.add(of(Kind.DOCUMENT_ISSUER, key, Names.body(issuer)));
          addAgency(keys, issuer);
        });
    document.date().ifPresent(date -> keys.add(of(Kind.DOCUMENT_DATE, key, date.toString())));
    document.title().ifPresent(title -> keys.add(of(Kind.DOCUMENT_TITLE, key, title)));
  }

  private static void add(Set<Key> keys, Event event, Stated stated) {
    keys.add(event(event, stated));
    event.organizers().forEach(agency -> add(keys, agency));
  }
}
