package vn.daumoi.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.daumoi.article.PartialDate;

/** An article's facts as a JSON file: people with their positions, bodies, papers, events. */
public final class FactsJson {
  private static final DefaultIndenter LINES = new DefaultIndenter(" ", "\n");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
          .build();

  /** How a post begins that is held no more. */
  private static final Pattern FORMERLY = Pattern.compile("^(?:cựu|nguyên là) ");

  private final Facts facts;
  private final CountriesAsCalled countries;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private FactsJson(Facts facts) {
    this.facts = facts;
    this.countries = new CountriesAsCalled(facts.text().content());
  }

  /** The facts as JSON, the same bytes for the same facts, with a line end at the end. */
  public static String write(Facts facts) {
    return JSON.writeValueAsString(tree(facts)) + "\n";
  }

  /** The facts as a JSON tree. */
  public static ObjectNode tree(Facts facts) {
    return new FactsJson(facts).tree();
  }

  private ObjectNode tree() {
    root.put("id", facts.article().id());
    put(root, "url", facts.article().url());
    put(root, "published", facts.article().published().map(PartialDate::toString));
    put(root, "place", facts.place());
    persons();
    organizations();
    documents();
    events();
    agreements();
    appointments();
    return root;
  }

  private static void put(ObjectNode node, String field, Optional<String> value) {
    value.ifPresentOrElse(words -> node.put(field, words), () -> node.putNull(field));
  }

  /** The name of a body, its country as the article calls it. */
  private String named(Agency agency) {
    return countries.in(agency);
  }

