package vn.daumoi;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What can be set: each as {@code --daumoi.store=DIR} on any command, as the system property {@code
 * daumoi.store} or as the environment variable {@code DAUMOI_STORE}, in this order.
 *
 * @param store the folder of the store
 * @param base what all identifiers begin with; it ends with a slash
 * @param address the address the server listens on
 * @param port the port the server listens on; 0 takes a free one
 * @param user who may write over HTTP
 * @param password of that user; empty means that nobody may write
 * @param queryTimeout how long a query over HTTP may take
 * @param sample whether a server that starts with an empty store reads the sample articles
 */
public record Settings(
    Path store,
    String base,
    String address,
    int port,
    String user,
    String password,
    Duration queryTimeout,
    boolean sample) {
  private static final String PREFIX = "daumoi.";

  /** The names of all settings and what each is where nobody sets it. */
  public static final Map<String, String> DEFAULTS =
      Map.of(
          "store", "daumoi-store",
          "base", "http://localhost:8080/",
          "address", "localhost",
          "port", "8080",
          "user", "editor",
          "password", "",
          "query-timeout", "30s",
          "sample", "true");

  public Settings {
    if (!base.matches("https?://[^\\s<>\"]+/") || URI.create(base).getHost() == null) {
      throw new IllegalArgumentException(
          "daumoi.base must be an http(s) address that ends with a slash, not \"" + base + "\"");
    }
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("daumoi.port must be 0 to 65535, not " + port);
    }
    if (queryTimeout.isNegative() || queryTimeout.isZero()) {
      throw new IllegalArgumentException("daumoi.query-timeout must be longer than nothing");
    }
  }

  /** Settings where nothing is set. */
  public static Settings defaults() {
    return of(name -> Optional.empty());
  }

  /** Settings as a source gives them by their names ("query-timeout"), else their defaults. */
  public static Settings of(Function<String, Optional<String>> source) {
    Function<String, String> value =
        name -> source.apply(name).orElseGet(() -> DEFAULTS.getOrDefault(name, ""));
    return new Settings(
        path(value.apply("store")),
        value.apply("base"),
        value.apply("address"),
        number(value.apply("port")),
        value.apply("user"),
        value.apply("password"),
        duration(value.apply("query-timeout")),
        yesOrNo(value.apply("sample")));
  }

  /** The rest of a command line and the settings it gave, completed from outside. */
  public record CommandLine(Settings settings, List<String> arguments) {
    public CommandLine {
      arguments = List.copyOf(arguments);
    }

    /**
     * Parts the settings from the other arguments.
     *
     * @throws IllegalArgumentException with words for the user where a setting is wrong
     */
    public static CommandLine of(
        List<String> arguments,
        Function<String, Optional<String>> properties,
        Function<String, Optional<String>> environment) {
      Map<String, String> given = new TreeMap<>();
      List<String> rest = new ArrayList<>();
      for (String argument : arguments) {
        if (argument.startsWith("--" + PREFIX)) {
          setting(argument.substring(2 + PREFIX.length()), given);
        } else {
          rest.add(argument);
        }
      }
      Settings settings =
          Settings.of(name ->
              Optional.ofNullable(given.get(name))
                  .or(() -> properties.apply(PREFIX + name))
                  .or(() -> environment.apply(variable(name))));
      return new CommandLine(settings, rest);
    }

    private static void setting(String written, Map<String, String> given) {
      int equals = written.indexOf('=');
      String name = equals < 0 ? written : written.substring(0, equals);
      if (!DEFAULTS.containsKey(name)) {
        throw new IllegalArgumentException(
            "there is no setting daumoi."
                + name
                + "; there are "
                + String.join(", ", new TreeMap<>(DEFAULTS).keySet()));
      }
      if (equals < 0) {
        throw new IllegalArgumentException("write --daumoi." + name + "=VALUE");
      }
      given.put(name, written.substring(equals + 1));
    }
  }

  /** The environment variable of a setting: DAUMOI_QUERY_TIMEOUT. */
  static String variable(String name) {
    return (PREFIX + name).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  /** Leaves the password out. */
  @Override
  public String toString() {
    return "Settings[store=%s, base=%s, address=%s, port=%d, user=%s, queryTimeout=%s, sample=%s]"
        .formatted(store, base, address, port, user, queryTimeout, sample);
  }

  private static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("daumoi.store is no path: \"" + value + "\"", e);
    }
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("daumoi.port must be a number, not " + value, e);
    }
  }

  /** Reads "30", "30s" or "2m". */
  private static Duration duration(String value) {
    if (!value.matches("\\d{1,6}[sm]?")) {
      throw new IllegalArgumentException(
          "daumoi.query-timeout is written like 30s or 2m, not \"" + value + "\"");
    }
    long number = Long.parseLong(value.replaceAll("[sm]", ""));
    return value.endsWith("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
  }

  private static boolean yesOrNo(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException("daumoi.sample is true or false, not \"" + value + "\"");
    }
    return value.equals("true");
  }
}
