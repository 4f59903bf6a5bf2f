package vn.daumoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.daumoi.Pipeline;
import vn.daumoi.Settings;
import vn.daumoi.query.Browsing;
import vn.daumoi.query.Examples;
import vn.daumoi.query.Search;
import vn.daumoi.store.Store;
import vn.daumoi.text.Spelling;

/** What the pages ask, as JSON. Every answer is bounded; identifiers are bound, never pasted. */
@RestController
@RequestMapping("/api")
class Api {
  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_IRI = 2000;
  private static final int MOST = 200;

  private final Store store;
  private final Settings settings;
  private final Browsing browsing;
  private final Search search = new Search();

  Api(Store store, Settings settings, Browsing browsing) {
    this.store = store;
    this.settings = settings;
    this.browsing = browsing;
  }

  /** Something found; {@code note} is a second line: whose post, what it is about. */
  record Hit(String iri, String kind, String label, String match, String note) {}

  @GetMapping("/settings")
  Map<String, String> settings() {
    return Map.of("base", settings.base(), "version", Pipeline.PROGRAM);
  }

  @GetMapping("/figures")
  Map<String, Integer> figures() {
    return store.read(browsing::figures);
  }

  @GetMapping("/search")
  Map<String, List<Hit>> search(
      @RequestParam("q") String words,
      @RequestParam(name = "limit", defaultValue = "20") int limit) {
    String asked = Spelling.nfc(words);
    if (asked.length() > LONGEST_WORDS) {
      throw new Problems.Refused(400, "the words are too many", "q", "ask for one name");
    }
    return Map.of("hits", store.read(quads -> hits(quads, asked, bounded(limit))));
  }

  private List<Hit> hits(DatasetGraph quads, String words, int limit) {
    List<Hit> hits = new ArrayList<>();
    for (Search.Hit hit : search.find(quads, words, limit)) {
      String kind = browsing.kind(hit.iri());
      String note = kind.equals("person") ? browsing.latestPost(quads, hit.iri()) : "";
      hits.add(new Hit(hit.iri(), kind, hit.label(), hit.match(), note));
    }
    return hits;
  }

  @GetMapping("/entity")
  Browsing.Entity entity(@RequestParam("iri") String iri) {
    return found(iri, quads -> browsing.entity(quads, iri));
  }

  @GetMapping("/neighbours")
  Browsing.Neighbourhood neighbours(
      @RequestParam("iri") String iri,
      @RequestParam(name = "limit", defaultValue = "40") int limit) {
    return found(iri, quads -> browsing.neighbours(quads, iri, bounded(limit)));
  }

  @GetMapping("/evidence")
  Browsing.Quotes evidence(
      @RequestParam("iri") String iri,
      @RequestParam(name = "target") Optional<String> target,
      @RequestParam(name = "limit", defaultValue = "20") int limit) {
    target.ifPresent(Api::checked);
    return found(iri, quads -> Optional.of(browsing.evidence(quads, iri, target, bounded(limit))));
  }

  @GetMapping("/article")
  Browsing.Page article(@RequestParam("iri") String iri) {
    return found(iri, quads -> browsing.article(quads, iri));
  }

  @GetMapping("/contradictions")
  Browsing.Contradictions contradictions(
      @RequestParam(name = "limit", defaultValue = "100") int limit) {
    return store.read(quads -> browsing.contradictions(quads, bounded(limit)));
  }

  @GetMapping("/examples")
  List<Examples.Example> examples() {
    return Examples.all();
  }

  private <T> T found(String iri, Function<DatasetGraph, Optional<T>> reading) {
    checked(iri);
    return store
        .read(reading)
        .orElseThrow(() ->
            new Problems.Refused(
                404, "nothing is known by this identifier", iri, "search for its name"));
  }

  private static void checked(String iri) {
    try {
      if (iri.length() <= LONGEST_IRI && IRIx.create(iri).isAbsolute()) {
        return;
      }
    } catch (IRIException e) {
      throw new Problems.Refused(400, "this is no IRI: " + e.getMessage(), "iri", "give one whole");
    }
    throw new Problems.Refused(400, "this is no IRI", "iri", "give one whole, with its scheme");
  }

  private static int bounded(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new Problems.Refused(
          400, "the limit is out of bounds: " + limit, "limit", "give 1 to " + MOST);
    }
    return limit;
  }
}
