package vn.daumoi.web;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import vn.daumoi.Settings;
import vn.daumoi.store.Store;

/**
 * Fuseki's own protocol implementation under /kg: queries at /kg, /kg/query and /kg/sparql, graph
 * store at /kg/data, updates at /kg/update. SERVICE is off, LOAD is refused, no context of JSON-LD
 * is fetched, time is limited.
 */
@Configuration(proxyBeanMethods = false)
class SparqlProtocol {
  static final String PATH = "/kg";

  /** A context that JSON-LD names by its address stays unread: whoever writes sends it along. */
  private static final DocumentLoader NOTHING_IS_FETCHED =
      (address, options) -> {
        throw new JsonLdError(
            JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "send the context along: " + address);
      };

  @Bean(destroyMethod = "")
  DataService dataService(Store store, Settings settings) {
    DatasetGraph quads = store.dataset();
    quads.getContext().set(ARQ.httpServiceAllowed, false);
    long millis = settings.queryTimeout().toMillis();
    quads.getContext().set(ARQ.queryTimeout, millis + "," + millis);
    return DataService.newBuilder(quads)
        .addEndpoint(Operation.Query)
        .addEndpoint(Operation.GSP_R)
        .addEndpoint(Operation.Query, "query")
        .addEndpoint(Operation.Query, "sparql")
        .addEndpoint(Operation.GSP_RW, "data")
        .addEndpoint(Operation.Update, "update")
        .build();
  }

  @Bean
  ServletContextInitializer fuseki(DataService service) {
    return context -> {
      RIOT.getContext().set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(NOTHING_IS_FETCHED));
      OperationRegistry operations = OperationRegistry.createStd();
      operations.register(Operation.Update, new UpdateWithoutLoad());
      DataAccessPointRegistry points = new DataAccessPointRegistry();
      points.register(new DataAccessPoint(PATH, service));
      OperationRegistry.set(context, operations);
      DataAccessPointRegistry.set(context, points);
      Fuseki.setVerbose(context, false);
      service.setEndpointProcessors(operations);
      service.goActive();
    };
  }

  @Bean
  FilterRegistrationBean<FusekiFilter> fusekiFilter() {
    FilterRegistrationBean<FusekiFilter> filter = new FilterRegistrationBean<>(new FusekiFilter());
    filter.addUrlPatterns(PATH, PATH + "/*");
    return filter;
  }

  /** After who may write was asked, before Fuseki reads. */
  @Bean
  FilterRegistrationBean<JsonLdContexts> contexts() {
    FilterRegistrationBean<JsonLdContexts> filter =
        new FilterRegistrationBean<>(new JsonLdContexts());
    filter.addUrlPatterns(PATH, PATH + "/*");
    filter.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
    return filter;
  }

  /** Updates that read no file and no address: LOAD would fetch whatever it is given. */
  private static final class UpdateWithoutLoad extends SPARQL_Update {
    @Override
    protected void execute(HttpAction action, InputStream input) {
      byte[] bytes = read(input);
      try {
        UpdateRequest request = UpdateFactory.create(new String(bytes, StandardCharsets.UTF_8));
        if (request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
          ServletOps.error(403, "LOAD is off: send the triples to /kg/data instead");
        }
      } catch (QueryException e) {
        ServletOps.errorBadRequest("this is no SPARQL update: " + e.getMessage());
      }
      super.execute(action, new ByteArrayInputStream(bytes));
    }

    private static byte[] read(InputStream input) {
      try {
        return input.readAllBytes();
      } catch (IOException e) {
        ServletOps.errorBadRequest("the update broke off: " + e.getMessage());
        return new byte[0];
      }
    }
  }
}
