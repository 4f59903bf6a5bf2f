package vn.daumoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.daumoi.Settings;
import vn.daumoi.lexicon.PackedFolder;
import vn.daumoi.query.Browsing;
import vn.daumoi.query.Description;
import vn.daumoi.store.Store;

/**
 * Every identifier is an address: a browser gets the page, a program RDF in the format it asks for
 * by its Accept header or by an ending (.ttl, .jsonld, .nt, .rdf, .trig). What was merged into
 * another answers with where it went, for good.
 */
@Controller
class LinkedData {
  private static final Map<String, Lang> BY_ENDING = new LinkedHashMap<>();
  private static final Map<MediaType, Lang> BY_TYPE = new LinkedHashMap<>();

  static {
    BY_ENDING.put("ttl", Lang.TURTLE);
    BY_ENDING.put("jsonld", Lang.JSONLD);
    BY_ENDING.put("nt", Lang.NTRIPLES);
    BY_ENDING.put("rdf", Lang.RDFXML);
    BY_TYPE.put(MediaType.valueOf("text/turtle"), Lang.TURTLE);
    BY_TYPE.put(MediaType.valueOf("application/ld+json"), Lang.JSONLD);
    BY_TYPE.put(MediaType.valueOf("application/n-triples"), Lang.NTRIPLES);
    BY_TYPE.put(MediaType.valueOf("application/rdf+xml"), Lang.RDFXML);
  }

  private final Store store;
  private final Settings settings;
  private final Browsing browsing;
  private final PackedFolder ontology = new PackedFolder("ontology");

  LinkedData(Store store, Settings settings, Browsing browsing) {
    this.store = store;
    this.settings = settings;
    this.browsing = browsing;
  }

  @GetMapping("/id/**")
  Object describe(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length() + 1);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    Lang asked = path.contains(".") ? BY_ENDING.get(ending) : null;
    String name = asked == null ? path : path.substring(0, path.lastIndexOf('.'));
    String iri = settings.base() + name;
    Optional<String> canonical = store.read(quads -> browsing.canonical(quads, iri));
    if (canonical.isPresent()) {
      return moved(canonical.get(), asked == null ? "" : "." + ending);
    }
    Lang format = asked == null ? negotiated(request) : asked;
    if (format == null) {
      boolean article = browsing.kind(iri).equals("article");
      ModelAndView page =
          new ModelAndView("forward:/" + (article ? "article" : "entity") + ".html");
      page.setStatus(exists(iri) ? HttpStatus.OK : HttpStatus.NOT_FOUND);
      return page;
    }
    return rdf(iri, format);
  }

  private boolean exists(String iri) {
    return store.read(quads -> Description.exists(quads, iri));
  }

  private ResponseEntity<Object> moved(String canonical, String ending) {
    String path =
        canonical.startsWith(settings.base())
            ? "/" + canonical.substring(settings.base().length())
            : canonical;
    return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
        .location(URI.create(path + ending))
        .build();
  }

  private ResponseEntity<Object> rdf(String iri, Lang format) {
    byte[] body = store.read(quads -> written(quads, iri, format));
    if (body.length == 0) {
      throw new Problems.Refused(
          404, "nothing is known by this identifier", iri, "search at /api/search?q=…");
    }
    return ResponseEntity.ok()
        .contentType(
            MediaType.valueOf(format.getContentType().getContentTypeStr() + ";charset=utf-8"))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.LINK, "<" + iri + ">; rel=\"describes\"")
        .cacheControl(CacheControl.noCache())
        .body(body);
  }

  private static byte[] written(DatasetGraph quads, String iri, Lang format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Description.of(quads, iri).ifPresent(graph -> RDFDataMgr.write(out, graph, format));
    return out.toByteArray();
  }

  /** The format asked for; null where a page is wanted rather than RDF. */
  @org.jspecify.annotations.Nullable
  private static Lang negotiated(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept == null || accept.isBlank()) {
      return Lang.TURTLE;
    }
    List<MediaType> wanted;
    try {
      wanted = MediaType.parseMediaTypes(accept);
    } catch (InvalidMediaTypeException e) {
      throw new Problems.Refused(
          400, "this Accept header cannot be read", accept, "ask for text/turtle");
    }
    MimeTypeUtils.sortBySpecificity(wanted);
    wanted.sort((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()));
    for (MediaType type : wanted) {
      if (type.isWildcardType() && type.isWildcardSubtype()) {
        return Lang.TURTLE;
      }
      if (type.isCompatibleWith(MediaType.TEXT_HTML)) {
        return null;
      }
      for (Map.Entry<MediaType, Lang> format : BY_TYPE.entrySet()) {
        if (type.isCompatibleWith(format.getKey())) {
          return format.getValue();
        }
      }
    }
    throw new Problems.Refused(
        406, "there is no such format", accept, "ask for one of " + BY_TYPE.keySet());
  }

  /** The ontology, and its other files by their names. */
  @GetMapping({"/ontology", "/ontology/{file}"})
  ResponseEntity<byte[]> ontology(
      @org.springframework.web.bind.annotation.PathVariable(name = "file") Optional<String> file) {
    String name = file.orElse("daumoi.ttl");
    if (!ontology.files().contains(name)) {
      throw new Problems.Refused(
          404, "the ontology has no such file", name, "take one of " + ontology.files());
    }
    String type = name.endsWith(".jsonld") ? "application/ld+json" : "text/turtle";
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf(type + ";charset=utf-8"))
        .body(ontology.bytes(name));
  }
}
