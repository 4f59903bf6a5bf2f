package vn.daumoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its user meets it: the jar, its streams and its exit codes. */
class JarIT {
  private static final String SAMPLE = Path.of("data/sample").toAbsolutePath().toString();
  private static final String GOLD =
      Path.of("src/test/resources/cases/gold/sample").toAbsolutePath().toString();

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void ingestingTwiceChangesNothing() {
    Program.Run first = program.run("ingest", SAMPLE);
    assertThat(first.exit()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).contains("24 articles written, 0 unchanged, 0 skipped");
    String once = program.run("export").out();
    assertThat(once).contains("238-QĐ/TW").doesNotContain("articleBody");
    assertThat(program.run("ingest", SAMPLE).err())
        .contains("0 articles written, 24 unchanged, 0 skipped");
    assertThat(program.run("export").out()).isEqualTo(once);
    assertThat(program.run("rebuild").exit()).isZero();
    assertThat(program.run("export").out()).isEqualTo(once);
  }

  @Test
  void twoStoresFedInOtherOrderExportTheSame() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(SAMPLE))) {
      String[] backwards =
          Stream.concat(
                  Stream.of("ingest"), files.map(Path::toString).sorted((a, b) -> b.compareTo(a)))
              .toArray(String[]::new);
      assertThat(program.run(backwards).exit()).isZero();
    }
    assertThat(program.run("ingest", SAMPLE, "--daumoi.store=other").exit()).isZero();
    String one = program.run("export", "--bodies").out();
    assertThat(one).contains("articleBody");
    assertThat(program.run("export", "--bodies", "--daumoi.store=other").out()).isEqualTo(one);
  }

  @Test
  void queryAnswersInEveryForm() throws IOException {
    program.run("ingest", SAMPLE);
    String query = "SELECT ?n { ?d eli:id_local ?n FILTER (?n = '238-QĐ/TW') }";
    assertThat(program.run("query", query).out()).contains("| \"238-QĐ/TW\" |");
    assertThat(program.run("query", query, "--format", "csv").out())
        .isEqualTo("n\r\n238-QĐ/TW\r\n");
    assertThat(program.run("query", query, "--format", "tsv").out()).contains("\"238-QĐ/TW\"");
    assertThat(program.run("query", query, "--format", "json").out()).contains("\"bindings\"");
    Path file = Files.writeString(folder.resolve("ask.rq"), "ASK { ?d a eli:LegalResource }");
    assertThat(program.run("query", file.toString()).out().strip()).isEqualTo("yes");
    assertThat(program.run("query", "DESCRIBE ?d { ?d eli:id_local '238-QĐ/TW' }").out())
        .contains("eli:LegalResource");
    Program.Run wrong = program.run("query", "SELEKT *");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
  }

  @Test
  void deletingTakesAnArticleAway() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"id":"a","url":"https://example.org/a","published":"2020-10-01","text":"Quyết định số \
        238-QĐ/TW ngày 30/9/2020 của Ban Bí thư Trung ương Đảng."}
        """,
        UTF_8);
    program.run("ingest", SAMPLE);
    String before = program.run("export").out();
    assertThat(program.run("ingest", "a.jsonl").exit()).isZero();
    assertThat(program.run("export").out()).isNotEqualTo(before);
    assertThat(program.run("delete", "https://example.org/a").exit()).isZero();
    assertThat(program.run("export").out()).isEqualTo(before);
    assertThat(program.run("delete", "https://example.org/a").exit()).isEqualTo(1);
  }

  @Test
  void badInputIsNamedAndNothingElseIsLost() throws IOException {
    Path bad = Files.createDirectory(folder.resolve("bad"));
    Files.writeString(bad.resolve("good.txt"), "Quyết định số 238-QĐ/TW ngày 30/9/2020.", UTF_8);
    Files.write(bad.resolve("latin.txt"), new byte[] {'a', '\n', (byte) 0xE9, 'b'});
    Files.write(bad.resolve("empty.txt"), new byte[0]);
    Files.write(bad.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 0, 0, 'x'});
    Files.write(bad.resolve("large.txt"), new byte[17 * 1024 * 1024]);
    Files.writeString(bad.resolve("notes.docx"), "x");
    Files.writeString(
        bad.resolve("lines.jsonl"),
        "{\"id\":\"one\",\"text\":\"Kế hoạch số 47-KH/TU.\"}\n{broken\n[]\n{\"id\":\"none\"}\n\n"
            + "{\"id\":\"two\",\"text\":\"Kế hoạch số 48-KH/TU.\"}\n",
        UTF_8);
    Program.Run run = program.run("extract", "bad", "nowhere", "--out", "facts");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("latin.txt:2: byte 3 is not UTF-8 (0xE9)")
        .contains("empty.txt: there is no text in it")
        .contains("picture.txt:1: byte 3 is zero")
        .contains("large.txt: it is larger than 16 MB")
        .contains("notes.docx: this is no article")
        .contains("lines.jsonl:2: this line is not JSON")
        .contains("lines.jsonl:3: this line is no JSON object")
        .contains("lines.jsonl:4: there is no text in this line")
        .contains("nowhere: there is no such file or folder")
        .contains("3 articles read");
    try (Stream<Path> facts = Files.list(folder.resolve("facts"))) {
      assertThat(facts.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("good.json", "one.json", "two.json");
    }
  }

  @Test
  void extractWritesTheSameBytesTwiceAndExplains() {
    String article = SAMPLE + "/01-ky-ket-quyet-dinh-238.md";
    Program.Run once = program.run("extract", article);
    assertThat(once.out()).contains("\"number\" : \"238-QĐ/TW\"");
    assertThat(program.run("extract", article).out()).isEqualTo(once.out());
    assertThat(program.run("extract", article, "--explain").out())
        .contains("rule ")
        .contains("because ")
        .contains("words ");
    assertThat(program.run("extract", SAMPLE, "--unread").out())
        .startsWith("count\tshape\twords\tarticle\texample");
  }

  @Test
  void evaluateComparesWithGold() throws IOException {
    Program.Run run = program.run("evaluate", GOLD, SAMPLE, "--html", "errors.html");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("(24 articles)").contains("position-surface");
    assertThat(Files.readString(folder.resolve("errors.html"))).startsWith("<!doctype html>");
    assertThat(program.run("evaluate", GOLD, SAMPLE, "--errors", "nothing").exit()).isEqualTo(2);
  }

  @Test
  void theSampleHoldsToItsShapes() {
    program.run("ingest", SAMPLE);
    Program.Run run = program.run("validate");
    assertThat(run.out()).doesNotContain("shapes\t");
    assertThat(program.run("stats").out()).contains("articles\t24");
  }

  @Test
  void exitCodesTellWhatHappened() {
    assertThat(program.run().exit()).isEqualTo(2);
    assertThat(program.run("dance").exit()).isEqualTo(2);
    assertThat(program.run("--help").exit()).isZero();
    assertThat(program.run("ingest", "--help").out()).contains("Examples:");
    assertThat(program.run("stats", "--daumoi.colour=red").exit()).isEqualTo(2);
    assertThat(program.run("stats", "--daumoi.port=red").exit()).isEqualTo(2);
    Program.Run nothing = program.run("stats");
    assertThat(nothing.exit()).isEqualTo(3);
    assertThat(nothing.err()).contains("there is no store in");
    assertThat(nothing.out()).isEmpty();
  }

  @Test
  void startsOnJava17() {
    Path java = Path.of("/usr/lib/jvm/java-17-openjdk-amd64/bin/java");
    Assumptions.assumeTrue(Files.isExecutable(java), "no Java 17 here");
    Program.Run run = program.run(java, "--version");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("daumoi");
  }
}
