package vn.daumoi.graph;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.daumoi.extract.Fact;
import vn.daumoi.resolve.Stated;

/** A fact with its ground as a JSON literal: what the store is rebuilt from. */
final class StatedJson {
  private static final RDFDatatype JSON =
      TypeMapper.getInstance().getSafeTypeByName("http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Fact.class, Named.class)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.PersonNamed.class, name = "person"),
    @JsonSubTypes.Type(value = Fact.Holding.class, name = "holding"),
    @JsonSubTypes.Type(value = Fact.AgencyNamed.class, name = "agency"),
    @JsonSubTypes.Type(value = Fact.DocumentCited.class, name = "document"),
    @JsonSubTypes.Type(value = Fact.DocumentRelated.class, name = "relation"),
    @JsonSubTypes.Type(value = Fact.EventHeld.class, name = "event"),
    @JsonSubTypes.Type(value = Fact.Participation.class, name = "participation"),
    @JsonSubTypes.Type(value = Fact.Signing.class, name = "signing"),
    @JsonSubTypes.Type(value = Fact.Review.class, name = "review"),
    @JsonSubTypes.Type(value = Fact.PersonnelDecision.class, name = "decision")
  })
  private interface Named {}

  private StatedJson() {}

  static Node write(Stated stated) {
    return NodeFactory.createLiteralDT(MAPPER.writeValueAsString(stated), JSON);
  }

  static Stated read(Node literal) {
    return MAPPER.readValue(literal.getLiteralLexicalForm(), Stated.class);
  }

  /** The fact alone, for the digest that its evidence is named by. */
  static String words(Fact fact) {
    return MAPPER.writeValueAsString(fact);
  }
}
