package vn.daumoi.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * Reads articles from files and folders, one after the other and never all at once.
 *
 * <p>Text ({@code .txt}), Markdown with front matter ({@code .md}), pages ({@code .html}) and JSON
 * lines ({@code .jsonl}, {@code .jsonl.gz}). Folders are walked in the order of their names. What
 * cannot be read is told to the listener, with the place, the reason and the cure, and the next
 * article follows.
 */
public final class ArticleReader {
  /** The most bytes an article may have. */
  public static final int LIMIT = 16 * 1024 * 1024;

  private static final List<String> LINES = List.of(".jsonl", ".jsonl.gz", ".ndjson");
  private static final List<String> TEXTS = List.of(".txt", ".md", ".markdown", ".html", ".htm");

  private final Consumer<Problem> problems;

  public ArticleReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The articles of files and folders; close the stream where it is not read to its end. */
  public Stream<Article> read(List<Path> paths) {
    Walk walk = new Walk(paths);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(walk::closeLines);
  }

  /** Reads one text, Markdown file or page that is not on the disk; empty where it has a fault. */
  public Optional<Article> read(String name, byte[] content) {
    Path file = Path.of(name);
    try {
      return Optional.of(article(file, content, Fields.NONE));
    } catch (UnreadableException e) {
      tell(file, e.line(), e.reason(), e.cure());
      return Optional.empty();
    }
  }

