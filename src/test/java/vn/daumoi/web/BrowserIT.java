package vn.daumoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

class BrowserIT {
  @Test
  void drawsVietnameseLetters() {
    try (Browser browser = Browser.start()) {
      Page page = browser.page();
      page.setContent("<p><span id=a>Nguyễn Văn Tùng</span> <span id=b></span></p>");
      BoundingBox words = page.locator("#a").boundingBox();
      assertThat(words.width).isGreaterThan(50);
      assertThat(page.title()).isEmpty();
    }
  }
}
