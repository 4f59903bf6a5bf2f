package vn.daumoi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.daumoi.extract.AgencyKind;

/** The ontology defines every term the program uses, in two languages and without a warning. */
class OntologyTest {
  private static final Path FOLDER = Path.of("ontology");
  private static final Graph ALL = GraphFactory.createDefaultGraph();

  static {
    files().forEach(file -> parse(file, ALL, new ArrayList<>()));
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void parse(Path file, Graph into, List<String> faults) {
    RDFParser.create()
        .source(file)
        .lang(Lang.TURTLE)
        .checking(true)
        .errorHandler(
            new ErrorHandler() {
              @Override
              public void warning(String message, long line, long col) {
                faults.add("%s:%d: %s".formatted(file, line, message));
              }

              @Override
              public void error(String message, long line, long col) {
                warning(message, line, col);
              }

              @Override
              public void fatal(String message, long line, long col) {
                warning(message, line, col);
              }
            })
        .parse(into);
  }

  private static Set<String> languages(Node term) {
    Set<String> languages = new TreeSet<>();
    for (Node name : List.of(Vocabulary.LABEL, Vocabulary.PREF_LABEL)) {
      ALL.find(term, name, Node.ANY)
          .forEachRemaining(
              (Triple triple) -> languages.add(triple.getObject().getLiteralLanguage()));
    }
    return languages;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileParsesWithoutAWarning(Path file) {
    List<String> faults = new ArrayList<>();
    Graph graph = GraphFactory.createDefaultGraph();
    parse(file, graph, faults);
    assertThat(faults).isEmpty();
    assertThat(graph.size()).isPositive();
  }

  @Test
  void everyTermOfTheCodeIsDefined() throws IllegalAccessException {
    List<Node> terms = new ArrayList<>();
    for (Field field : Vocabulary.class.getDeclaredFields()) {
      if (field.get(null) instanceof Node node) {
        terms.add(node);
      }
    }
    for (AgencyKind kind : AgencyKind.values()) {
      terms.add(Vocabulary.own(kind.name()));
    }
    assertThat(terms).hasSizeGreaterThan(80);
    assertThat(terms).allSatisfy(term -> assertThat(languages(term)).contains("vi", "en"));
  }

  @Test
  void everyTermOfAQueryIsDefined() throws IOException {
    Pattern own = Pattern.compile("\\bdm:([A-Za-z]+)");
    Set<String> used = new TreeSet<>();
    List<Path> folders = List.of(Path.of("src/main/resources/query"), FOLDER);
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file :
            files.filter(path -> path.toString().matches(".*\\.(rq|ttl|jsonld)")).toList()) {
          Matcher term = own.matcher(Files.readString(file));
          term.results().forEach(found -> used.add(found.group(1)));
        }
      }
    }
    assertThat(used).hasSizeGreaterThan(40);
    assertThat(used)
        .allSatisfy(name -> {
          Node term = Vocabulary.own(name);
          boolean shape =
              ALL.contains(
                  term, Vocabulary.TYPE, Vocabulary.node("http://www.w3.org/ns/shacl#NodeShape"));
          assertThat(shape || !languages(term).isEmpty()).as(name).isTrue();
        });
  }

  @Test
  void ownTermsAreDefinedOnceWithACommentInBothLanguages() {
    Set<Node> own = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    ALL.find(
            Node.ANY, Vocabulary.node("http://www.w3.org/2000/01/rdf-schema#isDefinedBy"), Node.ANY)
        .forEachRemaining((Triple triple) -> own.add(triple.getSubject()));
    assertThat(own).hasSizeGreaterThan(50);
    for (Node term : own) {
      Set<String> comments = new TreeSet<>();
      ALL.find(term, Vocabulary.node("http://www.w3.org/2000/01/rdf-schema#comment"), Node.ANY)
          .forEachRemaining(
              (Triple triple) -> comments.add(triple.getObject().getLiteralLanguage()));
      assertThat(comments).as(term.toString()).containsExactly("en", "vi");
      assertThat(ALL.find(term, Vocabulary.LABEL, Node.ANY).toList())
          .as(term.toString())
          .hasSize(2);
    }
  }

  @Test
  void shapesParseAndSpeakBothLanguages() {
    assertThat(Shapes.parse(ALL).numShapes()).isPositive();
    Set<String> languages = new TreeSet<>();
    ALL.find(Node.ANY, Vocabulary.node("http://www.w3.org/ns/shacl#message"), Node.ANY)
        .forEachRemaining(
            (Triple triple) -> languages.add(triple.getObject().getLiteralLanguage()));
    assertThat(languages).containsExactly("en", "vi");
  }
}