  /** How many articles there are; empty where lines would have to be read to know. */
  public static OptionalLong count(List<Path> paths) {
    long count = 0;
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        List<Path> found = files.filter(file -> ends(file, TEXTS) || ends(file, LINES)).toList();
        if (found.stream().anyMatch(file -> ends(file, LINES))) {
          return OptionalLong.empty();
        }
        count += found.size();
      } catch (IOException | UncheckedIOException e) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(count);
  }

  /** The name of an article's file without its ending. */
  static String id(Path file) {
    String name = name(file);
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.concat(LINES.stream(), TEXTS.stream())
        .filter(ending -> lower.endsWith(ending) && lower.length() > ending.length())
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }

  private static boolean ends(Path file, List<String> endings) {
    return endings.stream().anyMatch(name(file).toLowerCase(Locale.ROOT)::endsWith);
  }

  private Article article(Path file, byte[] bytes, Fields beside) throws UnreadableException {
    if (ends(file, List.of(".html", ".htm"))) {
      HtmlPage page = HtmlPage.of(bytes);
      return article(file, page.fields(), page.title(), page.body(), beside);
    }
    String content = Characters.clean(Characters.decode(bytes));
    if (ends(file, List.of(".md", ".markdown"))) {
      MarkdownPage page = MarkdownPage.of(content);
      return article(file, page.fields(), page.title(), page.body(), beside);
    }
    return article(file, Fields.NONE, "", content, beside);
  }

  private Article article(Path file, Fields own, String title, String body, Fields beside)
      throws UnreadableException {
    if (body.isBlank()) {
      throw new UnreadableException("there is no text in it", "Leave it out, or fetch it again");
    }
    Fields all = own.or(beside);
    all.unreadDate()
        .ifPresent(date ->
            tell(
                file,
                0,
                "its date \"" + date + "\" is not understood; it was read without one",
                "Write dates like 2021-07-22"));
    return all.article(
        id(file), Characters.clean(beside.get("title").orElse(title)), Characters.clean(body));
  }

  private void tell(Path file, int line, String reason, String cure) {
    problems.accept(new Problem(file, line, reason, cure));
  }

  /** On the way through the files. */
  private final class Walk implements Iterator<Article> {
    private final Deque<Path> ahead = new ArrayDeque<>();
    private Optional<Lines> lines = Optional.empty();
    private Path linesFile = Path.of("");
    private Optional<Article> next = Optional.empty();

    Walk(List<Path> paths) {
      ahead.addAll(paths);
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && (lines.isPresent() || !ahead.isEmpty())) {
        if (lines.isPresent()) {
          nextLine(lines.get());
        } else {
          open(ahead.removeFirst());
        }
      }
      return next.isPresent();
    }

    @Override
    public Article next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no article is left");
      }
      Article article = next.orElseThrow();
      next = Optional.empty();
      return article;
    }

    private void open(Path path) {
      try {
        if (Files.isDirectory(path)) {
          folder(path);
        } else if (!Files.exists(path)) {
          tell(path, 0, "there is no such file or folder", "Check the path");
        } else if (ends(path, LINES)) {
          linesFile = path;
          lines = Optional.of(new Lines(stream(path), LIMIT));
        } else if (ends(path, TEXTS)) {
          next = text(path);
        } else {
          tell(
              path,
              0,
              "this is no article: its name does not end with .txt, .md, .html, .jsonl or"
                  + " .jsonl.gz",
              "Rename it, or leave it out");
        }
      } catch (UnreadableException e) {
        tell(path, e.line(), e.reason(), e.cure());
      } catch (IOException e) {
        tell(path, 0, "it cannot be read (" + e + ")", "Check the file and its rights");
      }
    }

    private void folder(Path folder) throws IOException {
      List<Path> inside = new ArrayList<>();
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> !name(file).startsWith("."))
            .filter(this::isMeant)
            .forEach(inside::add);
      }
      inside.sort(null);
      inside.reversed().forEach(ahead::addFirst);
    }

    /** A sidecar is read with its text. */
    private boolean isMeant(Path file) {
      if (!name(file).endsWith(".json")) {
        return true;
      }
      String stem = name(file).substring(0, name(file).length() - ".json".length());
      return TEXTS.stream().noneMatch(end -> Files.exists(file.resolveSibling(stem + end)));
    }

    private static InputStream stream(Path file) throws IOException {
      InputStream in = Files.newInputStream(file);
      if (!name(file).endsWith(".gz")) {
        return in;
      }
      try {
        return new GZIPInputStream(in, 1 << 16);
      } catch (IOException e) {
        in.close();
        throw e;
      }
    }

    private void nextLine(Lines open) {
      try {
        Optional<Lines.Line> line = open.next();
        if (line.isEmpty()) {
          closeLines();
        } else {
          next = fromLine(line.get());
        }
      } catch (UnreadableException e) {
        tell(linesFile, open.number(), e.reason(), e.cure());
      } catch (IOException e) {
        tell(
            linesFile,
            open.number(),
            "the file breaks off here (" + e.getMessage() + ")",
            "Fetch it again; the articles before this line were read");
        closeLines();
      }
    }

    private Optional<Article> fromLine(Lines.Line line) throws UnreadableException {
      if (line.tooLong()) {
        throw tooLarge();
      }
      if (isBlank(line.bytes())) {
        return Optional.empty();
      }
      String name = id(linesFile) + "-" + line.number();
      return Optional.of(JsonLine.read(line.bytes(), name));
    }

    private static boolean isBlank(byte[] bytes) {
      for (byte b : bytes) {
        if (b != ' ' && b != '\r' && b != '\t') {
          return false;
        }
      }
      return true;
    }

    private Optional<Article> text(Path file) throws UnreadableException, IOException {
      long size = Files.size(file);
      if (size > LIMIT) {
        throw tooLarge();
      }
      byte[] bytes = Files.readAllBytes(file);
      Fields beside = sidecar(file);
      return Optional.of(article(file, bytes, beside));
    }

    private Fields sidecar(Path file) throws IOException {
      Path sidecar = Sidecar.of(file);
      try {
        return Sidecar.read(sidecar);
      } catch (UnreadableException e) {
        tell(sidecar, e.line(), e.reason(), e.cure());
        return Fields.NONE;
      }
    }

    private static UnreadableException tooLarge() {
      return new UnreadableException(
          "it is larger than 16 MB", "Part it into articles; none is that long");
    }

    private void closeLines() {
      lines.ifPresent(open -> {
        try {
          open.close();
        } catch (IOException e) {
          tell(linesFile, 0, "it could not be closed (" + e + ")", "Check the disk");
        }
      });
      lines = Optional.empty();
    }
  }
}
