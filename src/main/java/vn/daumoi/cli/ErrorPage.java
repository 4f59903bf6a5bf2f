package vn.daumoi.cli;

import java.util.Collection;
import java.util.List;
import vn.daumoi.article.Article;
import vn.daumoi.extract.FactKind;

/** A page of what was missed and invented, article by article, beside the text. */
final class ErrorPage {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="vi">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Daumoi: misses and inventions</title>
      <style>
        body { font: 16px/1.5 sans-serif; margin: 2rem; }
        article { display: grid; grid-template-columns: 3fr 2fr; gap: 2rem; }
        h2 { border-top: 1px solid #999; padding-top: 1rem; }
        .text { white-space: pre-wrap; }
        .missed { color: #a00; }
        .invented { color: #05a; }
        @media (max-width: 45rem) { article { display: block; } }
      </style>
      <h1>Misses and inventions</h1>
      <p><span class="missed">− missed</span>, <span class="invented">+ invented</span></p>
      """;

  private ErrorPage() {}

  /** The page; articles without an error are left out. */
  static String of(Collection<EvaluateCommand.Comparison> comparisons) {
    StringBuilder page = new StringBuilder(HEAD);
    for (EvaluateCommand.Comparison comparison : comparisons) {
      String errors = errors(comparison);
      if (!errors.isEmpty()) {
        page.append("<h2>").append(escaped(comparison.id())).append("</h2>\n<article>\n");
        page.append("<div class=\"text\">");
        page.append(escaped(comparison.article().map(Article::body).orElse("(no article)")));
        page.append("</div>\n<div>\n").append(errors).append("</div>\n</article>\n");
      }
    }
    return page.append("</html>\n").toString();
  }

  private static String errors(EvaluateCommand.Comparison comparison) {
    StringBuilder errors = new StringBuilder();
    for (FactKind kind : FactKind.values()) {
      List<String> missed = comparison.missed(kind);
      List<String> invented = comparison.invented(kind);
      if (!missed.isEmpty() || !invented.isEmpty()) {
        errors.append("<h3>").append(kind).append("</h3>\n<ul>\n");
        missed.forEach(fact -> item(errors, "missed", "− " + fact));
        invented.forEach(fact -> item(errors, "invented", "+ " + fact));
        errors.append("</ul>\n");
      }
    }
    return errors.toString();
  }

  private static void item(StringBuilder list, String style, String words) {
    list.append("<li class=\"%s\">%s</li>%n".formatted(style, escaped(words)));
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
