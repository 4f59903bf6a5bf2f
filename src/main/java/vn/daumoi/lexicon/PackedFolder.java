package vn.daumoi.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A folder that travels with the program: "ontology/checks", "data/sample".
 *
 * @param name its path
 */
public record PackedFolder(String name) {
  /** The names of the files in it, sorted. */
  public List<String> files() {
    URL url = PackedFolder.class.getResource("/" + name);
    if (url == null) {
      throw new IllegalStateException("no folder " + name + " on the class path");
    }
    try {
      return url.getProtocol().equals("file") ? inFolder(url.toURI()) : inJar(url);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + name, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no such place: " + url, e);
    }
  }

  private static List<String> inFolder(URI folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> inJar(URL url) throws IOException {
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    connection.setUseCaches(false);
    String folder = connection.getEntryName().replaceAll("/$", "") + "/";
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(entry -> entry.startsWith(folder) && entry.length() > folder.length())
          .map(entry -> entry.substring(folder.length()))
          .filter(entry -> !entry.contains("/"))
          .sorted()
          .toList();
    }
  }

  /** What is in one of its files. */
  public byte[] bytes(String file) {
    String path = "/" + name + "/" + file;
    try (InputStream in = PackedFolder.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no file " + path + " on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** What is written in one of its files. */
  public String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
