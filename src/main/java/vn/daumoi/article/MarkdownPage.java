package vn.daumoi.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file: front matter of "key: value" lines between two lines of dashes, then the text,
 * of which headings, emphasis and links keep their words.
 */
record MarkdownPage(Fields fields, String title, String body) {
  private static final Pattern FRONT =
      Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", flags());
  private static final Pattern ENTRY = Pattern.compile("(\\w[\\w-]*)[ \\t]*:[ \\t]*(.*)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+(.*?)[ \\t]*#*$");
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)\\]\\([^)\\n]*\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]*?\\S)\\1");

  private static int flags() {
    return Pattern.DOTALL | Pattern.MULTILINE;
  }

  static MarkdownPage of(String content) {
    Matcher front = FRONT.matcher(content);
    Fields fields = front.find() ? fields(front.group(1)) : Fields.NONE;
    String text = fields.values().isEmpty() ? content : content.substring(front.end());
    Matcher heading = HEADING.matcher(text);
    String title = fields.get("title").orElseGet(() -> heading.find() ? heading.group(1) : "");
    return new MarkdownPage(fields, title, words(text));
  }

  private static Fields fields(String front) {
    Map<String, String> values = new HashMap<>();
    for (String line : front.split("\n")) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        String value = unquoted(entry.group(2).strip());
        if (!value.isBlank()) {
          values.put(entry.group(1).toLowerCase(Locale.ROOT), value);
        }
      }
    }
    return new Fields(values);
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
    return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
  }

  private static String words(String text) {
    String plain = HEADING.matcher(text).replaceAll("$1");
    plain = IMAGE.matcher(plain).replaceAll("$1");
    plain = LINK.matcher(plain).replaceAll("$1");
    return STRONG.matcher(plain).replaceAll("$2");
  }
}
