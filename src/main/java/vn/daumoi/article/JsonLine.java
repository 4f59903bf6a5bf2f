package vn.daumoi.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One article as a JSON object on a line. */
final class JsonLine {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> TEXT = List.of("text", "body", "content", "articleBody");

  private JsonLine() {}

  /** Reads a line; {@code name} is the article's id where the line gives none. */
  static Article read(byte[] line, String name) throws UnreadableException {
    Fields fields = fields(Characters.decode(line));
    String body = fields.first(TEXT).orElse("");
    if (body.isBlank()) {
      throw new UnreadableException(
          "there is no text in this line", "Give it a field \"text\" (or body, content)");
    }
    return fields.article(fields.get("id").orElse(name), fields.get("title").orElse(""), body);
  }

  private static Fields fields(String line) throws UnreadableException {
    JsonNode object;
    try {
      object = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new UnreadableException(
          "this line is not JSON (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")",
          "Write one JSON object a line");
    }
    if (!object.isObject()) {
      throw new UnreadableException(
          "this line is no JSON object", "Write one object {\"id\": …, \"text\": …} a line");
    }
    Map<String, String> values = new HashMap<>();
    object
        .properties()
        .forEach(field -> {
          JsonNode value = field.getValue();
          String words =
              value.isString() || value.isNumber() ? Characters.clean(value.asString()) : "";
          if (!words.isBlank()) {
            values.put(field.getKey(), TEXT.contains(field.getKey()) ? words : words.strip());
          }
        });
    return new Fields(values);
  }
}
