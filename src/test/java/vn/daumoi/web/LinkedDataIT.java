package vn.daumoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Identifiers as addresses, and what the pages ask; a server without a password. */
class LinkedDataIT {
  @TempDir private static Path folder;
  private static Served served;
  private static String person;

  @BeforeAll
  static void start() throws Exception {
    served = Served.sample(folder.resolve("store"), "");
    person = path(hit("Nguyễn Văn Tùng").path("iri").asString());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonNode hit(String words) throws Exception {
    return served.json("/api/search?q=" + Served.encoded(words)).path("hits").path(0);
  }

  private static String path(String iri) {
    return iri.replaceFirst("^https?://[^/]+", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nguyen van tung", "Nguyễn Văn Tùng", "Nguyên Văn Tùng", "tùng nguyễn v"})
  void aNameIsFoundHoweverItIsTyped(String words) throws Exception {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      JsonNode hit = hit(Normalizer.normalize(words, form));
      assertThat(hit.path("label").asString()).isEqualTo("Nguyễn Văn Tùng");
      assertThat(hit.path("kind").asString()).isEqualTo("person");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"238-QĐ/TW", "238-qd/tw", "Quyết định 238-QĐ/TW"})
  void aDocumentIsFoundByItsNumber(String words) throws Exception {
    JsonNode hits = served.json("/api/search?q=" + Served.encoded(words)).path("hits");
    assertThat(hits)
        .anyMatch(hit ->
            hit.path("kind").asString().equals("document")
                && hit.path("label").asString().equals("Quyết định 238-QĐ/TW"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,.ttl",
    "application/ld+json,.jsonld",
    "application/n-triples,.nt",
    "application/rdf+xml,.rdf"
  })
  void aProgramGetsRdfByHeaderOrByEnding(String type, String ending) throws Exception {
    HttpResponse<String> byHeader = served.get(person, type);
    assertThat(byHeader.statusCode()).isEqualTo(200);
    assertThat(byHeader.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(byHeader.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept"));
    assertThat(byHeader.body()).contains("Nguyễn Văn Tùng").contains("firstAttested");
    assertThat(served.get(person + ending, "text/html").body()).contains("firstAttested");
  }

  @Test
  void aBrowserGetsAPage() throws Exception {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    HttpResponse<String> page = served.get(person, browser);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'");
    assertThat(served.get("/id/person/nobody", browser).statusCode()).isEqualTo(404);
    assertThat(served.get("/id/person/nobody", "text/turtle").statusCode()).isEqualTo(404);
    assertThat(served.get(person, "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void everyKindOfThingHasItsData() throws Exception {
    JsonNode entity = served.json("/api/entity?iri=" + Served.encoded(iri()));
    assertThat(entity.path("career").size()).isGreaterThan(1);
    JsonNode tenure = entity.path("career").path(0);
    for (String part : new String[] {"post", "agency"}) {
      String address = path(tenure.path(part).path("iri").asString());
      assertThat(served.get(address, "text/turtle").body()).contains("rdfs:label");
    }
    assertThat(served.get(path(tenure.path("tenure").asString()), "text/turtle").body())
        .contains("wasDerivedFrom");
  }

  private static String iri() {
    return "http://localhost:8080" + person;
  }

  @Test
  void anArticleHasItsMarksAndWhatTheySpeakOf() throws Exception {
    JsonNode quote =
        served.json("/api/evidence?iri=" + Served.encoded(iri())).path("evidence").path(0);
    String article = quote.path("article").path("iri").asString();
    JsonNode page = served.json("/api/article?iri=" + Served.encoded(article));
    String body = page.path("body").asString();
    assertThat(page.path("marks").size()).isGreaterThan(10);
    for (JsonNode mark : page.path("marks")) {
      int from = body.offsetByCodePoints(0, mark.path("start").asInt());
      int to = body.offsetByCodePoints(0, mark.path("end").asInt());
      assertThat(mark.path("states").asString()).contains(body.substring(from, to).split("\n")[0]);
    }
    assertThat(page.path("marks"))
        .anyMatch(mark -> mark.path("things").path(0).path("iri").asString("").equals(iri()));
    assertThat(served.get(path(article), "text/turtle").body()).doesNotContain("articleBody");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/search,400",
    "/api/search?q=a&limit=0,400",
    "/api/search?q=a&limit=x,400",
    "/api/entity?iri=nothing,400",
    "/api/entity?iri=https%3A%2F%2Fexample.org%2Fx%3E%7D,400",
    "/api/entity?iri=https%3A%2F%2Fexample.org%2Fx,404",
    "/nowhere,404"
  })
  void whatIsWrongIsSaid(String path, int status) throws Exception {
    HttpResponse<String> answer = served.get(path, "application/json");
    assertThat(answer.statusCode()).isEqualTo(status);
    JsonNode error = served.json(path).path("error");
    for (String part : new String[] {"what", "where", "remedy"}) {
      assertThat(error.path(part).asString("")).isNotBlank();
    }
  }

  @Test
  void withoutAPasswordNobodyWrites() throws Exception {
    HttpResponse<String> answer =
        served.send(
            served
                .request("/kg/update")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("CLEAR ALL")));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("--daumoi.password");
    assertThat(hit("Nguyễn Văn Tùng").path("kind").asString()).isEqualTo("person");
  }

  @Test
  void theOntologyIsServed() throws Exception {
    assertThat(served.get("/ontology", "*/*").body()).contains("dm:Agreement a owl:Class");
    assertThat(served.get("/ontology/shapes.ttl", "*/*").body()).contains("sh:NodeShape");
    assertThat(served.get("/ontology/..%2Fpom.xml", "*/*").statusCode()).isIn(400, 404);
  }

  @Test
  void theExamplesAnswer() throws Exception {
    JsonNode examples = served.json("/api/examples");
    assertThat(examples.size()).isGreaterThan(5);
    for (JsonNode example : examples) {
      String prefixes =
          served
              .get("/ontology", "*/*")
              .body()
              .lines()
              .filter(line -> line.startsWith("@prefix"))
              .map(line -> line.replaceFirst("@prefix", "PREFIX").replaceFirst(" \\.$", ""))
              .reduce("", (a, b) -> a + b + "\n");
      String query = prefixes + example.path("query").asString();
      HttpResponse<String> answer = served.get("/kg?query=" + Served.encoded(query), "text/csv");
      assertThat(answer.statusCode()).as(query + answer.body()).isEqualTo(200);
      assertThat(answer.body().lines().count()).as(query).isGreaterThan(1);
    }
  }
}
