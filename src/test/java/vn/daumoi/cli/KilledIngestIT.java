package vn.daumoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Ingest that is killed, before and after its first articles are stored, and begun again. */
class KilledIngestIT {
  /** So often the sample is told, that it goes in by more than one transaction. */
  private static final int TIMES = 10;

  @TempDir private Path folder;

  private Path articles() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("data/sample"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        for (int i = 0; i < TIMES; i++) {
          String id = file.getFileName() + "-" + i;
          Map<String, String> line =
              Map.of(
                  "id",
                  id,
                  "url",
                  "https://example.org/" + id,
                  "published",
                  "20%d-03-05".formatted(10 + i),
                  "title",
                  "Bài " + id,
                  "text",
                  Files.readString(file, UTF_8));
          lines.add(JsonMapper.shared().writeValueAsString(line));
        }
      }
    }
    return Files.write(folder.resolve("articles.jsonl"), lines, UTF_8);
  }

  /** The program in a process of its own, on the classes under test. */
  private Process start(String store, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "vn.daumoi.Daumoi"));
    command.addAll(List.of(arguments));
    command.add("--daumoi.store=" + folder.resolve(store));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve(store + ".out").toFile())
        .redirectError(folder.resolve(store + ".err").toFile())
        .start();
  }

  private String run(String store, String... arguments) throws Exception {
    Process process = start(store, arguments);
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve(store + ".err"))).isZero();
    return Files.readString(folder.resolve(store + ".out"), UTF_8);
  }

  private Path words(String store) {
    return folder.resolve(store).resolve("quads/Data-0001/nodes-data.obj");
  }

  /** Kills an ingest once the store holds so many bytes of words, and tells whether it could. */
  private boolean killed(String store, Path articles, long bytes) throws Exception {
    Path words = words(store);
    Process process = start(store, "ingest", articles.toString());
    while (process.isAlive() && (!Files.exists(words) || Files.size(words) < bytes)) {
      Thread.sleep(20);
    }
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    return alive;
  }

  @Test
  void theRestGoesInAndTheExportIsTheSame() throws Exception {
    Path articles = articles();
    run("whole", "ingest", articles.toString());
    String whole = run("whole", "export", "--bodies");
    long bytes = Files.size(words("whole"));
    for (long until : List.of(bytes / 4, bytes * 15 / 16)) {
      assertThat(killed("killed", articles, until)).isTrue();
      assertThat(run("killed", "stats")).containsAnyOf("articles\t0", "articles\t200");
    }
    run("killed", "ingest", articles.toString());
    assertThat(run("killed", "export", "--bodies")).isEqualTo(whole);
  }
}
