package vn.daumoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPARQL over HTTP as the protocols have it: who reads, who writes, and what nobody may do. */
class ProtocolIT {
  private static final String NUMBERS =
      "PREFIX eli: <http://data.europa.eu/eli/ontology#> "
          + "SELECT ?n { ?d eli:id_local ?n FILTER (?n = '238-QĐ/TW') }";
  private static final String GRAPHS =
      "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER (isLiteral(?o)) } LIMIT 3";
  private static final String INSERT =
      "INSERT DATA { GRAPH <https://example.org/g> { <https://example.org/a> "
          + "<http://www.w3.org/2000/01/rdf-schema#label> \"một\"@vi } }";

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.sample(folder.resolve("store"), Served.PASSWORD);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return served.send(posting(path, type, body));
  }

  private static HttpRequest.Builder posting(String path, String type, String body) {
    return served
        .request(path)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder signed(HttpRequest.Builder request) {
    String pair = Served.USER + ":" + Served.PASSWORD;
    return request.header(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private static boolean ask(String pattern) throws IOException, InterruptedException {
    String path = "/kg?query=" + Served.encoded("ASK { " + pattern + " }");
    return served.get(path, "application/sparql-results+json").body().contains("true");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json,\"238-QĐ/TW\"",
    "application/sparql-results+xml,<literal>238-QĐ/TW</literal>",
    "text/csv,238-QĐ/TW",
    "text/tab-separated-values,?n",
  })
  void selectsInEveryFormatByGetAndPost(String type, String words) throws Exception {
    for (String path : new String[] {"/kg", "/kg/query", "/kg/sparql"}) {
      HttpResponse<String> got = served.get(path + "?query=" + Served.encoded(NUMBERS), type);
      assertThat(got.statusCode()).isEqualTo(200);
      assertThat(got.body()).contains(words);
      assertThat(
              served
                  .send(posting(path, "application/sparql-query", NUMBERS).header("Accept", type))
                  .body())
          .contains(words);
    }
    String form = "query=" + Served.encoded(NUMBERS);
    assertThat(
            served
                .send(
                    posting("/kg", "application/x-www-form-urlencoded", form)
                        .header("Accept", type))
                .body())
        .contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void constructsInEveryFormat(String type) throws Exception {
    HttpResponse<String> got = served.get("/kg?query=" + Served.encoded(GRAPHS), type);
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(got.body()).isNotBlank();
  }

  @Test
  void badQueriesAndForeignServicesAreRefused() throws Exception {
    assertThat(served.get("/kg?query=SELEKT", "*/*").statusCode()).isEqualTo(400);
    String service = "SELECT * { SERVICE <" + served.address() + "/kg> { ?s ?p ?o } }";
    assertThat(served.get("/kg?query=" + Served.encoded(service), "*/*").statusCode())
        .isEqualTo(422);
  }

  @Test
  void longQueriesEnd() throws Exception {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    long start = System.nanoTime();
    assertThat(served.get("/kg?query=" + Served.encoded(endless), "*/*").statusCode())
        .isEqualTo(503);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void otherSitesMayRead() throws Exception {
    HttpResponse<String> got =
        served.send(
            served
                .request("/kg?query=" + Served.encoded(NUMBERS))
                .header("Origin", "https://example.org"));
    assertThat(got.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
  }

  @Test
  void onlyTheUserWrites() throws Exception {
    assertThat(post("/kg/update", "application/sparql-update", INSERT).statusCode()).isEqualTo(401);
    assertThat(post("/kg", "application/sparql-update", INSERT).statusCode())
        .isGreaterThanOrEqualTo(400);
    HttpRequest.Builder put =
        served
            .request("/kg/data?graph=https://example.org/g")
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString("<https://example.org/a> a <https://example.org/B> ."));
    assertThat(served.send(put).statusCode()).isEqualTo(401);
    String there = "GRAPH <https://example.org/g> { ?s ?p ?o }";
    assertThat(ask(there)).isFalse();

    assertThat(
            served
                .send(signed(posting("/kg/update", "application/sparql-update", INSERT)))
                .statusCode())
        .isEqualTo(204);
    assertThat(ask(there)).isTrue();
    assertThat(served.get("/kg/data?graph=https://example.org/g", "text/turtle").body())
        .contains("một");
    assertThat(served.send(signed(put.copy())).statusCode()).isLessThan(300);
    assertThat(
            served
                .send(signed(served.request("/kg/data?graph=https://example.org/g").DELETE()))
                .statusCode())
        .isEqualTo(204);
    assertThat(ask(there)).isFalse();
  }

  @Test
  void anotherSitesPageDoesNotWriteForTheUser() throws Exception {
    HttpRequest.Builder request =
        signed(posting("/kg/update", "application/sparql-update", INSERT));
    assertThat(served.send(request.header("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void loadReadsNoFile() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.ttl"), "<https://example.org/x> a <https://example.org/Y> .");
    for (String load :
        new String[] {
          "LOAD <" + file.toUri() + ">",
          "LOAD SILENT <" + file.toUri() + ">",
          INSERT + "; LOAD <" + file.toUri() + "> INTO GRAPH <https://example.org/h>"
        }) {
      assertThat(
              served
                  .send(signed(posting("/kg/update", "application/sparql-update", load)))
                  .statusCode())
          .isEqualTo(403);
      String form = "update=" + Served.encoded(load);
      assertThat(
              served
                  .send(signed(posting("/kg/update", "application/x-www-form-urlencoded", form)))
                  .statusCode())
          .isGreaterThanOrEqualTo(400);
    }
    assertThat(ask("<https://example.org/x> ?p ?o")).isFalse();
  }

  @Test
  void jsonLdWithItsContextIsTaken() throws Exception {
    String body =
        """
        {"@context":{"name":"https://example.org/name"},"@id":"https://example.org/x","name":"x"}
        """;
    HttpRequest.Builder put =
        served
            .request("/kg/data?graph=https://example.org/k")
            .header("Content-Type", "application/ld+json; charset=utf-8")
            .PUT(BodyPublishers.ofString(body));
    assertThat(served.send(signed(put)).statusCode()).isBetween(200, 204);
    assertThat(served.get("/kg/data?graph=https://example.org/k", "text/turtle").body())
        .contains("https://example.org/name");
    HttpRequest.Builder delete = served.request("/kg/data?graph=https://example.org/k").DELETE();
    assertThat(served.send(signed(delete)).statusCode()).isBetween(200, 204);
  }

  @Test
  void contextsOfJsonLdAreNotFetched() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer trap = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    trap.start();
    try {
      String body =
          "{\"@context\":\"http://127.0.0.1:%d/c.jsonld\",\"@id\":\"https://example.org/x\",\"name\":\"x\"}"
              .formatted(trap.getAddress().getPort());
      HttpRequest.Builder put =
          served
              .request("/kg/data?graph=https://example.org/j")
              .header("Content-Type", "application/ld+json")
              .PUT(BodyPublishers.ofString(body));
      HttpResponse<String> refused = served.send(signed(put));
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.body())
          .contains("a context of JSON-LD is not fetched")
          .contains("c.jsonld");
      assertThat(asked).hasValue(0);
    } finally {
      trap.stop(0);
    }
  }
}
