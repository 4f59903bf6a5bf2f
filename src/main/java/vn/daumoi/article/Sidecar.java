package vn.daumoi.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code <id>.json} beside a text, of which four fields and no others are read. */
final class Sidecar {
  private static final List<String> FIELDS = List.of("published", "url", "publisher", "title");
  private static final JsonMapper JSON = new JsonMapper();

  private Sidecar() {}

  static Path of(Path file) {
    return file.resolveSibling(ArticleReader.id(file) + ".json");
  }

  /** What stands beside a text; nothing where there is no such file. */
  static Fields read(Path sidecar) throws UnreadableException, IOException {
    if (!Files.isRegularFile(sidecar)) {
      return Fields.NONE;
    }
    try {
      JsonNode node = JSON.readTree(Characters.decode(Files.readAllBytes(sidecar)));
      Map<String, String> values = new HashMap<>();
      for (String field : FIELDS) {
        JsonNode value = node.path(field);
        if (value.isString() && !value.asString().isBlank()) {
          values.put(field, Characters.clean(value.asString()).strip());
        }
      }
      return new Fields(values);
    } catch (JacksonException e) {
      throw new UnreadableException(
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "it is not JSON (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")",
          "Mend or remove it; the text beside it was read without it");
    }
  }
}
