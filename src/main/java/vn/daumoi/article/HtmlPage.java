package vn.daumoi.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of a portal: its headline, its main text, a block a line, and what its head tells. */
record HtmlPage(Fields fields, String title, String body) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 2048;

  private static final String NOISE =
      "script, style, noscript, template, svg, iframe, form, button, nav, aside, footer, [hidden],"
          + " header nav, .breadcrumb, .related, .share, .social, .comment, .comments, .tags";
  private static final String MAIN =
      "[itemprop=articleBody], article, main, [role=main], .article-body, .article-content,"
          + " .detail-content, .content-detail, .entry-content, .post-content";
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "br",
          "blockquote",
          "section",
          "article",
          "header",
          "figure",
          "figcaption",
          "pre",
          "dd",
          "dt",
          "td",
          "th",
          "hr");

  private static final Map<String, List<String>> META =
      Map.of(
          "url", List.of("og:url"),
          "published",
              List.of(
                  "article:published_time",
                  "datePublished",
                  "pubdate",
                  "publish-date",
                  "date",
                  "dc.date",
                  "dcterms.date"),
          "publisher", List.of("og:site_name", "dc.publisher", "publisher"),
          "author", List.of("article:author", "author", "dc.creator"));

  /** Reads a page; one in another charset than UTF-8 must say so in its head. */
  static HtmlPage of(byte[] bytes) throws UnreadableException {
    return of(Jsoup.parse(decode(bytes)));
  }

  private static String decode(byte[] bytes) throws UnreadableException {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(head);
    if (named.find() && isOther(named.group(1))) {
      return Characters.decode(bytes, Charset.forName(named.group(1)));
    }
    return Characters.decode(bytes);
  }

  private static boolean isOther(String charset) {
    return !charset.toLowerCase(Locale.ROOT).matches("utf-?8") && Charset.isSupported(charset);
  }

  private static HtmlPage of(Document page) {
    Map<String, String> values = new HashMap<>(linkedData(page));
    META.forEach((field, names) -> meta(page, names).ifPresent(v -> values.put(field, v)));
    attribute(page, "link[rel=canonical]", "href").ifPresent(v -> values.put("url", v));
    if (!values.containsKey("published")) {
      attribute(page, "time[datetime]", "datetime").ifPresent(v -> values.put("published", v));
    }
    String title =
        meta(page, List.of("og:title")).or(() -> firstHeading(page)).orElseGet(page::title);
    page.select(NOISE).remove();
    return new HtmlPage(new Fields(values), title, text(main(page)));
  }

  private static Optional<String> meta(Document page, List<String> names) {
    for (String name : names) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        Optional<String> found =
            attribute(page, "meta[" + attribute + "=\"" + name + "\"]", "content");
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return page.select(selector).stream()
        .map(element -> Characters.clean(element.attr(name)).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> firstHeading(Document page) {
    return page.select("h1").stream().map(Element::text).filter(t -> !t.isBlank()).findFirst();
  }

  /** The dates and names of a schema.org block, which says them most exactly. */
  private static Map<String, String> linkedData(Document page) {
    Map<String, String> values = new HashMap<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        for (JsonNode node : JSON.readTree(script.data()).findParents("datePublished")) {
          put(values, "published", node.path("datePublished"));
          put(values, "publisher", node.path("publisher").path("name"));
          put(values, "author", node.path("author").path("name"));
        }
      } catch (JacksonException e) {
        // the block is an extra of the page; the page is read without it
        continue;
      }
    }
    return values;
  }

  private static void put(Map<String, String> values, String field, JsonNode value) {
    if (value.isString() && !value.asString().isBlank()) {
      values.putIfAbsent(field, Characters.clean(value.asString()).strip());
    }
  }

  /** The element that names itself the main text; else the one with most words in paragraphs. */
  private static Element main(Document page) {
    return page.select(MAIN).stream()
        .max(Comparator.comparingInt(element -> element.text().length()))
        .filter(element -> element.text().length() * 4 > page.body().text().length())
        .or(() ->
            page.select("p").stream()
                .map(Element::parent)
                .distinct()
                .max(Comparator.comparingInt(HtmlPage::paragraphs)))
        .orElse(page.body());
  }

  private static int paragraphs(Element element) {
    return element.children().stream()
        .filter(child -> child.nameIs("p"))
        .mapToInt(child -> child.text().length())
        .sum();
  }

  private static String text(Element main) {
    StringBuilder out = new StringBuilder();
    main.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              out.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (BLOCKS.contains(node.nodeName())) {
              out.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (BLOCKS.contains(node.nodeName())) {
              out.append('\n');
            }
          }
        });
    return out.toString().replace('\u00A0', ' ').replaceAll(" *\n[\n ]*", "\n").strip();
  }
}
