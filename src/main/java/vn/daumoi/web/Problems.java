package vn.daumoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.json.JsonMapper;

/** How the server says what is wrong: what, where, and what to do about it, as JSON. */
@RestControllerAdvice
class Problems {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** A request that cannot be answered as it is. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String where;
    private final String remedy;

    Refused(int status, String what, String where, String remedy) {
      super(what);
      this.status = status;
      this.where = where;
      this.remedy = remedy;
    }
  }

  private static Map<String, Map<String, String>> body(String what, String where, String remedy) {
    return Map.of("error", Map.of("what", what, "where", where, "remedy", remedy));
  }

  static void write(
      HttpServletResponse response, int status, String what, String where, String remedy)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(JSON.writeValueAsString(body(what, where, remedy)));
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refused refused) {
    return answer(
        refused.status, String.valueOf(refused.getMessage()), refused.where, refused.remedy);
  }

  @ExceptionHandler
  ResponseEntity<Object> missing(MissingServletRequestParameterException missing) {
    return answer(
        400,
        "the parameter " + missing.getParameterName() + " is missing",
        "the address",
        "add ?" + missing.getParameterName() + "=…");
  }

  @ExceptionHandler
  ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException mistyped) {
    return answer(
        400, "the parameter " + mistyped.getName() + " is wrong", "the address", "give a number");
  }

  @ExceptionHandler
  ResponseEntity<Object> nothing(NoResourceFoundException nothing, HttpServletRequest request) {
    return answer(404, "there is nothing here", request.getRequestURI(), "begin at /");
  }

  private static ResponseEntity<Object> answer(
      int status, String what, String where, String remedy) {
    return ResponseEntity.status(HttpStatus.valueOf(status))
        .contentType(MediaType.APPLICATION_JSON)
        .body(body(what, where, remedy));
  }
}
