package vn.daumoi.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.daumoi.Pipeline;
import vn.daumoi.Sample;
import vn.daumoi.Settings;
import vn.daumoi.article.Article;
import vn.daumoi.store.Store;

/** A server on a free port with the sample in a store on disk, and a client to ask it. */
final class Served implements AutoCloseable {
  static final String USER = "editor";
  static final String PASSWORD = "một mật khẩu";
  private static final JsonMapper JSON = new JsonMapper();

  private final Store store;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(Store store, Server server) {
    this.store = store;
    this.server = server;
  }

  /** Serves the sample; with a password, or with none so that nobody may write. */
  static Served sample(Path folder, String password) {
    return of(folder, password, Sample.articles());
  }

  /** Serves some articles. */
  static Served of(Path folder, String password, List<Article> articles) {
    Map<String, String> given =
        Map.of(
            "store", folder.toString(), "port", "0", "password", password, "query-timeout", "2s");
    Settings settings = Settings.of(name -> Optional.ofNullable(given.get(name)));
    Store store = Store.open(settings.store());
    new Pipeline(store, settings.base()).ingest(articles.stream());
    return new Served(store, Server.start(settings, store));
  }

  String address() {
    return "http://localhost:" + server.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    return send(request(path).header("Accept", accept));
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(get(path, "application/json").body());
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
