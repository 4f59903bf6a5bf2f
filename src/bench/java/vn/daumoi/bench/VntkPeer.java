package vn.daumoi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.daumoi.article.Article;

/** The tagger of npm's vntk, fetched by npm into target/vntk and run by Node.js. */
final class VntkPeer {
  private static final Path FOLDER = Path.of("target", "vntk");
  private static final String SCRIPT =
      """
      const vntk = require('vntk');
      const tagger = vntk.posTag();
      const texts = require('fs').readFileSync('texts.txt', 'utf8').split('\\u0001');
      tagger.tag(texts[0]);
      const begun = process.cpuUsage();
      for (const text of texts) tagger.tag(text);
      const used = process.cpuUsage(begun);
      console.log((used.user + used.system) / 1e6);
      """;

  private VntkPeer() {}

  static void measure(List<Article> articles) throws IOException {
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("tag.js"), SCRIPT);
    Files.writeString(
        FOLDER.resolve("texts.txt"),
        articles.stream().map(Article::body).collect(Collectors.joining("\u0001")));
    if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
      run("npm", "install", "--no-audit", "--no-fund", "--silent", "vntk@1.4.4");
    }
    String seconds = run("node", "tag.js");
    CorpusBench.print("npm vntk posTag", articles, Double.parseDouble(seconds));
  }

  private static String run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " fails: " + out);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return out.strip();
  }
}
