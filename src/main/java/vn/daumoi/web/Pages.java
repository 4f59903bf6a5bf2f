package vn.daumoi.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages' addresses. */
@Controller
class Pages {
  @GetMapping("/graph")
  String graph() {
    return "forward:/graph.html";
  }

  @GetMapping("/article")
  String article() {
    return "forward:/article.html";
  }

  @GetMapping("/entity")
  String entity() {
    return "forward:/entity.html";
  }

  @GetMapping("/contradictions")
  String contradictions() {
    return "forward:/contradictions.html";
  }

  @GetMapping("/sparql")
  String sparql() {
    return "forward:/sparql.html";
  }
}
