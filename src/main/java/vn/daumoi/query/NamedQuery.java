package vn.daumoi.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A question kept in a file: resources/query/{name}.rq. Values are bound as terms, never pasted
 * into the words of the query.
 *
 * @param name the file's name without its ending
 * @param text what stands in it
 * @param query the same, parsed
 */
public record NamedQuery(String name, String text, Query query) {
  /** Reads a file of resources/query. */
  public static NamedQuery read(String name) {
    String path = "/query/" + name + ".rq";
    try (InputStream in = NamedQuery.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no query " + path + " on the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new NamedQuery(name, text, QueryFactory.create(text));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * The answers, within the caller's transaction.
   *
   * @param values for each variable named in the file's header, without the question mark
   */
  public List<Row> select(DatasetGraph quads, Map<String, Node> values) {
    QueryExecBuilder builder = QueryExec.dataset(quads).query(query);
    values.forEach(builder::substitution);
    List<Row> rows = new ArrayList<>();
    try (QueryExec execution = builder.build()) {
      RowSet found = execution.select();
      found.forEachRemaining(binding -> rows.add(Row.of(binding)));
    }
    return rows;
  }

  /** One answer. */
  public record Row(Map<String, Node> values) {
    public Row {
      values = Map.copyOf(values);
    }

    static Row of(Binding binding) {
      Map<String, Node> values = new HashMap<>();
      Iterator<Var> vars = binding.vars();
      while (vars.hasNext()) {
        Var var = vars.next();
        values.put(var.getVarName(), binding.get(var));
      }
      return new Row(values);
    }

    public Optional<Node> node(String variable) {
      return Optional.ofNullable(values.get(variable));
    }

    /** The words of a literal or the text of an IRI; empty where nothing is bound. */
    public String text(String variable) {
      Node node = values.get(variable);
      if (node == null) {
        return "";
      }
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    public int number(String variable) {
      return Integer.parseInt(text(variable));
    }
  }
}
