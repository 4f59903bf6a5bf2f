package vn.daumoi.web;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.daumoi.Settings;
import vn.daumoi.query.Browsing;
import vn.daumoi.store.Store;

/** The running server. Closing it leaves the store open, which belongs to who gave it. */
public final class Server implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private Server(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** What Spring finds its parts from. */
  @SpringBootApplication(proxyBeanMethods = false)
  static class Parts {}

  /**
   * Starts to serve a store.
   *
   * @throws IllegalStateException where the port is taken
   */
  public static Server start(Settings settings, Store store) {
    try {
      return new Server(
          new SpringApplicationBuilder(Parts.class)
              .web(WebApplicationType.SERVLET)
              .bannerMode(Banner.Mode.OFF)
              .logStartupInfo(false)
              .registerShutdownHook(false)
              .properties(properties(settings))
              .initializers((GenericApplicationContext parts) -> {
                parts.registerBean(Settings.class, () -> settings);
                parts.registerBean(Store.class, () -> store, bean -> bean.setDestroyMethodName(""));
                parts.registerBean(Browsing.class, () -> new Browsing(settings.base()));
              })
              .run());
    } catch (RuntimeException e) {
      if (isPortInUse(e)) {
        throw new IllegalStateException(
            "port %d is in use; take another by --daumoi.port=PORT".formatted(settings.port()), e);
      }
      throw e;
    }
  }

  private static boolean isPortInUse(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Object> properties(Settings settings) {
    return Map.ofEntries(
        Map.entry("server.address", settings.address()),
        Map.entry("server.port", settings.port()),
        Map.entry("server.shutdown", "graceful"),
        Map.entry("server.compression.enabled", "true"),
        Map.entry("server.error.whitelabel.enabled", "false"),
        Map.entry("server.tomcat.max-http-form-post-size", "1MB"),
        Map.entry("spring.threads.virtual.enabled", "true"),
        Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
        Map.entry("spring.web.resources.cache.cachecontrol.max-age", "0"),
        Map.entry("spring.web.resources.cache.cachecontrol.must-revalidate", "true"),
        Map.entry("spring.main.lazy-initialization", "false"),
        Map.entry("spring.jmx.enabled", "false"),
        Map.entry("management.endpoints.web.exposure.include", "health"),
        Map.entry("logging.level.root", "WARN"),
        // what clients do wrong is told to them; Jena's timer outlives a server on purpose
        Map.entry("logging.level.org.apache.jena.fuseki.Fuseki", "ERROR"),
        Map.entry("logging.level.org.apache.catalina.loader.WebappClassLoaderBase", "ERROR"),
        Map.entry("logging.pattern.console", "%d{HH:mm:ss} %-5level %msg%n%wEx{short}"));
  }

  /** The port it listens on. */
  public int port() {
    return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
  }

  @Override
  public void close() {
    context.close();
  }
}
