package vn.daumoi.store;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's executor that does not stop at nothing: in Jena 6.0.0 a pattern of two triples or more
 * fails ("Peek iterator is already empty") where what stands before it in the query has no answers.
 */
final class PatientExecutor extends OpExecutorTDB2 {
  PatientExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    boolean pattern =
        op instanceof OpBGP
            || op instanceof OpQuadPattern
            || op instanceof OpFilter
            || op instanceof OpGraph;
    return pattern && !input.hasNext() ? input : super.exec(op, input);
  }
}
