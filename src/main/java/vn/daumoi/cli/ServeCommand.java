package vn.daumoi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import vn.daumoi.Pipeline;
import vn.daumoi.Sample;
import vn.daumoi.article.Article;
import vn.daumoi.store.Store;
import vn.daumoi.web.Server;

/** {@code serve}: pages, linked data and SPARQL over HTTP until it is stopped. */
@Command(
    name = "serve",
    description = "Serve pages, linked data and SPARQL; an empty store reads the sample first.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daumoi serve",
      "  daumoi serve --daumoi.port=9090 --daumoi.store=/data/graph",
      "  daumoi serve --daumoi.password=… (the user may write)"
    })
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, closed)));
    try {
      serve(stopped);
      return Exit.OK;
    } finally {
      closed.countDown();
    }
  }

  private void serve(CountDownLatch stopped) throws InterruptedException {
    try (Store store = terminal.openStore()) {
      if (terminal.settings().sample() && isEmpty(store)) {
        readSample(store);
      }
      try (Server server = Server.start(terminal.settings(), store)) {
        where(server.port());
        stopped.await();
      }
    }
  }

  /** Lets the server end its answers and the store close before the process is gone. */
  private static void stop(CountDownLatch stopped, CountDownLatch closed) {
    stopped.countDown();
    try {
      closed.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isEmpty(Store store) {
    return store.read(quads -> !quads.find().hasNext());
  }

  private void readSample(Store store) {
    List<Article> articles = Sample.articles();
    terminal.err().println("the store is empty: reading " + articles.size() + " sample articles");
    Pipeline.Outcome outcome =
        new Pipeline(store, terminal.settings().base()).ingest(articles.stream());
    terminal.err().println(outcome.facts() + " facts from " + outcome.written() + " articles");
  }

  private void where(int port) {
    String address = "http://" + terminal.settings().address() + ":" + port;
    terminal.err().println("ready; look at");
    terminal.err().println("  " + address + "/         search and browse");
    terminal.err().println("  " + address + "/graph    the graph");
    terminal
        .err()
        .println("  " + address + "/sparql   SPARQL with examples; the protocol is at /kg");
    terminal.err().println("stop it with Ctrl-C");
  }
}