  private <T extends Fact> List<T> all(Class<T> kind) {
    return facts.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** People and their posts; wordings that differ in capitals alone are one. */
  private void persons() {
    Map<String, Map<String, ObjectNode>> positions = new LinkedHashMap<>();
    for (Fact fact : facts.facts()) {
      if (fact instanceof Fact.PersonNamed named) {
        positions.computeIfAbsent(named.person(), name -> new LinkedHashMap<>());
      } else if (fact instanceof Fact.Holding holding) {
        ObjectNode position = position(holding);
        positions
            .computeIfAbsent(holding.person(), name -> new LinkedHashMap<>())
            .putIfAbsent(position.toString().toLowerCase(Locale.ROOT), position);
      }
    }
    ArrayNode persons = root.putArray("persons");
    positions.forEach((name, held) ->
        persons.addObject().put("name", name).putArray("positions").addAll(fullest(held.values())));
  }

  /** The posts without the shorter wordings of one that is there in full. */
  private static List<ObjectNode> fullest(Collection<ObjectNode> held) {
    return held.stream()
        .filter(post -> held.stream().noneMatch(other -> other != post && shortens(post, other)))
        .toList();
  }

  /**
   * Whether two rows are one post and the words of the first are all, in order, in the second: "cựu
   * Bí thư Quảng Ngãi", "nguyên Bí thư Tỉnh ủy Quảng Ngãi".
   */
  private static boolean shortens(ObjectNode post, ObjectNode other) {
    if (!post.get("title").equals(other.get("title"))
        || !post.get("org").equals(other.get("org"))) {
      return false;
    }
    List<String> words = words(post);
    List<String> longer = words(other);
    int found = 0;
    for (String word : longer) {
      if (found < words.size() && words.get(found).equals(word)) {
        found++;
      }
    }
    return found == words.size() && longer.size() > words.size();
  }

  private static List<String> words(ObjectNode post) {
    String words = ComparableFacts.words(post.get("surface").asString());
    return List.of(FORMERLY.matcher(words).replaceFirst("nguyên ").split(" "));
  }

  private ObjectNode position(Fact.Holding holding) {
    ObjectNode position =
        JsonNodeFactory.instance
            .objectNode()
            .put("surface", holding.evidence().asWritten())
            .put("title", holding.post().title())
            .put("org", named(holding.post().agency()));
    if (holding.former()) {
      position.put("former", true);
    }
    return position;
  }

  /** The bodies named, and those of the posts and agreements, each once. */
  private void organizations() {
    Set<String> names = new LinkedHashSet<>();
    for (Fact fact : facts.facts()) {
      agencies(fact).stream().map(this::named).filter(name -> !isState(name)).forEach(names::add);
    }
    ArrayNode organizations = root.putArray("organizations");
    names.forEach(organizations::add);
  }

  /** The state as a whole is what a president is of, and no body. */
  private static boolean isState(String name) {
    return name.startsWith("Nước ") || name.equals("Việt Nam");
  }

  /** The parties that are bodies, not states and places as a whole. */
  private static List<Agency> parties(Agreement agreement) {
    return agreement.parties().stream().filter(party -> !PartyChains.isTerritory(party)).toList();
  }

  private static List<Agency> agencies(Fact fact) {
    return switch (fact) {
      case Fact.AgencyNamed named -> List.of(named.agency());
      case Fact.Holding holding -> List.of(holding.post().agency());
      case Fact.Signing signing -> parties(signing.agreement());
      case Fact.Review review -> parties(review.agreement());
      case Fact.PersonnelDecision decision -> {
        List<Agency> agencies = new ArrayList<>(List.of(decision.post().agency()));
        decision.from().map(Post::agency).ifPresent(agencies::add);
        yield agencies;
      }
      case Fact.Participation part -> part.inPost().map(Post::agency).stream().toList();
      case Fact.PersonNamed _, Fact.DocumentCited _, Fact.DocumentRelated _, Fact.EventHeld _ ->
          List.of();
    };
  }

  /** Each paper once, with what any of its mentions tells. */
  private void documents() {
    Map<String, Document> papers = new LinkedHashMap<>();
    all(Fact.DocumentCited.class)
        .forEach(
            cited -> papers.merge(cited.document().number(), cited.document(), FactsJson::joined));
    ArrayNode documents = root.putArray("documents");
    for (Document document : papers.values()) {
      ObjectNode node = documents.addObject().put("number", document.number());
      put(node, "type", document.type());
      put(node, "issuer", document.issuer());
      put(node, "date", document.date().map(PartialDate::toString));
    }
  }

  private static Document joined(Document one, Document other) {
    return new Document(
        one.number(),
        one.type().or(other::type),
        one.issuer().or(other::issuer),
        one.date().or(other::date),
        one.title().or(other::title));
  }

  private void events() {
    Map<Event, Set<ObjectNode>> parts = new LinkedHashMap<>();
    all(Fact.EventHeld.class)
        .forEach(held -> parts.computeIfAbsent(held.event(), event -> new LinkedHashSet<>()));
    for (Fact.Participation part : all(Fact.Participation.class)) {
      parts
          .computeIfAbsent(part.event(), event -> new LinkedHashSet<>())
          .add(
              JsonNodeFactory.instance
                  .objectNode()
                  .put("name", part.person())
                  .put("role", lower(part.role())));
    }
    Map<Event, List<String>> reviews = new LinkedHashMap<>();
    for (Fact.Review review : all(Fact.Review.class)) {
      reviews
          .computeIfAbsent(review.event(), event -> new ArrayList<>())
          .add(review.agreement().title());
    }
    ArrayNode events = root.putArray("events");
    parts.forEach((event, participants) -> {
      ObjectNode node = events.addObject().put("kind", event.kind());
      put(node, "date", event.date().map(PartialDate::toString));
      event.location().ifPresent(where -> node.put("location", where));
      names(node, "organizers", event.organizers().stream().map(this::named).toList());
      names(node, "reviews", reviews.getOrDefault(event, List.of()));
      node.putArray("participants").addAll(participants);
    });
  }

  /** A list of names, where there are any. */
  private static void names(ObjectNode node, String field, List<String> names) {
    if (!names.isEmpty()) {
      names.forEach(node.putArray(field)::add);
    }
  }

  private void agreements() {
    ArrayNode agreements = root.putArray("agreements");
    for (Fact.Signing signing : all(Fact.Signing.class)) {
      Agreement agreement = signing.agreement();
      ObjectNode node =
          agreements
              .addObject()
              .put("title", agreement.title())
              .put("kind", lower(agreement.kind()));
      ArrayNode parties = node.putArray("parties");
      agreement.parties().forEach(party -> parties.add(named(party)));
      put(node, "date", agreement.date().map(PartialDate::toString));
      ArrayNode numbers = node.putArray("implements");
      agreement.implementing().forEach(numbers::add);
      agreement.period().ifPresent(period -> node.put("period", period));
      names(node, "signatories", agreement.signatories());
      names(node, "provisions", agreement.provisions());
      signing.at().ifPresent(event -> node.put("signedAt", event.kind()));
    }
  }

  private void appointments() {
    ArrayNode appointments = root.putArray("appointments");
    for (Fact.PersonnelDecision decision : all(Fact.PersonnelDecision.class)) {
      ObjectNode node =
          appointments
              .addObject()
              .put("person", decision.person())
              .put("action", lower(decision.action()));
      put(node, "title", Optional.of(decision.post()).filter(Post::isTitled).map(Post::title));
      node.put("org", named(decision.post().agency()));
      put(node, "date", decision.date().map(PartialDate::toString));
      put(node, "document", decision.document());
      decision.effective().ifPresent(day -> node.put("effective", day.toString()));
      decision.term().ifPresent(term -> node.put("term", term));
      decision
          .from()
          .ifPresent(left ->
              node.putObject("from").put("title", left.title()).put("org", named(left.agency())));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
