package vn.daumoi.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** The questions a reader asks most, each a file and a record; all within a transaction. */
public final class Questions {
  private final NamedQuery holder = NamedQuery.read("holder-on-day");
  private final NamedQuery agreements = NamedQuery.read("agreements-of");
  private final NamedQuery companions = NamedQuery.read("companions");
  private final NamedQuery basis = NamedQuery.read("basis-of-agreement");
  private final NamedQuery provisions = NamedQuery.read("provisions");

  private final NamedQuery onDay = NamedQuery.read("agency-on-day");
  private final NamedQuery changes = NamedQuery.read("changes-of");
  private final NamedQuery career = NamedQuery.read("career");

  /** Someone who held a post, by one sentence of one article. */
  public record Holder(String person, String name, String sentence, String article) {}

  /** One party and one basis of an agreement. */
  public record Signed(String agreement, String title, String party, String number) {}

  /** Someone who was at the same events. */
  public record Companion(String person, String name, int times) {}

  /** A document an agreement stands on. */
  public record Basis(String document, String number, String type, String issuer) {}

  /** A body under one name: from when until when, empty where nothing is told. */
  public record Generation(String agency, String label, String from, String until) {}

  /** A merger, renaming or end of bodies, and the document that decided it. */
  public record Change(String change, String label, String date, String document) {}

  /** Who held a role at a body on a day: "Chủ tịch", "Ủy ban nhân dân thành phố Hải Phòng". */
  public List<Holder> holders(DatasetGraph quads, String role, String agency, LocalDate day) {
    Node date = NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    return holder
        .select(quads, Map.of("role", vi(role), "agency", vi(agency), "day", date))
        .stream()
        .map(row ->
            new Holder(
                row.text("person"), row.text("name"), row.text("sentence"), row.text("article")))
        .toList();
  }

  /** What a body signed, with whom, implementing which documents. */
  public List<Signed> agreements(DatasetGraph quads, String agency) {
    return agreements.select(quads, Map.of("agency", vi(agency))).stream()
        .map(row ->
            new Signed(
                row.text("agreement"), row.text("title"), row.text("party"), row.text("number")))
        .toList();
  }

  /** Who was at the events a person was at, most often first. */
  public List<Companion> companions(DatasetGraph quads, String person) {
    return companions.select(quads, Map.of("person", NodeFactory.createURI(person))).stream()
        .map(row -> new Companion(row.text("other"), row.text("name"), row.number("times")))
        .toList();
  }

  /** The documents an agreement stands on. */
  public List<Basis> basis(DatasetGraph quads, String agreement) {
    return basis.select(quads, Map.of("agreement", NodeFactory.createURI(agreement))).stream()
        .map(row ->
            new Basis(
                row.text("document"), row.text("number"), row.text("type"), row.text("issuer")))
        .toList();
  }

  /** The numbered contents of an agreement, in order. */
  public List<String> provisions(DatasetGraph quads, String agreement) {
    return provisions.select(quads, Map.of("agreement", NodeFactory.createURI(agreement))).stream()
        .map(row -> row.text("contents"))
        .toList();
  }

  /** What a body was on a day: itself, what it came from, or what it became. */
  public List<Generation> agencyOnDay(DatasetGraph quads, String agency, LocalDate day) {
    Node date = NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    return onDay
        .select(quads, Map.of("agency", NodeFactory.createURI(agency), "day", date))
        .stream()
        .map(row ->
            new Generation(
                row.text("then"), row.text("label"), row.text("from"), row.text("until")))
        .toList();
  }

  /** The changes a body took part in, in order of time. */
  public List<Change> changes(DatasetGraph quads, String agency) {
    return changes.select(quads, Map.of("agency", NodeFactory.createURI(agency))).stream()
        .map(row ->
            new Change(
                row.text("change"), row.text("label"), row.text("date"), row.text("document")))
        .toList();
  }

  /** The posts of a person, or the holders of a post, in order of time, with overlaps and gaps. */
  public List<TimeLine.Step> timeLine(DatasetGraph quads, String personOrPost) {
    return TimeLine.of(
        career.select(quads, Map.of("iri", NodeFactory.createURI(personOrPost))).stream()
            .map(TimeLine::stretch)
            .distinct()
            .toList());
  }

  private static Node vi(String words) {
    return NodeFactory.createLiteralLang(words, "vi");
  }
}
