package vn.daumoi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses JSON-LD that names its context by an address: nothing is fetched, and whoever writes is
 * told so before anything is read.
 */
final class JsonLdContexts extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    if (type == null || !type.startsWith("application/ld+json")) {
      chain.doFilter(request, response);
      return;
    }
    byte[] body = request.getInputStream().readAllBytes();
    Optional<String> address = address(body);
    if (address.isPresent()) {
      Problems.write(
          response,
          400,
          "a context of JSON-LD is not fetched",
          address.get(),
          "send the context along, in place of its address");
      return;
    }
    chain.doFilter(new Sent(request, body), response);
  }

  /** The first address of a context; what is no JSON is left to who reads it. */
  private static Optional<String> address(byte[] body) {
    try {
      return address(JsonMapper.shared().readTree(body));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> address(JsonNode node) {
    if (node.isObject()) {
      for (String name : node.propertyNames()) {
        JsonNode value = node.path(name);
        boolean context = name.equals("@context") || name.equals("@import");
        Optional<String> found = context ? named(value) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    for (JsonNode part : node) {
      Optional<String> found = address(part);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The address in a context, alone or among others. */
  private static Optional<String> named(JsonNode context) {
    if (context.isString()) {
      return Optional.of(context.asString());
    }
    if (context.isArray()) {
      for (JsonNode one : context) {
        if (one.isString()) {
          return Optional.of(one.asString());
        }
      }
    }
    return Optional.empty();
  }

  /** A request whose body was read. */
  private static final class Sent extends HttpServletRequestWrapper {
    private final byte[] body;

    Sent(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      ByteArrayInputStream bytes = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public int read() {
          return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
          return bytes.read(target, from, length);
        }

        @Override
        public boolean isFinished() {
          return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("the body is read at once");
        }
      };
    }
  }
}
