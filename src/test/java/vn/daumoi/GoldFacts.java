package vn.daumoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.daumoi.article.Article;
import vn.daumoi.article.PartialDate;
import vn.daumoi.extract.Agency;
import vn.daumoi.extract.AgencyKind;
import vn.daumoi.extract.Agreement;
import vn.daumoi.extract.Document;
import vn.daumoi.extract.Event;
import vn.daumoi.extract.Evidence;
import vn.daumoi.extract.Fact;
import vn.daumoi.extract.Facts;
import vn.daumoi.extract.Post;
import vn.daumoi.text.Span;
import vn.daumoi.text.Spelling;
import vn.daumoi.text.Text;

/** The sample's gold facts as an extractor would hand them on: what the rooms after it stand on. */
final class GoldFacts {
  private static final Path ARTICLES = Path.of("data/sample");
  private static final Path GOLD = Path.of("src/test/resources/cases/gold/sample");
  private static final JsonMapper JSON = new JsonMapper();

  private GoldFacts() {}

  /** The sample's articles, read without the article room. */
  static List<Article> articles() {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.sorted().map(GoldFacts::article).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(Path file) {
    try {
      String[] parts = Spelling.nfc(Files.readString(file)).split("(?m)^---$\\n?", 3);
      Map<String, String> front = new HashMap<>();
      for (String line : parts[1].split("\n")) {
        String[] cells = line.split(":\\s*", 2);
        if (cells.length == 2) {
          front.put(cells[0], cells[1].replaceAll("^\"|\"$", ""));
        }
      }
      String id = file.getFileName().toString().replaceFirst("\\.md$", "");
      return new Article(
          id,
          front.getOrDefault("title", ""),
          parts[2],
          Optional.ofNullable(front.get("published")).flatMap(PartialDate::parse),
          Optional.of("https://example.org/" + id),
          Optional.ofNullable(front.get("publisher")),
          Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An article's gold facts, each with the first place where its words stand. */
  static Facts read(Article article) {
    try {
      Path file = GOLD.resolve(article.id() + ".json");
      return new Reader(article, JSON.readTree(Files.readString(file))).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader {
    private final Article article;
    private final JsonNode gold;
    private final Text text;
    private final Optional<String> place;
    private final List<Fact> facts = new ArrayList<>();

    Reader(Article article, JsonNode gold) {
      this.article = article;
      this.gold = gold;
      this.text = Text.of(article.body());
      this.place = words(gold, "place");
    }

    Facts read() {
      gold.path("persons").forEach(this::person);
      gold.path("organizations")
          .forEach(body ->
              facts.add(new Fact.AgencyNamed(agency(body.asString()), evidence(body.asString()))));
      for (JsonNode node : gold.path("documents")) {
        String number = words(node, "number").orElseThrow();
        Document document =
            new Document(
                number, words(node, "type"), words(node, "issuer"), date(node), Optional.empty());
        facts.add(new Fact.DocumentCited(document, evidence(number)));
      }
      gold.path("events").forEach(this::event);
      gold.path("agreements").forEach(this::agreement);
      gold.path("appointments").forEach(this::decision);
      return new Facts(article, text, place, facts, Optional.empty());
    }

    private void person(JsonNode person) {
      String name = words(person, "name").orElseThrow();
      facts.add(new Fact.PersonNamed(name, evidence(name)));
      for (JsonNode position : person.path("positions")) {
        boolean former = position.path("former").asBoolean(false);
        Evidence evidence = evidence(words(position, "surface").orElseThrow());
        facts.add(new Fact.Holding(name, post(position), former, evidence));
      }
    }

    private void event(JsonNode node) {
      Event event =
          new Event(words(node, "kind").orElseThrow(), date(node), Optional.empty(), List.of());
      facts.add(new Fact.EventHeld(event, evidence(event.kind())));
      for (JsonNode part : node.path("participants")) {
        String name = words(part, "name").orElseThrow();
        Fact.Role role = Fact.Role.valueOf(words(part, "role").orElseThrow().toUpperCase());
        facts.add(new Fact.Participation(event, name, role, Optional.empty(), evidence(name)));
      }
    }

    private void agreement(JsonNode node) {
      List<Agency> parties = new ArrayList<>();
      node.path("parties").forEach(party -> parties.add(agency(party.asString())));
      List<String> numbers = new ArrayList<>();
      node.path("implements").forEach(number -> numbers.add(number.asString()));
      List<String> contents = new ArrayList<>();
      for (int i = 1; i <= node.path("provisions").asInt(0); i++) {
        int from = text.content().indexOf("(" + i + ") ");
        int to = text.content().indexOf(". (", from);
        int line = text.content().indexOf("\n", from);
        contents.add(text.content().substring(from + 4, to < 0 || to > line ? line : to).strip());
      }
      Agreement agreement =
          new Agreement(
              words(node, "title").orElseThrow(),
              Agreement.Kind.valueOf(words(node, "kind").orElseThrow().toUpperCase()),
              parties,
              List.of(),
              date(node),
              Optional.empty(),
              numbers,
              contents);
      facts.add(new Fact.Signing(agreement, Optional.empty(), evidence(agreement.title())));
    }

    private void decision(JsonNode node) {
      String person = words(node, "person").orElseThrow();
      if (words(node, "title").isEmpty() || words(node, "org").isEmpty()) {
        return;
      }
      facts.add(
          new Fact.PersonnelDecision(
              person,
              Fact.Action.valueOf(words(node, "action").orElseThrow().toUpperCase()),
              post(node),
              Optional.empty(),
              date(node),
              Optional.empty(),
              words(node, "document"),
              Optional.empty(),
              evidence(person)));
    }

    private Post post(JsonNode node) {
      return new Post(words(node, "title").orElseThrow(), agency(words(node, "org").orElseThrow()));
    }

    private Agency agency(String name) {
      Optional<String> where = place.filter(name::endsWith);
      return new Agency(name, AgencyKind.OtherBody, where, Optional.empty(), name);
    }

    private Evidence evidence(String words) {
      int start = Math.max(0, text.content().indexOf(words));
      Span span = new Span(start, Math.min(text.content().length(), start + words.length()));
      return new Evidence(
          text.sentenceAt(start).span(), span, words, "gold", List.of("gold facts"));
    }

    private static Optional<PartialDate> date(JsonNode node) {
      return words(node, "date").flatMap(PartialDate::parse);
    }

    private static Optional<String> words(JsonNode node, String field) {
      JsonNode value = node.path(field);
      return value.isString() ? Optional.of(Spelling.nfc(value.asString())) : Optional.empty();
    }
  }
}
