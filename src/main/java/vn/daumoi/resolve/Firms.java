package vn.daumoi.resolve;

import java.util.regex.Pattern;

/**
 * Firms under their many written forms: "Hội đồng quản trị Tập đoàn FLC", "Công ty cổ phần FLC".
 */
final class Firms {
  private static final Pattern FORM =
      Pattern.compile(
          "^(hội đồng (quản trị|thành viên)|tổng công ty|công ty|tập đoàn|ngân hàng|thương mại"
              + "|cổ phần|tnhh|trách nhiệm hữu hạn|một thành viên|mtv|ctcp|đầu tư và|đầu tư) ");

  private Firms() {}

  /** A firm's own name; any other body as it is, but for the little words. */
  static String core(String body) {
    String rest = body.replace(" và ", " ").replace(",", "");
    if (rest.startsWith("ngân hàng nhà nước")) {
      return rest;
    }
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      rest = FORM.matcher(rest).replaceFirst("");
    }
    return rest;
  }
}
